/** What an empathy map says, and where it stands. */
@NullMarked
package org.journeymodel.render.empathy;

import org.jspecify.annotations.NullMarked;

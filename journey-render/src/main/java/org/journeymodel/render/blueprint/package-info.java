/** What a service blueprint says, and where it stands. */
@NullMarked
package org.journeymodel.render.blueprint;

import org.jspecify.annotations.NullMarked;

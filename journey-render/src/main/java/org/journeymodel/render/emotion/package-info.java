/** What an emotion diagram says, and where it stands. */
@NullMarked
package org.journeymodel.render.emotion;

import org.jspecify.annotations.NullMarked;

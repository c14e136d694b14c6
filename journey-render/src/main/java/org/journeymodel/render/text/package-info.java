/** Text measured and broken into lines without a display, so that it fits in every browser. */
@NullMarked
package org.journeymodel.render.text;

import org.jspecify.annotations.NullMarked;

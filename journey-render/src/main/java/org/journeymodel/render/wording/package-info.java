/** The words and figures of pictures in the languages that they speak. */
@NullMarked
package org.journeymodel.render.wording;

import org.jspecify.annotations.NullMarked;

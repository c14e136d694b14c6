/** Writes a map as one HTML page without script, with the journey in words below it. */
@NullMarked
package org.journeymodel.render.html;

import org.jspecify.annotations.NullMarked;

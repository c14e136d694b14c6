/** Writes pictures as SVG: allow-listed elements and attributes, everything else escaped. */
@NullMarked
package org.journeymodel.render.svg;

import org.jspecify.annotations.NullMarked;

/** Where everything stands: boxes, lines and labels with coordinates, as plain values. */
@NullMarked
package org.journeymodel.render.layout;

import org.jspecify.annotations.NullMarked;

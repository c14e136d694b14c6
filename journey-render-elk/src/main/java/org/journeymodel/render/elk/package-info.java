/** Layered layout of graphs by the Eclipse Layout Kernel (ELK), with lines that run level and upright alone. */
@NullMarked
package org.journeymodel.render.elk;

import org.jspecify.annotations.NullMarked;

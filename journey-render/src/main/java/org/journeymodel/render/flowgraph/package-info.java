/** The flow graph: what it shows, where it stands, and what it says. */
@NullMarked
package org.journeymodel.render.flowgraph;

import org.jspecify.annotations.NullMarked;

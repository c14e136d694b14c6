/** Finds cheapest edits of observed paths into runs of a map, in plain numbers. Not exported. */
@NullMarked
package org.journeymodel.graph.alignment;

import org.jspecify.annotations.NullMarked;

/**
 * The moves of a journey as arrays, and what takes linear time on them. Not exported: {@code
 * org.journeymodel.graph.structure} and {@code org.journeymodel.graph.jgrapht} are its doors.
 */
@NullMarked
package org.journeymodel.graph.compact;

import org.jspecify.annotations.NullMarked;

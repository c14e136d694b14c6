/**
 * The bridge to JGraphT: {@link org.journeymodel.graph.jgrapht.TouchpointGraph} shows a journey as
 * an unmodifiable {@link org.jgrapht.Graph}, on which all of JGraphT's algorithms run. Nothing else
 * of this library has JGraphT in its signatures.
 */
@NullMarked
package org.journeymodel.graph.jgrapht;

import org.jspecify.annotations.NullMarked;

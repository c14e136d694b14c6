/**
 * Exact arithmetic of absorbing Markov chains, on arrays. Not exported: {@code
 * org.journeymodel.graph.flow} is its door.
 */
@NullMarked
package org.journeymodel.graph.chain;

import org.jspecify.annotations.NullMarked;

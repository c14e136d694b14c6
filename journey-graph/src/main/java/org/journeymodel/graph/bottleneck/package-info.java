/**
 * Where an improvement buys the journey most. Start at {@link
 * org.journeymodel.graph.bottleneck.Bottlenecks}.
 */
@NullMarked
package org.journeymodel.graph.bottleneck;

import org.jspecify.annotations.NullMarked;

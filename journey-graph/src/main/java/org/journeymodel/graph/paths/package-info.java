/**
 * The ways that single customers take from START to END. Start at {@link
 * org.journeymodel.graph.paths.JourneyPaths}.
 */
@NullMarked
package org.journeymodel.graph.paths;

import org.jspecify.annotations.NullMarked;

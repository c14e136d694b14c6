/**
 * Scripted ways held against the map. Start at {@link org.journeymodel.graph.scenario.ScenarioCheck}.
 *
 * <ul>
 *   <li>A way is <em>allowed</em> if it starts where journeys start, takes moves of the map, and, if it says
 *       that it ends, ends where journeys end.
 *   <li>An <em>alternative</em> is what the map would have allowed at the first step that is not allowed.
 *   <li>The <em>nearest way</em> is the allowed one that the script is edited into at the least cost, of those that
 *       end where it ends, if there is one.
 *   <li>A <em>feeling gap</em> is a scripted feeling too far from the one that the map tells.
 *   <li>A <em>late step</em> is one before which the script waits longer than the map finds acceptable.
 * </ul>
 */
@NullMarked
package org.journeymodel.graph.scenario;

import org.jspecify.annotations.NullMarked;

/**
 * Journeys told in advance, one customer at a time. Start at {@link
 * org.journeymodel.core.scenario.Scenario#on}.
 *
 * <dl>
 *   <dt>{@linkplain org.journeymodel.core.scenario.Scenario scenario}
 *   <dd>the script of one customer's way on a journey: what a test or a story wants her to do
 *   <dt>{@linkplain org.journeymodel.core.scenario.ScenarioStep step}
 *   <dd>one visit in it, with what the customer feels there and how long she waited before
 *   <dt>part
 *   <dd>a scenario that others go through as one of their own pieces
 * </dl>
 */
@NullMarked
package org.journeymodel.core.scenario;

import org.jspecify.annotations.NullMarked;

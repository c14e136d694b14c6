/**
 * Journeys in JUnit tests: journeys and scenarios from files, one test for each way through a journey, and how much of
 * the map the tests have covered. Start at {@link org.journeymodel.testing.junit.TestPaths}, at {@link
 * org.journeymodel.testing.junit.ScenarioTests}, and at {@link org.journeymodel.testing.junit.JourneySource}.
 *
 * <p>For JUnit 5 from 5.13 on and JUnit 6. This module does not bring them: tests need {@code junit-jupiter-params},
 * and on the module path require {@code org.junit.jupiter.params}.
 *
 * <dl>
 *   <dt>Covering paths
 *   <dd>ways of single customers from START to END that together visit or take all there is of a {@linkplain
 *       org.journeymodel.testing.junit.PathCoverage kind}
 *   <dt>{@linkplain org.journeymodel.testing.junit.JourneyCoverage Coverage}
 *   <dd>which touchpoints and transitions of a journey tests have gone by
 * </dl>
 */
@NullMarked
package org.journeymodel.testing.junit;

import org.jspecify.annotations.NullMarked;

/**
 * Journeys for tests that hold for any journey: random ones, valid or broken in a chosen way, customers who go through
 * them at random, and the smallest journey that still shows what went wrong. Start at {@link
 * org.journeymodel.testing.generator.RandomJourneys}.
 *
 * <dl>
 *   <dt>Seed
 *   <dd>the number that a random journey is made from: equal seeds and sizes give equal journeys, on every JDK
 *   <dt>{@linkplain org.journeymodel.testing.generator.JourneyFault Fault}
 *   <dd>what can be wrong with a journey: one for each rule of the standard validator
 *   <dt>{@linkplain org.journeymodel.testing.generator.JourneyShrinker Shrinking}
 *   <dd>taking away from a journey what a failure does not need
 * </dl>
 */
@NullMarked
package org.journeymodel.testing.generator;

import org.jspecify.annotations.NullMarked;

/**
 * Assertions about journeys in the manner of AssertJ, and scenarios that drive an application. Start at {@link
 * org.journeymodel.testing.JourneyAssertions}.
 *
 * <p>A failure says what was expected, what was found, the nearest that would have worked, and shows the journey
 * as a small picture in text: a line for each touchpoint with where customers go from there, and {@code >} before
 * those that the failure is about.
 */
@NullMarked
package org.journeymodel.testing;

import org.jspecify.annotations.NullMarked;

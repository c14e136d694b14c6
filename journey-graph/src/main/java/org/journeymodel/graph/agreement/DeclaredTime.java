package org.journeymodel.graph.agreement;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a map says of the time from one touchpoint to the next, from event to event.
 *
 * @param typical the duration of the touchpoint and the waiting of the transition; null if neither is declared
 * @param atLeast whether the waiting is missing in it
 * @param latest the latest waiting; null if not declared
 * @param latestTime the same after the duration of the touchpoint, from event to event; null likewise
 * @param planned whether the map has the move
 */
record DeclaredTime(
        @Nullable Duration typical,
        boolean atLeast,
        @Nullable Duration latest,
        @Nullable Duration latestTime,
        boolean planned) {}

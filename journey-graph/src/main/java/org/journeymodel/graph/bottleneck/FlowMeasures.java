package org.journeymodel.graph.bottleneck;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The measures of a whole journey that improvements change.
 *
 * @param success the share of customers who succeed; empty if nobody can
 * @param lostPer100 how many of 100 customers end at a touchpoint without outcome
 * @param time the mean time from the first touchpoint to the end; unknown times count as 0
 * @param timeOfSuccess the same, of the customers who succeed; empty if nobody can
 * @param feeling the mean valence over all visits of touchpoints with a known feeling; empty if none
 *     is known
 * @param feelingOfSuccess the same, of the customers who succeed; empty if nobody can
 */
public record FlowMeasures(
        OptionalDouble success,
        double lostPer100,
        Duration time,
        Optional<Duration> timeOfSuccess,
        OptionalDouble feeling,
        OptionalDouble feelingOfSuccess) {}

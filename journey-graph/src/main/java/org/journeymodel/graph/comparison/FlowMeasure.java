package org.journeymodel.graph.comparison;

import java.time.Duration;
import java.util.OptionalDouble;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.graph.bottleneck.FlowMeasures;
import org.journeymodel.graph.flow.FlowAnalysis;
import org.journeymodel.graph.wording.Wording;

/** A figure of a whole journey, in the order in which they are told. */
public enum FlowMeasure {
    /** The share of customers who succeed, 0 to 1. */
    SUCCESS(Unit.SHARE),

    /** The share of customers whose journey fails, 0 to 1. */
    FAILURE(Unit.SHARE),

    /** The share of customers whose journey ends neutrally, 0 to 1. */
    NEUTRAL(Unit.SHARE),

    /** The share of customers who leave at a touchpoint without outcome and have had none, 0 to 1. */
    ABANDONED(Unit.SHARE),

    /** How many touchpoints a customer visits in the mean, repeats counted. */
    TOUCHPOINTS_VISITED(Unit.COUNT),

    /** The mean time from the first touchpoint to the end in seconds, unknown times counting as 0; unknown if 0. */
    TIME(Unit.SECONDS),

    /** The same, of the customers who succeed; unknown if nobody can. */
    TIME_OF_SUCCESS(Unit.SECONDS),

    /** The mean valence over all visits of touchpoints with a known feeling, -1 to 1; unknown without any. */
    FEELING(Unit.VALENCE),

    /** The same, of the customers who succeed; unknown if nobody can. */
    FEELING_OF_SUCCESS(Unit.VALENCE);

    /** What a figure is written in. */
    enum Unit {
        SHARE,
        COUNT,
        SECONDS,
        VALENCE
    }

    private final Unit unit;

    FlowMeasure(Unit unit) {
        this.unit = unit;
    }

    Unit unit() {
        return unit;
    }

    /** The figure of a flow; empty if it is not known. */
    OptionalDouble of(FlowAnalysis flow, FlowMeasures measures) {
        return switch (this) {
            case SUCCESS -> OptionalDouble.of(flow.probabilityOf(Outcome.SUCCESS));
            case FAILURE -> OptionalDouble.of(flow.probabilityOf(Outcome.FAILURE));
            case NEUTRAL -> OptionalDouble.of(flow.probabilityOf(Outcome.NEUTRAL));
            case ABANDONED -> OptionalDouble.of(flow.probabilityOf(Outcome.ABANDONED));
            case TOUCHPOINTS_VISITED -> OptionalDouble.of(flow.touchpointsVisited());
            case TIME -> known(measures.time());
            case TIME_OF_SUCCESS ->
                measures.timeOfSuccess().map(FlowMeasure::known).orElse(OptionalDouble.empty());
            case FEELING -> measures.feeling();
            case FEELING_OF_SUCCESS -> measures.feelingOfSuccess();
        };
    }

    /** Unknown times count as 0: where a journey takes no time, none is known. */
    private static OptionalDouble known(Duration time) {
        return time.isZero() ? OptionalDouble.empty() : OptionalDouble.of(Wording.seconds(time));
    }

    /** {@return what it is called, such as {@code time of success}} */
    public String title() {
        return Wording.of(this);
    }
}

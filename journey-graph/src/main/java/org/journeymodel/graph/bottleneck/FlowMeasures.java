package org.journeymodel.graph.bottleneck;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.chain.AbsorbingChain;
import org.journeymodel.graph.chain.Clock;
import org.journeymodel.graph.chain.Soundness;
import org.journeymodel.graph.wording.Wording;
import org.jspecify.annotations.Nullable;

/** The measures of a whole journey that improvements change. Immutable. */
public final class FlowMeasures {

    private final Figures figures;

    FlowMeasures(Figures figures) {
        this.figures = figures;
    }

    /**
     * {@return the measures of a flow as it is; a few solutions of it}
     *
     * @param flow the journey read as a flow, sound
     * @param listener hears how far the work is
     * @throws org.journeymodel.core.validation.InvalidJourneyException if errors of the journey would make
     *     the answers wrong, all listed
     * @throws org.journeymodel.core.progress.WorkInterruptedException if the thread is interrupted
     */
    public static FlowMeasures of(JourneyFlow flow, ProgressListener listener) {
        Soundness.require(flow);
        Work work = Work.begin("Measuring the flow", (long) Situation.SOLUTIONS * flow.size(), listener);
        double[] feelings = new double[flow.size()];
        for (int at = 0; at < feelings.length; at++) {
            feelings[at] = flow.feeling(at).orElse(Double.NaN);
        }
        Situation now = new Situation(flow, AbsorbingChain.of(flow), new Clock(flow), feelings, work);
        work.complete();
        return new FlowMeasures(now.figures());
    }

    /** {@return the share of customers who succeed; empty if nobody can} */
    public OptionalDouble success() {
        return known(figures.success());
    }

    /** {@return how many of 100 customers end at a touchpoint without outcome} */
    public double lostPer100() {
        return 100 * figures.lost();
    }

    /** {@return the mean time from the first touchpoint to the end; unknown times count as 0} */
    public Duration time() {
        return Wording.duration(figures.seconds());
    }

    /** {@return the same, of the customers who succeed; empty if nobody can} */
    public Optional<Duration> timeOfSuccess() {
        double seconds = figures.secondsOfSuccess();
        return Double.isNaN(seconds) ? Optional.empty() : Optional.of(Wording.duration(seconds));
    }

    /**
     * {@return the mean valence over all visits of touchpoints with a known feeling; empty if none is
     * known}
     */
    public OptionalDouble feeling() {
        return known(figures.feeling());
    }

    /** {@return the same, of the customers who succeed; empty if nobody can} */
    public OptionalDouble feelingOfSuccess() {
        return known(figures.feelingOfSuccess());
    }

    private static OptionalDouble known(double value) {
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** {@return these measures as an object, by the names of the methods; without what is empty} */
    public AttributeValue.ObjectValue toAttributes() {
        AttributeValue.ObjectBuilder object = AttributeValue.object();
        success().ifPresent(value -> object.put("success", value));
        object.put("lostPer100", lostPer100()).put("time", time());
        timeOfSuccess().ifPresent(value -> object.put("timeOfSuccess", value));
        feeling().ifPresent(value -> object.put("feeling", value));
        feelingOfSuccess().ifPresent(value -> object.put("feelingOfSuccess", value));
        return object.build();
    }

    /** {@return whether all measures of the other are the same} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FlowMeasures that && figures.equals(that.figures);
    }

    @Override
    public int hashCode() {
        return figures.hashCode();
    }

    /** {@return the measures in words, such as {@code success 55.0 %, lost 45.0 of 100, time 1 d 5 h}} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        success()
                .ifPresent(value ->
                        text.append("success ").append(Wording.percent(value)).append(", "));
        text.append("lost ").append(Wording.decimal(lostPer100(), 1)).append(" of 100");
        if (!time().isZero()) { // as where no time is known
            text.append(", time ").append(Wording.duration(time()));
        }
        feeling().ifPresent(value -> text.append(", feeling ").append(Wording.signed(value, 2)));
        return text.toString();
    }
}

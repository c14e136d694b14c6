package org.journeymodel.graph.whatif;

import java.util.function.Consumer;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.work.Work;

/** Every known feeling that may be better. The mean feeling is linear in each. */
final class FeelingTrials {

    private final JourneyFlow flow;
    private final SuccessVisits visits;
    private final double now;
    private final double known;

    FeelingTrials(JourneyFlow flow, double now, Work work) {
        this.flow = flow;
        this.now = now;
        this.visits = new SuccessVisits(flow, work);
        double sum = 0;
        for (int at = 0; at < flow.size(); at++) {
            sum += flow.feeling(at).isPresent() ? visits.of(at) : 0;
        }
        this.known = sum;
    }

    void at(int index, Consumer<Trial> found) {
        Touchpoint touchpoint = flow.touchpoints().get(index);
        double weight = visits.of(index);
        flow.feeling(index).ifPresent(before -> {
            Trial trial = new Trial(
                    SingleChange.Place.of(touchpoint),
                    Trial.Kind.FEELING,
                    before,
                    Trial.Kind.FEELING.above(before),
                    10_000,
                    valence -> Math.min(1, now + weight * (valence - before) / known),
                    step -> Edit.feeling(touchpoint.id(), Trial.Kind.FEELING.value(step)));
            if (weight > 0 && trial.isPossible(true)) {
                found.accept(trial);
            }
        });
    }
}

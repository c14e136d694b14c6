package org.journeymodel.graph.whatif;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.graph.wording.Wording;

/** Every wait and every stay that may be shorter. Times add up, so that the measure is linear in each. */
final class TimeTrials {

    /** Milliseconds of longer times are no exact numbers. */
    private static final double MOST_SECONDS = 9e12;

    private final JourneyFlow flow;
    private final SuccessVisits visits;
    private final double now;

    TimeTrials(JourneyFlow flow, double now, SuccessVisits visits) {
        this.flow = flow;
        this.now = now;
        this.visits = visits;
    }

    void at(int touchpoint, Consumer<Trial> found) {
        if (!flow.isStayInWaiting(touchpoint)) {
            String id = flow.touchpoints().get(touchpoint).id();
            add(
                    SingleChange.Place.of(flow.touchpoints().get(touchpoint)),
                    Trial.Kind.DURATION,
                    flow.duration(touchpoint),
                    visits.of(touchpoint),
                    stay -> Edit.duration(id, millis(stay)),
                    found);
        }
        int first = flow.firstMoveFrom(touchpoint);
        for (int number = 0; number < flow.movesFrom(touchpoint).size(); number++) {
            FlowMove move = flow.moves().get(first + number);
            add(
                    SingleChange.Place.of(move),
                    Trial.Kind.WAITING,
                    move.meanWaiting(),
                    visits.ofMove(first + number),
                    wait -> Moves.edit(move, millis(wait)),
                    found);
        }
    }

    private void add(
            SingleChange.Place place,
            Trial.Kind kind,
            Optional<Duration> time,
            double times,
            DoubleFunction<Edit> edit,
            Consumer<Trial> found) {
        double before = time.map(Wording::seconds).orElse(0.0);
        if (before > 0 && before < MOST_SECONDS && times > 0) {
            found.accept(new Trial(
                    place,
                    kind,
                    before,
                    kind.below(before),
                    0,
                    seconds -> Math.max(0, now - times * (before - seconds)),
                    step -> edit.apply(kind.value(step))));
        }
    }

    private static Duration millis(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1_000));
    }
}

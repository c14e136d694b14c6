package org.journeymodel.graph.cohort;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeymodel.core.message.FigureText;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.observed.JourneyEvent;
import org.journeymodel.graph.conformance.Deviation;
import org.journeymodel.graph.conformance.JourneyConformance;
import org.journeymodel.graph.measure.MeasureKind;

/** One customer while she is counted. */
final class Passage {

    private final Cohort cohort;
    private final TouchpointCodes codes;
    private final Set<Spot> seen = new HashSet<>();
    private final Map<Integer, double[]> scores = new HashMap<>();
    private boolean succeeded;

    Passage(Cohort cohort, TouchpointCodes codes) {
        this.cohort = cohort;
        this.codes = codes;
    }

    void count(List<JourneyEvent> events) {
        JourneyEvent first = events.get(0);
        JourneyEvent last = events.get(events.size() - 1);
        cohort.hit(Spot.at(MeasureKind.START, codes.codeOf(first.touchpoint())));
        for (int place = 0; place < events.size(); place++) {
            visit(events.get(place));
            if (place + 1 < events.size()) {
                goOn(events.get(place), events.get(place + 1));
            }
        }
        end(codes.codeOf(last.touchpoint()));
        time(Spot.of(MeasureKind.JOURNEY_TIME), first, last);
        scores.forEach((at, sum) -> cohort.value(Spot.at(MeasureKind.SCORE, at), mean(sum[0], sum[1])));
    }

    /** Rounded, so that means of equal scores are equal, however many there are. */
    private static double mean(double sum, double count) {
        return count == 1
                ? sum
                : new BigDecimal(sum / count).round(new MathContext(12)).doubleValue();
    }

    void hold(JourneyConformance held) {
        cohort.value(Spot.of(MeasureKind.FITNESS), held.alignment().fitness());
        if (held.alignment().fits()) {
            cohort.hit(Spot.of(MeasureKind.CONFORMITY));
        }
        for (Deviation deviation : held.deviations()) {
            MeasureKind kind = MeasureKind.valueOf(deviation.kind().name());
            String name = deviation.touchpoint().map(Touchpoint::id).orElse(deviation.name());
            hitOnce(Spot.at(kind, codes.codeOf(name)));
        }
    }

    private void visit(JourneyEvent event) {
        int at = codes.codeOf(event.touchpoint());
        hitOnce(Spot.at(MeasureKind.VISIT, at));
        succeeded |= codes.outcomeOf(at).filter(Outcome.SUCCESS::equals).isPresent();
        event.score().ifPresent(score -> {
            double[] sum = scores.computeIfAbsent(at, key -> new double[2]);
            sum[0] += score;
            sum[1]++;
        });
    }

    private boolean hitOnce(Spot spot) {
        boolean isFirst = seen.add(spot);
        if (isFirst) {
            cohort.hit(spot);
        }
        return isFirst;
    }

    private void goOn(JourneyEvent from, JourneyEvent to) {
        int at = codes.codeOf(from.touchpoint());
        int next = codes.codeOf(to.touchpoint());
        if (hitOnce(new Spot(MeasureKind.MOVE, at, next))) {
            time(new Spot(MeasureKind.MOVE_TIME, at, next), from, to);
        }
        Spot stay = Spot.at(MeasureKind.STAY, at);
        if (seen.add(stay)) {
            time(stay, from, to);
        }
    }

    private void end(int last) {
        if (codes.outcomeOf(last).isEmpty()) {
            cohort.hit(Spot.at(MeasureKind.DROP_OFF, last));
        }
        if (succeeded) {
            cohort.hit(Spot.of(MeasureKind.SUCCESS));
        }
    }

    private void time(Spot spot, JourneyEvent from, JourneyEvent to) {
        if (from.time().isPresent() && to.time().isPresent()) {
            Duration taken = Duration.between(from.time().get(), to.time().get());
            cohort.value(spot, FigureText.seconds(taken));
        }
    }
}

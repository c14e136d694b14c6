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
import org.journeymodel.core.observed.JourneyEvent;
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
        events.forEach(this::visit);
        List<JourneyEvent> way = wayOf(events);
        if (!way.isEmpty()) {
            cohort.hit(Spot.at(MeasureKind.START, codes.codeOf(way.get(0).touchpoint())));
            for (int place = 1; place < way.size(); place++) {
                goOn(way.get(place - 1), way.get(place));
            }
            end(way);
        }
        scores.forEach((at, sum) -> cohort.value(Spot.at(MeasureKind.SCORE, at), mean(sum[0], sum[1])));
    }

    /** Events at names that the map does not know are passed over, so that a new one changes nothing else. */
    private List<JourneyEvent> wayOf(List<JourneyEvent> events) {
        List<JourneyEvent> way = events.stream()
                .filter(event -> codes.isKnown(codes.codeOf(event.touchpoint())))
                .toList();
        cohort.passOver(events.size() - way.size());
        return way;
    }

    /** Rounded, so that means of equal scores are equal, however many there are. */
    private static double mean(double sum, double count) {
        return count == 1
                ? sum
                : new BigDecimal(sum / count).round(new MathContext(12)).doubleValue();
    }

    /**
     * Counts how the journey fits the map.
     *
     * @param deviations where it deviates, perhaps more than once at a place
     */
    void hold(JourneyConformance held, List<Spot> deviations) {
        cohort.value(Spot.of(MeasureKind.FITNESS), held.alignment().fitness());
        if (held.alignment().fits()) {
            cohort.hit(Spot.of(MeasureKind.CONFORMITY));
        }
        deviations.forEach(this::hitOnce);
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

    private void end(List<JourneyEvent> way) {
        JourneyEvent last = way.get(way.size() - 1);
        int at = codes.codeOf(last.touchpoint());
        if (codes.outcomeOf(at).isEmpty()) {
            cohort.hit(Spot.at(MeasureKind.DROP_OFF, at));
        }
        if (way.size() > 1) {
            time(Spot.of(MeasureKind.JOURNEY_TIME), way.get(0), last);
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

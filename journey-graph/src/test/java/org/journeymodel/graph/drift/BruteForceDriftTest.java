package org.journeymodel.graph.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.graph.Scripts.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.measure.Measure;
import org.junit.jupiter.api.Test;

/** Counts every figure anew, path by path, in random logs of random lengths. */
class BruteForceDriftTest {

    private static final JourneyGraph MAP = graph("a b c+", "a->b .5", "b->c .5", "b->a .2");
    private static final List<String> NAMES = List.of("a", "b", "c", "unknown");

    private static List<List<String>> paths(SplittableRandom random) {
        List<List<String>> paths = new ArrayList<>();
        for (int customer = 30 + random.nextInt(30); customer > 0; customer--) {
            List<String> path = new ArrayList<>();
            for (int event = 1 + random.nextInt(5); event > 0; event--) {
                path.add(NAMES.get(random.nextInt(NAMES.size())));
            }
            paths.add(path);
        }
        return paths;
    }

    private static ObservedJourneys observed(String prefix, List<List<String>> paths) {
        List<ObservedJourney> journeys = new ArrayList<>();
        for (List<String> path : paths) {
            journeys.add(ObservedJourney.of(prefix + journeys.size(), path.toArray(String[]::new)));
        }
        return ObservedJourneys.of(journeys);
    }

    @Test
    void figuresAreThoseThatCountingByHandGives() {
        int checked = 0;
        for (int seed = 0; seed < 100; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Map<String, List<List<String>>> paths = new LinkedHashMap<>();
            Map<String, ObservedJourneys> periods = new LinkedHashMap<>();
            for (String period : List.of("Q1", "Q2", "Q3")) {
                paths.put(period, paths(random));
                periods.put(period, observed(period, paths.get(period)));
            }
            for (MeasureDrift drift : MAP.drift(periods).measures()) {
                for (PeriodFigure figure : drift.figures()) {
                    checked += check(drift.measure(), figure, paths.get(figure.period()), periods.get(figure.period()));
                }
            }
        }

        // 3 periods of success, 4 starts, 4 visits, 2 drop-offs (c is an outcome) and 9 moves, where they are tested.
        assertThat(checked).isGreaterThan(100 * 3 * 15);
    }

    /** Each name and a space, without those that the map does not know. */
    private static String wayOf(List<String> path) {
        return (String.join(" ", path) + " ").replace("unknown ", "");
    }

    private static int check(
            Measure measure, PeriodFigure figure, List<List<String>> paths, ObservedJourneys observed) {
        String at = measure.touchpoint().orElse("");
        String next = measure.next().orElse("");
        Predicate<List<String>> isHit = switch (measure.kind()) {
            case SUCCESS -> path -> path.contains("c");
            case START -> path -> wayOf(path).startsWith(at + " ");
            case VISIT -> path -> path.contains(at);
            case DROP_OFF ->
                path -> wayOf(path).endsWith(" " + at + " ") || wayOf(path).equals(at + " ");
            case MOVE -> path -> wayOf(path).contains(at + " " + next);
            default -> path -> false;
        };
        boolean ofThoseThere =
                List.of("DROP_OFF", "MOVE").contains(measure.kind().name());
        switch (measure.kind()) {
            case SUCCESS, START, VISIT, DROP_OFF, MOVE -> {
                assertThat(figure.count()).hasValue(paths.stream().filter(isHit).count());
                assertThat(figure.customers())
                        .isEqualTo(paths.stream()
                                .filter(each -> !ofThoseThere || each.contains(at))
                                .count());
                return 1;
            }
            case CONFORMITY -> {
                assertThat(figure.count()).hasValue(MAP.conformance(observed).fittingCustomers());
                return 1;
            }
            default -> {
                return 0;
            }
        }
    }
}

package org.journeymodel.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.observed.DurationSummary;
import org.journeymodel.core.observed.FlowStatistics;
import org.journeymodel.core.observed.MoveStatistics;
import org.journeymodel.core.observed.TouchpointStatistics;

/**
 * Journeys and observations in a line or two.
 *
 * <p>Touchpoints are words: an id, {@code +} for success, {@code -} for failure, {@code ~} for
 * neutral, then {@code @.4} an entry probability, {@code !.3} an exit probability, {@code :10m} a
 * duration, {@code ^-.7} a feeling, {@code =seen} an event name. Names are ids in capitals. A
 * transition is {@code a->b}, then perhaps a probability, a waiting time and a trigger.
 */
public final class Scripts {

    private static final Pattern WORD = Pattern.compile("(\\w+)([-+~]?)((?:[@!:^]-?[\\d.]+(?:E-\\d+)?[smhd]?|=\\w+)*)");
    private static final Pattern PART = Pattern.compile("([@!:^=])([^@!:^=]+)");
    private static final Pattern TRANSITION =
            Pattern.compile("(\\w+)->(\\w+)(?: ([\\d.E-]+)(?![\\d.]*[smhd]))?(?: ([\\d.]+[smhd]))?(?: ([a-z]+))?");
    private static final Pattern TIME = Pattern.compile("([\\d.]+)([smhd])");

    private Scripts() {}

    /** The journey {@code j} of the touchpoints and transitions. */
    public static Journey journey(String touchpoints, String... transitions) {
        Stage.Builder stage = Stage.builder().id("stage").name("Stage");
        for (String word : touchpoints.trim().split(" +", -1)) {
            stage.addTouchpoints(touchpoint(word));
        }
        Journey.Builder journey = Journey.builder().id("j").name("J").addStages(stage.build());
        for (String transition : transitions) {
            journey.addTransitions(transition(transition));
        }
        return journey.build();
    }

    /** The graph of {@link #journey}. */
    public static JourneyGraph graph(String touchpoints, String... transitions) {
        return JourneyGraph.of(journey(touchpoints, transitions));
    }

    private static Touchpoint touchpoint(String word) {
        Matcher matcher = matched(WORD, word);
        String id = matcher.group(1);
        Touchpoint.Builder touchpoint =
                Touchpoint.builder().id(id).name(id.toUpperCase(Locale.ROOT)).outcome(outcome(matcher.group(2)));
        Matcher parts = PART.matcher(matcher.group(3));
        while (parts.find()) {
            String value = parts.group(2);
            switch (parts.group(1)) {
                case "@" -> touchpoint.entryProbability(Double.parseDouble(value));
                case "!" -> touchpoint.exitProbability(Double.parseDouble(value));
                case ":" -> touchpoint.duration(time(value));
                case "=" -> touchpoint.addEventNames(value);
                default ->
                    touchpoint.addExperiences(Experience.builder()
                            .emotion(Emotion.of(Double.parseDouble(value)))
                            .build());
            }
        }
        return touchpoint.build();
    }

    private static Optional<Outcome> outcome(String mark) {
        return switch (mark) {
            case "+" -> Optional.of(Outcome.SUCCESS);
            case "-" -> Optional.of(Outcome.FAILURE);
            case "~" -> Optional.of(Outcome.NEUTRAL);
            default -> Optional.empty();
        };
    }

    private static Transition transition(String script) {
        Matcher matcher = matched(TRANSITION, script);
        Transition.Builder transition =
                Transition.builder().from(matcher.group(1)).to(matcher.group(2));
        if (matcher.group(3) != null) {
            transition.probability(Double.parseDouble(matcher.group(3)));
        }
        if (matcher.group(4) != null) {
            transition.waiting(time(matcher.group(4)));
        }
        if (matcher.group(5) != null) {
            transition.trigger(matcher.group(5));
        }
        return transition.build();
    }

    /** A time such as {@code 1.5h}. */
    public static Duration time(String script) {
        Matcher matcher = matched(TIME, script);
        double seconds = Double.parseDouble(matcher.group(1))
                * switch (matcher.group(2)) {
                    case "s" -> 1;
                    case "m" -> 60;
                    case "h" -> 3_600;
                    default -> 86_400;
                };
        return Duration.ofNanos(Math.round(seconds * 1e9));
    }

    private static Matcher matched(Pattern pattern, String script) {
        Matcher matcher = pattern.matcher(script);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a script: " + script);
        }
        return matcher;
    }

    /** What customers did, each path a customer's: {@code home cart paid}; no times. */
    public static FlowStatistics seen(String... paths) {
        return seen(Map.of(), paths);
    }

    /** The same; the moves named, such as {@code home cart}, took each time as long as is told. */
    public static FlowStatistics seen(Map<String, Duration> times, String... paths) {
        Map<String, long[]> counts = new LinkedHashMap<>(); // visits, customers, returning, starts, ends
        Map<String, Long> moves = new LinkedHashMap<>();
        for (String path : paths) {
            List<String> names = List.of(path.split(" ", -1));
            Map<String, Long> ofOne = new LinkedHashMap<>();
            for (int at = 0; at < names.size(); at++) {
                ofOne.merge(names.get(at), 1L, Long::sum);
                if (at > 0) {
                    moves.merge(names.get(at - 1) + " " + names.get(at), 1L, Long::sum);
                }
            }
            ofOne.forEach((name, visits) -> {
                long[] count = counts.computeIfAbsent(name, each -> new long[5]);
                count[0] += visits;
                count[1]++;
                count[2] += visits > 1 ? 1 : 0;
            });
            counts.get(names.get(0))[3]++;
            counts.get(names.get(names.size() - 1))[4]++;
        }
        FlowStatistics.Builder statistics = FlowStatistics.builder();
        counts.forEach((name, count) -> statistics.addTouchpoints(TouchpointStatistics.builder()
                .name(name)
                .visits(count[0])
                .customers(count[1])
                .returningCustomers(count[2])
                .starts(count[3])
                .ends(count[4])
                .build()));
        moves.forEach((move, count) -> statistics.addMoves(seenMove(move, count, times.get(move))));
        return statistics.build();
    }

    private static MoveStatistics seenMove(String move, long count, Duration time) {
        List<String> ends = new ArrayList<>(new LinkedHashSet<>(List.of(move.split(" ", -1))));
        MoveStatistics.Builder builder = MoveStatistics.builder()
                .from(ends.get(0))
                .to(ends.get(ends.size() - 1))
                .count(count);
        return time == null
                ? builder.build()
                : builder.waiting(DurationSummary.builder()
                                .count(count)
                                .median(time)
                                .percentile95(time)
                                .mean(time)
                                .build())
                        .build();
    }
}

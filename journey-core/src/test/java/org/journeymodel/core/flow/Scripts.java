package org.journeymodel.core.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.observed.FlowStatistics;
import org.journeymodel.core.observed.MoveStatistics;
import org.journeymodel.core.observed.TouchpointStatistics;

/**
 * Journeys and observations in a line or two.
 *
 * <p>Touchpoints are words, stages are told apart by {@code |}. A word is an id, then what is known
 * of it: {@code @.4} an entry probability, {@code !.3} an exit probability, {@code +} success,
 * {@code -} failure, {@code ~} neutral, {@code =name} an event name. A transition is {@code a->b},
 * then perhaps a probability, then perhaps a trigger.
 */
public final class Scripts {

    private static final Pattern WORD = Pattern.compile("(\\w+)((?:[@!=][\\w.]+(?:E-\\d+)?|[-+~])*)");
    private static final Pattern PART = Pattern.compile("([@!=+~-])((?:[\\w.]|(?<=E)-)*)");
    private static final Pattern TRANSITION = Pattern.compile("([\\w]+)->([\\w]+)(?: ([\\d.E-]+))?(?: ([a-z ]+))?");

    private Scripts() {}

    /** The journey {@code j} of the touchpoints and transitions. */
    public static Journey journey(String touchpoints, String... transitions) {
        Journey.Builder journey = Journey.builder().id("j").name("J");
        String[] stages = touchpoints.isBlank() ? new String[0] : touchpoints.split("\\|", -1);
        for (int at = 0; at < stages.length; at++) {
            Stage.Builder stage = Stage.builder().id("stage" + at).name("Stage " + at);
            for (String word : stages[at].trim().split(" +", -1)) {
                if (!word.isEmpty()) {
                    stage.addTouchpoints(touchpoint(word));
                }
            }
            journey.addStages(stage.build());
        }
        for (String transition : transitions) {
            journey.addTransitions(transition(transition));
        }
        return journey.build();
    }

    /** The flow of {@link #journey}. */
    public static JourneyFlow flow(String touchpoints, String... transitions) {
        return JourneyFlow.of(journey(touchpoints, transitions));
    }

    static Touchpoint touchpoint(String word) {
        Matcher matcher = matched(WORD, word);
        String id = matcher.group(1);
        Touchpoint.Builder touchpoint = Touchpoint.builder().id(id).name(id);
        Matcher parts = PART.matcher(matcher.group(2));
        while (parts.find()) {
            String value = parts.group(2);
            switch (parts.group(1)) {
                case "@" -> touchpoint.entryProbability(Double.parseDouble(value));
                case "!" -> touchpoint.exitProbability(Double.parseDouble(value));
                case "=" -> touchpoint.addEventNames(value);
                case "+" -> touchpoint.outcome(Outcome.SUCCESS);
                case "-" -> touchpoint.outcome(Outcome.FAILURE);
                default -> touchpoint.outcome(Outcome.NEUTRAL);
            }
        }
        return touchpoint.build();
    }

    static Transition transition(String script) {
        Matcher matcher = matched(TRANSITION, script);
        Transition transition = Transition.of(matcher.group(1), matcher.group(2));
        if (matcher.group(3) != null) {
            transition = transition.withProbability(Double.parseDouble(matcher.group(3)));
        }
        return matcher.group(4) == null ? transition : transition.withTrigger(matcher.group(4));
    }

    private static Matcher matched(Pattern pattern, String script) {
        Matcher matcher = pattern.matcher(script);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a script: " + script);
        }
        return matcher;
    }

    /** What customers did, each path a customer's: {@code home cart purchase}. */
    public static FlowStatistics seen(String... paths) {
        Map<String, long[]> touchpoints = new LinkedHashMap<>(); // visits, customers, returning, starts, ends
        Map<String, Long> moves = new LinkedHashMap<>();
        for (String path : paths) {
            String[] names = path.split(" ", -1);
            for (int at = 0; at < names.length; at++) {
                touchpoints.computeIfAbsent(names[at], name -> new long[5])[0]++;
                if (at > 0) {
                    moves.merge(names[at - 1] + " " + names[at], 1L, Long::sum);
                }
            }
            Map<String, Integer> times = new LinkedHashMap<>();
            List.of(names).forEach(name -> times.merge(name, 1, Integer::sum));
            times.forEach((name, count) -> {
                touchpoints.get(name)[1]++;
                touchpoints.get(name)[2] += count > 1 ? 1 : 0;
            });
            touchpoints.get(names[0])[3]++;
            touchpoints.get(names[names.length - 1])[4]++;
        }
        List<TouchpointStatistics> visited = new ArrayList<>();
        touchpoints.forEach((name, counts) -> visited.add(TouchpointStatistics.builder()
                .name(name)
                .visits(counts[0])
                .customers(counts[1])
                .returningCustomers(counts[2])
                .starts(counts[3])
                .ends(counts[4])
                .build()));
        List<MoveStatistics> gone = new ArrayList<>();
        moves.forEach(
                (move, count) -> gone.add(MoveStatistics.of(move.split(" ", -1)[0], move.split(" ", -1)[1], count)));
        return FlowStatistics.builder().touchpoints(visited).moves(gone).build();
    }
}

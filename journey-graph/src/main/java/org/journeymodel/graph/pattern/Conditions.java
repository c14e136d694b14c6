package org.journeymodel.graph.pattern;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.message.PlainText;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.message.Suggestion;
import org.journeymodel.core.model.Channel;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Team;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.work.Work;

/** Finds the touchpoints of a journey that a word of a pattern means. */
final class Conditions {

    static final List<String> KINDS = List.of("touchpoint", "stage", "channel", "team", "outcome", "feeling");

    private static final List<String> OUTCOMES = List.of("success", "failure", "neutral", "none");

    private final JourneyFlow flow;
    private final PatternText text;
    private final Work work;
    private final Map<String, Set<String>> names = new LinkedHashMap<>();
    private final Map<String, Selection.Members> known = new LinkedHashMap<>();

    Conditions(JourneyFlow flow, PatternText text, Work work) {
        this.flow = flow;
        this.text = text;
        this.work = work;
    }

    /** {@return the touchpoints that were meant so far, each way of saying so once} */
    Collection<Selection.Members> all() {
        return known.values();
    }

    Selection touchpoint(Token name) {
        int index = flow.findIndex(name.text())
                .orElseThrow(() -> text.fault(unknownTouchpoint(name), name.from(), name.to()));
        return known.computeIfAbsent("touchpoint:" + index, each -> new Selection.Members(index));
    }

    private String unknownTouchpoint(Token name) {
        for (String kind : List.of("stage", "channel", "team")) {
            if (namesOf(kind).contains(name.text())) {
                return Quote.of(name.text()) + " is a " + kind + ", not a touchpoint. Write " + kind + ":" + name.text()
                        + " for any touchpoint of it.";
            }
        }
        return unknown("touchpoint", name, namesOf("touchpoint"));
    }

    private String unknown(String kind, Token name, Collection<String> names) {
        return "journey " + Quote.of(flow.journey().id()) + " has no " + kind + " " + Quote.of(name.text()) + ". "
                + Suggestion.remedy(name.text(), names);
    }

    /** {@return the touchpoints for which, as the kind says, a name holds} */
    Selection of(String kind, Token name) {
        if (kind.equals("touchpoint")) {
            return touchpoint(name);
        }
        Collection<String> names = namesOf(kind);
        if (!names.contains(name.text())) {
            throw text.fault(unknown(kind, name, names), name.from(), name.to());
        }
        return known.computeIfAbsent(kind + ":" + name.text(), each -> members(condition(kind, name.text())));
    }

    private Selection.Members members(IntPredicate condition) {
        int[] members = new int[flow.size()];
        int count = 0;
        for (int at = 0; at < members.length; at++) {
            work.step();
            if (condition.test(at)) {
                members[count++] = at;
            }
        }
        return new Selection.Members(Arrays.copyOf(members, count));
    }

    private IntPredicate condition(String kind, String name) {
        List<Touchpoint> touchpoints = flow.touchpoints();
        return switch (kind) {
            case "stage" -> inStages(name);
            case "channel" -> at -> touchpoints.get(at).channels().contains(name);
            case "team" -> at -> touchpoints.get(at).team().filter(name::equals).isPresent();
            case "outcome" ->
                at -> flow.outcome(at).map(PlainText::of).orElse("none").equals(name);
            default -> at -> feeling(at).isPresent() == name.equals("known");
        };
    }

    private IntPredicate inStages(String id) {
        boolean[] isIn = new boolean[flow.size()];
        int at = 0;
        for (Stage stage : flow.journey().stages()) {
            for (int each = 0; each < stage.touchpoints().size(); each++) {
                isIn[at++] = stage.id().equals(id);
            }
        }
        return index -> isIn[index];
    }

    private OptionalDouble feeling(int touchpoint) {
        return flow.feeling(touchpoint);
    }

    Selection feeling(Comparison comparison, Token number) {
        double value = Double.parseDouble(number.text());
        if (!(value >= -1 && value <= 1)) {
            throw text.fault(
                    "a feeling is between -1 and 1, but was compared with " + number.text() + ".",
                    number.from(),
                    number.to());
        }
        return known.computeIfAbsent(
                "feeling " + comparison + value,
                each -> members(at -> {
                    OptionalDouble feeling = feeling(at);
                    return feeling.isPresent() && comparison.holds(feeling.getAsDouble(), value);
                }));
    }

    private Set<String> namesOf(String kind) {
        Set<String> found = names.computeIfAbsent(kind, this::findNames);
        work.step();
        return found;
    }

    private Set<String> findNames(String kind) {
        work.steps(flow.size());
        return switch (kind) {
            case "touchpoint" -> set(flow.touchpoints().stream().map(Touchpoint::id));
            case "stage" -> set(flow.journey().stages().stream().map(Stage::id));
            case "channel" -> channels();
            case "team" -> teams();
            case "outcome" -> set(OUTCOMES.stream());
            default -> set(Stream.of("known", "unknown"));
        };
    }

    private static Set<String> set(Stream<String> names) {
        return names.collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Declared ones, and those that touchpoints name although none is declared. */
    private Set<String> channels() {
        Set<String> names = new LinkedHashSet<>();
        flow.journey().channels().stream().map(Channel::id).forEach(names::add);
        flow.touchpoints().forEach(each -> names.addAll(each.channels()));
        return names;
    }

    private Set<String> teams() {
        Set<String> names = new LinkedHashSet<>();
        flow.journey().teams().stream().map(Team::id).forEach(names::add);
        flow.touchpoints().stream()
                .map(Touchpoint::team)
                .flatMap(Optional::stream)
                .forEach(names::add);
        return names;
    }
}

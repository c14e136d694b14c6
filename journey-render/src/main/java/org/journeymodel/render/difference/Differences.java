package org.journeymodel.render.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.journeymodel.core.diff.Change;
import org.journeymodel.core.diff.ChangeKind;
import org.journeymodel.core.diff.JourneyDiff;
import org.journeymodel.core.diff.Place;
import org.journeymodel.core.diff.Regression;
import org.journeymodel.core.diff.RegressionKind;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;

/** What changed between two versions, by where it changed, gathered once for all pictures of it. Immutable. */
public final class Differences {

    /** How many regressions get a badge. */
    public static final int MOST = 5;

    private static final int STAGE = 1;
    private static final int TOUCHPOINT = 2;

    /** What stops customers first, then what they feel, then what they were promised, last what we know of them. */
    private static final List<RegressionKind> WORST_FIRST = List.of(
            RegressionKind.OUTCOME_LOST,
            RegressionKind.PROMISE_BROKEN,
            RegressionKind.FEELING_WORSENED,
            RegressionKind.PAIN_ADDED,
            RegressionKind.PAIN_WORSENED,
            RegressionKind.GAIN_LOST,
            RegressionKind.MOMENT_OF_TRUTH_LOST,
            RegressionKind.PROMISE_WEAKENED,
            RegressionKind.EVIDENCE_LOST);

    private final JourneyDiff diff;
    private final Journey union;
    private final ChangedMoves moves;
    private final List<Regression> ranked;
    private final Set<Change> worse = new LinkedHashSet<>();
    private final Map<String, List<Change>> atTouchpoints = new HashMap<>();
    private final Map<String, List<Change>> atStages = new HashMap<>();
    private final List<Change> elsewhere = new ArrayList<>();
    private final Map<String, Touchpoint> earlier = new HashMap<>();
    private final Map<String, String> earlierPersonas = new HashMap<>();

    private Differences(JourneyDiff diff) {
        this.diff = diff;
        NewIds ids = NewIds.of(diff);
        this.union = Union.of(diff.before(), diff.after(), ids);
        this.moves = new ChangedMoves(diff, ids);
        this.ranked = diff.regressions().stream()
                .sorted(Comparator.comparingInt(each -> WORST_FIRST.indexOf(each.kind())))
                .toList();
        diff.regressions().forEach(each -> worse.add(each.change()));
        diff.changes().forEach(this::file);
        for (Stage stage : diff.before().stages()) {
            stage.touchpoints().forEach(each -> earlier.putIfAbsent(ids.of(each), each));
        }
        for (Persona persona : diff.before().personas()) {
            earlierPersonas.putIfAbsent(ids.of(persona), persona.id());
        }
    }

    private void file(Change change) {
        Place place = change.place();
        List<Change> there = place.touchpoint()
                .map(id -> atTouchpoints.computeIfAbsent(id, any -> new ArrayList<>()))
                .or(() -> place.stage().map(id -> atStages.computeIfAbsent(id, any -> new ArrayList<>())))
                .orElse(elsewhere);
        there.add(change);
    }

    /** {@return the differences, gathered} */
    public static Differences of(JourneyDiff diff) {
        return new Differences(diff);
    }

    /** {@return the diff that it was gathered from} */
    public JourneyDiff diff() {
        return diff;
    }

    /** {@return the later version, with the outlines of removed stages and touchpoints where they stood} */
    public Journey union() {
        return union;
    }

    /** {@return the flows of both versions, held against each other} */
    public ChangedMoves moves() {
        return moves;
    }

    /** {@return the changes at a touchpoint, in the order of the diff} */
    public List<Change> at(Touchpoint touchpoint) {
        return atTouchpoints.getOrDefault(touchpoint.id(), List.of());
    }

    /** {@return the changes of a stage, without those at its touchpoints} */
    public List<Change> of(Stage stage) {
        return atStages.getOrDefault(stage.id(), List.of());
    }

    /** {@return the changes outside of all stages} */
    public List<Change> ofJourney() {
        return elsewhere;
    }

    /** {@return what happened to a touchpoint; changed if something in it was} */
    public Set<ChangeKind> kindsOf(Touchpoint touchpoint) {
        return kinds(at(touchpoint), TOUCHPOINT);
    }

    /** {@return what happened to a stage, apart from its touchpoints} */
    public Set<ChangeKind> kindsOf(Stage stage) {
        return kinds(of(stage), STAGE);
    }

    private static Set<ChangeKind> kinds(List<Change> changes, int depth) {
        Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        for (Change change : changes) {
            boolean isItself = change.place().fields().size() == depth;
            kinds.add(isItself ? change.kind() : ChangeKind.CHANGED);
        }
        return kinds;
    }

    /** {@return what is worse, the worst kinds first, at most {@link #MOST}} */
    public List<Regression> ranked() {
        return ranked.subList(0, Math.min(MOST, ranked.size()));
    }

    /** {@return whether something is worse for a change} */
    public boolean isWorse(Change change) {
        return worse.contains(change);
    }

    /** {@return the ranks, from 1, of what is worse for a change} */
    public List<Integer> ranksOf(Change change) {
        List<Integer> ranks = new ArrayList<>();
        List<Regression> most = ranked();
        for (int at = 0; at < most.size(); at++) {
            if (most.get(at).change().equals(change)) {
                ranks.add(at + 1);
            }
        }
        return ranks;
    }

    /** {@return the ranks of what is worse at a touchpoint} */
    public List<Integer> ranksAt(Touchpoint touchpoint) {
        return at(touchpoint).stream()
                .flatMap(change -> ranksOf(change).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** {@return what a persona felt at a touchpoint in the earlier version; with none given, everybody} */
    public OptionalDouble feltBefore(Touchpoint touchpoint, Optional<String> persona) {
        Touchpoint was = earlier.get(touchpoint.id());
        if (was == null) {
            return OptionalDouble.empty();
        }
        if (persona.isEmpty()) {
            return diff.before().feelingAt(was);
        }
        String id = earlierPersonas.get(persona.get());
        return id == null ? OptionalDouble.empty() : diff.before().feelingAt(was, id);
    }
}

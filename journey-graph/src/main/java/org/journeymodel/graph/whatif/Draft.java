package org.journeymodel.graph.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.message.Suggestion;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A journey while edits are made to it. It holds what the graph rests on: that of a graph of statistics
 * declares what was observed.
 */
final class Draft {

    private final JourneyFlow origin;
    private final Journey base;
    private final Map<String, Touchpoint> touchpoints = new LinkedHashMap<>();
    private final List<List<String>> stages = new ArrayList<>();
    private final Set<String> removed = new HashSet<>();
    private final Set<String> setExits = new HashSet<>();
    private final Set<String> setEntries = new HashSet<>();
    private @Nullable List<DraftWay> ways;
    private @Nullable String neutralEnd;

    /** The work of which an edit is a part. */
    private final Work work;

    private final List<String> notes = new ArrayList<>();

    Draft(JourneyFlow origin, Work work) {
        this.origin = origin;
        this.work = work;
        this.base = Declared.journey(origin);
        for (Stage stage : base.stages()) {
            List<String> ids = new ArrayList<>();
            stage.touchpoints().forEach(each -> {
                ids.add(each.id());
                touchpoints.put(each.id(), each);
            });
            stages.add(ids);
        }
        if (!base.transitions().isEmpty()) {
            ways = waysOf(base.transitions());
        }
        Touchpoint last = origin.touchpoints().get(origin.size() - 1);
        if (last.outcome().isEmpty() && origin.outcome(origin.size() - 1).isPresent()) {
            neutralEnd = last.id();
        }
    }

    private static List<DraftWay> waysOf(List<Transition> transitions) {
        List<DraftWay> all = new ArrayList<>(transitions.size());
        transitions.forEach(each -> all.add(new DraftWay(each)));
        return all;
    }

    /** The journey before all edits. */
    Journey base() {
        return base;
    }

    Work work() {
        return work;
    }

    /** What to know besides of the edits made. */
    List<String> notes() {
        return notes;
    }

    Words words() {
        return new Words(base.emotionScale());
    }

    Set<String> setExits() {
        return setExits;
    }

    Set<String> setEntries() {
        return setEntries;
    }

    boolean isStayInWaiting(String touchpoint) {
        return origin.findIndex(touchpoint).stream().anyMatch(origin::isStayInWaiting);
    }

    Touchpoint touchpoint(String id) {
        Touchpoint found = touchpoints.get(id);
        if (found == null) {
            throw new NoSuchElementException("Journey " + Wording.quoted(base.id())
                    + (removed.contains(id) ? " has no more touchpoint " : " has no touchpoint ")
                    + Wording.quoted(id)
                    + (removed.contains(id)
                            ? ": an earlier edit has removed it. Put its removal last."
                            : ". " + Suggestion.remedy(id, touchpoints.keySet())));
        }
        return found;
    }

    /** The quoted name of a touchpoint. */
    String name(String id) {
        return Words.name(touchpoint(id).name());
    }

    /** The quoted name of where a transition leads, and its trigger, or that it has none if others have. */
    String nameOf(DraftWay way) {
        Transition named = way.transition();
        return name(named.to())
                + named.trigger()
                        .map(each -> " on " + Words.name(each))
                        .orElseGet(() -> hasParallel(way) ? " without trigger" : "");
    }

    private boolean hasParallel(DraftWay way) {
        Transition named = way.transition();
        return ways().stream()
                .filter(each -> each != way)
                .map(DraftWay::transition)
                .anyMatch(each -> each.from().equals(named.from()) && each.to().equals(named.to()));
    }

    /** What a persona feels, or whoever the graph is of. */
    OptionalDouble feelingAt(Touchpoint touchpoint, Optional<String> persona) {
        return persona.or(origin::persona)
                .map(id -> base.feelingAt(touchpoint, id))
                .orElseGet(() -> base.feelingAt(touchpoint));
    }

    void replace(Touchpoint changed) {
        touchpoints.put(changed.id(), changed);
    }

    /** From now on the touchpoint's own outcome counts, and no rule about the last in order. */
    void decideEnd(String touchpoint) {
        if (touchpoint.equals(neutralEnd)) {
            neutralEnd = null;
        }
    }

    void insertAfter(String after, Touchpoint added) {
        if (touchpoints.containsKey(added.id())) {
            throw new IllegalArgumentException("Touchpoint to add has the id " + Wording.quoted(added.id())
                    + ", which journey " + Wording.quoted(base.id()) + " has already. Give it an id of its own.");
        }
        for (List<String> stage : stages) {
            int at = stage.indexOf(after);
            if (at >= 0) {
                stage.add(at + 1, added.id());
            }
        }
        touchpoints.put(added.id(), added);
    }

    void remove(String touchpoint) {
        if (touchpoints.size() == 1) {
            throw new IllegalArgumentException("Touchpoint " + Wording.quoted(touchpoint) + " is the last of journey "
                    + Wording.quoted(base.id()) + ", which needs one. Add another first.");
        }
        stages.forEach(stage -> stage.remove(touchpoint));
        touchpoints.remove(touchpoint);
        removed.add(touchpoint);
    }

    /** Whether the order is the only way, and no edit has asked for more. */
    boolean isLinear() {
        return ways == null;
    }

    /** The transitions; a journey without any has its steps written down as such. */
    List<DraftWay> ways() {
        List<DraftWay> known = ways;
        if (known == null) {
            known = waysOf(Transition.inOrder(idsInOrder().toArray(String[]::new)));
            ways = known;
        }
        return known;
    }

    private List<String> idsInOrder() {
        return stages.stream().flatMap(List::stream).toList();
    }

    DraftWay way(TransitionName name) {
        touchpoint(name.from());
        touchpoint(name.to());
        return new WaySearch(base.id(), name).in(ways());
    }

    DraftWay add(Transition added) {
        requireNew(TransitionName.of(added));
        Optional<String> persona = origin.persona();
        if (persona.isPresent()
                && !added.personas().isEmpty()
                && !added.personas().contains(persona.get())) {
            throw new IllegalArgumentException("Transition to add, " + TransitionName.of(added)
                    + ", does not concern persona " + Wording.quoted(persona.get())
                    + ", of whom this graph is. Add her to its personas, or ask the graph of all.");
        }
        DraftWay way = new DraftWay(added);
        ways().add(way);
        return way;
    }

    private void requireNew(TransitionName name) {
        if (ways().stream()
                .anyMatch(each -> TransitionName.of(each.transition()).equals(name))) {
            throw new IllegalArgumentException("Journey " + Wording.quoted(base.id()) + " has a transition " + name
                    + " already. Set its probability instead, or tell the two apart by a trigger.");
        }
    }

    void redirect(DraftWay way, String newTo) {
        Transition changed = way.transition().toBuilder().to(newTo).build();
        if (!changed.equals(way.transition())) {
            requireNew(TransitionName.of(changed));
        }
        way.become(changed);
    }

    void remove(DraftWay way) {
        ways().remove(way);
    }

    /** Puts other transitions where those out of some touchpoints, the keys, stood. */
    void replaceWays(Map<String, List<DraftWay>> others) {
        List<DraftWay> after = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        for (DraftWay each : ways()) {
            work.step();
            String from = each.transition().from();
            List<DraftWay> instead = others.get(from);
            if (instead == null) {
                after.add(each);
            } else if (placed.add(from)) {
                after.addAll(instead);
            }
        }
        ways = after;
    }

    Row rowOf(String touchpoint) {
        return rowsOf(List.of(touchpoint)).get(0);
    }

    /** The rows of some touchpoints, by one reading of the flow. */
    List<Row> rowsOf(List<String> ids) {
        Map<String, List<DraftWay>> bySource = new HashMap<>();
        ids.forEach(id -> bySource.put(id, new ArrayList<>()));
        for (DraftWay each : ways()) {
            work.step();
            Optional.ofNullable(bySource.get(each.transition().from())).ifPresent(out -> out.add(each));
        }
        JourneyFlow flow = flow();
        List<Row> rows = new ArrayList<>();
        for (String id : ids) {
            work.step();
            List<DraftWay> out = bySource.getOrDefault(id, List.of());
            int at = flow.findIndex(id).orElseThrow();
            rows.add(new Row(this, id, out, flow.movesFrom(at), flow.exitShare(at)));
        }
        return rows;
    }

    Entries entries() {
        return new Entries(this, flow());
    }

    /** The draft read as the graph reads its journey. */
    JourneyFlow flow() {
        JourneyFlow all = JourneyFlow.of(journey());
        return origin.persona().map(all::forPersona).orElse(all);
    }

    /** {@return the journey as it is by now} */
    Journey journey() {
        List<Stage> after = new ArrayList<>();
        for (int at = 0; at < stages.size(); at++) {
            after.add(base.stages().get(at).toBuilder()
                    .touchpoints(stages.get(at).stream().map(this::asItEnds).toList())
                    .build());
        }
        Journey.Builder journey = base.toBuilder().stages(after);
        if (ways != null) {
            requireTransitions();
            journey.transitions(ways.stream().map(DraftWay::transition).toList());
        }
        return References.withoutThoseTo(removed, base, journey.build());
    }

    private void requireTransitions() {
        if (ways().isEmpty() && touchpoints.size() > 1) {
            throw new IllegalArgumentException("The edits leave journey " + Wording.quoted(base.id())
                    + " without any transition, and so it would be read as a journey of steps in order."
                    + " Set the probability of the last one to 0 instead of removing it.");
        }
    }

    /** The last in order is a neutral end by rule alone; it stays one where the rule would no more hold. */
    private Touchpoint asItEnds(String id) {
        Touchpoint touchpoint = touchpoint(id);
        return id.equals(neutralEnd) && touchpoint.outcome().isEmpty() && !isEndByRule(id)
                ? touchpoint.toBuilder().outcome(Outcome.NEUTRAL).build()
                : touchpoint;
    }

    private boolean isEndByRule(String id) {
        List<String> ids = idsInOrder();
        return ids.get(ids.size() - 1).equals(id)
                && (ways == null
                        || ways.stream()
                                .noneMatch(each -> each.transition().from().equals(id)));
    }
}

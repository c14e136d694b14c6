package org.journeymodel.graph.atlas;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.work.Work;

/** Lays the journeys of an atlas out as one, part by part with a stack of its own, at any depth. */
public final class Flattening {

    private final Map<String, JourneyFlow> flows;
    private final Journey whole;
    private final int most;
    private final Work work;
    private final FlatIds ids;
    private final Journey.Builder flat;
    private final List<FlatTouchpoint> touchpoints = new ArrayList<>();
    private final List<Transition> transitions = new ArrayList<>();

    /** The flattening of a journey whose flow, and those of all it enters, are given by id. */
    public Flattening(Map<String, JourneyFlow> flows, Journey whole, int most, Work work) {
        this.flows = flows;
        this.whole = whole;
        this.most = most;
        this.work = work;
        this.ids = new FlatIds(whole);
        this.flat = whole.toBuilder();
    }

    /** {@return the journey} */
    public Journey flatten() {
        addDeclarations();
        Deque<FlatPart> path = new ArrayDeque<>();
        path.push(FlatPart.outermost(flowOf(whole.id()), work));
        while (!path.isEmpty()) {
            FlatPart part = path.element();
            work.step();
            if (part.pending != null) {
                add(part.pending);
                part.pending = null;
            }
            if (part.next == part.states()) {
                connect(part);
                path.pop();
            } else if (part.isReached(part.next)) {
                layOut(part, part.next++, path);
            } else {
                part.next++;
            }
        }
        standBehindTheLast();
        return flat.stages(stages()).transitions(transitions).build();
    }

    /**
     * Where customers were planned to go on from the last touchpoint, and none was seen to, it is no neutral
     * end; so it must not be the last of a journey in which nothing leads out of it.
     */
    private void standBehindTheLast() {
        FlatTouchpoint last = touchpoints.get(touchpoints.size() - 1);
        boolean leadsOn = transitions.stream().anyMatch(each -> each.from().equals(last.id));
        if (!leadsOn && !last.hasOutcome()) {
            FlatTouchpoint behind = new FlatTouchpoint(
                    Touchpoint.builder(ids.of("unreached"), "Unreached").build(), last.outermost);
            behind.exit(1);
            touchpoints.add(behind);
        }
    }

    private JourneyFlow flowOf(String journey) {
        return Objects.requireNonNull(flows.get(journey));
    }

    private void addDeclarations() {
        for (JourneyFlow flow : NestedJourneys.of(flows, whole.id())) {
            Journey journey = flow.journey();
            if (journey != whole) {
                journey.personas().stream()
                        .filter(each -> ids.take(each.id()))
                        .forEach(each -> flat.addPersonas(
                                each.toBuilder().insights(List.of()).build()));
                journey.channels().stream().filter(each -> ids.take(each.id())).forEach(flat::addChannels);
                journey.teams().stream().filter(each -> ids.take(each.id())).forEach(flat::addTeams);
            }
        }
    }

    private void layOut(FlatPart part, int state, Deque<FlatPart> path) {
        int at = FlatPart.touchpointOf(state);
        Touchpoint touchpoint = part.flow.touchpoints().get(at);
        int outermost = part.entering == null ? at : part.entering.outermost;
        String inside = (part.isOutermost() ? "" : part.path + ".") + touchpoint.id() + part.suffix(state);
        FlatTouchpoint arriving = new FlatTouchpoint(
                part.isOutermost() ? outer(part.flow, at) : inner(part.flow, at, ids.of(inside)), outermost);
        add(arriving);
        part.arriving[state] = arriving;
        part.leaving[state] = arriving;
        Optional<String> subJourney = touchpoint.subJourney();
        if (subJourney.isPresent()) {
            FlatTouchpoint done = new FlatTouchpoint(done(part, at, ids.of(inside + ".done")), outermost);
            part.leaving[state] = done;
            part.pending = done;
            path.push(part.inner(state, flowOf(subJourney.get()), FlatIds.shortened(inside), arriving, done, work));
        }
    }

    private void add(FlatTouchpoint touchpoint) {
        if (touchpoints.size() == most) {
            throw new IllegalArgumentException("Journey " + Quote.of(whole.id()) + ", laid out flat, has more than "
                    + most + " touchpoints. Allow more, or ask the atlas flow itself, which needs none of them.");
        }
        touchpoints.add(touchpoint);
        work.advance();
    }

    private static Touchpoint outer(JourneyFlow flow, int at) {
        Touchpoint touchpoint = flow.touchpoints().get(at);
        double entry = Math.min(1, flow.entryShare(at));
        Touchpoint.Builder outer = touchpoint.toBuilder()
                .entryProbability(entry > 0 ? OptionalDouble.of(entry) : OptionalDouble.empty())
                .duration(flow.duration(at))
                .outcome(flow.outcome(at));
        if (touchpoint.subJourney().isPresent()) {
            outer.outcome(Optional.empty()).subJourney(Optional.empty()).duration(Duration.ZERO);
        }
        return outer.build();
    }

    private static Touchpoint inner(JourneyFlow flow, int at, String id) {
        Touchpoint touchpoint = flow.touchpoints().get(at);
        boolean enters = touchpoint.subJourney().isPresent();
        Touchpoint.Builder inner = Touchpoint.builder(id, touchpoint.name())
                .description(touchpoint.description())
                .kind(touchpoint.kind())
                .initiator(touchpoint.initiator())
                .channels(touchpoint.channels())
                .team(touchpoint.team())
                .duration(enters ? Optional.of(Duration.ZERO) : flow.duration(at))
                .momentOfTruth(touchpoint.momentOfTruth());
        for (Experience each : touchpoint.experiences()) {
            inner.addExperiences(Experience.builder()
                    .persona(each.persona())
                    .emotion(each.emotion())
                    .build());
        }
        return inner.build();
    }

    private static Touchpoint done(FlatPart part, int at, String id) {
        Touchpoint touchpoint = part.flow.touchpoints().get(at);
        return Touchpoint.builder(id, touchpoint.name() + " (done)")
                .kind(touchpoint.kind())
                .duration(Duration.ZERO)
                .outcome(part.isOutermost() ? part.flow.outcome(at) : Optional.empty())
                .build();
    }

    private void connect(FlatPart part) {
        for (int at = 0; at < part.flow.size() && part.entering != null; at++) {
            if (part.flow.entryShare(at) > 0) {
                FlatTouchpoint first = Objects.requireNonNull(part.arriving[part.state(at, 0)]);
                link(part.entering, first, part.flow.entryShare(at));
            }
        }
        for (int state = 0; state < part.states(); state++) {
            FlatTouchpoint from = part.leaving[state];
            if (from != null) {
                connect(part, state, from);
            }
        }
    }

    private void connect(FlatPart part, int state, FlatTouchpoint from) {
        int at = FlatPart.touchpointOf(state);
        for (FlowMove move : part.flow.movesFrom(at)) {
            int target = part.state(move.target(), part.standingAfter(state));
            transitions.add(way(part, move, from, Objects.requireNonNull(part.arriving[target])));
            work.step();
        }
        double exit = part.flow.exitShare(at);
        FlatTouchpoint on = part.endingWith(part.standingAfter(state));
        if (on == null) {
            from.exit(exit);
        } else if (exit > 0) {
            link(from, on, exit);
        }
    }

    private void link(FlatTouchpoint from, FlatTouchpoint to, double share) {
        transitions.add(Transition.of(from.id, to.id)
                .withProbability(Math.min(1, share))
                .withWaiting(Duration.ZERO));
    }

    private static Transition way(FlatPart part, FlowMove move, FlatTouchpoint from, FlatTouchpoint to) {
        Transition.Builder way = move.transition().map(Transition::toBuilder).orElseGet(Transition::builder);
        if (!part.isOutermost()) {
            way.insights(List.of());
        }
        return way.from(from.id)
                .to(to.id)
                .probability(move.share())
                .waiting(move.meanWaiting())
                .build();
    }

    private List<Stage> stages() {
        List<Stage> stages = new ArrayList<>();
        int outermost = 0;
        int next = 0;
        for (Stage stage : whole.stages()) {
            outermost += stage.touchpoints().size();
            List<Touchpoint> inStage = new ArrayList<>();
            while (next < touchpoints.size() && touchpoints.get(next).outermost < outermost) {
                work.step();
                inStage.add(touchpoints.get(next++).build());
            }
            stages.add(stage.toBuilder().touchpoints(inStage).build());
        }
        return stages;
    }
}

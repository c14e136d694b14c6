package org.journeymodel.render.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.render.wording.Isolated;

/**
 * What some ways covered of a journey: of its touchpoints that customers can reach, and of the transitions out of
 * them. Transitions between the same two touchpoints are one. Immutable.
 */
public final class Covered {

    private static final int UNKNOWN = -1;

    /** Whether each was covered; in the journey's order. */
    private final Map<String, Boolean> touchpoints = new LinkedHashMap<>();

    private final Map<Step, Boolean> transitions = new LinkedHashMap<>();
    private final List<String> notOnTheMap = new ArrayList<>();

    private record Step(String from, String to) {

        static Step of(FlowMove move) {
            return new Step(move.from().id(), move.to().id());
        }
    }

    private Covered(JourneyFlow flow, Walked walked) {
        for (int at = 0; at < flow.size(); at++) {
            if (flow.isReachable(at)) {
                touchpoints.put(flow.touchpoints().get(at).id(), walked.visited.get(at));
            }
        }
        Set<List<Integer>> planned = new TreeSet<>(Walked.IN_ORDER);
        for (FlowMove move : flow.moves()) {
            List<Integer> way = List.of(move.source(), move.target());
            planned.add(way);
            if (flow.isReachable(move.source())) {
                transitions.put(Step.of(move), walked.taken.contains(way));
            }
        }
        for (List<Integer> way : walked.taken) {
            if (!planned.contains(way)) {
                notOnTheMap.add(name(flow, way.get(0)) + " → " + name(flow, way.get(1)));
            }
        }
        walked.unknown.forEach(name -> notOnTheMap.add(Isolated.of(name)));
    }

    private static String name(JourneyFlow flow, int touchpoint) {
        return Isolated.of(flow.touchpoints().get(touchpoint).name());
    }

    /**
     * {@return what ways covered of a journey}
     *
     * @param ways read once, now
     */
    public static Covered of(Journey journey, ObservedJourneys ways) {
        JourneyFlow flow = JourneyFlow.of(journey);
        return new Covered(flow, new Walked(flow, Objects.requireNonNull(ways, "ways")));
    }

    /** {@return how many touchpoints can be covered} */
    public int touchpointCount() {
        return touchpoints.size();
    }

    /** {@return how many touchpoints were covered} */
    public int touchpointsCovered() {
        return count(touchpoints);
    }

    /** {@return how many transitions can be covered} */
    public int transitionCount() {
        return transitions.size();
    }

    /** {@return how many transitions were covered} */
    public int transitionsCovered() {
        return count(transitions);
    }

    private static int count(Map<?, Boolean> covered) {
        return (int) covered.values().stream().filter(each -> each).count();
    }

    /** {@return steps by the names of their touchpoints, and names of events, that the journey does not have} */
    public List<String> notOnTheMap() {
        return List.copyOf(notOnTheMap);
    }

    /** {@return whether a touchpoint was covered} */
    public boolean isCovered(Touchpoint touchpoint) {
        return touchpoints.getOrDefault(touchpoint.id(), false);
    }

    /** {@return whether a touchpoint can be covered, and was not} */
    public boolean isMissed(Touchpoint touchpoint) {
        return !touchpoints.getOrDefault(touchpoint.id(), true);
    }

    /** {@return whether a transition can be covered, and was not} */
    public boolean isMissed(FlowMove move) {
        return !transitions.getOrDefault(Step.of(move), true);
    }

    /** Where the ways were, by the indexes of the flow. */
    private static final class Walked {

        private static final Comparator<List<Integer>> IN_ORDER =
                Comparator.comparing((List<Integer> way) -> way.get(0)).thenComparing(way -> way.get(1));

        private final BitSet visited = new BitSet();
        private final Set<List<Integer>> taken = new TreeSet<>(IN_ORDER);
        private final Set<String> unknown = new TreeSet<>();
        private final ObservedJourneys ways;
        private final List<OptionalInt> known;

        Walked(JourneyFlow flow, ObservedJourneys ways) {
            this.ways = ways;
            this.known = flow.findObserved(ways.touchpoints());
            Work work = Work.begin("Reading what was covered", ways.variantCount(), ProgressListener.none());
            for (int variant = 0; variant < ways.variantCount(); variant++) {
                walk(variant);
                work.advance();
            }
        }

        private void walk(int variant) {
            int before = UNKNOWN;
            for (int place = 0; place < ways.lengthOf(variant); place++) {
                int name = ways.touchpointAt(variant, place);
                int here = known.get(name).orElse(UNKNOWN);
                if (here == UNKNOWN) {
                    unknown.add(ways.touchpoints().get(name));
                } else {
                    visited.set(here);
                    if (before != UNKNOWN) {
                        taken.add(List.of(before, here));
                    }
                }
                before = here;
            }
        }
    }
}

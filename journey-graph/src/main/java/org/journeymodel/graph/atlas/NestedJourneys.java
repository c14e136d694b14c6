package org.journeymodel.graph.atlas;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.JourneyAtlas;
import org.journeymodel.core.observed.FlowStatistics;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.JourneyValidator;
import org.journeymodel.core.validation.ValidationReport;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.chain.Soundness;

/** The journeys that customers of one journey may enter, the innermost first. */
public final class NestedJourneys {

    private static final Set<String> STOPS =
            Set.of("journey.touchpoint.unknown-sub-journey", "journey.touchpoint.sub-journey-cycle");

    private NestedJourneys() {}

    /**
     * {@return the flows of a journey and of all that are entered from it, by id; each after all that are
     * entered from it, so that the journey itself is the last}
     *
     * @param observed what customers did, by id of the journey; the others are as declared
     * @throws org.journeymodel.core.validation.InvalidJourneyException if one of them has errors that would
     *     make answers wrong
     */
    public static Map<String, JourneyFlow> of(
            JourneyAtlas atlas, Journey whole, Map<String, FlowStatistics> observed, Work work) {
        Map<String, JourneyFlow> flows = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>(Set.of(whole.id()));
        Deque<Step> path = new ArrayDeque<>();
        path.push(new Step(whole));
        while (!path.isEmpty()) {
            Step step = path.element();
            if (step.subJourneys.hasNext()) {
                String id = step.subJourneys.next();
                if (seen.add(id)) {
                    atlas.findJourney(id).ifPresent(journey -> path.push(new Step(journey)));
                }
            } else {
                path.pop();
                flows.put(step.journey.id(), flow(step.journey, observed));
            }
            work.step();
        }
        for (ValidationReport report :
                JourneyValidator.standard().validate(atlas).reports()) {
            if (flows.containsKey(report.journey().id())) {
                boolean isObserved = observed.containsKey(report.journey().id());
                report.requireNone(isObserved ? NestedJourneys::isOfTheAtlas : NestedJourneys::stops);
            }
        }
        // What was declared does not count where customers were seen.
        for (String id : observed.keySet()) {
            JourneyFlow flow = flows.get(id);
            if (flow != null) {
                Soundness.require(flow);
            }
        }
        return flows;
    }

    private static JourneyFlow flow(Journey journey, Map<String, FlowStatistics> observed) {
        FlowStatistics statistics = observed.get(journey.id());
        return statistics == null ? JourneyFlow.of(journey) : JourneyFlow.of(journey, statistics);
    }

    /**
     * {@return the flows of a journey and of all that are entered from it, in the order given}
     *
     * @param flows those flows and perhaps others, by id; each after all that are entered from it
     * @param whole the id of the journey
     */
    public static List<JourneyFlow> of(Map<String, JourneyFlow> flows, String whole) {
        List<JourneyFlow> outermostFirst = new ArrayList<>(flows.values());
        Collections.reverse(outermostFirst);
        Set<String> entered = new HashSet<>(Set.of(whole));
        List<JourneyFlow> found = new ArrayList<>();
        for (JourneyFlow flow : outermostFirst) {
            if (entered.contains(flow.journey().id())) {
                entered.addAll(JourneyAtlas.subJourneyIds(flow.journey()));
                found.add(flow);
            }
        }
        Collections.reverse(found);
        return found;
    }

    private static boolean stops(Finding finding) {
        return Soundness.stops(finding) || isOfTheAtlas(finding);
    }

    private static boolean isOfTheAtlas(Finding finding) {
        return STOPS.contains(finding.ruleId());
    }

    private static final class Step {

        private final Journey journey;
        private final Iterator<String> subJourneys;

        Step(Journey journey) {
            this.journey = journey;
            this.subJourneys = JourneyAtlas.subJourneyIds(journey).iterator();
        }
    }
}

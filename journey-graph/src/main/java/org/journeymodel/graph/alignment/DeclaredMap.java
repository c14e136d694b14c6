package org.journeymodel.graph.alignment;

import java.util.Objects;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.core.validation.JourneyValidator;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.chain.Soundness;

/** What every analysis asks that holds customers against a map: the same of the map, and the same of customers. */
public final class DeclaredMap {

    private DeclaredMap() {}

    /** {@return the flow of what is declared, whatever statistics the flow given rests on} */
    public static JourneyFlow of(JourneyFlow flow) {
        return Objects.requireNonNull(flow, "flow").statistics().isPresent() ? JourneyFlow.of(flow.journey()) : flow;
    }

    /**
     * Does nothing if there is a customer.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static void requireCustomers(ObservedJourneys observed) {
        if (observed.customerCount() == 0) {
            throw new IllegalArgumentException("Observed journeys must be of at least one customer, but were of none."
                    + " Leave out periods and segments in which nobody was seen.");
        }
    }

    /**
     * {@return the runs of a map without errors} A trap stops nothing as long as some run passes it by.
     *
     * @param flow the declared flow
     * @param openEnds whether a run may stop anywhere
     * @param work is told of each step
     * @throws org.journeymodel.core.validation.InvalidJourneyException if errors of the journey would make the
     *     answers wrong, all listed
     */
    public static RunMap sound(JourneyFlow flow, boolean openEnds, Work work) {
        JourneyValidator.standard()
                .validate(flow)
                .requireNone(finding -> Soundness.stops(finding) && !Soundness.isTrap(finding));
        RunMap map = RunMap.of(flow, openEnds, work);
        if (!map.hasRun()) {
            Soundness.require(flow);
        }
        return map;
    }
}

package org.journeymodel.graph.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.JourneyValidator;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.alignment.Aligner;
import org.journeymodel.graph.alignment.RunMap;
import org.journeymodel.graph.alignment.Weights;
import org.journeymodel.graph.chain.Soundness;

/** Aligns the variants of a log, one after the other. */
final class Variants {

    private static final String TRAP = "journey.touchpoint.trap";

    private final JourneyFlow flow;
    private final ObservedJourneys log;
    private final ConformanceOptions options;
    private final Names names;
    private final Work work;

    Variants(JourneyFlow flow, ObservedJourneys log, ConformanceOptions options, ProgressListener listener) {
        this.flow = flow;
        this.log = log;
        this.options = options;
        requireCustomers();
        requireNone(
                flow, finding -> Soundness.stops(finding) && !finding.ruleId().equals(TRAP));
        options.costs().named().forEach(flow.journey()::getTouchpoint);
        this.names = Names.of(flow, log.touchpoints());
        this.work = Work.begin("Aligning variants", log.variantCount(), listener);
    }

    private void requireCustomers() {
        if (log.customerCount() == 0) {
            throw new IllegalArgumentException("Observed journeys must be of at least one customer, but were of none."
                    + " Leave out periods and segments in which nobody was seen.");
        }
    }

    private static void requireNone(JourneyFlow flow, Predicate<Finding> stops) {
        JourneyValidator.standard().validate(flow).requireNone(stops);
    }

    Names names() {
        return names;
    }

    List<Alignment> align() {
        RunMap map = RunMap.of(flow, options.hasOpenEnds(), work);
        Aligner aligner = new Aligner(map, weights(), options.hasOpenEnds());
        if (!aligner.hasRun()) {
            requireNone(flow, Soundness::stops);
        }
        List<Alignment> alignments = new ArrayList<>(log.variantCount());
        for (int variant = 0; variant < log.variantCount(); variant++) {
            alignments.add(align(variant, aligner));
            work.advance();
        }
        work.complete();
        return List.copyOf(alignments);
    }

    private Alignment align(int variant, Aligner aligner) {
        int[] codes = new int[checkedLength(variant)];
        int[] path = new int[codes.length];
        for (int place = 0; place < codes.length; place++) {
            codes[place] = log.touchpointAt(variant, place);
            path[place] = names.touchpointOf(codes[place]);
        }
        return new Alignment(names, options.costs(), log.customersOf(variant), codes, aligner.align(path));
    }

    private int checkedLength(int variant) {
        int length = log.lengthOf(variant);
        if (length > Weights.MOST_EVENTS) {
            throw new IllegalArgumentException("Variant " + variant + " must have at most " + Weights.MOST_EVENTS
                    + " events, but has " + length + ". Split the log where journeys end.");
        }
        return length;
    }

    private Weights weights() {
        List<Touchpoint> touchpoints = flow.touchpoints();
        AlignmentCosts costs = options.costs();
        return new Weights(
                touchpoints.stream().mapToInt(each -> costs.missing(each.id())).toArray(),
                touchpoints.stream().mapToInt(each -> costs.adHoc(each.id())).toArray(),
                costs.adHocUnknown());
    }
}

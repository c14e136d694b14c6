package org.journeymodel.graph.conformance;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.alignment.Aligner;
import org.journeymodel.graph.alignment.DeclaredMap;
import org.journeymodel.graph.alignment.RunMap;
import org.journeymodel.graph.alignment.Weights;

/** Aligns the variants of a log, one after the other. */
final class Variants {

    private final JourneyFlow flow;
    private final ObservedJourneys log;
    private final ConformanceOptions options;
    private final Names names;
    private final Work work;
    private final RunMap map;

    Variants(JourneyFlow flow, ObservedJourneys log, ConformanceOptions options, ProgressListener listener) {
        DeclaredMap.requireCustomers(log);
        this.flow = DeclaredMap.of(flow);
        this.log = log;
        this.options = options;
        this.work = Work.begin("Aligning variants", log.variantCount(), listener);
        this.map = DeclaredMap.sound(this.flow, options.hasOpenEnds(), work);
        options.costs().named().forEach(this.flow.journey()::getTouchpoint);
        this.names = Names.of(this.flow, log.touchpoints());
    }

    Names names() {
        return names;
    }

    List<Alignment> align() {
        Aligner aligner = new Aligner(map, weights(), options.hasOpenEnds());
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

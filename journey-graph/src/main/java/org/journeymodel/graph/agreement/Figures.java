package org.journeymodel.graph.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.flow.Provenance;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.agreement.AgreementFigure.Kind;
import org.journeymodel.statistics.BoundedMean;

/** Holds each figure of a map against what was counted. */
final class Figures {

    private final JourneyFlow flow;
    private final Tally tally;
    private final AgreementOptions options;
    private final Work work;
    private final DeclaredWays ways;

    /** The targets that customers went to, by source, in order. */
    private final Map<Integer, List<Integer>> targets = new TreeMap<>();

    Figures(JourneyFlow flow, Tally tally, AgreementOptions options, Work work) {
        this.flow = flow;
        this.tally = tally;
        this.options = options;
        this.work = work;
        this.ways = new DeclaredWays(flow, work);
        for (int move : tally.moves.inOrder()) {
            work.step();
            targets.computeIfAbsent(tally.moves.from(move), at -> new ArrayList<>())
                    .add(tally.moves.to(move));
        }
    }

    List<ShareAgreement> entries() {
        List<ShareAgreement> entries = new ArrayList<>();
        for (int at = 0; at < flow.size() && tally.seen > 0; at++) {
            work.step();
            double declared = flow.entryShare(at);
            if (declared > 0 || tally.starts[at] > 0) {
                Provenance provenance = flow.entryProvenance() == Provenance.DECLARED && declared == 0
                        ? Provenance.OBSERVED
                        : flow.entryProvenance();
                entries.add(ShareAgreement.of(
                        new ShareFigure(
                                Kind.ENTRY,
                                touchpoint(at),
                                null,
                                declared,
                                provenance,
                                tally.starts[at],
                                tally.seen,
                                tally.seen,
                                tally.seen),
                        options));
            }
        }
        return entries;
    }

    List<TouchpointShares> rows() {
        List<TouchpointShares> rows = new ArrayList<>();
        for (int at = 0; at < flow.size(); at++) {
            work.step();
            if (tally.visits[at] > 0) {
                rows.add(TouchpointShares.of(row(at)));
            }
        }
        return rows;
    }

    private List<ShareAgreement> row(int at) {
        List<ShareAgreement> row = new ArrayList<>();
        Map<Integer, DeclaredWay> planned = ways.from(at);
        planned.forEach((to, way) -> row.add(share(Kind.MOVE, at, to, way)));
        for (int to : targets.getOrDefault(at, List.of())) {
            work.step();
            if (!planned.containsKey(to)) {
                row.add(share(Kind.MOVE, at, to, DeclaredWay.UNPLANNED));
            }
        }
        row.add(share(Kind.EXIT, at, at, exit(at)));
        return row;
    }

    private ShareAgreement share(Kind kind, int at, int to, DeclaredWay way) {
        boolean isMove = kind == Kind.MOVE;
        return ShareAgreement.of(
                new ShareFigure(
                        kind,
                        touchpoint(at),
                        isMove ? touchpoint(to) : null,
                        way.share(),
                        way.provenance(),
                        isMove ? tally.moves.count(at, to) : tally.ends[at],
                        tally.visits[at],
                        tally.customers[at],
                        tally.effectiveSize(at)),
                options);
    }

    private DeclaredWay exit(int at) {
        return new DeclaredWay(flow.exitShare(at), flow.exitProvenance(at), null, false, null);
    }

    List<TimeAgreement> times() {
        List<TimeAgreement> times = new ArrayList<>();
        targets.forEach((from, reached) -> {
            Map<Integer, DeclaredWay> planned = ways.from(from);
            for (int to : reached) {
                DeclaredWay way = planned.getOrDefault(to, DeclaredWay.UNPLANNED);
                addTime(times, from, to, way.time(flow.duration(from).orElse(null)));
            }
        });
        return times;
    }

    private void addTime(List<TimeAgreement> times, int from, int to, DeclaredTime declared) {
        long[] sorted = tally.moves.times(from, to);
        work.steps(1 + sorted.length);
        if (sorted.length > 0) {
            ObservedTimes observed = ObservedTimes.of(sorted, declared, options);
            times.add(new TimeAgreement(touchpoint(from), touchpoint(to), declared, observed, options));
        }
    }

    List<FeelingAgreement> feelings() {
        List<FeelingAgreement> feelings = new ArrayList<>();
        boolean areRead = tally.scores.all() > 0 && tally.scores.outside() == 0;
        for (int at = 0; at < flow.size() && areRead; at++) {
            work.step();
            OptionalDouble declared = flow.feeling(at);
            BoundedMean observed = tally.scores.mean(at);
            if (declared.isPresent() || observed != null) {
                FeelingFigure figure = new FeelingFigure(touchpoint(at), declared, tally.scores.scores(at), observed);
                feelings.add(FeelingAgreement.of(figure, flow.journey().emotionScale(), options));
            }
        }
        return feelings;
    }

    private Touchpoint touchpoint(int at) {
        return flow.touchpoints().get(at);
    }
}

package org.journeymodel.graph.feeling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.flow.FlowAnalysis;

/** Feelings weighted by visits, ends and moves; linear in touchpoints and moves. */
final class WeightedFeelings {

    final MeanValence mean;
    final MeanValence end;
    final OptionalDouble area;
    final List<PainPoint> painPoints;
    final List<MoveDrop> drops;
    final double coverageOfMoves;

    private final JourneyFlow flow;
    private final double[] valence;
    private final double[] visits;

    WeightedFeelings(FlowAnalysis analysis, double[] valence, ProgressListener listener) {
        this.flow = analysis.flow();
        this.valence = valence;
        this.visits = new double[valence.length];
        double[] ends = new double[valence.length];
        Work work = Work.begin("Weighing feelings", valence.length, listener);
        for (int at = 0; at < visits.length; at++) {
            visits[at] = analysis.visits(flow.touchpoints().get(at).id());
            ends[at] = visits[at] * flow.exitShare(at);
            work.advance();
        }
        this.mean = mean(visits);
        this.end = mean(ends);
        double pain = pain();
        this.area = mean.valence().isPresent() ? OptionalDouble.of(pain) : OptionalDouble.empty();
        this.painPoints = painPoints(pain);
        this.drops = drops(allDrops(work));
        this.coverageOfMoves = coverageOfMoves();
    }

    private boolean isKnown(int at) {
        return !Double.isNaN(valence[at]);
    }

    private MeanValence mean(double[] weight) {
        double sum = 0;
        double known = 0;
        double all = 0;
        for (int at = 0; at < weight.length; at++) {
            all += weight[at];
            known += isKnown(at) ? weight[at] : 0;
            sum += isKnown(at) ? weight[at] * valence[at] : 0;
        }
        return MeanValence.of(sum, known, all);
    }

    private double painAt(int at) {
        return valence[at] < 0 ? visits[at] * -valence[at] : 0;
    }

    private double pain() {
        double pain = 0;
        for (int at = 0; at < visits.length; at++) {
            pain += painAt(at);
        }
        return pain;
    }

    private List<PainPoint> painPoints(double all) {
        List<PainPoint> found = new ArrayList<>();
        for (int at = 0; at < visits.length; at++) {
            if (painAt(at) > 0) {
                found.add(new PainPoint(flow.touchpoints().get(at), valence[at], visits[at], all));
            }
        }
        found.sort(Comparator.comparingDouble(PainPoint::pain).reversed());
        return List.copyOf(found);
    }

    private double times(FlowMove move) {
        return visits[move.source()] * move.share();
    }

    /** What a customer falls by on a move in the mean; 0 where valence does not fall or is not known. */
    private double drop(FlowMove move) {
        boolean falls = valence[move.source()] > valence[move.target()];
        return falls ? times(move) * (valence[move.source()] - valence[move.target()]) : 0;
    }

    private double allDrops(Work work) {
        double all = 0;
        for (FlowMove move : flow.moves()) {
            work.step();
            all += drop(move);
        }
        return all;
    }

    private List<MoveDrop> drops(double all) {
        List<MoveDrop> found = new ArrayList<>();
        for (FlowMove move : flow.moves()) {
            if (drop(move) > 0) {
                found.add(new MoveDrop(move, valence[move.source()], valence[move.target()], times(move), all));
            }
        }
        found.sort(Comparator.comparingDouble(MoveDrop::expected).reversed());
        return List.copyOf(found);
    }

    private double coverageOfMoves() {
        double known = 0;
        double all = 0;
        for (FlowMove move : flow.moves()) {
            all += times(move);
            known += isKnown(move.source()) && isKnown(move.target()) ? times(move) : 0;
        }
        return all == 0 ? 1 : Math.min(1, known / all);
    }
}

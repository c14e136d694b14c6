package org.journeymodel.graph.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.atlas.RolledUp;
import org.journeymodel.graph.wording.Wording;

/** What happens to customers of one journey of an atlas, those that it enters included. */
final class AtlasFigures {

    final Map<Outcome, Double> outcomes;

    /** By touchpoint, how often customers come to it. */
    final double[] visits;

    private final JourneyFlow flow;
    private final double[] goingOn;
    private double visited;
    private double seconds;
    private double times;
    private double timesKnown;

    final SolutionMethod method;

    private AtlasFigures(JourneyFlow flow, FlowAnalysis rolledUp, Work work) {
        this.flow = flow;
        this.method = rolledUp.method();
        this.outcomes = rolledUp.outcomeProbabilities();
        this.visits = new double[flow.size()];
        this.goingOn = new double[flow.size()];
        for (int at = 0; at < visits.length; at++) {
            work.step();
            visits[at] = rolledUp.visits(RolledUp.entering(at));
            goingOn[at] = rolledUp.visits(RolledUp.leaving(flow, at));
        }
    }

    /**
     * {@return the figures of a journey}
     *
     * @param rolledUp the solution of the journey with its sub-journeys rolled up
     * @param inner the figures of its sub-journeys, by id
     */
    static AtlasFigures of(JourneyFlow flow, FlowAnalysis rolledUp, Map<String, AtlasFigures> inner, Work work) {
        AtlasFigures figures = new AtlasFigures(flow, rolledUp, work);
        for (int at = 0; at < figures.visits.length; at++) {
            work.steps(1L + flow.movesFrom(at).size());
            Optional<AtlasFigures> subJourney =
                    flow.touchpoints().get(at).subJourney().map(inner::get);
            if (subJourney.isPresent()) {
                figures.addSubJourney(at, subJourney.get());
            } else {
                figures.addStay(at);
            }
            figures.addWaits(at, flow.movesFrom(at));
        }
        return figures;
    }

    private void addStay(int at) {
        visited += visits[at];
        if (!flow.isStayInWaiting(at)) {
            times += visits[at];
            timesKnown += flow.duration(at).isPresent() ? visits[at] : 0;
        }
        seconds += visits[at] * flow.duration(at).map(Wording::seconds).orElse(0.0);
    }

    private void addSubJourney(int at, AtlasFigures inner) {
        visited += visits[at] + visits[at] * inner.visited + goingOn[at];
        times += visits[at] * inner.times;
        timesKnown += visits[at] * inner.timesKnown;
        seconds += visits[at] * inner.seconds;
    }

    private void addWaits(int at, List<FlowMove> moves) {
        for (FlowMove move : moves) {
            double moving = goingOn[at] * move.share();
            times += moving;
            timesKnown += move.meanWaiting().isPresent() ? moving : 0;
            seconds += moving * move.meanWaiting().map(Wording::seconds).orElse(0.0);
        }
    }

    double probabilityOf(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0.0);
    }

    double touchpointsVisited() {
        return visited;
    }

    ExpectedTime time() {
        return new ExpectedTime(Wording.duration(seconds), times == 0 ? 1 : Math.min(1, timesKnown / times));
    }
}

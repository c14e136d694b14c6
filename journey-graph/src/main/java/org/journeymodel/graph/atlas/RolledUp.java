package org.journeymodel.graph.atlas;

import java.util.Optional;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.work.Work;

/**
 * A journey whose sub-journeys are each two touchpoints: where customers come in, and where those go on
 * who came well through it. Only to be solved: touchpoints are named by number.
 */
public final class RolledUp {

    private final JourneyFlow flow;
    private final Stage.Builder stage = Stage.builder().id("s").name("Rolled up");
    private final Journey.Builder journey = Journey.builder().id("j").name("Rolled up");

    private RolledUp(JourneyFlow flow) {
        this.flow = flow;
    }

    /** How sub-journeys turn out. */
    public interface SubJourneys {

        /** {@return the share of a sub-journey's customers who go on along the parent} */
        double continuing(String subJourney);

        /** {@return the share of those who are lost to the parent} */
        double lost(String subJourney);
    }

    /** {@return the journey, its sub-journeys rolled up} */
    public static JourneyFlow of(JourneyFlow flow, SubJourneys subJourneys, Work work) {
        RolledUp rolled = new RolledUp(flow);
        for (int at = 0; at < flow.size(); at++) {
            work.steps(1L + flow.movesFrom(at).size());
            rolled.add(at, subJourneys);
        }
        // The last of a journey is a neutral end if nothing leads on, which is not meant of any of these.
        rolled.add(
                Touchpoint.builder("unreached", "Unreached").exitProbability(1).build());
        return JourneyFlow.of(rolled.journey.addStages(rolled.stage.build()).build());
    }

    /** {@return the id of the place where customers come to a touchpoint} */
    public static String entering(int touchpoint) {
        return "t" + touchpoint;
    }

    /** {@return the id of the place where customers go on from a touchpoint} */
    public static String leaving(JourneyFlow flow, int touchpoint) {
        boolean enters = flow.touchpoints().get(touchpoint).subJourney().isPresent();
        return entering(touchpoint) + (enters ? ".done" : "");
    }

    private void add(int at, SubJourneys subJourneys) {
        Optional<String> subJourney = flow.touchpoints().get(at).subJourney();
        String done = leaving(flow, at);
        if (subJourney.isPresent()) {
            add(at, entering(at), Optional.empty(), subJourneys.lost(subJourney.get()));
            link(Transition.of(entering(at), done), subJourneys.continuing(subJourney.get()));
        }
        add(at, done, flow.outcome(at), flow.exitShare(at));
        for (FlowMove move : flow.movesFrom(at)) {
            link(Transition.of(done, entering(move.target())), move.share());
        }
    }

    private void add(int at, String id, Optional<Outcome> outcome, double exit) {
        Touchpoint.Builder touchpoint =
                Touchpoint.builder(id, id).outcome(outcome).exitProbability(Math.min(1, exit));
        if (flow.entryShare(at) > 0 && id.equals(entering(at))) {
            touchpoint.entryProbability(Math.min(1, flow.entryShare(at)));
        }
        add(touchpoint.build());
    }

    private void add(Touchpoint touchpoint) {
        stage.addTouchpoints(touchpoint);
    }

    private void link(Transition way, double share) {
        journey.addTransitions(way.withProbability(Math.min(1, share)));
    }
}

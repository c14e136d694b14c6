package org.journeymodel.graph.chain;

import java.time.Duration;
import java.util.Optional;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.wording.Wording;

/** The known times of a flow in seconds: of stays by touchpoint, of waits by move; unknown is 0. */
public final class Clock {

    private final double[] stay;
    private final double[] wait;
    private final boolean[] stayKnown;
    private final boolean[] stayCounts;
    private final boolean[] waitKnown;

    /** Reads the times of a flow. */
    public Clock(JourneyFlow flow) {
        Work work = Work.begin("Reading the times", ProgressListener.none());
        stay = new double[flow.size()];
        stayKnown = new boolean[flow.size()];
        stayCounts = new boolean[flow.size()];
        for (int at = 0; at < stay.length; at++) {
            work.step();
            Optional<Duration> duration = flow.duration(at);
            stay[at] = duration.map(Wording::seconds).orElse(0.0);
            stayKnown[at] = duration.isPresent();
            stayCounts[at] = !flow.isStayInWaiting(at);
        }
        wait = new double[flow.moves().size()];
        waitKnown = new boolean[wait.length];
        for (int move = 0; move < wait.length; move++) {
            work.step();
            FlowMove each = flow.moves().get(move);
            wait[move] = each.meanWaiting().map(Wording::seconds).orElse(0.0);
            waitKnown[move] = each.meanWaiting().isPresent();
        }
    }

    private Clock(Clock other) {
        stay = other.stay.clone();
        wait = other.wait.clone();
        stayKnown = other.stayKnown;
        stayCounts = other.stayCounts;
        waitKnown = other.waitKnown;
    }

    /**
     * {@return these times with some of them gone}
     *
     * @param stays touchpoints whose stays take no time
     * @param waits moves that take none
     */
    public Clock without(Iterable<Integer> stays, Iterable<Integer> waits) {
        Clock without = new Clock(this);
        stays.forEach(touchpoint -> without.stay[touchpoint] = 0);
        waits.forEach(move -> without.wait[move] = 0);
        return without;
    }

    /** {@return the seconds of a stay at a touchpoint} */
    public double stay(int touchpoint) {
        return stay[touchpoint];
    }

    /** {@return the mean seconds of a move} */
    public double wait(int move) {
        return wait[move];
    }

    /** {@return for each touchpoint, the mean seconds from arriving there to arriving next} */
    public double[] perVisit(AbsorbingChain chain) {
        double[] seconds = stay.clone();
        for (int move = 0; move < wait.length; move++) {
            seconds[chain.links().source(move)] += chain.share(move) * wait[move];
        }
        return seconds;
    }

    /** {@return the share of stays and waits that are known, weighted by how often they happen} */
    public double coverage(AbsorbingChain chain, double[] visits) {
        double all = 0;
        double known = 0;
        for (int at = 0; at < stay.length; at++) {
            if (stayCounts[at]) {
                all += visits[at];
                known += stayKnown[at] ? visits[at] : 0;
            }
        }
        for (int move = 0; move < wait.length; move++) {
            double moving = visits[chain.links().source(move)] * chain.share(move);
            all += moving;
            known += waitKnown[move] ? moving : 0;
        }
        return all == 0 ? 1 : known / all;
    }
}

package org.journeymodel.graph.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.Scripts;
import org.journeymodel.graph.chain.AbsorbingChain;
import org.journeymodel.graph.chain.Clock;
import org.junit.jupiter.api.Test;

class RankingSamplesTest {

    @Test
    void asManyBottlenecksAreFollowedAsTheWorkAllowsAndTenAtLeast() {
        // 40 touchpoints and 39 moves: 20,000,000 / (79 · samples) - 3 touchpoints with drop-offs.
        Basis basis = chainOf40();

        assertThat(basis.bottlenecks()).hasSize(39);
        assertThat(RankingSamples.followed(basis, 1_000)).as("250 may be").isEqualTo(39);
        assertThat(RankingSamples.followed(basis, 10_000)).as("25 - 3").isEqualTo(22);
        assertThat(RankingSamples.followed(basis, 100_000)).isEqualTo(10);
    }

    /** At each touchpoint but the last some leave. */
    private static Basis chainOf40() {
        StringBuilder touchpoints = new StringBuilder("t0");
        List<String> ways = new ArrayList<>();
        for (int at = 1; at < 40; at++) {
            touchpoints.append(" t").append(at);
            ways.add("t" + (at - 1) + "->t" + at + " .9");
        }
        JourneyFlow flow = JourneyFlow.of(Scripts.journey(touchpoints + "+", ways.toArray(String[]::new)));
        Facts facts = new Facts(flow, JourneyGraph.of(flow.journey()).structure());
        Work work = Work.begin("Solving", ProgressListener.none());
        Situation now = new Situation(flow, AbsorbingChain.of(flow), new Clock(flow), facts.feelings(), work);
        List<Candidate> found =
                Candidates.of(facts, now, ProgressListener.none()).found();
        return new Basis(
                facts,
                now,
                Objective.SUCCESS,
                new Ranking(now.figures(), Objective.SUCCESS).of(found),
                ProgressListener.none());
    }
}

package org.journeymodel.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.progress.Progress;
import org.journeymodel.graph.bottleneck.Objective;
import org.journeymodel.graph.report.JourneyReport;
import org.junit.jupiter.api.Test;

class ComputedOnceTest {

    private static final int THREADS = 16;

    private final JourneyGraph graph =
            JourneyGraph.of(RandomJourney.of(20_261_122, 60).journey());

    @Test
    void theSameAnalysisIsGivenAgain() {
        assertThat(graph.structure()).isSameAs(graph.structure());
        assertThat(graph.structure().mustPass()).isSameAs(graph.structure().mustPass());
        assertThat(graph.structure().loops()).isSameAs(graph.structure().loops());
        assertThat(graph.paths()).isSameAs(graph.paths());
        assertThat(graph.flow()).isSameAs(graph.flow());
        assertThat(graph.toJGraphT()).isSameAs(graph.toJGraphT());
        assertThat(graph.bottlenecks()).isSameAs(graph.bottlenecks(Objective.SUCCESS));
        assertThat(graph.bottlenecks(Objective.TIME)).isNotSameAs(graph.bottlenecks());
    }

    @Test
    void whatIsGivenToAllCannotBeChangedByOne() {
        assertThat(graph.structure().mustPass()).isUnmodifiable();
        assertThat(graph.structure().betweenness()).isUnmodifiable();
        assertThat(graph.structure().loops().loops()).isUnmodifiable();
        assertThat(graph.bottlenecks().ranked()).isUnmodifiable();
    }

    @Test
    void manyThreadsThatAskAtOnceGetTheSameAnswersMadeOnce() throws Exception {
        List<Progress> heard = Collections.synchronizedList(new ArrayList<>());
        JourneyGraph shared = graph.withProgress(heard::add);
        CyclicBarrier start = new CyclicBarrier(THREADS);
        Callable<List<Object>> asking = () -> {
            start.await();
            return List.of(
                    shared.structure(),
                    shared.structure().betweenness(),
                    shared.structure().mustPass(),
                    shared.paths().mostLikely(3),
                    shared.flow().probabilityOf(Outcome.SUCCESS),
                    shared.bottlenecks(),
                    JourneyReport.of(shared).toText());
        };
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<Object>>> asked = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                asked.add(threads.submit(asking));
            }
            List<Object> answers = asked.get(0).get();
            for (Future<List<Object>> each : asked) {
                assertThat(each.get()).isEqualTo(answers);
                assertThat(each.get().get(5)).isSameAs(answers.get(5));
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(heard.stream().filter(each -> each.done() == 0))
                .extracting(Progress::work)
                .containsOnlyOnce(
                        "Finding the structure",
                        "Finding betweenness",
                        "Finding must-pass touchpoints",
                        "Finding the likeliest way to the end",
                        "Trying improvements");
    }
}

package org.journeymodel.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.journeymodel.graph.InterruptedWork.assertInterrupted;
import static org.journeymodel.graph.Scripts.journey;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.journeymodel.core.insight.ActionItem;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.core.progress.Progress;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.graph.bottleneck.Objective;
import org.journeymodel.graph.flow.AttributionModel;
import org.journeymodel.graph.paths.PathCriterion;
import org.journeymodel.graph.report.JourneyReport;
import org.journeymodel.graph.whatif.Edit;
import org.journeymodel.graph.whatif.Target;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is asked of a graph can be followed and ended, and asked again. */
class PoliteWorkTest {

    private static final Map<String, Function<JourneyGraph, Object>> QUESTIONS = questions();

    private final JourneyGraph example = JourneyGraph.of(
            journey("search:1h compare buy+", "search->compare .9", "compare->search .42 2d", "compare->buy .38")
                    .toBuilder()
                    .addActionItems(ActionItem.builder("table", "Show a table")
                            .done(LocalDate.of(2024, 3, 1))
                            .build())
                    .build());

    private static Map<String, Function<JourneyGraph, Object>> questions() {
        Map<String, Function<JourneyGraph, Object>> questions = new LinkedHashMap<>();
        questions.put("components", graph -> graph.structure().components());
        questions.put("loops", graph -> graph.structure().loops());
        questions.put("five loops", graph -> graph.structure().loops(5));
        questions.put("must-pass", graph -> graph.structure().mustPass());
        questions.put("must-pass moves", graph -> graph.structure().mustPassMoves());
        questions.put("cut-offs", graph -> graph.structure().cutOffs());
        questions.put("betweenness", graph -> graph.structure().betweenness());
        questions.put("paths", graph -> graph.paths().mostLikely(9));
        for (PathCriterion criterion : PathCriterion.values()) {
            questions.put("paths by " + criterion, graph -> graph.paths().best(criterion, 9));
        }
        questions.put("all paths", graph -> graph.paths().all());
        questions.put("number of paths", graph -> graph.paths().count());
        questions.put("number of paths by moves", graph -> graph.paths().countWithMoves(4));
        questions.put("test paths", graph -> graph.paths().testPaths());
        questions.put("test paths of pairs", graph -> graph.paths().testPathsOfPairs());
        questions.put("success", graph -> graph.flow().probabilityOf(Outcome.SUCCESS));
        questions.put("reaching", graph -> graph.flow().probabilityOfReaching("buy"));
        questions.put("removal effect", graph -> graph.flow().removalEffect("compare"));
        questions.put("time from", graph -> graph.flow().timeFrom("compare"));
        questions.put("variance", graph -> graph.flow().variance());
        questions.put("steps", graph -> graph.flow().stepMatrix(9));
        questions.put("funnel", graph -> graph.flow().funnel("search", "buy"));
        questions.put("balance", graph -> graph.flow().balance());
        for (AttributionModel model : AttributionModel.values()) {
            questions.put("attribution by " + model, graph -> graph.flow().attribution(model));
        }
        for (Objective objective : Objective.values()) {
            questions.put("bottlenecks by " + objective, graph -> graph.bottlenecks(objective));
        }
        questions.put("guarantee", JourneyGraph::guarantee);
        ObservedJourneys seen = ObservedJourneys.of(ObservedJourney.of("u1", "search", "buy"));
        questions.put("conformance", graph -> graph.conformance(seen));
        questions.put("deviations", graph -> graph.conformance(seen).deviations());
        questions.put("precision", graph -> graph.conformance(seen).precision());
        Map<String, ObservedJourneys> periods = new LinkedHashMap<>();
        periods.put("Q1", seen);
        periods.put("Q2", Crowds.crowd("q", "9 search compare buy", "9 search compare"));
        questions.put("drift", graph -> graph.drift(periods));
        Instant spring = Instant.parse("2024-03-01T12:00:00Z");
        ObservedJourneys walks = ObservedJourneys.of(
                Crowds.walk("w", spring.minusSeconds(99_999), 9, "search compare"),
                Crowds.walk("s", spring, 9, "search compare buy"));
        questions.put("effect", graph -> graph.effect("table", walks));
        questions.put("review", graph -> graph.review(walks, periods, LocalDate.of(2024, 4, 2), ZoneOffset.UTC));
        questions.put("bounds of success", graph -> graph.guarantee().success());
        questions.put("simulation", graph -> graph.simulate(5, 1));
        questions.put("agreement", graph -> graph.agreement(ObservedJourneys.of(ObservedJourney.of("u1", "compare"))));
        questions.put("comparison", graph -> graph.comparison(graph));
        questions.put("what if", graph -> graph.whatIf(Edit.probability("compare", "buy", .5)));
        questions.put(
                "what each edit adds",
                graph -> graph.whatIf(Edit.probability("compare", "buy", .5), Edit.exitProbability("compare", .1))
                        .steps());
        questions.put("success within reach", graph -> graph.smallestChanges(Target.successAtLeast(.6)));
        questions.put("time within reach", graph -> graph.smallestChanges(Target.timeAtMost(Duration.ofHours(9))));
        questions.put("report", graph -> JourneyReport.of(graph).toText());
        return questions;
    }

    static Stream<String> questionNames() {
        return QUESTIONS.keySet().stream();
    }

    @AfterEach
    void clearTheFlag() {
        Thread.interrupted();
    }

    @ParameterizedTest
    @MethodSource("questionNames")
    void anInterruptedThreadGetsNoAnswerUntilItsFlagIsCleared(String name) {
        Function<JourneyGraph, Object> question = QUESTIONS.get(name);
        Object answer = question.apply(example.withProgress(ProgressListener.none()));

        Thread.currentThread().interrupt();
        assertInterrupted(() -> question.apply(example));
        assertThat(question.apply(example)).isEqualTo(answer);
    }

    @ParameterizedTest
    @MethodSource("questionNames")
    void interruptionAtAnyReportEndsTheWorkAndKeepsNothing(String name) {
        Function<JourneyGraph, Object> question = QUESTIONS.get(name);
        Object answer = question.apply(example);
        int reports = heardWhile(question).size();
        assertThat(reports).isPositive();
        for (int last = 1; last <= reports; last++) {
            InterruptedAt listener = new InterruptedAt(last);
            JourneyGraph followed = example.withProgress(listener);
            assertInterrupted(() -> question.apply(followed));
            assertThat(listener.heard).isEqualTo(last);
            assertThat(question.apply(followed)).isEqualTo(answer);
        }
    }

    /** Has another thread interrupt this one, once. */
    private static final class InterruptedAt implements ProgressListener {
        private final int last;
        private int heard;

        InterruptedAt(int last) {
            this.last = last;
        }

        @Override
        public void onProgress(Progress progress) {
            heard++;
            if (heard == last) {
                Thread here = Thread.currentThread();
                Thread other = new Thread(here::interrupt);
                other.start();
                while (!here.isInterrupted()) {
                    Thread.onSpinWait();
                }
            }
        }
    }

    private List<Progress> heardWhile(Function<JourneyGraph, Object> question) {
        List<Progress> heard = new ArrayList<>();
        assertThat(question.apply(example.withProgress(heard::add))).isNotNull();
        return heard;
    }

    @ParameterizedTest
    @MethodSource("questionNames")
    void allWorkThatBeginsIsToldToItsEnd(String name) {
        Map<String, Progress> last = new LinkedHashMap<>();
        heardWhile(QUESTIONS.get(name)).forEach(each -> last.put(each.work(), each));

        assertThat(last.values()).isNotEmpty().allMatch(Progress::isComplete);
    }

    @Test
    void eachImprovementThatIsTriedIsTold() {
        // Two drop-offs, at search and at compare, and the way back: the waits and stays cost nothing.
        assertThat(heardWhile(JourneyGraph::bottlenecks))
                .extracting(Progress::toString)
                .contains(
                        "Trying improvements: 0 of 3",
                        "Trying improvements: 1 of 3",
                        "Trying improvements: 2 of 3",
                        "Trying improvements: 3 of 3");
    }

    @Test
    void whatAListenerThrowsPassesThroughAndNothingIsKept() {
        List<Progress> heard = new ArrayList<>();
        JourneyGraph followed = example.withProgress(progress -> {
            heard.add(progress);
            if (heard.size() == 2) {
                throw new IllegalStateException("window closed");
            }
        });

        assertThatThrownBy(followed::flow)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("window closed");
        assertThat(followed.flow().probabilityOf(Outcome.SUCCESS))
                .isEqualTo(example.flow().probabilityOf(Outcome.SUCCESS));
    }

    @Test
    void aListenerCannotAskForWhatIsBeingComputed() {
        List<JourneyGraph> followed = new ArrayList<>();
        followed.add(example.withProgress(progress -> followed.get(0).flow()));

        assertThatThrownBy(followed.get(0)::flow)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("A progress listener asked for the flow while it is being computed. Ask for it when the"
                        + " work is complete.");
    }

    @Test
    void aWorkOfAGraphWithoutListenerIsToldToNobody() {
        assertThat(heardWhile(graph -> example.flow())).isEmpty();
    }
}

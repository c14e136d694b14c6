package org.journeymodel.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.progress.WorkInterruptedException;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.ReferenceDay;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.work.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules look at the interrupt flag on their way, not only where validation begins. */
class InterruptedRulesTest {

    private static final int SIZE = 3_000;

    /** Each leads to the next, the last to nowhere; the shares of the first are impossible. Nothing
     * leads to or from the lost one. */
    private final Journey journey = Journey.builder()
            .id("j")
            .name("J")
            .addStages(Stage.builder()
                    .id("all")
                    .name("All")
                    .touchpoints(IntStream.range(0, SIZE)
                            .mapToObj(at -> Touchpoint.of("t" + at, "T"))
                            .toList())
                    .addTouchpoints(Touchpoint.of("lost", "Lost"), Touchpoint.of("last", "Last"))
                    .build())
            .transitions(IntStream.range(0, SIZE)
                    .mapToObj(at -> Transition.of("t" + at, "t" + (at + 1)).withProbability(at == 0 ? 1 : 0.5))
                    .toList())
            .addTransitions(Transition.of("t0", "t2").withProbability(1))
            .build();

    @AfterEach
    void clearTheFlag() {
        Thread.interrupted();
    }

    static Stream<String> rulesOfEachTouchpointOrTransition() {
        return Stream.of(
                "DuplicateId",
                "TwinId",
                "TwinEventName",
                "LatestUnderTypical",
                "ImpossibleDuration",
                "PersonaWithoutFeeling",
                "PainWithoutOpportunity",
                "MomentOfTruthWithoutFeeling",
                "GapInFeelings",
                "ContactWithoutTeam",
                "MissingBlueprintRow",
                "DataWithoutPurpose",
                "UnmarkedData",
                "SeparateComponent",
                "UnknownTransitionEnd",
                "UnknownPersona",
                "UnknownChannel",
                "UnknownTeam",
                "UnknownZone",
                "UnknownInsight",
                "AmbiguousEventName",
                "DuplicateExperience",
                "DuplicateTransition",
                "ImpossibleShares",
                "UnreachableTouchpoint",
                "DeadEnd",
                "Trap");
    }

    @ParameterizedTest
    @MethodSource("rulesOfEachTouchpointOrTransition")
    void interruptionEndsARule(String name) {
        Rule rule = LibraryRules.thorough(ReferenceDay.ofTheMap()).stream()
                .filter(each -> each.getClass().getSimpleName().equals(name))
                .findFirst()
                .orElseThrow();
        Work work = Work.begin("Validating", ProgressListener.none());
        Inspection inspection = new Inspection(JourneyFlow.of(journey), work);
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> rule.check(inspection)).isInstanceOf(WorkInterruptedException.class);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @Test
    void interruptionEndsTheSortingOfFindings() {
        List<Finding> findings = IntStream.range(0, SIZE)
                .mapToObj(at -> Finding.builder()
                        .severity(Severity.NOTE)
                        .ruleId("some.rule")
                        .path("/stages/" + (at * 7 % SIZE))
                        .subject("stage")
                        .message("is amiss.")
                        .build())
                .toList();
        Work work = Work.begin("Validating", ProgressListener.none());
        Inspection inspection = new Inspection(JourneyFlow.of(journey), work);
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> ValidationReport.of(ValidatorSettings.of(List.of()), inspection, findings, List.of()))
                .isInstanceOf(WorkInterruptedException.class);
    }
}

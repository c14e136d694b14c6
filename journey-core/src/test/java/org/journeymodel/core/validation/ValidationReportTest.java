package org.journeymodel.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.journeymodel.core.flow.Scripts.journey;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.journeymodel.core.model.Journey;
import org.junit.jupiter.api.Test;

class ValidationReportTest {

    /** One error and two warnings. */
    private static final Journey FAULTY = journey("a b+ c", "a->b .6", "a->b .6");

    @Test
    void findingsAreSortedByPlaceThenRule() {
        String[] words = new String[12];
        for (int at = 0; at < words.length; at++) {
            words[at] = "t" + at;
        }
        ValidationReport report = validate(journey(String.join("|", words), "t0->x", "y->x"));

        assertThat(report.findings())
                .filteredOn(finding -> finding.path().startsWith("/stages"))
                .extracting(Finding::path)
                .startsWith("/stages/1/touchpoints/0", "/stages/1/touchpoints/0", "/stages/2/touchpoints/0")
                .endsWith("/stages/10/touchpoints/0", "/stages/10/touchpoints/0", "/stages/11/touchpoints/0");
        assertThat(report.findings().subList(0, 2))
                .extracting(Finding::ruleId)
                .containsExactly("journey.touchpoint.dead-end", "journey.touchpoint.unreachable");
        assertThat(report.findings())
                .filteredOn(finding -> finding.path().startsWith("/transitions"))
                .extracting(Finding::path)
                .containsExactly("/transitions/0/to", "/transitions/1/from", "/transitions/1/to");
    }

    @Test
    void findingsAreToldApartBySeverity() {
        ValidationReport report = validate(FAULTY);

        assertThat(report.journey()).isSameAs(FAULTY);
        assertThat(report.errors())
                .extracting(Finding::ruleId)
                .containsExactly("journey.touchpoint.probability-sum", "journey.transition.duplicate");
        assertThat(report.findings(Severity.ERROR)).isEqualTo(report.errors());
        assertThat(report.findings(Severity.WARNING))
                .extracting(Finding::ruleId)
                .containsExactly("journey.touchpoint.unreachable");
        assertThat(report.findings(Severity.NOTE)).isEmpty();
        assertThat(report.hasErrors()).isTrue();
        assertThat(report.findings()).isUnmodifiable();
    }

    @Test
    void findingsAreToldApartByRule() {
        ValidationReport report = validate(FAULTY);

        assertThat(report.findings("journey.transition.duplicate"))
                .isEqualTo(report.errors().subList(1, 2));
        assertThat(report.findings("journey.touchpoint.dead-end")).isEmpty();
    }

    @Test
    void ofARuleThatNobodyLookedForNothingIsTold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> validate(FAULTY).findings("journey.touchpoint.dead-ends"))
                .withMessage("The validator of this report has no rule \"journey.touchpoint.dead-ends\"."
                        + " Did you mean \"journey.touchpoint.dead-end\"?"
                        + " Give a rule of your own to the validator before it validates.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> validate(FAULTY).findings("journey.outcome.none"))
                .withMessage("The validator of this report has no rule \"journey.outcome.none\"."
                        + " Validate with JourneyValidator.thorough(), which has it.");
        JourneyValidator lenient = JourneyValidator.standard().without("journey.touchpoint.dead-end");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lenient.validate(FAULTY).findings("journey.touchpoint.dead-end"))
                .withMessage("The validator of this report leaves out what rule \"journey.touchpoint.dead-end\" finds."
                        + " Validate without leaving it out, or do not ask for it.");
    }

    @Test
    void aRuleOfMyOwnIsKnownToTheReportsOfItsValidatorAlone() {
        ValidationRule rule = ValidationRule.of(
                "acme.rule", Severity.NOTE, "Anything.", (flow, reporter) -> reporter.report("it is.", "Let it be."));

        assertThat(JourneyValidator.standard().with(rule).validate(FAULTY).findings("acme.rule"))
                .hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> validate(FAULTY).findings("acme.rule"))
                .withMessageStartingWith("The validator of this report has no rule \"acme.rule\".");
    }

    @Test
    void errorsAreRequiredToBeNone() {
        assertThatExceptionOfType(InvalidJourneyException.class)
                .isThrownBy(() -> validate(FAULTY).requireNoErrors())
                .withMessage("Journey \"j\" cannot be used as it is:\n"
                        + "ERROR journey.touchpoint.probability-sum at /stages/0/touchpoints/0: touchpoint \"a\":"
                        + " the probabilities of its transitions sum to 1.2, more than 1. Lower them until their sum"
                        + " is 1.\n"
                        + "ERROR journey.transition.duplicate at /transitions/1: transition from \"a\" to \"b\":"
                        + " the one at /transitions/0 has the same source, target and trigger. Put them into one, or"
                        + " tell them apart by their triggers.")
                .satisfies(thrown ->
                        assertThat(thrown.findings()).isEqualTo(validate(FAULTY).errors()));
    }

    @Test
    void warningsAreNoErrors() {
        ValidationReport report = validate(journey("a@.5 b"));

        assertThat(report.findings()).isNotEmpty();
        assertThat(report.hasErrors()).isFalse();
        assertThatCode(report::requireNoErrors).doesNotThrowAnyException();
    }

    @Test
    void anyFindingsCanBeRequiredToBeNone() {
        ValidationReport report = validate(journey("a@.5 b"));

        assertThatExceptionOfType(InvalidJourneyException.class)
                .isThrownBy(() -> report.requireNone(finding -> finding.severity() == Severity.WARNING))
                .withMessage("Journey \"j\" cannot be used as it is:\n"
                        + "WARNING journey.entry.sum at /stages: journey \"j\": the entry probabilities of its"
                        + " touchpoints sum to 0.5, not to 1; they are divided by their sum. Make them sum to 1.");
    }

    @Test
    void equalJourneysHaveEqualReports() {
        ValidationReport report = validate(FAULTY);

        assertThat(report)
                .isEqualTo(validate(FAULTY.toBuilder().build()))
                .hasSameHashCodeAs(validate(FAULTY.toBuilder().build()))
                .isNotEqualTo(validate(FAULTY.toBuilder().name("K").build()))
                .isNotEqualTo("report");
    }

    @Test
    void itPrintsOneFindingALine() {
        assertThat(validate(journey("a b"))).hasToString("no findings");
        assertThat(validate(FAULTY).toString().lines())
                .containsExactlyElementsOf(validate(FAULTY).findings().stream()
                        .map(Finding::toString)
                        .toList());
    }

    @Test
    void aMessageListsAHundredFindingsAndCountsTheOthers() {
        String[] transitions =
                IntStream.range(0, 130).mapToObj(at -> "x" + at + "->a").toArray(String[]::new);

        assertThatExceptionOfType(FindingsException.class)
                .isThrownBy(() -> validate(journey("a", transitions)).requireNoErrors())
                .satisfies(thrown -> {
                    List<String> lines = thrown.getMessage().lines().toList();
                    assertThat(lines).hasSize(102);
                    assertThat(lines.get(0)).isEqualTo("Journey \"j\" cannot be used as it is:");
                    assertThat(lines.get(100)).startsWith("ERROR").contains("/transitions/99/from");
                    assertThat(lines.get(101)).isEqualTo("and 30 more");
                    assertThat(thrown.findings()).hasSize(130);
                });
    }

    @Test
    void aMessageOfAHundredFindingsListsThemAll() {
        String[] transitions =
                IntStream.range(0, 100).mapToObj(at -> "x" + at + "->a").toArray(String[]::new);

        assertThatExceptionOfType(FindingsException.class)
                .isThrownBy(() -> validate(journey("a", transitions)).requireNoErrors())
                .satisfies(thrown -> assertThat(thrown.getMessage().lines()).hasSize(101));
    }

    @Test
    void anExceptionThatWasSerialisedKeepsItsMessageAndHasNoFindings() throws Exception {
        InvalidJourneyException thrown = catchThrowableOfType(
                InvalidJourneyException.class,
                () -> validate(journey("a", "x->a")).requireNoErrors());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(thrown);
        InvalidJourneyException read = (InvalidJourneyException)
                new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(read).hasMessage(thrown.getMessage());
        assertThat(thrown.findings()).hasSize(1);
        assertThat(read.findings()).isEmpty();
    }

    private static ValidationReport validate(Journey journey) {
        return JourneyValidator.standard().validate(journey);
    }
}

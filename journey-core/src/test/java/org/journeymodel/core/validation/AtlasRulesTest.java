package org.journeymodel.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.JourneyAtlas;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.junit.jupiter.api.Test;

/** Rules about how the journeys of an atlas lead into each other. */
class AtlasRulesTest {

    @Test
    void soundAtlas() {
        AtlasReport report = validate(entering("whole", "purchase"), entering("purchase"));

        assertThat(report).hasToString("no findings");
        assertThat(report.reports()).hasSize(2);
        assertThat(report.hasErrors()).isFalse();
        assertThatNoException().isThrownBy(report::requireNoErrors);
    }

    @Test
    void findingsOfOneRule() {
        AtlasReport report = validate(entering("purchase"), entering("whole", "purchas"));

        assertThat(report.findings("journey.touchpoint.unknown-sub-journey")).isEqualTo(report.findings());
        assertThat(report.findings("journey.stage.unknown-sub-journey")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> validate().findings("journey.stage.unknown-subjourney"))
                .withMessage("The validator of this report has no rule \"journey.stage.unknown-subjourney\"."
                        + " Did you mean \"journey.stage.unknown-sub-journey\"?"
                        + " Give a rule of your own to the validator before it validates.");
    }

    @Test
    void subJourneysThatAreMissing() {
        Journey whole = entering("whole", "purchas", "qqqqq");
        Stage stage = whole.stages().get(0).toBuilder().subJourney("hole").build();

        assertThat(validate(
                                entering("purchase"),
                                whole.toBuilder().stages(List.of(stage)).build())
                        .findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "ERROR journey.stage.unknown-sub-journey at /journeys/1/stages/0/subJourney: stage \"stage\":"
                                + " no journey of this atlas has the id \"hole\". Did you mean \"whole\"?",
                        "ERROR journey.touchpoint.unknown-sub-journey at"
                                + " /journeys/1/stages/0/touchpoints/0/subJourney: touchpoint \"to-purchas\": no"
                                + " journey of this atlas has the id \"purchas\". Did you mean \"purchase\"?",
                        "ERROR journey.touchpoint.unknown-sub-journey at"
                                + " /journeys/1/stages/0/touchpoints/1/subJourney: touchpoint \"to-qqqqq\": no"
                                + " journey of this atlas has the id \"qqqqq\". Add the journey, or leave its id out.");
    }

    @Test
    void subJourneysThatGoInCircles() {
        AtlasReport report = validate(
                entering("whole", "a", "x"),
                entering("a", "b"),
                entering("b", "leaf", "c"),
                entering("c", "a", "b"),
                entering("x", "x"),
                entering("leaf"));

        assertThat(report.reports().get(1)).hasToString(circle("/stages/0/touchpoints/0", "b", "a -> b -> c -> a"));
        assertThat(report.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        circle("/journeys/1/stages/0/touchpoints/0", "b", "a -> b -> c -> a"),
                        circle("/journeys/4/stages/0/touchpoints/0", "x", "x -> x"));
    }

    @Test
    void aBrokenAtlasSaysEverythingAtOnce() {
        AtlasReport report = validate(
                entering("whole", "purchase"),
                Journey.builder().id("purchase").name("P").build());

        assertThat(report.hasErrors()).isTrue();
        assertThatExceptionOfType(InvalidJourneyException.class)
                .isThrownBy(report::requireNoErrors)
                .withMessage("Atlas of 2 journeys cannot be used as it is:\n"
                        + "ERROR journey.empty at /journeys/1/stages: journey \"purchase\": it has no touchpoint. Add a"
                        + " stage with at least one touchpoint.");
    }

    @Test
    void reportsAreEqualByContent() {
        AtlasReport report = validate(entering("a"));
        assertThat(report)
                .isEqualTo(validate(entering("a")))
                .hasSameHashCodeAs(validate(entering("a")))
                .isNotEqualTo(validate(entering("b")));
        assertThat(report.atlas()).isEqualTo(JourneyAtlas.of(entering("a")));
    }

    private static String circle(String path, String to, String chain) {
        return "ERROR journey.touchpoint.sub-journey-cycle at " + path + "/subJourney: touchpoint \"to-" + to
                + "\": its sub-journeys go in a circle: \"" + chain.replace(" -> ", "\" -> \"")
                + "\". Let one of them end by itself.";
    }

    private static AtlasReport validate(Journey... journeys) {
        return JourneyValidator.standard().validate(JourneyAtlas.of(journeys));
    }

    /** A journey with a touchpoint for each journey that it enters, and one that enters none. */
    private static Journey entering(String id, String... subJourneys) {
        Stage.Builder stage = Stage.builder().id("stage").name("Stage");
        for (String subJourney : subJourneys) {
            stage.addTouchpoints(Touchpoint.of("to-" + subJourney, "Goes on").toBuilder()
                    .subJourney(subJourney)
                    .build());
        }
        stage.addTouchpoints(Touchpoint.of("end", "Ends"));
        return Journey.builder().id(id).name(id).addStages(stage.build()).build();
    }
}

package org.journeymodel.testing;

import static org.journeymodel.testing.JourneyAssertions.assertThat;
import static org.journeymodel.testing.Shop.CUT;
import static org.journeymodel.testing.Shop.PICTURE;
import static org.journeymodel.testing.Shop.PICTURE_CUT;
import static org.journeymodel.testing.Shop.PICTURE_WITH_HELP;
import static org.journeymodel.testing.Shop.VACUUM;
import static org.journeymodel.testing.Shop.WITH_HELP;
import static org.journeymodel.testing.Shop.marked;
import static org.journeymodel.testing.Shop.way;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.journeymodel.core.diff.JourneyDiff;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.JourneyAtlas;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.validation.AtlasReport;
import org.journeymodel.core.validation.JourneyValidator;
import org.journeymodel.core.validation.ValidationReport;

/** Assertions about whole journeys; what validation and diff say themselves is taken from them. */
final class JourneyCases {

    private static final Journey WITH_ERROR =
            VACUUM.toBuilder().addTransitions(Transition.of("buy", "serch")).build();
    private static final Journey TRAPPED = VACUUM.toBuilder()
            .transitions(List.of(
                    Transition.of("search", "compare").withProbability(1),
                    Transition.of("compare", "search").withProbability(1)))
            .build();

    private static final ValidationReport SOUND = JourneyValidator.standard().validate(VACUUM);
    private static final ValidationReport ERROR = JourneyValidator.standard().validate(WITH_ERROR);
    private static final String FINDING = ERROR.errors().get(0).toString();
    private static final String RULE = ERROR.errors().get(0).ruleId();

    private static final String UNKNOWN_SUB_JOURNEY = "journey.touchpoint.unknown-sub-journey";
    static final AtlasReport SOUND_ATLAS = atlasWhereATripEnters("vacuum");
    private static final AtlasReport UNKNOWN_JOURNEY = atlasWhereATripEnters("cleaner");

    private static final JourneyDiff NO_DIFF = JourneyDiff.between(VACUUM, VACUUM);
    private static final JourneyDiff DIFF = JourneyDiff.between(VACUUM, withoutOutcome());

    private JourneyCases() {}

    static Journey withoutOutcome() {
        return VACUUM.toBuilder()
                .stages(List.of(VACUUM.stages().get(0).toBuilder()
                        .touchpoints(List.of(
                                VACUUM.getTouchpoint("search"),
                                VACUUM.getTouchpoint("compare"),
                                VACUUM.getTouchpoint("buy").toBuilder()
                                        .outcome(Optional.empty())
                                        .build()))
                        .build()))
                .build();
    }

    static Stream<Case> journey() {
        return Stream.of(
                new Case(
                        "JourneyAssert.hasNoErrors()",
                        () -> assertThat(VACUUM).hasNoErrors(),
                        () -> assertThat(WITH_ERROR).hasNoErrors(),
                        "Expecting journey \"vacuum\" to have no errors\nbut\n  " + FINDING),
                new Case(
                        "JourneyAssert.hasNoFindings()",
                        () -> assertThat(VACUUM).hasNoFindings(),
                        () -> assertThat(WITH_ERROR).hasNoFindings(),
                        "Expecting journey \"vacuum\" to have no findings\nbut\n  " + findings(ERROR)),
                new Case(
                        "JourneyAssert.hasNoDeadEnds()",
                        () -> assertThat(VACUUM).hasNoDeadEnds(),
                        () -> assertThat(WITH_HELP).hasNoDeadEnds(),
                        "Expecting journey \"vacuum\" to have no dead ends\nbut\n"
                                + "  \"help\" is one: it leads nowhere and has no outcome\n\n"
                                + marked(PICTURE_WITH_HELP, "help")),
                new Case(
                        "JourneyAssert.hasNoTraps()",
                        () -> assertThat(VACUUM).hasNoTraps(),
                        () -> assertThat(TRAPPED).hasNoTraps(),
                        """
                        Expecting journey "vacuum" to have no traps
                        but
                          "search" is one: no end can be reached from it
                          "compare" is one: no end can be reached from it

                          start         -> search 100.0 %
                        > search        -> compare 100.0 %
                        > compare       -> search 100.0 %
                          buy (success) -> (end) 100.0 %"""),
                new Case(
                        "JourneyAssert.hasNoUnreachableTouchpoints()",
                        () -> assertThat(VACUUM).hasNoUnreachableTouchpoints(),
                        () -> assertThat(CUT).hasNoUnreachableTouchpoints(),
                        "Expecting journey \"vacuum\" to have no unreachable touchpoints\nbut\n"
                                + "  \"buy\" is one: no way from the start leads there\n\n" + PICTURE_CUT),
                new Case(
                        "JourneyAssert.everyPathFrom(String).canReach(String)",
                        () -> assertThat(VACUUM).everyPathFrom("search").canReach("buy"),
                        () -> assertThat(WITH_HELP).everyPathFrom("search").canReach("buy"),
                        "Expecting every path of journey \"vacuum\" from \"search\" to be able to reach \"buy\"\nbut\n"
                                + "  after search > help no way leads to \"buy\"\n"
                                + "The nearest way that works is\n  search > compare > buy\n\n"
                                + marked(PICTURE_WITH_HELP, "help")),
                new Case(
                        "JourneyAssert.mustPass(String).before(String)",
                        () -> assertThat(VACUUM).mustPass("compare").before("buy"),
                        () -> assertThat(WITH_HELP).mustPass("help").before("buy"),
                        "Expecting every way of journey \"vacuum\" to \"buy\" to pass \"help\" before\nbut\n"
                                + "  search > compare > buy does not\n\n"
                                + marked(PICTURE_WITH_HELP, "search", "compare", "buy \\(success\\)")),
                new Case(
                        "JourneyAssert.allows(Scenario)",
                        () -> assertThat(VACUUM).allows(way("search", "compare")),
                        () -> assertThat(VACUUM).allows(way("search", "buy")),
                        "Expecting journey \"vacuum\" to allow\n  customer: search > buy\nbut\n"
                                + "  Step 2 goes from \"search\" to \"buy\", but the map has no such move."
                                + " Possible there: compare 90.0 %, end 10.0 %.\n"
                                + "The nearest way that works is\n  search > compare > buy\n\n"
                                + marked(PICTURE, "search")),
                new Case(
                        "JourneyAssert.forbids(Scenario)",
                        () -> assertThat(VACUUM).forbids(way("search", "buy")),
                        () -> assertThat(VACUUM).forbids(way("search", "compare")),
                        "Expecting journey \"vacuum\" to forbid\n  customer: search > compare\nbut\n"
                                + "  it has all of that way\n\n" + marked(PICTURE, "search", "compare")));
    }

    static Stream<Case> report() {
        return Stream.of(
                new Case(
                        "ValidationReportAssert.hasNoErrors()",
                        () -> assertThat(SOUND).hasNoErrors(),
                        () -> assertThat(ERROR).hasNoErrors(),
                        "Expecting journey \"vacuum\" to have no errors\nbut\n  " + FINDING),
                new Case(
                        "ValidationReportAssert.isEmpty()",
                        () -> assertThat(SOUND).isEmpty(),
                        () -> assertThat(ERROR).isEmpty(),
                        "Expecting journey \"vacuum\" to have no findings\nbut\n  " + findings(ERROR)),
                new Case(
                        "ValidationReportAssert.hasNoFindingOf(String)",
                        () -> assertThat(SOUND).hasNoFindingOf(RULE),
                        () -> assertThat(ERROR).hasNoFindingOf(RULE),
                        "Expecting journey \"vacuum\" to have no findings of rule \"" + RULE + "\"\nbut\n  " + FINDING),
                new Case(
                        "ValidationReportAssert.hasFindingOf(String)",
                        () -> assertThat(ERROR).hasFindingOf(RULE),
                        () -> assertThat(SOUND).hasFindingOf(RULE),
                        "Expecting journey \"vacuum\" to have a finding of rule \"" + RULE + "\"\nbut\n"
                                + "  it has no findings"));
    }

    private static String findings(ValidationReport report) {
        return String.join(
                "\n  ", report.findings().stream().map(Object::toString).toList());
    }

    static Stream<Case> atlas() {
        String finding = UNKNOWN_JOURNEY.findings().get(0).toString();
        String expecting = "Expecting the atlas of \"vacuum\", \"trip\" to have ";
        return Stream.of(
                new Case(
                        "AtlasReportAssert.hasNoErrors()",
                        () -> assertThat(SOUND_ATLAS).hasNoErrors(),
                        () -> assertThat(UNKNOWN_JOURNEY).hasNoErrors(),
                        expecting + "no errors\nbut\n  " + finding),
                new Case(
                        "AtlasReportAssert.isEmpty()",
                        () -> assertThat(SOUND_ATLAS).isEmpty(),
                        () -> assertThat(UNKNOWN_JOURNEY).isEmpty(),
                        expecting + "no findings\nbut\n  " + finding),
                new Case(
                        "AtlasReportAssert.hasNoFindingOf(String)",
                        () -> assertThat(SOUND_ATLAS).hasNoFindingOf(UNKNOWN_SUB_JOURNEY),
                        () -> assertThat(UNKNOWN_JOURNEY).hasNoFindingOf(UNKNOWN_SUB_JOURNEY),
                        expecting + "no findings of rule \"" + UNKNOWN_SUB_JOURNEY + "\"\nbut\n  " + finding),
                new Case(
                        "AtlasReportAssert.hasFindingOf(String)",
                        () -> assertThat(UNKNOWN_JOURNEY).hasFindingOf(UNKNOWN_SUB_JOURNEY),
                        () -> assertThat(SOUND_ATLAS).hasFindingOf(UNKNOWN_SUB_JOURNEY),
                        expecting + "a finding of rule \"" + UNKNOWN_SUB_JOURNEY + "\"\nbut\n  it has no findings"));
    }

    private static AtlasReport atlasWhereATripEnters(String subJourney) {
        Touchpoint entering = Touchpoint.builder("enter", "Enters")
                .subJourney(subJourney)
                .outcome(Outcome.SUCCESS)
                .build();
        Journey trip = Journey.builder("trip", "Trip")
                .addStages(Stage.of("all", "All", entering))
                .build();
        return JourneyValidator.standard().validate(JourneyAtlas.of(VACUUM, trip));
    }

    static Stream<Case> diff() {
        return Stream.of(
                new Case(
                        "JourneyDiffAssert.isEmpty()",
                        () -> assertThat(NO_DIFF).isEmpty(),
                        () -> assertThat(DIFF).isEmpty(),
                        "Expecting no changes from journey \"vacuum\" to journey \"vacuum\"\nbut\n  "
                                + String.join(
                                        "\n  ",
                                        DIFF.changes().stream()
                                                .map(each -> each.sentence())
                                                .toList())),
                new Case(
                        "JourneyDiffAssert.hasNoRegressions()",
                        () -> assertThat(NO_DIFF).hasNoRegressions(),
                        () -> assertThat(DIFF).hasNoRegressions(),
                        "Expecting no regressions from journey \"vacuum\" to journey \"vacuum\"\nbut\n  "
                                + String.join(
                                        "\n  ",
                                        DIFF.regressions().stream()
                                                .map(each -> each.sentence())
                                                .toList())));
    }

    static Stream<Case> run() {
        return Stream.of(new Case(
                "ScenarioRunAssert.isAsPlanned()",
                () -> assertThat(bought(() -> {})).isAsPlanned(),
                () -> assertThat(bought(() -> {
                            throw new IOException("card refused");
                        }))
                        .isAsPlanned(),
                "Expecting the application to do\n  customer: buy\nbut\n"
                        + "  Step 1 of 1, at \"buy\", failed: java.io.IOException: card refused.\n"
                        + "It did\n  buy\n\n" + marked(PICTURE, "buy \\(success\\)")));
    }

    static ScenarioRun bought(StepAction action) {
        return ScenarioDriver.drive(way("buy")).when("buy", action).run();
    }
}

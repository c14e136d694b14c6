package org.journeymodel.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.journeymodel.core.insight.ActionItem;
import org.journeymodel.core.insight.EvidenceKind;
import org.journeymodel.core.insight.Insight;
import org.journeymodel.core.insight.Opportunity;
import org.journeymodel.core.model.Channel;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Team;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.space.Zone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An element of each kind can be named as the place where a rule is suppressed. */
class SuppressedElementsTest {

    private static final Journey JOURNEY = Journey.builder("j", "J")
            .addPersonas(Persona.of("persona-0", "P"), Persona.of("persona-1", "P"))
            .addChannels(Channel.digital("channel-0", "C"), Channel.digital("channel-1", "C"))
            .addTeams(Team.of("team-0", "T"), Team.of("team-1", "T"))
            .addStages(
                    Stage.of("stage-0", "S", Touchpoint.of("a", "A")),
                    Stage.of("stage-1", "S", Touchpoint.of("b", "B")))
            .addZones(zone("zone-0"), zone("zone-1"))
            .addInsights(
                    Insight.of("insight-0", EvidenceKind.SURVEY, "I"),
                    Insight.of("insight-1", EvidenceKind.SURVEY, "I"))
            .addOpportunities(Opportunity.of("opportunity-0", "O"), Opportunity.of("opportunity-1", "O"))
            .addActionItems(ActionItem.of("item-0", "A"), ActionItem.of("item-1", "A"))
            .build();

    @ParameterizedTest
    @CsvSource({
        "persona, /personas/",
        "channel, /channels/",
        "team, /teams/",
        "stage, /stages/",
        "zone, /zones/",
        "insight, /insights/",
        "opportunity, /opportunities/",
        "item, /actionItems/",
    })
    void whatIsFoundInTheSecondIsSuppressedThereAlone(String kind, String path) {
        ValidationRule cold = ValidationRule.of(
                "acme.cold",
                Severity.WARNING,
                "Anything cold.",
                (flow, reporter) -> IntStream.range(0, 2)
                        .forEach(at -> reporter.reportAt(path + at, kind + " " + at, "it is cold.", "Heat it.")));

        ValidationReport report = JourneyValidator.standard()
                .with(cold)
                .suppressingAt(kind + "-1", "acme.cold", "winter")
                .validate(JOURNEY);

        assertThat(report.findings())
                .filteredOn(finding -> finding.ruleId().equals("acme.cold"))
                .extracting(Finding::path)
                .containsExactly(path + 0);
        assertThat(report.suppressed())
                .extracting(each -> each.finding().path())
                .containsExactly(path + 1);
    }

    private static Zone zone(String id) {
        return Zone.builder().id(id).name("Z").x(0).y(0).width(1).height(1).build();
    }
}

package org.journeymodel.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.journeymodel.core.blueprint.BlueprintItem;
import org.journeymodel.core.insight.ActionItem;
import org.journeymodel.core.insight.Opportunity;
import org.journeymodel.core.insight.Period;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Team;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.junit.jupiter.api.Test;

/** What people write most often is short, and says the same as the long form. */
class ShortFormsTest {

    @Test
    void buildersBeginWithWhatIsRequired() {
        assertThat(Journey.builder("j", "J").build())
                .isEqualTo(Journey.builder().id("j").name("J").build());
        assertThat(Persona.builder("p", "P").build())
                .isEqualTo(Persona.builder().id("p").name("P").build());
        assertThat(Stage.builder("s", "S").build())
                .isEqualTo(Stage.builder().id("s").name("S").build());
        assertThat(Touchpoint.builder("t", "T").build())
                .isEqualTo(Touchpoint.builder().id("t").name("T").build());
        assertThat(Opportunity.builder("o", "O").build())
                .isEqualTo(Opportunity.builder().id("o").text("O").build());
        assertThat(ActionItem.builder("a", "A").build())
                .isEqualTo(ActionItem.builder().id("a").text("A").build());
    }

    @Test
    void aClaimIsNamedAndFoundedWithoutABuilder() {
        assertThat(Claim.of("slow", 3).withId("c").withInsights("i1", "i2"))
                .isEqualTo(Claim.builder()
                        .id("c")
                        .text("slow")
                        .severity(3)
                        .addInsights("i1", "i2")
                        .build());
    }

    @Test
    void anEmotionIsChangedInOnePartWithoutABuilder() {
        Emotion tired = Emotion.of(-0.5, "has waited").withLabels("tired");

        assertThat(tired.withValence(0.2))
                .isEqualTo(Emotion.of(0.2, "has waited").withLabels("tired"));
        assertThat(tired.withReason("has called twice"))
                .isEqualTo(Emotion.of(-0.5, "has called twice").withLabels("tired"));
    }

    @Test
    void aTeamAndAPeriodAreMadeOfTheirTwoParts() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        LocalDate last = LocalDate.of(2026, 3, 31);

        assertThat(Team.of("it", "IT"))
                .isEqualTo(Team.builder().id("it").name("IT").build());
        assertThat(Period.of(first, last))
                .isEqualTo(Period.builder().from(first).to(last).build());
    }

    @Test
    void insightsGivenAreThoseThatStand() {
        assertThat(Claim.of("slow").withInsights("i1").withInsights("i2").insights())
                .containsExactly("i2");
        assertThat(Claim.of("slow").withInsights("i1").withInsights().isAssumption())
                .isTrue();
        assertThat(Transition.of("a", "b")
                        .withInsights("i1")
                        .withInsights("i2", "i3")
                        .insights())
                .containsExactly("i2", "i3");
        assertThat(Transition.of("a", "b").withProbability(0.5).withInsights("i1"))
                .isEqualTo(Transition.builder()
                        .from("a")
                        .to("b")
                        .probability(0.5)
                        .addInsights("i1")
                        .build());
    }

    @Test
    void aBlueprintItemNamesItsSystemWithoutABuilder() {
        assertThat(BlueprintItem.of("Ticket routing", "service").withSystem("Help desk"))
                .isEqualTo(BlueprintItem.builder()
                        .text("Ticket routing")
                        .team("service")
                        .system("Help desk")
                        .build());
    }

    @Test
    void refusesWhatTheLongFormRefuses() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Claim.of("slow").withId("a b"))
                .withMessage(
                        "Id of claim \"slow\" is \"a b\", which contains \" \". An id is a letter or digit, then"
                                + " letters, digits, '.', '_' or '-'; at most 256 characters, in Unicode normalization form C.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Touchpoint.builder("", "T").build())
                .withMessage("Touchpoint id is \"\", which is empty. An id is a letter or digit, then letters, digits,"
                        + " '.', '_' or '-'; at most 256 characters, in Unicode normalization form C.");
    }
}

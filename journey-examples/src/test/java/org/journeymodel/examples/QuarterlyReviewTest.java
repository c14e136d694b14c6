package org.journeymodel.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.journeymodel.examples.colleen.ColleensJourney;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.drift.Drift;
import org.journeymodel.graph.drift.MeasureDrift;
import org.journeymodel.graph.measure.MeasureKind;
import org.journeymodel.graph.review.JourneyReview;
import org.journeymodel.log.CalendarPeriod;
import org.journeymodel.log.EventLog;
import org.junit.jupiter.api.Test;

/** The one thing that changes in the year is the chatbot, in November 2023. */
class QuarterlyReviewTest {

    private static final JourneyGraph GRAPH = JourneyGraph.of(ColleensJourney.create());
    private static final EventLog YEAR = QuarterlyReview.year();
    private static final Map<String, EventLog> QUARTERS = YEAR.splitCustomers(CalendarPeriod.QUARTER, ZoneOffset.UTC);

    @Test
    void theChatbotShowsInTheQuarterInWhichItCame() {
        Drift drift = GRAPH.drift(QUARTERS);

        assertThat(drift.periods())
                .extracting(each -> each.name())
                .containsExactly("2023-Q3", "2023-Q4", "2024-Q1", "2024-Q2");
        MeasureDrift asking = drift.changed().stream()
                .filter(each -> each.measure().kind() == MeasureKind.MOVE)
                .filter(each -> each.measure().next().orElse("").equals("chatbot"))
                .findFirst()
                .orElseThrow();
        assertThat(asking.figures().get(0).count()).hasValue(0);
        assertThat(asking.firstChange())
                .hasValueSatisfying(first -> assertThat(first.period()).isEqualTo("2023-Q4"));
    }

    @Test
    void theReviewTellsWhatIsDueOnItsDay() {
        JourneyReview review = GRAPH.review(YEAR, QUARTERS, LocalDate.of(2024, 7, 9), ZoneOffset.UTC);

        assertThat(review.summary())
                .filteredOn(line -> line.startsWith("Changed: "))
                .anySatisfy(
                        line -> assertThat(line)
                                .startsWith(
                                        "Changed: Moves from \"Compares models\" to \"Asks chatbot\" changed in 2023-Q4: 0 % of "));
        assertThat(review.summary())
                .contains(
                        "Next: agree on the map anew: it was to be reviewed by 2024-07-08.",
                        "Next: \"State the benefits on every landing page\" was due 2024-03-29 and is not done (Content"
                                + " lead).",
                        "Next: \"Build a tool that compares benefits and costs\" was due 2024-06-28 and is not done (Head"
                                + " of product catalogue).");
        assertThat(review.effects()).extracting(each -> each.item().id()).containsExactly("launch-chatbot", "surveys");
    }
}

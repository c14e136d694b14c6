package org.journeymodel.graph.feeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.graph.Scripts.graph;

import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.report.JourneyReport;
import org.junit.jupiter.api.Test;

/** What a report says of feelings. */
class FeelingsInReportTest {

    @Test
    void meanEndAndPainAreTold() {
        // Half go on to b; where a is the end 0.5 is felt, where b is -1.
        assertThat(JourneyReport.of(graph("a^.5 b+^-1", "a->b .5")).toText()).contains("""

                        Feelings, from -1 over 0 (neutral) to +1
                          +0.00 over all visits, -0.25 where customers end, in the mean
                          50.0 % of customers feel below neutral at least once
                          100.0 % of all pain is felt at "B" (-1.00, 0.5 visits)

                        """);
    }

    @Test
    void whereNoFeelingIsKnownNothingIsSaidOfAny() {
        JourneyGraph graph = graph("a b+", "a->b .5");

        assertThat(JourneyReport.of(graph).toText()).doesNotContain("Feelings");
        assertThat(JourneyReport.of(graph).toAttributes().fields()).containsKey("feelings");
    }

    @Test
    void painAtManyTouchpointsIsCutShort() {
        assertThat(JourneyReport.of(graph("a^-1 b^-1 c^-1 d^-1 e^-1 f^-1 g^-1 h^-1 i^-1 j^-1"))
                        .toText())
                .contains("10.0 % of all pain is felt at \"H\" (-1.00, 1.0 visits)\n  and 2 more\n")
                .doesNotContain("felt at \"I\"");
    }
}

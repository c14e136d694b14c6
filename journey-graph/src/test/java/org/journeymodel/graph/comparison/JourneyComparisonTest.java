package org.journeymodel.graph.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.journeymodel.graph.Scripts.graph;

import java.util.OptionalDouble;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.validation.InvalidJourneyException;
import org.journeymodel.graph.JourneyGraph;
import org.junit.jupiter.api.Test;

class JourneyComparisonTest {

    private final JourneyGraph before = graph("search buy+", "search->buy .5");
    private final JourneyGraph after = graph("search compare buy+", "search->compare 1", "compare->buy .6");

    @Test
    void theWorkedExampleHoldsWhatItSays() {
        JourneyComparison comparison = before.comparison(after);

        ComparedMeasure success = comparison.measure(FlowMeasure.SUCCESS);
        assertThat(success.before().orElseThrow()).isEqualTo(0.5);
        assertThat(success.after().orElseThrow()).isCloseTo(0.6, within(1e-12));
        assertThat(success.difference().orElseThrow()).isCloseTo(0.1, within(1e-12));
        ComparedMeasure visited = comparison.measure(FlowMeasure.TOUCHPOINTS_VISITED);
        assertThat(visited.before().orElseThrow()).isEqualTo(1.5);
        assertThat(visited.after().orElseThrow()).isCloseTo(2.6, within(1e-12));
        assertThat(comparison.lostPaths()).isEmpty();
    }

    @Test
    void tellsItAllInWords() {
        JourneyComparison comparison = before.comparison(after);

        assertThat(comparison.toText()).isEqualTo("""
                Measures
                  success: 50.0 % before, 60.0 % after (+10.0 points)
                  abandoned: 50.0 % before, 40.0 % after (-10.0 points)
                  touchpoints visited: 1.50 before, 2.60 after (+1.10)
                Touchpoints
                  "SEARCH": visits 1.00 before, 1.00 after; lost 50.0 % before, 0.0 % after (-50.0 points)
                  "COMPARE": visits 0.00 before, 1.00 after (+1.00); lost 0.0 % before, 40.0 % after (+40.0 points)
                  "BUY": visits 0.50 before, 0.60 after (+0.10)
                Changes
                """ + comparison.diff().toText());
        assertThat(comparison).hasToString("success: 50.0 % before, 60.0 % after (+10.0 points)");
    }

    @Test
    void tellsTimesAndFeelingsWhereTheyAreKnown() {
        JourneyGraph slow = graph("search:1h^-.5 buy+:1h^.5", "search->buy 1");
        JourneyGraph quick = graph("search:30m^.5 buy+:1h^.5", "search->buy 1");

        JourneyComparison comparison = slow.comparison(quick);

        assertThat(comparison.measure(FlowMeasure.TIME))
                .hasToString("time: 2 h before, 1 h 30 min after (30 min less)");
        assertThat(comparison.measure(FlowMeasure.FEELING)).hasToString("feeling: +0.00 before, +0.50 after (+0.50)");
        assertThat(comparison.touchpoints().get(0))
                .hasToString("\"SEARCH\": visits 1.00 before, 1.00 after; feeling -0.50 before, +0.50 after (+1.00)");
        JourneyComparison unknown = slow.comparison(graph("search buy+", "search->buy 1"));
        assertThat(unknown.measure(FlowMeasure.TIME)).hasToString("time: 2 h before, not known after");
        assertThat(unknown.measure(FlowMeasure.TIME).difference()).isEqualTo(OptionalDouble.empty());
        assertThat(unknown.measure(FlowMeasure.TIME).isChanged()).isTrue();
    }

    @Test
    void aTouchpointUnderANewIdIsTheSame() {
        JourneyGraph renamed = JourneyGraph.of(graph("search buy+", "search->buy .5").journey().toBuilder()
                .stages(before.journey().stages().stream()
                        .map(stage -> stage.toBuilder()
                                .touchpoints(stage.touchpoints().stream()
                                        .map(each -> each.toBuilder()
                                                .id(each.id() + "-2")
                                                .build())
                                        .toList())
                                .build())
                        .toList())
                .transitions(before.journey().transitions().stream()
                        .map(each -> each.toBuilder()
                                .from(each.from() + "-2")
                                .to(each.to() + "-2")
                                .build())
                        .toList())
                .build());

        JourneyComparison comparison = before.comparison(renamed);

        assertThat(comparison.touchpoints()).hasSize(2).noneMatch(ComparedTouchpoint::isChanged);
        assertThat(comparison.touchpoints().get(1).before().map(Touchpoint::id)).hasValue("buy");
        assertThat(comparison.touchpoints().get(1).after().map(Touchpoint::id)).hasValue("buy-2");
        assertThat(comparison.lostPaths()).isEmpty();
        assertThat(comparison.isEmpty()).isFalse();
    }

    @Test
    void whatWasRemovedStandsAtTheEnd() {
        JourneyComparison comparison = after.comparison(before);

        assertThat(comparison.touchpoints())
                .extracting(ComparedTouchpoint::toString)
                .last()
                .isEqualTo("\"COMPARE\": visits 1.00 before, 0.00 after (-1.00);"
                        + " lost 40.0 % before, 0.0 % after (-40.0 points)");
        assertThat(comparison.touchpoints().get(2).after()).isEmpty();
        assertThat(comparison.lostPaths())
                .as("search leads to buy straight now")
                .isEmpty();
    }

    @Test
    void equalVersionsHaveNoChanges() {
        JourneyComparison comparison = before.comparison(graph("search buy+", "search->buy .5"));

        assertThat(comparison.isEmpty()).isTrue();
        assertThat(comparison.toText()).isEqualTo("No changes.\n");
        assertThat(comparison).hasToString("no measure of the whole journey changed");
    }

    @Test
    void tellsItselfAsAnObject() {
        AttributeValue.ObjectValue told = before.comparison(after).toAttributes();

        assertThat(told.fields().keySet())
                .containsExactly("measures", "touchpoints", "lostPaths", "diff", "flowBefore", "flowAfter");
        assertThat(before.comparison(after)
                        .measure(FlowMeasure.SUCCESS)
                        .toAttributes()
                        .fields())
                .containsEntry("measure", AttributeValue.of("success"))
                .containsEntry("before", AttributeValue.of(0.5));
    }

    @Test
    void journeysWithErrorsAreRefused() {
        JourneyGraph wrong = graph("search buy+", "search->nowhere");

        assertThatThrownBy(() -> before.comparison(wrong)).isInstanceOf(InvalidJourneyException.class);
        assertThatThrownBy(() -> wrong.comparison(before)).isInstanceOf(InvalidJourneyException.class);
    }
}

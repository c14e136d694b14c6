package org.journeymodel.testing;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.journeymodel.core.diff.Change;
import org.journeymodel.core.diff.Regression;
import org.journeymodel.core.message.FigureText;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.comparison.ComparedMeasure;
import org.journeymodel.graph.comparison.ComparedTouchpoint;
import org.journeymodel.graph.comparison.FlowMeasure;
import org.journeymodel.graph.comparison.JourneyComparison;
import org.journeymodel.graph.comparison.LostPath;

/**
 * Assertions about two versions of a journey, or its current and its future state: {@code
 * assertThat(JourneyGraph.of(now).comparison(JourneyGraph.of(next))).doesNotLower(FlowMeasure.SUCCESS)}. A figure that is
 * not known of both versions is a failure; failures show the version after.
 */
public class JourneyComparisonAssert extends AbstractAssert<JourneyComparisonAssert, JourneyComparison> {

    /** Of a comparison, or null; call {@link JourneyAssertions#assertThat(JourneyComparison)}. */
    public JourneyComparisonAssert(JourneyComparison actual) {
        super(actual, JourneyComparisonAssert.class);
    }

    /** Verifies that neither journey nor flow says anything else than the other. */
    public JourneyComparisonAssert isEmpty() {
        isNotNull();
        if (!actual.isEmpty()) {
            fail(
                    "no changes" + fromTo(),
                    changes(),
                    actual.touchpoints().stream()
                            .filter(ComparedTouchpoint::isChanged)
                            .flatMap(each -> each.after().stream()));
        }
        return myself;
    }

    private List<String> changes() {
        return Stream.concat(
                        actual.measures().stream()
                                .filter(ComparedMeasure::isChanged)
                                .map(ComparedMeasure::toString),
                        actual.diff().changes().stream().map(Change::sentence))
                .toList();
    }

    /** Verifies that customers can still go wherever they could. */
    public JourneyComparisonAssert hasNoLostPaths() {
        isNotNull();
        List<LostPath> lost = actual.lostPaths();
        if (!lost.isEmpty()) {
            fail(
                    "no lost paths" + fromTo(),
                    lost.stream().map(LostPath::sentence).toList(),
                    lost.stream().flatMap(each -> each.from().or(each::to).stream()));
        }
        return myself;
    }

    /** Verifies that nothing got worse for customers or lost its evidence, as {@link JourneyComparison#diff()} tells. */
    public JourneyComparisonAssert hasNoRegressions() {
        isNotNull();
        List<Regression> found = actual.diff().regressions();
        if (!found.isEmpty()) {
            fail(
                    "no regressions" + fromTo(),
                    found.stream().map(Regression::sentence).toList(),
                    Stream.empty());
        }
        return myself;
    }

    /**
     * Verifies that a figure of the whole journey is not lower after than before.
     *
     * @param measure such as {@link FlowMeasure#SUCCESS}
     */
    public JourneyComparisonAssert doesNotLower(FlowMeasure measure) {
        isNotNull();
        return rises(measure, 0, "not to fall");
    }

    /**
     * Verifies that a figure of the whole journey is not higher after than before.
     *
     * @param measure such as {@link FlowMeasure#TIME_OF_SUCCESS}
     */
    public JourneyComparisonAssert doesNotRaise(FlowMeasure measure) {
        isNotNull();
        return falls(measure, 0, "not to rise");
    }

    /**
     * Verifies that a figure of the whole journey is higher after than before, by at least so much.
     *
     * @param measure such as {@link FlowMeasure#SUCCESS}
     * @param amount in the unit of the measure, 0.05 of a share being five points and times being in seconds; at least 0
     */
    public JourneyComparisonAssert raisesByAtLeast(FlowMeasure measure, double amount) {
        isNotNull();
        return rises(measure, amount, "to rise by at least " + amount(measure, amount));
    }

    /**
     * Verifies that a figure of the whole journey is lower after than before, by at least so much.
     *
     * @param measure such as {@link FlowMeasure#TIME_OF_SUCCESS}
     * @param amount in the unit of the measure, 0.05 of a share being five points and times being in seconds; at least 0
     */
    public JourneyComparisonAssert lowersByAtLeast(FlowMeasure measure, double amount) {
        isNotNull();
        return falls(measure, amount, "to fall by at least " + amount(measure, amount));
    }

    private JourneyComparisonAssert rises(FlowMeasure measure, double amount, String expected) {
        OptionalDouble difference = measured(measure).difference();
        boolean holds = difference.isPresent() && !Limit.isBelow(difference.getAsDouble(), amount);
        return verify(holds, measure, expected);
    }

    private JourneyComparisonAssert falls(FlowMeasure measure, double amount, String expected) {
        OptionalDouble difference = measured(measure).difference();
        boolean holds = difference.isPresent() && !Limit.isAbove(difference.getAsDouble(), -amount);
        return verify(holds, measure, expected);
    }

    private JourneyComparisonAssert verify(boolean holds, FlowMeasure measure, String expected) {
        if (!holds) {
            fail(
                    measure.title() + " " + expected + fromTo(),
                    List.of(measured(measure).toString()),
                    Stream.empty());
        }
        return myself;
    }

    private ComparedMeasure measured(FlowMeasure measure) {
        return actual.measure(Arguments.given(measure, "measure to look for"));
    }

    private static String amount(FlowMeasure measure, double amount) {
        Arguments.given(measure, "measure to look for");
        boolean isTime = measure == FlowMeasure.TIME || measure == FlowMeasure.TIME_OF_SUCCESS;
        return FigureText.decimal(Arguments.amount(amount), 4) + (isTime ? " s" : "");
    }

    private void fail(String expected, List<String> found, Stream<Touchpoint> places) {
        failWithMessage(
                "%s",
                Failure.expecting(expected)
                        .but(found)
                        .picture(JourneyPicture.of(
                                actual.flowAfter().flow(),
                                places.map(Touchpoint::id).toList())));
    }

    private String fromTo() {
        return " from journey " + Quote.of(actual.diff().before().id()) + " to journey "
                + Quote.of(actual.diff().after().id());
    }
}

package org.journeymodel.testing;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.journeymodel.core.message.FigureText;
import org.journeymodel.core.message.Quote;
import org.journeymodel.graph.bottleneck.Bottleneck;
import org.journeymodel.graph.bottleneck.Bottlenecks;

/** Assertions about the bottlenecks of a journey. */
public class BottlenecksAssert extends AbstractAssert<BottlenecksAssert, Bottlenecks> {

    /** Of bottlenecks, or null; call {@link JourneyAssertions#assertThat(Bottlenecks)}. */
    public BottlenecksAssert(Bottlenecks actual) {
        super(actual, BottlenecksAssert.class);
    }

    /**
     * Verifies that the first of the ranking is at a touchpoint.
     *
     * @param touchpoint its id
     */
    public BottlenecksAssert hasWorstAt(String touchpoint) {
        isNotNull();
        List<Bottleneck> ranked = actual.ranked();
        if (ranked.isEmpty() || !ranked.get(0).touchpoint().id().equals(touchpoint)) {
            failWithMessage(
                    "%s",
                    Failure.expecting("the worst bottleneck to be at " + Quote.of(touchpoint))
                            .but(
                                    ranked.isEmpty()
                                            ? "there is none"
                                            : ranked.get(0).sentence()));
        }
        return myself;
    }

    /**
     * Verifies that no bottleneck is at a touchpoint.
     *
     * @param touchpoint its id
     */
    public BottlenecksAssert hasNoneAt(String touchpoint) {
        isNotNull();
        List<String> there = actual.ranked().stream()
                .filter(each -> each.touchpoint().id().equals(touchpoint))
                .map(Bottleneck::sentence)
                .toList();
        if (!there.isEmpty()) {
            failWithMessage(
                    "%s",
                    Failure.expecting("no bottleneck to be at " + Quote.of(touchpoint))
                            .but(there));
        }
        return myself;
    }

    /**
     * Verifies that mending any one bottleneck would better the objective by at most so much.
     *
     * @param gain in the unit of the objective, as {@link Bottleneck#gain()} tells
     */
    public BottlenecksAssert hasNoGainAbove(double gain) {
        isNotNull();
        List<String> above = actual.ranked().stream()
                .filter(each -> each.gain() > gain)
                .map(Bottleneck::sentence)
                .toList();
        if (!above.isEmpty()) {
            failWithMessage(
                    "%s",
                    Failure.expecting("no bottleneck to gain more than " + FigureText.decimal(gain, 4))
                            .but(above));
        }
        return myself;
    }
}

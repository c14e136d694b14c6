package org.journeymodel.testing;

import java.util.List;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;
import org.journeymodel.core.message.FigureText;
import org.journeymodel.core.message.Quote;
import org.journeymodel.graph.bottleneck.Bottleneck;
import org.journeymodel.graph.bottleneck.Bottlenecks;

/**
 * Assertions about the bottlenecks of a journey. Touchpoints are named by id; one that the journey does not have is
 * refused with a {@link java.util.NoSuchElementException} that names the nearest.
 */
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
        String id = known(touchpoint);
        List<Bottleneck> worst = actual.ranked().stream().limit(1).toList();
        boolean isThere = worst.stream().anyMatch(each -> isAt(id, each));
        return isThere ? myself : fail("the worst bottleneck to be at " + Quote.of(id), worst);
    }

    /**
     * Verifies that no bottleneck is at a touchpoint.
     *
     * @param touchpoint its id
     */
    public BottlenecksAssert hasNoneAt(String touchpoint) {
        isNotNull();
        String id = known(touchpoint);
        return hasNone("to be at " + Quote.of(id), each -> isAt(id, each));
    }

    /**
     * Verifies that mending any one bottleneck would better the objective by at most so much.
     *
     * @param gain in the unit of the objective, as {@link Bottleneck#gain()} tells; at least 0
     */
    public BottlenecksAssert hasNoGainAbove(double gain) {
        isNotNull();
        Arguments.gain(gain);
        return hasNone("to gain more than " + FigureText.decimal(gain, 4), each -> Limit.isAbove(each.gain(), gain));
    }

    private BottlenecksAssert hasNone(String expected, Predicate<Bottleneck> unwanted) {
        List<Bottleneck> found = actual.ranked().stream().filter(unwanted).toList();
        return found.isEmpty() ? myself : fail("no bottleneck " + expected, found);
    }

    private BottlenecksAssert fail(String expected, List<Bottleneck> found) {
        List<String> lines = found.stream().map(Bottleneck::sentence).toList();
        List<String> places = found.stream().map(each -> each.touchpoint().id()).toList();
        failWithMessage(
                "%s",
                Failure.expecting(expected)
                        .but(lines.isEmpty() ? List.of("there is none") : lines)
                        .picture(JourneyPicture.of(actual.flow(), places)));
        return myself;
    }

    private static boolean isAt(String id, Bottleneck bottleneck) {
        return bottleneck.touchpoint().id().equals(id);
    }

    private String known(String touchpoint) {
        return actual.flow()
                .journey()
                .getTouchpoint(Arguments.given(touchpoint, "touchpoint to look for"))
                .id();
    }
}

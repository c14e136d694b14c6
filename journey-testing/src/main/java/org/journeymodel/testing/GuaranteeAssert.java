package org.journeymodel.testing;

import java.util.List;
import java.util.OptionalInt;
import org.assertj.core.api.AbstractAssert;
import org.journeymodel.core.message.Quote;
import org.journeymodel.graph.guarantee.CounterMove;
import org.journeymodel.graph.guarantee.Guarantee;
import org.journeymodel.graph.guarantee.Prospect;

/**
 * Assertions about what the company can bring about whatever customers do. Touchpoints are named by id; one that the
 * journey does not have is refused with a {@link java.util.NoSuchElementException} that names the nearest. A failure
 * tells what customers can do to prevent success, and where.
 */
public class GuaranteeAssert extends AbstractAssert<GuaranteeAssert, Guarantee> {

    /** Of a guarantee, or null; call {@link JourneyAssertions#assertThat(Guarantee)}. */
    public GuaranteeAssert(Guarantee actual) {
        super(actual, GuaranteeAssert.class);
    }

    /** Verifies that the company can bring customers to success wherever journeys begin, whatever they do. */
    public GuaranteeAssert guaranteesSuccess() {
        isNotNull();
        return verify(actual.prospect() == Prospect.GUARANTEED, "to guarantee success", found(actual.prospect(), ""));
    }

    /**
     * Verifies that the company can bring customers to success from a touchpoint, whatever they do.
     *
     * @param touchpoint its id
     */
    public GuaranteeAssert guaranteesSuccessFrom(String touchpoint) {
        isNotNull();
        Prospect prospect = actual.prospect(Arguments.given(touchpoint, "touchpoint to look for"));
        String from = " from " + Quote.of(touchpoint);
        return verify(prospect == Prospect.GUARANTEED, "to guarantee success" + from, found(prospect, from));
    }

    /**
     * Verifies that the company can bring customers to success in at most so many moves from touchpoint to touchpoint,
     * whatever they do.
     *
     * @param moves at least 0
     */
    public GuaranteeAssert guaranteesSuccessWithin(int moves) {
        isNotNull();
        Arguments.moves(moves);
        OptionalInt most = actual.mostMoves();
        return verify(
                most.isPresent() && most.getAsInt() <= moves,
                "to guarantee success within " + Counted.moves(moves),
                most.isPresent() ? "it may take " + Counted.moves(most.getAsInt()) : found(actual.prospect(), ""));
    }

    private static String found(Prospect prospect, String from) {
        return prospect == Prospect.LOST ? "no way leads to success" + from : "customers can prevent it";
    }

    private GuaranteeAssert verify(boolean holds, String expected, String found) {
        if (!holds) {
            List<CounterMove> moves = actual.counterStrategy();
            failWithMessage(
                    "%s",
                    Failure.expecting("journey "
                                    + Quote.of(actual.flow().journey().id()) + " " + expected)
                            .but(found)
                            .nearest(
                                    "What customers may do is",
                                    moves.stream().map(CounterMove::toString).toList())
                            .picture(JourneyPicture.of(
                                    actual.flow(),
                                    moves.stream()
                                            .map(each -> each.touchpoint().id())
                                            .toList())));
        }
        return myself;
    }
}

package org.journeymodel.testing;

import java.util.List;
import java.util.NoSuchElementException;
import org.assertj.core.api.AbstractAssert;
import org.journeymodel.core.message.FigureText;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.message.Suggestion;
import org.journeymodel.graph.flow.Funnel;
import org.journeymodel.graph.flow.FunnelStep;

/**
 * Assertions about how many customers pass touchpoints one after the other. Steps are named by the id of their
 * touchpoint, of several with one by the first; one that the funnel does not have is refused with a {@link
 * NoSuchElementException} that names the nearest.
 */
public class FunnelAssert extends AbstractAssert<FunnelAssert, Funnel> {

    /** Of a funnel, or null; call {@link JourneyAssertions#assertThat(Funnel)}. */
    public FunnelAssert(Funnel actual) {
        super(actual, FunnelAssert.class);
    }

    /**
     * Verifies that at least such a share of all customers passes a step.
     *
     * @param touchpoint its id
     * @param share 0 to 1
     */
    public FunnelAssert isPassedByAtLeast(String touchpoint, double share) {
        isNotNull();
        FunnelStep step = known(touchpoint);
        Arguments.share("Share", share);
        return verify(step.share(), share, "all customers to pass " + Quote.of(touchpoint));
    }

    /**
     * Verifies that of those who passed the step before, at least such a share passes a step; of the first step, that at
     * least such a share of all customers does. Where nobody passed the step before, it fails.
     *
     * @param touchpoint its id
     * @param share 0 to 1
     */
    public FunnelAssert keepsAtLeast(String touchpoint, double share) {
        isNotNull();
        FunnelStep step = known(touchpoint);
        Arguments.share("Share", share);
        return verify(
                step.ofPrevious().orElse(-1),
                share,
                "those who passed the step before to pass " + Quote.of(touchpoint));
    }

    private FunnelAssert verify(double found, double least, String expected) {
        if (Limit.isBelow(found, least)) {
            failWithMessage(
                    "%s",
                    Failure.expecting("at least " + FigureText.decimal(least, 4) + " of " + expected)
                            .but(found < 0 ? "nobody passed the step before" : "it is " + FigureText.decimal(found, 4))
                            .picture("  " + actual));
        }
        return myself;
    }

    private FunnelStep known(String touchpoint) {
        String id = Arguments.given(touchpoint, "touchpoint to look for");
        List<String> known =
                actual.steps().stream().map(step -> step.touchpoint().id()).toList();
        if (!known.contains(id)) {
            throw new NoSuchElementException(
                    "The funnel has no step " + Quote.of(id) + ". " + Suggestion.remedy(id, known));
        }
        return actual.steps().get(known.indexOf(id));
    }
}

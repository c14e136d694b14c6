package org.journeymodel.testing;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.journeymodel.core.message.FigureText;
import org.journeymodel.core.message.PlainText;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.conformance.Conformance;
import org.journeymodel.graph.conformance.DeviationKind;
import org.journeymodel.graph.conformance.FrequentDeviation;

/** Assertions about what customers did, held against the map. */
public class ConformanceAssert extends AbstractAssert<ConformanceAssert, Conformance> {

    /** Of a conformance, or null; call {@link JourneyAssertions#assertThat(Conformance)}. */
    public ConformanceAssert(Conformance actual) {
        super(actual, ConformanceAssert.class);
    }

    /**
     * Verifies that the map allows at least so much of what customers did.
     *
     * @param fitness 0 to 1, as {@link Conformance#fitness()} tells
     */
    public ConformanceAssert hasFitnessAtLeast(double fitness) {
        isNotNull();
        Arguments.share("Fitness", fitness);
        if (Limit.isBelow(actual.fitness(), fitness)) {
            fail("a fitness of at least " + FigureText.decimal(fitness, 4), actual.deviations(), true);
        }
        return myself;
    }

    /**
     * Verifies that no customer deviated in a way.
     *
     * @param kind such as {@link DeviationKind#MISSING}
     */
    public ConformanceAssert hasNo(DeviationKind kind) {
        isNotNull();
        Arguments.given(kind, "kind of deviation to look for");
        List<FrequentDeviation> found = actual.deviations(kind);
        if (!found.isEmpty()) {
            fail("no deviation of kind " + PlainText.of(kind), found, false);
        }
        return myself;
    }

    private void fail(String expected, List<FrequentDeviation> found, boolean tellsFitness) {
        String self = "what customers did on journey "
                + Quote.of(actual.flow().journey().id());
        Failure failure = Failure.expecting(self + " to have " + expected);
        if (tellsFitness) {
            failure.but("it is " + FigureText.decimal(actual.fitness(), 4));
        }
        List<String> ids = found.stream()
                .flatMap(each -> each.touchpoint().stream())
                .map(Touchpoint::id)
                .toList();
        failWithMessage(
                "%s",
                failure.nearest(
                                tellsFitness ? "since" : "but",
                                found.stream().map(FrequentDeviation::sentence).toList())
                        .picture(JourneyPicture.of(actual.flow(), ids)));
    }
}

package org.journeymodel.testing;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.agreement.Agreement;
import org.journeymodel.graph.agreement.AgreementFigure;
import org.journeymodel.graph.agreement.ShareAgreement;
import org.journeymodel.graph.agreement.UnknownTouchpoint;

/** Assertions about what a map declares beside what customers did. */
public class AgreementAssert extends AbstractAssert<AgreementAssert, Agreement> {

    /** Of an agreement, or null; call {@link JourneyAssertions#assertThat(Agreement)}. */
    public AgreementAssert(Agreement actual) {
        super(actual, AgreementAssert.class);
    }

    /**
     * Verifies that no figure of the map differs from what customers did by more than chance explains, and that there
     * are customers enough to test any.
     */
    public AgreementAssert hasNoDisagreements() {
        isNotNull();
        if (!actual.isTested()) {
            fail("no disagreements", List.of("there are too few customers to test anything"), Stream.empty());
        }
        List<AgreementFigure> found = actual.disagreements();
        return hasNone(
                "disagreements",
                found.stream().map(AgreementFigure::sentence).toList(),
                found.stream().map(AgreementFigure::touchpoint));
    }

    /** Verifies that customers visited nothing that the map does not know. */
    public AgreementAssert hasNoUnknownTouchpoints() {
        isNotNull();
        return hasNone(
                "unknown touchpoints",
                actual.unknownTouchpoints().stream()
                        .map(UnknownTouchpoint::sentence)
                        .toList(),
                Stream.empty());
    }

    /** Verifies that customers made no move that the map does not have. */
    public AgreementAssert hasNoUnplannedMoves() {
        isNotNull();
        List<ShareAgreement> found = actual.unplannedMoves();
        return hasNone(
                "unplanned moves",
                found.stream().map(ShareAgreement::sentence).toList(),
                found.stream().map(ShareAgreement::touchpoint));
    }

    /** Verifies that somebody visited each touchpoint of the map. */
    public AgreementAssert hasNoUnvisitedTouchpoints() {
        isNotNull();
        List<Touchpoint> found = actual.unvisitedTouchpoints();
        return hasNone(
                "unvisited touchpoints",
                found.stream()
                        .map(each -> "nobody was at " + Quote.of(each.id()))
                        .toList(),
                found.stream());
    }

    private AgreementAssert hasNone(String unwanted, List<String> found, Stream<Touchpoint> places) {
        return found.isEmpty() ? myself : fail("no " + unwanted, found, places);
    }

    private AgreementAssert fail(String expected, List<String> found, Stream<Touchpoint> places) {
        failWithMessage(
                "%s",
                Failure.expecting(expected + " between journey "
                                + Quote.of(actual.flow().journey().id()) + " and what customers did")
                        .but(found)
                        .picture(JourneyPicture.of(
                                actual.flow(), places.map(Touchpoint::id).toList())));
        return myself;
    }
}

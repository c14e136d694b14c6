package org.journeymodel.graph.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.journeymodel.core.validation.Severity;
import org.journeymodel.graph.agreement.AgreementFigure;
import org.journeymodel.graph.cohort.FigureWords;
import org.journeymodel.graph.cohort.Share;
import org.journeymodel.graph.conformance.FrequentDeviation;
import org.journeymodel.graph.drift.Drift;
import org.journeymodel.graph.drift.MeasureDrift;
import org.journeymodel.graph.effect.ActionEffect;
import org.journeymodel.graph.measure.MeasureKind;
import org.journeymodel.graph.wording.Wording;

/** What changed, where customers differ from the map, what to do next: three sentences each at most. */
final class ReviewSummary {

    private static final int MOST_OF_A_KIND = 3;

    private final JourneyReview review;

    ReviewSummary(JourneyReview review) {
        this.review = review;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        add(lines, "Changed: ", changed(), unchanged());
        add(lines, "Differs: ", differs(), "no customer deviates, and no figure of the map " + uncontradicted());
        add(lines, "Next: ", next(), "nothing is due.");
        return List.copyOf(lines);
    }

    private static void add(List<String> lines, String begin, Stream<String> sentences, String otherwise) {
        List<String> found = sentences.limit(MOST_OF_A_KIND).toList();
        if (found.isEmpty()) {
            lines.add(begin + otherwise);
        }
        found.forEach(each -> lines.add(begin + each));
    }

    /** Success before all else, and two of the drift at most, so that action items have room. */
    private Stream<String> changed() {
        Stream<String> drifts = review.drift().map(Drift::changes).orElse(List.of()).stream()
                .sorted(Comparator.comparing(each -> each.measure().kind() != MeasureKind.SUCCESS))
                .limit(MOST_OF_A_KIND - 1)
                .map(MeasureDrift::sentence);
        Stream<String> effects = review.effects().stream()
                .flatMap(effect -> effect.differences().stream()
                        .map(measured -> Wording.quoted(effect.item().text()) + ": " + measured.sentence()));
        return Stream.concat(drifts, effects);
    }

    private String unchanged() {
        boolean isTested =
                review.drift().filter(drift -> !drift.measures().isEmpty()).isPresent()
                        || review.effects().stream()
                                .flatMap(effect -> effect.measures().stream())
                                .anyMatch(measured -> measured.pValue().isPresent());
        return isTested ? "nothing that can be told from chance." : "nothing could be tested.";
    }

    private String uncontradicted() {
        return review.agreement().isTested() ? "is contradicted." : "could be tested.";
    }

    private Stream<String> differs() {
        return Stream.concat(
                review.conformance().deviations().stream()
                        .limit(MOST_OF_A_KIND - 1)
                        .map(FrequentDeviation::sentence),
                review.agreement().disagreements().stream().map(AgreementFigure::sentence));
    }

    private Stream<String> next() {
        long errors = review.findings().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .count();
        return Stream.of(
                        review.reviewMissed().stream()
                                .map(by -> "agree on the map anew: it was to be reviewed by " + by + "."),
                        errors == 0
                                ? Stream.<String>empty()
                                : Stream.of("mend the errors of the map; there are " + errors + "."),
                        review.overdue().stream().map(ReviewText::overdue),
                        unknown(),
                        without())
                .flatMap(sentences -> sentences);
    }

    private Stream<String> unknown() {
        return review.agreement().unknownToMap().stream()
                .limit(1)
                .map(each -> "put " + Wording.quoted(each.name()) + " on the map, or among the event names of a"
                        + " touchpoint: visited by "
                        + FigureWords.ofCustomers(MeasureKind.VISIT, new Share(each.customers(), review.customers()))
                        + ".");
    }

    /** Action items that were done and show nothing. */
    private Stream<String> without() {
        return review.effects().stream()
                .filter(effect -> !effect.measures().isEmpty())
                .filter(effect -> effect.significant().isEmpty())
                .map(ActionEffect::item)
                .map(item -> "ask what " + Wording.quoted(item.text()) + " was to bring: no measure tells it from"
                        + " chance.");
    }
}

package org.journeymodel.graph.review;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.journeymodel.core.insight.ActionItem;
import org.journeymodel.graph.agreement.AgreementFigure;
import org.journeymodel.graph.cohort.FigureWords;
import org.journeymodel.graph.cohort.Share;
import org.journeymodel.graph.conformance.Conformance;
import org.journeymodel.graph.conformance.FrequentDeviation;
import org.journeymodel.graph.measure.MeasureKind;
import org.journeymodel.graph.wording.CountWording;
import org.journeymodel.graph.wording.EvidenceWording;
import org.journeymodel.graph.wording.PersonaWording;
import org.journeymodel.graph.wording.Wording;

/** A review as lines of text: what it is about, the summary, then its parts. */
final class ReviewText {

    private static final int MOST_LISTED = 8;

    private final JourneyReview review;
    private final Lines lines = new Lines();
    private final Set<String> told = new HashSet<>();

    ReviewText(JourneyReview review) {
        this.review = review;
    }

    String write() {
        title();
        lines.heading("Summary");
        review.summary().forEach(each -> lines.line("  " + each));
        lines.heading("From period to period");
        review.drift()
                .ifPresentOrElse(
                        drift -> block(drift.toText(), drift.notes()),
                        () -> lines.line("  Not told: give the events by period, two or more."));
        effects();
        deviations();
        disagreements();
        due();
        findings();
        List<String> explained = EvidenceWording.explained(lines.written());
        if (!explained.isEmpty()) {
            lines.heading("How sure it is");
            explained.forEach(each -> lines.line("  " + each));
        }
        return lines.written();
    }

    private void title() {
        Conformance held = review.conformance();
        lines.line("Review of " + Wording.inLine(review.journey().name())
                + review.persona()
                        .map(id -> ", for "
                                + Wording.inLine(review.journey().getPersona(id).name()))
                        .orElse("")
                + ", " + review.day());
        lines.line("  " + CountWording.of(review.customers(), "customer")
                + (review.success().isPresent()
                        ? ", success " + FigureWords.value(MeasureKind.SUCCESS, review.successes())
                        : "")
                + ", paths that fit the map "
                + FigureWords.value(MeasureKind.CONFORMITY, new Share(held.fittingCustomers(), held.customerCount()))
                + ", fitness " + Wording.decimal(held.fitness(), 2));
        PersonaWording.note(review.flow()).filter(told::add).ifPresent(note -> lines.line("  " + note));
    }

    /** Adds a part; of its notes, those that no other part has told. */
    private void block(String text, List<String> notes) {
        text.lines()
                .filter(line -> !EvidenceWording.isExplanation(line.strip()))
                .filter(line -> !notes.contains(line.strip()) || told.add(line.strip()))
                .forEach(line -> lines.line("  " + line));
    }

    private void effects() {
        lines.heading("What changed since action items were done");
        if (review.effects().isEmpty()) {
            lines.line(
                    review.knowsBeginnings()
                            ? "  Not told: no action item was done by " + review.day() + "."
                            : "  Not told: no customer's first event has a time.");
        }
        review.effects().forEach(effect -> block(effect.toText(), effect.notes()));
    }

    private void deviations() {
        lines.heading("Where customers deviate from the map");
        list(
                review.conformance().deviations().stream()
                        .map(FrequentDeviation::sentence)
                        .toList(),
                "nowhere");
    }

    private void disagreements() {
        lines.heading("Where the map disagrees with the numbers");
        list(
                review.agreement().disagreements().stream()
                        .map(AgreementFigure::sentence)
                        .toList(),
                review.agreement().isTested() ? "nowhere that can be told from chance" : "nothing could be tested");
    }

    private void due() {
        lines.heading("What is due");
        review.reviewMissed().ifPresent(by -> lines.line("  The map was to be reviewed by " + by + "."));
        list(review.overdue().stream().map(ReviewText::overdue).toList(), "no action item");
    }

    /** {@return such as {@code "Build a tool" was due 2024-03-29 and is not done (Head of catalogue).}} */
    static String overdue(ActionItem item) {
        return Wording.quoted(item.text())
                + item.due().map(due -> " was due " + due).orElse("")
                + " and is not done"
                + item.owner().map(owner -> " (" + Wording.inLine(owner) + ")").orElse("") + ".";
    }

    private void findings() {
        lines.heading("The map itself");
        int claims = review.journey().claims().size();
        if (claims > 0) {
            lines.line("  " + review.assumptions().size() + " of " + CountWording.of(claims, "claim")
                    + (review.assumptions().size() == 1 ? " rests" : " rest") + " on no insight.");
        }
        list(review.findings().stream().map(Object::toString).toList(), "validation finds nothing");
    }

    private void list(List<String> sentences, String none) {
        if (sentences.isEmpty()) {
            lines.line("  " + none);
        }
        sentences.stream().limit(MOST_LISTED).forEach(each -> lines.line("  " + each));
        if (sentences.size() > MOST_LISTED) {
            lines.line("  and " + (sentences.size() - MOST_LISTED) + " more");
        }
    }
}

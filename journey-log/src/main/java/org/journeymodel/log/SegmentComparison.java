package org.journeymodel.log;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.journeymodel.core.message.PlainText;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.log.event.Amounts;
import org.journeymodel.statistics.Adjustments;
import org.jspecify.annotations.Nullable;

/**
 * Two logs, such as two months or two groups of customers, side by side: where customers start, which
 * touchpoints they visit, where they go on to and where they end, and how long it takes them; with what chance
 * alone could do told apart.
 *
 * <p>Each customer counts once in each figure, and tests take customers as independent of each other; a
 * customer of both logs is taken as two, and {@link #sharedCustomers()} tells how many there are. Touchpoints
 * are the same if their names are. What customers do next at a touchpoint that one log alone has is not
 * compared, only that they are there. Shares that are 0 in both logs, or 1, and times
 * that are all the same, do not differ and are not listed.
 *
 * <p>Of a log cut into {@linkplain LogShaping#sessions sessions} each session counts as a customer: those of one
 * person are not independent, so p-values are too small, and sessions of equal number are no shared customers;
 * {@link #toText()} says so.
 *
 * <p>Journeys are compared as the logs have them. Those that began late in a log may still go on: fewer of them
 * have come far, and they seem quick. Leave them out before comparing two months.
 *
 * <p>P-values are corrected for how many tests there are, by the false discovery rate of Benjamini and Hochberg
 * unless set otherwise: of what is called significant at level 0.05, some 5 % is chance. Tests that could not
 * become significant whatever customers did, since there are too few of them, are not made (R. E. Tarone,
 * 1990), nor are those of times of which one log has fewer than 8 and both have more than 200: {@link #tooThin()}
 * lists them.
 *
 * <p>If of 10 customers at cart all go on to pay in the first log, and of 10 none in the second, shares 1 and 0,
 * Fisher's exact p is 2/C(20, 10) = 0.0000108.
 *
 * <p>The same logs give the same comparison in the same order. Immutable, safe to share between threads, and
 * equal to any other of equal content.
 */
public final class SegmentComparison {

    /** How p-values are corrected for many tests. */
    public enum Correction {
        /** False discovery rate, for tests that are independent or depend positively on each other. */
        BENJAMINI_HOCHBERG,
        /** False discovery rate, however tests depend on each other; finds less. */
        BENJAMINI_YEKUTIELI,
        /** The chance of any false finding at all, however tests depend on each other; finds least. */
        HOLM
    }

    private final ComparedLogs logs;
    private final List<Figure> figures;
    private final Correction correction;
    private final double level;
    private final List<SegmentDifference> differences;
    private final List<SegmentDifference> tooThin;

    private SegmentComparison(ComparedLogs logs, List<Figure> figures, Correction correction, double level) {
        this.logs = logs;
        this.figures = figures;
        this.correction = correction;
        this.level = level;
        this.differences = tested();
        this.tooThin = figures.stream()
                .filter(figure -> !isTestable(figure))
                .map(figure -> figure.with(verdict(OptionalDouble.empty())))
                .toList();
    }

    /**
     * {@return two logs side by side} The first one is called A, the second one B.
     *
     * @param a with one customer or more
     * @param b with one customer or more
     * @throws IllegalArgumentException if one has none
     */
    public static SegmentComparison between(EventLog a, EventLog b) {
        return between(a, b, ProgressListener.none());
    }

    /**
     * {@return two logs side by side} The first one is called A, the second one B.
     *
     * @param a with one customer or more
     * @param b with one customer or more
     * @param listener hears how many customers are counted, then how many figures are tested
     * @throws IllegalArgumentException if one has none
     * @throws org.journeymodel.core.progress.WorkInterruptedException if the thread is interrupted
     */
    public static SegmentComparison between(EventLog a, EventLog b, ProgressListener listener) {
        Objects.requireNonNull(listener, "listener");
        requireCustomers(a);
        requireCustomers(b);
        return new SegmentComparison(
                ComparedLogs.of(a, b), List.copyOf(Figures.of(a, b, listener)), Correction.BENJAMINI_HOCHBERG, 0.05);
    }

    private static void requireCustomers(EventLog log) {
        if (log.customerCount() == 0) {
            throw new IllegalArgumentException("Log " + Quote.of(log.source())
                    + " has no customer, so there is nothing to compare. Add events to it.");
        }
    }

    /** {@return the same with the logs called otherwise} */
    public SegmentComparison named(String newNameA, String newNameB) {
        return new SegmentComparison(logs.named(newNameA, newNameB), figures, correction, level);
    }

    /** {@return the same with p-values corrected otherwise} */
    public SegmentComparison correctedBy(Correction newCorrection) {
        Objects.requireNonNull(newCorrection, "newCorrection");
        return new SegmentComparison(logs, figures, newCorrection, level);
    }

    /**
     * {@return the same with another level of significance}
     *
     * @param newLevel between 0 and 1; 0.05 unless set
     * @throws IllegalArgumentException if it is not
     */
    public SegmentComparison atLevel(double newLevel) {
        if (!(newLevel > 0 && newLevel < 1)) {
            throw new IllegalArgumentException("Level of significance must be between 0 and 1, but was " + newLevel
                    + ". Usual are 0.05 and 0.01.");
        }
        return new SegmentComparison(logs, figures, correction, newLevel);
    }

    private boolean isTestable(Figure figure) {
        return figure.smallestPValue() <= level;
    }

    private List<SegmentDifference> tested() {
        List<Figure> testable = figures.stream().filter(this::isTestable).toList();
        double[] pValues = testable.stream().mapToDouble(Figure::pValue).toArray();
        double[] adjusted = switch (correction) {
            case BENJAMINI_HOCHBERG -> Adjustments.benjaminiHochberg(pValues);
            case BENJAMINI_YEKUTIELI -> Adjustments.benjaminiYekutieli(pValues);
            case HOLM -> Adjustments.holm(pValues);
        };
        List<SegmentDifference> all = new ArrayList<>();
        for (int at = 0; at < adjusted.length; at++) {
            all.add(testable.get(at).with(verdict(OptionalDouble.of(adjusted[at]))));
        }
        all.sort(Comparator.<SegmentDifference, BigDecimal>comparing(each -> ranked(each.pValue()))
                .thenComparing(each -> ranked(Math.abs(each.effectSize())), Comparator.reverseOrder()));
        return List.copyOf(all);
    }

    /** {@return a figure to 12 digits: those of a table and its mirror may differ in the last bits alone} */
    private static BigDecimal ranked(double figure) {
        return BigDecimal.valueOf(figure).round(new MathContext(12));
    }

    private Verdict verdict(OptionalDouble adjusted) {
        return new Verdict(
                logs.nameA(), logs.nameB(), adjusted, correction == Correction.HOLM ? "adjusted p" : "q", level);
    }

    /**
     * {@return all differences that were tested, by evidence: smallest p-value first, then largest effect, then
     * in the order of times of journeys, touchpoints and moves}
     */
    public List<SegmentDifference> differences() {
        return differences;
    }

    /** {@return the differences that are significant, strongest evidence first} */
    public List<SegmentDifference> significant() {
        return differences.stream().filter(SegmentDifference::isSignificant).toList();
    }

    /** {@return what was not tested, since there are too few customers for any difference to be significant} */
    public List<SegmentDifference> tooThin() {
        return tooThin;
    }

    /** {@return how many customers, told by their names, are in both logs} */
    public int sharedCustomers() {
        return logs.shared();
    }

    /** {@return how p-values are corrected} */
    public Correction correction() {
        return correction;
    }

    /** {@return the level of significance} */
    public double level() {
        return level;
    }

    /**
     * {@return what is significant, one sentence a line, at most 20; and how much is not} Figures of touchpoints side by
     * side that rest on the same counts stand below the first of them, since they tell one fact.
     */
    public String toText() {
        return logs.words() + new ComparisonText(summary(), significant(), tooThin.size()).write();
    }

    private String summary() {
        return Amounts.of(significant().size(), differences.size(), "figure")
                + (significant().size() == 1 ? " differs" : " differ") + " significantly (level "
                + PlainText.shortest(level).toPlainString() + ", corrected by "
                + switch (correction) {
                    case BENJAMINI_HOCHBERG -> "Benjamini-Hochberg";
                    case BENJAMINI_YEKUTIELI -> "Benjamini-Yekutieli";
                    case HOLM -> "Holm";
                }
                + ")";
    }

    /** {@return all of it as names and values} */
    public ObjectValue toAttributes() {
        return AttributeValue.object()
                .put("a", logs.a())
                .put("b", logs.b())
                .put("sharedCustomers", logs.shared())
                .put("sessions", logs.areSessions())
                .put("correction", correction)
                .put("level", level)
                .put("significant", significant().size())
                .put("differences", listOf(differences))
                .put("tooThin", listOf(tooThin))
                .build();
    }

    private static AttributeValue listOf(List<SegmentDifference> all) {
        return AttributeValue.of(
                all.stream().map(SegmentDifference::toAttributes).toList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SegmentComparison that
                && logs.equals(that.logs)
                && correction == that.correction
                && level == that.level
                && differences.equals(that.differences)
                && tooThin.equals(that.tooThin);
    }

    @Override
    public int hashCode() {
        return Objects.hash(logs, correction, level, differences, tooThin);
    }

    /** {@return a short description, such as {@code A and B: 3 of 40 figures differ significantly (…)}} */
    @Override
    public String toString() {
        return logs.nameA() + " and " + logs.nameB() + ": " + summary();
    }
}

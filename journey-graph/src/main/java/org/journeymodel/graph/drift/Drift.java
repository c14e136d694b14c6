package org.journeymodel.graph.drift;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.graph.alignment.DeclaredMap;
import org.journeymodel.graph.measure.Measure;
import org.journeymodel.graph.measure.MeasureOptions;
import org.journeymodel.graph.wording.CountWording;
import org.jspecify.annotations.Nullable;

/**
 * How what customers do changes from period to period, beside the map of their journey: whether they succeed,
 * where they start, which touchpoints they visit, where they go on to and where they drop off, how long it takes
 * them, which scores they give, and how well their journeys fit the map. Each customer counts once in each
 * measure.
 *
 * <p><b>The tests.</b> Each period is tested against all periods before it taken together: shares by Fisher's exact
 * test, or the z-test where ten or more are expected in each cell, values by the Mann-Whitney test. If nothing
 * changes, these tests of one measure are independent of each other, and together they make up the test that all
 * periods are alike (H. O. Lancaster, 1949). With three periods or more, a test of trend (N. Mantel, 1963) is added,
 * which finds slow changes that no single period shows. Of all tests of all measures, p-values are corrected
 * together by the false discovery rate of Benjamini and Hochberg at level 0.05,
 * unless the options say otherwise: if nothing changes at all, some change is told in at most about 5 of 100 drifts. Tests that no customers could make significant, since there are
 * too few, are not made (R. E. Tarone, 1990): {@link #tooThin()} lists the measures.
 *
 * <p><b>The first period</b> in which a change shows is the first one whose test is significant after correction.
 * Later periods are tested against a past that has the change in it already.
 *
 * <p>If of 10 customers each in three quarters 9, 9 and 0 succeed, the second differs from the first by nothing, and
 * the third from 18 of 20 with Fisher's exact p = C(12, 10)/C(30, 10) = 66/30,045,015, before correction. It is the
 * first period of the change.
 *
 * <p>{@link org.journeymodel.graph.measure.MeasureKind} defines the measures. Events at names that the map does not
 * know are visits there, and passed over elsewhere; {@link #notes()} tells how many there are.
 *
 * <p>Journeys are compared as they were observed. Those that began late in the last period may still go on: fewer of
 * them have come far, and they seem quick. Leave them out first. A customer of several periods is taken as several;
 * {@link #sharedCustomers()} tells how many there are.
 *
 * <p>Takes time that grows with the events, and with the measures times the customers times the periods. The same
 * periods give the same drift. Immutable, safe to share between threads, and equal to any other of equal content.
 */
public final class Drift {

    private final String journey;
    private final List<PeriodSummary> periods;
    private final List<MeasureDrift> measures;
    private final List<Measure> tooThin;
    private final long shared;
    private final List<String> notes;

    Drift(
            String journey,
            List<PeriodSummary> periods,
            List<MeasureDrift> measures,
            List<Measure> tooThin,
            long shared,
            List<String> notes) {
        this.journey = journey;
        this.periods = List.copyOf(periods);
        this.measures = measures.stream()
                .sorted(Comparator.comparingDouble(MeasureDrift::adjustedPValue)
                        .thenComparing(Comparator.<MeasureDrift>comparingDouble(each -> Math.abs(each.effectSize()))
                                .reversed()))
                .toList();
        this.tooThin = List.copyOf(tooThin);
        this.shared = shared;
        this.notes = List.copyOf(notes);
    }

    /**
     * {@return how journeys change over periods}
     *
     * @param flow the map, which says what the names of events mean and where customers succeed; of one that rests
     *     on statistics, what is declared
     * @param periods by name, in order of time, such as a log split by quarters; two or more, each of one customer
     *     or more
     * @param options what deviations cost, and how sure what is told must be
     * @param listener hears how many customers are counted
     * @throws IllegalArgumentException if there are fewer than two periods, one has no customer, or their first
     *     events are not in order of time
     * @throws org.journeymodel.core.validation.InvalidJourneyException if errors of the journey stop it, as they stop
     *     conformance, all listed
     * @throws org.journeymodel.core.progress.WorkInterruptedException if the thread is interrupted
     */
    public static Drift of(
            JourneyFlow flow,
            Map<String, ? extends ObservedJourneys> periods,
            MeasureOptions options,
            ProgressListener listener) {
        Objects.requireNonNull(options, "options");
        return new DriftSearch(DeclaredMap.of(flow), periods, options, listener).find();
    }

    /** {@return the periods as a whole, in the order given} */
    public List<PeriodSummary> periods() {
        return periods;
    }

    /**
     * {@return all measures that were tested, by evidence: smallest corrected p-value first, then largest effect,
     * then whole journeys before touchpoints, these in the order of the map}
     */
    public List<MeasureDrift> measures() {
        return measures;
    }

    /** {@return the measures that changed by more than chance, strongest evidence first} */
    public List<MeasureDrift> changed() {
        return measures.stream().filter(MeasureDrift::isSignificant).toList();
    }

    /**
     * {@return the {@link #changed()} without those that {@linkplain MeasureDrift#isRepeated() repeat} another: each
     * change once}
     */
    public List<MeasureDrift> changes() {
        return changed().stream().filter(each -> !each.isRepeated()).toList();
    }

    /** {@return the measures that were not tested, since too few customers are concerned} */
    public List<Measure> tooThin() {
        return tooThin;
    }

    /** {@return how many customers, told by their names, are in more than one period} */
    public long sharedCustomers() {
        return shared;
    }

    /**
     * {@return what to mind, one sentence each: customers of several periods, events that the map does not know, and
     * that customers are not chosen by persona}
     */
    public List<String> notes() {
        return notes;
    }

    /** {@return the whole in one sentence} */
    public String sentence() {
        if (measures.isEmpty()) {
            return "Over " + CountWording.of(periods.size(), "period") + ", nothing can be tested.";
        }
        int found = changed().size();
        return "Over " + CountWording.of(periods.size(), "period") + ", "
                + (found == 0
                        ? "no change of " + CountWording.of(measures.size(), "measure") + " can be told from chance."
                        : found + " of " + CountWording.of(measures.size(), "measure") + " changed by more than chance"
                                + changesIf(found) + ".");
    }

    /** Fewer than the measures that show them. */
    private String changesIf(int found) {
        int changes = changes().size();
        return changes == found ? "" : ", in " + CountWording.of(changes, "change");
    }

    /** {@return the periods, the notes, then each change, strongest evidence first, at most 20} */
    public String toText() {
        return new DriftText(this).write();
    }

    /** {@return all of it as names and values} */
    public ObjectValue toAttributes() {
        return AttributeValue.object()
                .put("journey", journey)
                .put(
                        "periods",
                        AttributeValue.of(periods.stream()
                                .map(PeriodSummary::toAttributes)
                                .toList()))
                .put("sharedCustomers", shared)
                .put(
                        "measures",
                        AttributeValue.of(measures.stream()
                                .map(MeasureDrift::toAttributes)
                                .toList()))
                .put(
                        "tooThin",
                        AttributeValue.of(
                                tooThin.stream().map(Measure::toAttributes).toList()))
                .putTexts("notes", notes)
                .put("sentence", sentence())
                .build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Drift that
                && journey.equals(that.journey)
                && periods.equals(that.periods)
                && measures.equals(that.measures)
                && tooThin.equals(that.tooThin)
                && shared == that.shared
                && notes.equals(that.notes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(journey, periods, measures, tooThin, shared);
    }

    /** {@return the sentence} */
    @Override
    public String toString() {
        return sentence();
    }
}

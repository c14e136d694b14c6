package org.journeymodel.graph.effect;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.insight.ActionItem;
import org.journeymodel.core.insight.Measurement;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.graph.alignment.DeclaredMap;
import org.journeymodel.graph.measure.MeasureOptions;
import org.jspecify.annotations.Nullable;

/**
 * What customers did before an action item was done, and since: whether they succeed and whether their paths fit
 * the map, and at each touchpoint that the opportunities of the item are about, or that has one of the claims which
 * these address, whether they drop off, how long they stay and which scores they give. Each customer counts once.
 *
 * <p><b>Before and since.</b> A customer belongs to the time at which her journey began: before the beginning of the
 * day on which the item was done, or since. The day is that of the zone given; it counts as since. Who began before
 * and went on after counts as before, though the item may have met her on her way, to her gain or to her harm; {@link
 * #straddling()} tells how many they are. Leaving them out alone would take the long journeys from one side. So a
 * difference is claimed only if it shows both with them and without them: the p-value is the larger one of both
 * tests, and 1 if they differ in direction. Figures and intervals are of all customers. Customers of whom the time of the first event is not known are left out.
 *
 * <p><b>What may be claimed.</b> Shares are tested by Fisher's exact test or the z-test, values by the Mann-Whitney
 * test; p-values are corrected by S. Holm (1979) for all measures of the item, so that of items without any effect at
 * most some 5 % are told to have one. A difference that is more than chance may still come from something else that
 * changed at the same time, and the sentences say so. Where nothing shows, they say which difference would.
 * A figure may by chance be larger or smaller than the truth; the interval says how far.
 *
 * <p>Of 80 customers before 48 succeed, of 70 since 56: 80 % instead of 60 %, 20 points more, interval 5.2 to 33.4, p
 * = 0.0080 by the z-test before correction.
 *
 * <p>Journeys that began late may still go on, which makes success look smaller and times shorter since: {@link
 * #perhapsUnfinished()} tells how many customers that concerns.
 *
 * <p>Takes time that grows with the events. Immutable, safe to share between threads, and equal to any other of
 * equal content.
 */
public final class ActionEffect {

    private final ActionItem item;
    private final LocalDate day;
    private final ZoneId zone;
    private final Counts counts;
    private final List<MeasuredEffect> measures;
    private final List<String> notes;

    ActionEffect(
            ActionItem item,
            LocalDate day,
            ZoneId zone,
            Counts counts,
            List<MeasuredEffect> measures,
            List<String> notes) {
        this.item = item;
        this.day = day;
        this.zone = zone;
        this.counts = counts;
        this.measures = List.copyOf(measures);
        this.notes = List.copyOf(notes);
    }

    /**
     * {@return what customers did before an action item was done, and since}
     *
     * @param flow the map, with the action item; of one that rests on statistics, what is declared
     * @param id the id of the action item
     * @param observed what customers did, with times
     * @param zone says when a day begins
     * @param options what deviations cost, and how sure what is told must be
     * @param listener hears how many customers are counted
     * @throws java.util.NoSuchElementException if the journey has no such action item; the message names the nearest
     * @throws IllegalArgumentException if the item has no day on which it was done, there is no customer, or no
     *     customer's first event has a time
     * @throws org.journeymodel.core.validation.InvalidJourneyException if errors of the journey stop it, as they stop
     *     conformance, all listed
     * @throws org.journeymodel.core.progress.WorkInterruptedException if the thread is interrupted
     */
    public static ActionEffect of(
            JourneyFlow flow,
            String id,
            ObservedJourneys observed,
            ZoneId zone,
            MeasureOptions options,
            ProgressListener listener) {
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(observed, "observed");
        Objects.requireNonNull(zone, "zone");
        return new EffectSearch(DeclaredMap.of(flow), id, zone, options).find(observed, listener);
    }

    /** {@return the action item} */
    public ActionItem item() {
        return item;
    }

    /** {@return the day on which it was done} */
    public LocalDate day() {
        return day;
    }

    /** {@return the zone in which that day began} */
    public ZoneId zone() {
        return zone;
    }

    /** {@return how many customers began before that day} */
    public long customersBefore() {
        return counts.before();
    }

    /** {@return how many customers began on that day or later} */
    public long customersSince() {
        return counts.since();
    }

    /** {@return how many of those who began before had events on that day or later} */
    public long straddling() {
        return counts.straddling();
    }

    /**
     * {@return how many of those who began since may still go on: they began later than the last event of all less
     * the time in which 95 % of those before had come to their last event}
     */
    public long perhapsUnfinished() {
        return counts.unfinished();
    }

    /** {@return how many customers were left out, since the time of their first event is not known} */
    public long withoutTime() {
        return counts.withoutTime();
    }

    /**
     * {@return all measures of which something is known: success, paths that fit, then by touchpoint in the order of
     * the map; empty if nobody began before, or nobody since}
     */
    public List<MeasuredEffect> measures() {
        return measures;
    }

    /** {@return the measures that differ by more than chance, in order} */
    public List<MeasuredEffect> significant() {
        return measures.stream().filter(MeasuredEffect::isSignificant).toList();
    }

    /**
     * {@return the {@link #significant()} measures without those that {@linkplain MeasuredEffect#isRepeated() repeat}
     * another: each difference once}
     */
    public List<MeasuredEffect> differences() {
        return significant().stream().filter(each -> !each.isRepeated()).toList();
    }

    /**
     * {@return what else to mind, one sentence each: events that the map does not know, and that customers are not
     * chosen by persona}
     */
    public List<String> notes() {
        return notes;
    }

    /** {@return the whole in one sentence} */
    public String sentence() {
        return new EffectText(this).sentence();
    }

    /** {@return the sentence, each measure in a line, those with the same numbers together, what was declared beside them, and what to mind} */
    public String toText() {
        return new EffectText(this).write();
    }

    /** {@return all of it as names and values} */
    public ObjectValue toAttributes() {
        ObjectBuilder all = AttributeValue.object()
                .put("actionItem", item.id())
                .put("day", day.toString())
                .put("zone", zone.getId())
                .put("customersBefore", customersBefore())
                .put("customersSince", customersSince())
                .put("straddling", straddling())
                .put("perhapsUnfinished", perhapsUnfinished())
                .put("withoutTime", withoutTime())
                .put(
                        "measures",
                        AttributeValue.of(measures.stream()
                                .map(MeasuredEffect::toAttributes)
                                .toList()));
        return all.put("declaredBefore", declared(item.before()))
                .put("declaredAfter", declared(item.after()))
                .putTexts("notes", notes)
                .put("sentence", sentence())
                .build();
    }

    private static AttributeValue declared(List<Measurement> measurements) {
        return AttributeValue.of(measurements.stream()
                .map(each -> {
                    ObjectBuilder one =
                            AttributeValue.object().put("metric", each.metric()).put("value", each.value());
                    each.unit().ifPresent(unit -> one.put("unit", unit));
                    return one.build();
                })
                .toList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ActionEffect that
                && item.equals(that.item)
                && day.equals(that.day)
                && zone.equals(that.zone)
                && counts.equals(that.counts)
                && measures.equals(that.measures)
                && notes.equals(that.notes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(item, day, zone, counts, measures);
    }

    /** {@return the sentence} */
    @Override
    public String toString() {
        return sentence();
    }

    /** How many customers there are of each sort. */
    record Counts(long before, long since, long straddling, long unfinished, long withoutTime) {}
}

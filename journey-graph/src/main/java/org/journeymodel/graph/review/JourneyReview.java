package org.journeymodel.graph.review;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.insight.ActionItem;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Revision;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.JourneyValidator;
import org.journeymodel.graph.agreement.Agreement;
import org.journeymodel.graph.alignment.DeclaredMap;
import org.journeymodel.graph.cohort.Share;
import org.journeymodel.graph.conformance.Conformance;
import org.journeymodel.graph.drift.Drift;
import org.journeymodel.graph.effect.ActionEffect;
import org.journeymodel.graph.measure.MeasureOptions;
import org.jspecify.annotations.Nullable;

/**
 * A map held against what customers did, as a team reads it in its review: what changed, where customers deviate from
 * the map, where the map disagrees with the numbers, what changed since action items were done, and what is due. {@link #toText()}
 * begins with a summary of at most nine sentences; {@link #toAttributes()} says the same to programs.
 *
 * <p>Effects are told of the action items with a day on which they were done, on the day of the review or before it,
 * if the time of some customer's first event is known. The library looks at no clock: the day of the review is given.
 *
 * <p>Each part is a result of its own, tested and corrected by itself. Takes as long as the parts together. The same
 * journey, events and day give the same review. Immutable, safe to share between threads, and equal to any other of
 * equal content.
 */
public final class JourneyReview {

    private final JourneyFlow flow;
    private final LocalDate day;
    private final MeasureOptions options;
    private final Share success;
    private final List<Finding> findings;
    private final Conformance conformance;
    private final Agreement agreement;
    private final @Nullable Drift drift;
    private final boolean timed;
    private final List<ActionEffect> effects;

    private JourneyReview(
            JourneyFlow flow,
            ObservedJourneys observed,
            Map<String, ? extends ObservedJourneys> periods,
            LocalDate day,
            ZoneId zone,
            MeasureOptions options,
            ProgressListener listener) {
        this.flow = flow;
        this.day = day;
        this.options = options;
        this.findings = JourneyValidator.standard().validate(flow).findings();
        this.conformance = Conformance.of(flow, observed, options.conformance(), listener);
        this.success = Successes.of(flow, observed);
        this.agreement = Agreement.of(flow, observed, options.agreement(), listener);
        this.drift = periods.size() < 2 ? null : Drift.of(flow, periods, options, listener);
        this.timed = knowsBeginnings(observed);
        this.effects = timed ? effects(observed, zone, listener) : List.of();
    }

    private static boolean knowsBeginnings(ObservedJourneys observed) {
        try (Stream<ObservedJourney> journeys = observed.journeys()) {
            return journeys.anyMatch(journey -> journey.events().get(0).time().isPresent());
        }
    }

    private List<ActionEffect> effects(ObservedJourneys observed, ZoneId zone, ProgressListener listener) {
        List<ActionEffect> all = new ArrayList<>();
        for (ActionItem item : journey().actionItems()) {
            if (item.done().filter(done -> !done.isAfter(day)).isPresent()) {
                all.add(ActionEffect.of(flow, item.id(), observed, zone, options, listener));
            }
        }
        return List.copyOf(all);
    }

    /**
     * {@return the review of a map}
     *
     * @param flow the map; of one that rests on statistics, what is declared
     * @param observed what customers did, all of them
     * @param periods the same by period, in order of time; of fewer than two there is no drift
     * @param day the day of the review
     * @param zone says when a day begins
     * @param options what deviations cost, whether customers may still be on their way, and how sure what is told must
     *     be
     * @param listener hears how far each part is
     * @throws org.journeymodel.core.validation.InvalidJourneyException if errors of the journey would make the
     *     answers wrong, all listed
     * @throws IllegalArgumentException if there is no customer, a period has none, or periods are not in order of
     *     time
     */
    public static JourneyReview of(
            JourneyFlow flow,
            ObservedJourneys observed,
            Map<String, ? extends ObservedJourneys> periods,
            LocalDate day,
            ZoneId zone,
            MeasureOptions options,
            ProgressListener listener) {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(options, "options");
        return new JourneyReview(DeclaredMap.of(flow), observed, periods, day, zone, options, listener);
    }

    /** {@return the journey} */
    public Journey journey() {
        return flow.journey();
    }

    /** {@return the id of the persona whom the map was read for; empty for all customers} */
    public Optional<String> persona() {
        return flow.persona();
    }

    /** {@return the day of the review} */
    public LocalDate day() {
        return day;
    }

    /** {@return what deviations cost, and how sure what is told must be} */
    public MeasureOptions options() {
        return options;
    }

    /** {@return how many customers were observed; at least 1} */
    public long customers() {
        return conformance.customerCount();
    }

    /** {@return the share of customers who ever visit a touchpoint of success; empty if the map has none} */
    public OptionalDouble success() {
        return success.size() == 0 ? OptionalDouble.empty() : OptionalDouble.of(success.value());
    }

    Share successes() {
        return success;
    }

    JourneyFlow flow() {
        return flow;
    }

    /** {@return whether it is known when some journey began} */
    boolean knowsBeginnings() {
        return timed;
    }

    /** {@return what validation finds in the map} */
    public List<Finding> findings() {
        return findings;
    }

    /** {@return how customers' journeys fit the map, and where they deviate} */
    public Conformance conformance() {
        return conformance;
    }

    /** {@return where what the map declares disagrees with what was observed} */
    public Agreement agreement() {
        return agreement;
    }

    /** {@return what changed from period to period; empty of fewer than two periods} */
    public Optional<Drift> drift() {
        return Optional.ofNullable(drift);
    }

    /**
     * {@return what customers did before action items were done, and since, in their order; empty if no first event
     * has a time}
     */
    public List<ActionEffect> effects() {
        return effects;
    }

    /** {@return the action items that should have been done by the day of the review and are not, longest due first} */
    public List<ActionItem> overdue() {
        return journey().actionItems().stream()
                .filter(item -> item.isOverdue(day))
                .sorted((one, other) ->
                        one.due().orElse(day).compareTo(other.due().orElse(day)))
                .toList();
    }

    /** {@return the day by which the map should have been reviewed, if that is before the day of this review} */
    public Optional<LocalDate> reviewMissed() {
        return journey().revision().flatMap(Revision::reviewBy).filter(day::isAfter);
    }

    /** {@return the claims that rest on no insight: assumptions} */
    public List<Claim> assumptions() {
        return journey().assumptions();
    }

    /**
     * {@return at most nine sentences: what changed, where customers differ from the map, what to do next; each
     * begins with {@code Changed}, {@code Differs} or {@code Next}}
     */
    public List<String> summary() {
        return new ReviewSummary(this).lines();
    }

    /** {@return the review for people: lines of at most 110 characters where words allow, each ended by a line feed} */
    public String toText() {
        return new ReviewText(this).write();
    }

    /** {@return the review for programs, as an object of names and values} */
    public ObjectValue toAttributes() {
        return ReviewAttributes.of(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JourneyReview that
                && journey().equals(that.journey())
                && persona().equals(that.persona())
                && day.equals(that.day)
                && options.equals(that.options)
                && success.equals(that.success)
                && conformance.equals(that.conformance)
                && agreement.equals(that.agreement)
                && Objects.equals(drift, that.drift)
                && effects.equals(that.effects);
    }

    @Override
    public int hashCode() {
        return Objects.hash(journey().id(), day, success, conformance, drift, effects);
    }

    /** {@return {@link #toText()}} */
    @Override
    public String toString() {
        return toText();
    }
}

package org.journeymodel.graph.conformance;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.wording.Wording;
import org.jspecify.annotations.Nullable;

/** One way in which one journey differs from the map: which kind, where, and in words. Immutable. */
public final class Deviation {

    private final Names names;
    private final Spot spot;
    private final Place place;
    private final long cost;
    private final @Nullable Delay delay;

    Deviation(Names names, Spot spot, Place place, long cost, @Nullable Delay delay) {
        this.names = names;
        this.spot = spot;
        this.place = place;
        this.cost = cost;
        this.delay = delay;
    }

    /** Where it is in the observed path and in the run; below 0 for nowhere. */
    record Place(int observed, int run) {}

    /** How long a customer took and might have taken. */
    record Delay(Duration waited, Duration latest) {}

    Spot spot() {
        return spot;
    }

    /** {@return the kind} */
    public DeviationKind kind() {
        return spot.kind();
    }

    /** {@return the touchpoint; empty if the map does not know it} */
    public Optional<Touchpoint> touchpoint() {
        return Optional.ofNullable(names.touchpointOrNull(spot.touchpoint()));
    }

    /** {@return the id of the touchpoint, or the name of an event that the map does not know} */
    public String name() {
        return touchpoint().map(Touchpoint::id).orElse(spot.name());
    }

    /**
     * {@return the touchpoint before it: for a path, the last that the customer visited as planned, empty if
     * there is none; for a late customer, that from which she came}
     */
    public Optional<Touchpoint> after() {
        return Optional.ofNullable(names.touchpointOrNull(spot.after()));
    }

    /** {@return the next touchpoint after it that the customer visited as planned; empty if there is none} */
    public Optional<Touchpoint> before() {
        return Optional.ofNullable(names.touchpointOrNull(spot.before()));
    }

    /** {@return of a touchpoint out of order, the touchpoint after which it is planned, if there is one} */
    public Optional<Touchpoint> plannedAfter() {
        return Optional.ofNullable(names.touchpointOrNull(spot.plannedAfter()));
    }

    /** {@return of a touchpoint out of order, the touchpoint before which it is planned, if there is one} */
    public Optional<Touchpoint> plannedBefore() {
        return Optional.ofNullable(names.touchpointOrNull(spot.plannedBefore()));
    }

    /** {@return the place of the event in the observed path, from 0; empty if missing} */
    public OptionalInt observedPlace() {
        return place.observed() < 0 ? OptionalInt.empty() : OptionalInt.of(place.observed());
    }

    /** {@return the place of the touchpoint in the run, from 0; empty if ad hoc} */
    public OptionalInt runPlace() {
        return place.run() < 0 ? OptionalInt.empty() : OptionalInt.of(place.run());
    }

    /** {@return what it adds to the cost of the alignment; 0 for failing and late} */
    public long cost() {
        return cost;
    }

    /** {@return how long a late customer took, her declared stay at the touchpoint before taken off} */
    public Optional<Duration> waited() {
        return Optional.ofNullable(delay).map(Delay::waited);
    }

    /** {@return how long a late customer might have taken} */
    public Optional<Duration> latestWaiting() {
        return Optional.ofNullable(delay).map(Delay::latest);
    }

    /** {@return all of it in one plain sentence, such as {@code The customer skipped "Compares models" …}} */
    public String sentence() {
        return "The customer " + new SpotWords(names, spot).done() + time() + ".";
    }

    private String time() {
        return delay == null
                ? ""
                : ": waited " + Wording.duration(delay.waited()) + ", not " + Wording.duration(delay.latest())
                        + " at most";
    }

    /** {@return this deviation as an object, by the names of the methods; touchpoints by id; without what is empty} */
    public AttributeValue.ObjectValue toAttributes() {
        ObjectBuilder object = AttributeValue.object().put("kind", kind());
        SpotAttributes.put(object, names, spot);
        observedPlace().ifPresent(at -> object.put("observedPlace", at));
        runPlace().ifPresent(at -> object.put("runPlace", at));
        object.put("cost", cost);
        waited().ifPresent(time -> object.put("waited", time));
        latestWaiting().ifPresent(time -> object.put("latestWaiting", time));
        return object.put("sentence", sentence()).build();
    }

    /** {@return whether the other is of the same kind, at the same places, and said in the same words} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Deviation that
                && spot.equals(that.spot)
                && place.equals(that.place)
                && cost == that.cost
                && Objects.equals(delay, that.delay)
                && sentence().equals(that.sentence());
    }

    @Override
    public int hashCode() {
        return Objects.hash(spot, place, cost);
    }

    /** {@return the sentence} */
    @Override
    public String toString() {
        return sentence();
    }
}

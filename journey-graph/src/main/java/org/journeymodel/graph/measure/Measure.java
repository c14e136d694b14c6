package org.journeymodel.graph.measure;

import java.util.Objects;
import java.util.Optional;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.graph.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What is counted of customers, and where: such as the drop-off of the touchpoint {@code cart}. Immutable, and
 * equal to any other of the same kind at the same place.
 */
public final class Measure {

    private final MeasureKind kind;
    private final @Nullable Place at;
    private final @Nullable Place next;

    private Measure(MeasureKind kind, @Nullable Place at, @Nullable Place next) {
        this.kind = kind;
        this.at = at;
        this.next = next;
    }

    /**
     * {@return a measure of whole journeys}
     *
     * @param kind such as {@link MeasureKind#SUCCESS}
     */
    public static Measure of(MeasureKind kind) {
        return new Measure(kind, null, null);
    }

    /**
     * {@return a measure of a touchpoint}
     *
     * @param kind such as {@link MeasureKind#DROP_OFF}
     * @param id the id of the touchpoint, or the name that events have for one that the map does not know
     * @param name what people call it
     */
    public static Measure of(MeasureKind kind, String id, String name) {
        return new Measure(kind, new Place(id, name), null);
    }

    /** {@return this measure of a touchpoint as one of the way from there to another, by its id and its name} */
    public Measure to(String nextId, String nextName) {
        return new Measure(kind, at, new Place(nextId, nextName));
    }

    /** {@return what is counted} */
    public MeasureKind kind() {
        return kind;
    }

    /**
     * {@return the id of the touchpoint that it is about, or the events' name for it if the map does not know it;
     * empty if it is about whole journeys}
     */
    public Optional<String> touchpoint() {
        return Optional.ofNullable(at).map(Place::id);
    }

    /** {@return likewise of the touchpoint that a move leads to; empty if it is about no move} */
    public Optional<String> next() {
        return Optional.ofNullable(next).map(Place::id);
    }

    /** {@return the beginning of a sentence about it, such as {@code Drop-off at "Cart"}} */
    public String title() {
        return switch (kind) {
            case SUCCESS -> "Success";
            case START -> "Starts at " + name(at);
            case VISIT -> "Visits of " + name(at);
            case DROP_OFF -> "Drop-off at " + name(at);
            case MOVE -> "Moves from " + name(at) + " to " + name(next);
            case CONFORMITY -> "Paths that fit the map";
            case MISSING -> "Skipping of " + name(at);
            case AD_HOC -> "Visits of " + name(at) + " against the map";
            case OUT_OF_ORDER -> "Visits of " + name(at) + " out of order";
            case FAILING -> "Failures at " + name(at);
            case LATE -> "Lateness at " + name(at);
            case FITNESS -> "Fitness";
            case JOURNEY_TIME -> "Time of journeys";
            case STAY -> "Time at " + name(at);
            case MOVE_TIME -> "Time from " + name(at) + " to " + name(next);
            case SCORE -> "Score at " + name(at);
        };
    }

    private static String name(@Nullable Place place) {
        return place == null ? "?" : Wording.quoted(place.name());
    }

    /** {@return it as names and values: {@code kind}, {@code touchpoint}, {@code next}} */
    public ObjectValue toAttributes() {
        ObjectBuilder all = AttributeValue.object().put("kind", kind);
        touchpoint().ifPresent(id -> all.put("touchpoint", id));
        next().ifPresent(id -> all.put("next", id));
        return all.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Measure that
                && kind == that.kind
                && touchpoint().equals(that.touchpoint())
                && next().equals(that.next());
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, touchpoint(), next());
    }

    /** {@return the title} */
    @Override
    public String toString() {
        return title();
    }

    private record Place(String id, String name) {}
}

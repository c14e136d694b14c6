package org.journeymodel.graph.conformance;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.wording.Wording;
import org.jspecify.annotations.Nullable;

/** One move of an {@link Alignment}: in the observed path, in the run of the map, or in both. Immutable. */
public final class AlignmentMove {

    private final MoveKind kind;
    private final @Nullable Touchpoint touchpoint;
    private final String name;
    private final int observedPlace;
    private final int runPlace;

    AlignmentMove(MoveKind kind, @Nullable Touchpoint touchpoint, String name, int observedPlace, int runPlace) {
        this.kind = kind;
        this.touchpoint = touchpoint;
        this.name = name;
        this.observedPlace = observedPlace;
        this.runPlace = runPlace;
    }

    /** {@return what it does} */
    public MoveKind kind() {
        return kind;
    }

    /** {@return the touchpoint; empty for an event whose name the map does not know} */
    public Optional<Touchpoint> touchpoint() {
        return Optional.ofNullable(touchpoint);
    }

    /** {@return the name that the event has; of a missing touchpoint its id} */
    public String name() {
        return name;
    }

    /** {@return the place of the event in the observed path, from 0; empty for a missing touchpoint} */
    public OptionalInt observedPlace() {
        return kind == MoveKind.MISSING ? OptionalInt.empty() : OptionalInt.of(observedPlace);
    }

    /** {@return the place of the touchpoint in the run, from 0; empty for an ad hoc event} */
    public OptionalInt runPlace() {
        return kind == MoveKind.AD_HOC ? OptionalInt.empty() : OptionalInt.of(runPlace);
    }

    /**
     * {@return this move as an object: {@code kind}, {@code touchpoint} and {@code name}, {@code observedPlace},
     * {@code runPlace}; without what is empty}
     */
    public AttributeValue.ObjectValue toAttributes() {
        AttributeValue.ObjectBuilder object = AttributeValue.object().put("kind", kind);
        touchpoint().ifPresent(each -> object.put("touchpoint", each.id()));
        object.put("name", name);
        observedPlace().ifPresent(place -> object.put("observedPlace", place));
        runPlace().ifPresent(place -> object.put("runPlace", place));
        return object.build();
    }

    /** {@return whether the other does the same with an equal touchpoint at the same places} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AlignmentMove that
                && kind == that.kind
                && Objects.equals(touchpoint, that.touchpoint)
                && name.equals(that.name)
                && observedPlace == that.observedPlace
                && runPlace == that.runPlace;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, name, observedPlace, runPlace);
    }

    /** {@return such as {@code compare}, {@code missing: compare} or {@code ad hoc: chat}} */
    @Override
    public String toString() {
        String shown = Wording.inLine(name);
        return kind == MoveKind.SYNCHRONOUS ? shown : Wording.of(kind) + ": " + shown;
    }
}

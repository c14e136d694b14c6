package org.journeymodel.core.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.journeymodel.core.fields.Document;
import org.journeymodel.core.fields.Field;
import org.journeymodel.core.fields.Key;
import org.jspecify.annotations.Nullable;

/**
 * Where in a journey something is, told by ids, so that it stays the same when others come or go:
 * {@code stages[consideration].touchpoints[compare].experiences[colleen].pains["Too dear"].severity}.
 *
 * <p>The names are those of accessors. In brackets stands the id of an element; of a claim without id
 * its text, of an experience its persona (nothing: every customer), of a transition its ends and its
 * trigger, of a measurement its metric, of a text the text. If several in a list have the same, all but
 * the first are counted: {@code goals["Save time"#2]}.
 *
 * <p>Immutable; equal to any place of the same text.
 */
public final class Place {

    static final Place JOURNEY = new Place(List.of());

    /**
     * A step into a field.
     *
     * @param words what people call what is there
     */
    record Step(Field field, @Nullable Key key, String words) {}

    private final List<Step> steps;

    private Place(List<Step> steps) {
        this.steps = steps;
    }

    Place in(Field field) {
        return then(new Step(field, null, field.word()));
    }

    Place at(Field field, Key key, String words) {
        return then(new Step(field, key, words));
    }

    private Place then(Step step) {
        List<Step> longer = new ArrayList<>(steps.size() + 1);
        longer.addAll(steps);
        longer.add(step);
        return new Place(longer);
    }

    List<Step> steps() {
        return steps;
    }

    /** {@return the id of the element that it is} */
    String id() {
        Key key = last().key();
        return key == null ? "" : key.text();
    }

    Step last() {
        return steps.get(steps.size() - 1);
    }

    /** {@return the id of the stage that it is in, or is; empty outside of stages} */
    public Optional<String> stage() {
        return idAt(0, Document.STAGES);
    }

    /** {@return the id of the touchpoint that it is in, or is; empty outside of touchpoints} */
    public Optional<String> touchpoint() {
        return idAt(1, Document.TOUCHPOINTS);
    }

    private Optional<String> idAt(int depth, Field field) {
        return steps.size() > depth && steps.get(depth).field() == field
                ? Optional.ofNullable(steps.get(depth).key()).map(Key::text)
                : Optional.empty();
    }

    /** {@return the accessors that lead there, such as stages, touchpoints, duration} */
    public List<String> fields() {
        return steps.stream().map(step -> step.field().name()).toList();
    }

    /**
     * {@return where it is in the words of the journey: {@code touchpoint "Compares models", duration};
     * empty for the journey itself}
     */
    public String words() {
        return wordsFrom(touchpoint().isPresent() ? 1 : 0);
    }

    /** {@return where it is, seen from what the first steps lead to} */
    String wordsFrom(int first) {
        return steps.stream().skip(first).map(Step::words).collect(Collectors.joining(", "));
    }

    /** {@return the accessors and ids from what the first steps lead to} */
    String pathFrom(int first) {
        return steps.stream().skip(first).map(PlaceText::of).collect(Collectors.joining("."));
    }

    /** {@return what holds it: fewer steps} */
    Place up(int levels) {
        return new Place(steps.subList(0, steps.size() - levels));
    }

    /** {@return whether the last steps lead into these fields} */
    boolean endsWith(String... fields) {
        int first = steps.size() - fields.length;
        for (int at = 0; at < fields.length; at++) {
            if (first < 0 || !steps.get(first + at).field().name().equals(fields[at])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Place that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return Objects.hash(toString());
    }

    /** {@return where it is, by accessors and ids; empty for the journey itself} */
    @Override
    public String toString() {
        return pathFrom(0);
    }
}

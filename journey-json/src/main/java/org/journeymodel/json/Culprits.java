package org.journeymodel.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the fields that the model refuses, when an object cannot be built. The model tells of its first
 * fault only; so the object is built again and again, from stand-ins for the required fields and one
 * more field of the document each time, and each refusal is told at the field that brought it.
 */
final class Culprits<T, B> {

    private final ObjectShape<T, B> shape;
    private final Reading in;
    private final String pointer;

    Culprits(ObjectShape<T, B> shape, Reading in) {
        this.shape = shape;
        this.in = in;
        this.pointer = in.pointer();
    }

    /**
     * Tells all that the model refuses.
     *
     * @param slots what was read
     * @param refusal what the model said to all of it together, if it was asked
     */
    void tell(@Nullable Object[] slots, @Nullable String refusal) {
        @Nullable Object[] accepted = standIns();
        boolean told = accepted != null && tellFields(slots, accepted);
        if (!told && refusal != null) {
            in.tellAt(pointer, Rule.VALUE_INVALID, refusal, null);
        }
    }

    /** {@return stand-ins for the fields that the model wants; null if one has none} */
    private @Nullable Object @Nullable [] standIns() {
        List<Field<T, B, ?>> fields = shape.fields();
        @Nullable Object[] standIns = new Object[fields.size()];
        for (int at = 0; at < standIns.length; at++) {
            if (fields.get(at).isStandingIn()) {
                standIns[at] = fields.get(at).shape().standIn();
                if (standIns[at] == null) {
                    return null;
                }
            }
        }
        return standIns;
    }

    /** {@return whether a field was found that alone is wrong} */
    private boolean tellFields(@Nullable Object[] slots, @Nullable Object[] accepted) {
        boolean told = false;
        for (int at = 0; at < slots.length; at++) {
            Object value = slots[at];
            if (value == null) {
                continue;
            }
            String refusal = refusalOf(value, at, accepted);
            if (refusal == null) {
                accepted[at] = value;
            } else {
                String place = Pointers.child(pointer, shape.fields().get(at).name());
                tellField(place, value, at, accepted, refusal);
                told = true;
            }
        }
        return told;
    }

    private void tellField(String place, Object value, int at, @Nullable Object[] accepted, String refusal) {
        boolean told = false;
        if (value instanceof List<?> list) {
            for (int index = 0; index < list.size(); index++) {
                String ofElement = refusalOf(List.of(list.get(index)), at, accepted);
                if (ofElement != null) {
                    told = true;
                    in.tellAt(Pointers.child(place, index), Rule.VALUE_INVALID, ofElement, null);
                }
            }
        }
        if (!told) {
            in.tellAt(place, Rule.VALUE_INVALID, refusal, null);
        }
    }

    /** {@return what the model says to one more value beside those it accepted; null if it takes it} */
    private @Nullable String refusalOf(Object value, int at, @Nullable Object[] accepted) {
        @Nullable Object[] tried = accepted.clone();
        tried[at] = value;
        try {
            T unused = shape.build(tried);
            return null;
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }
}

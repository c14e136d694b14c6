package org.journeymodel.json.table;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.journeymodel.json.document.Pointers;
import org.journeymodel.json.fault.Rule;
import org.journeymodel.json.shape.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Finds the fields that the model refuses, when an object cannot be built. The model tells of its first
 * fault only; so the object is built again and again, from stand-ins for the required fields and one
 * more field of the document each time, and each refusal is told at the field that brought it. Elements
 * of a refused list and entries of a refused map are tried alone, beside nothing large: there may be as
 * many as a document can hold.
 */
final class Culprits<T, B> {

    /** More than an id has; longer texts are not looked through once for each element of a list. */
    private static final int LONG_TEXT = 1_000;

    private final ObjectShape<T, B> shape;
    private final Reading in;

    Culprits(ObjectShape<T, B> shape, Reading in) {
        this.shape = shape;
        this.in = in;
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
            tellAt(in.pointer(), refusal);
        }
    }

    private void tellAt(String place, String refusal) {
        in.tellAt(place, Rule.VALUE_INVALID, in.refusal(refusal), null);
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
                if (!tellParts(value, at, accepted)) {
                    int field = at;
                    tellPart(() -> placeOf(field), refusal);
                }
                told = true;
            }
        }
        return told;
    }

    private String placeOf(int at) {
        return Pointers.child(in.pointer(), shape.fields().get(at).name());
    }

    /** {@return whether there are elements or entries that the model refuses, each of which has been told then} */
    private boolean tellParts(Object value, int at, @Nullable Object[] accepted) {
        if (value instanceof Map<?, ?> map) {
            return tellEntries(map, at, accepted);
        }
        return value instanceof List<?> list && tellElements(list, at, accepted);
    }

    private boolean tellEntries(Map<?, ?> map, int at, @Nullable Object[] accepted) {
        @Nullable Object[] small = smallOf(accepted);
        boolean told = false;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            String refusal = refusalOf(Map.of(entry.getKey(), entry.getValue()), at, small);
            if (refusal != null) {
                tellPart(() -> Pointers.child(placeOf(at), (String) entry.getKey()), refusal);
                told = true;
            }
        }
        return told;
    }

    private boolean tellElements(List<?> list, int at, @Nullable Object[] accepted) {
        @Nullable Object[] small = smallOf(accepted);
        Set<Object> refused = new HashSet<>();
        for (int index = 0; index < list.size(); index++) {
            int position = index;
            Object element = list.get(index);
            if (in.isFull() && refused.contains(element)) {
                in.count();
                continue;
            }
            String refusal = refusalOf(List.of(element), at, small);
            if (refusal != null) {
                tellPart(() -> Pointers.child(placeOf(at), position), refusal);
                if (refused.size() < in.mostFaultsKept()) {
                    refused.add(element);
                }
            }
        }
        return !refused.isEmpty();
    }

    private void tellPart(Supplier<String> place, String refusal) {
        if (in.isFull()) {
            in.count();
        } else {
            tellAt(place.get(), refusal);
        }
    }

    /** {@return what was accepted, with stand-ins for all that takes long to build with} */
    private @Nullable Object[] smallOf(@Nullable Object[] accepted) {
        @Nullable Object[] small = accepted.clone();
        for (int at = 0; at < small.length; at++) {
            if (isLarge(small[at])) {
                Field<T, B, ?> field = shape.fields().get(at);
                small[at] = field.isRequired() ? field.shape().standIn() : null;
            }
        }
        return small;
    }

    private static boolean isLarge(@Nullable Object value) {
        return value instanceof List<?>
                || value instanceof Map<?, ?>
                || (value instanceof String text && text.length() > LONG_TEXT);
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

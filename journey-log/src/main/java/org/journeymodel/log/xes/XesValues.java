package org.journeymodel.log.xes;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The values of an event or a trace, each at the place of its key (see {@link XesKeys}). Used again for the next. */
final class XesValues {

    private @Nullable XesValue[] values = new XesValue[8];

    void clear() {
        Arrays.fill(values, null);
    }

    /** {@return whether the place was free, and has the value now} */
    boolean put(int place, String element, String text) {
        if (place >= values.length) {
            values = Arrays.copyOf(values, Math.max(place + 1, 2 * values.length));
        }
        if (values[place] != null) {
            return false;
        }
        values[place] = new XesValue(element, text);
        return true;
    }

    @Nullable
    XesValue at(int place) {
        return place < values.length ? values[place] : null;
    }
}

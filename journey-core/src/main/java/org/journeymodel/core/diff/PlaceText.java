package org.journeymodel.core.diff;

import org.journeymodel.core.fields.Key;
import org.journeymodel.core.message.Quote;

/** Writes steps of places by ids, and the ends of transitions apart. */
final class PlaceText {

    private static final String END = "\n";

    private PlaceText() {}

    static String of(Place.Step step) {
        Key key = step.key();
        if (key == null) {
            return step.field().name();
        }
        String count = key.occurrence() == 0 ? "" : "#" + (key.occurrence() + 1);
        return step.field().name() + "[" + keyText(key.text()) + count + "]";
    }

    private static String keyText(String text) {
        String[] ends = text.split(END, 3);
        if (ends.length > 1 && isId(ends[0]) && isId(ends[1])) {
            return ends[0] + " -> " + ends[1] + (ends.length > 2 ? " " + Quote.of(ends[2]) : "");
        }
        return isId(text) ? text : Quote.of(text);
    }

    private static boolean isId(String text) {
        return text.codePoints().allMatch(each -> Character.isLetterOrDigit(each) || ".-_".indexOf(each) >= 0);
    }
}

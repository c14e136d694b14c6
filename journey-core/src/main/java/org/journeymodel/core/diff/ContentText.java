package org.journeymodel.core.diff;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.journeymodel.core.fields.Field;
import org.journeymodel.core.message.FigureText;
import org.journeymodel.core.message.PlainText;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.BooleanValue;
import org.journeymodel.core.model.AttributeValue.ListValue;
import org.journeymodel.core.model.AttributeValue.NumberValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.AttributeValue.TextValue;
import org.jspecify.annotations.Nullable;

/** Tells values in a line for people. */
final class ContentText {

    private static final int SHOWN_BEFORE_DIFFERENCE = 20;

    private static final int MOST_COMPARED = 100_000;

    private ContentText() {}

    /**
     * Two values that differ, told so that the difference is to be seen.
     *
     * @param before the one
     * @param after the other
     */
    record Pair(String before, String after) {}

    static Pair pair(Field field, @Nullable Object before, @Nullable Object after) {
        Pair shown = new Pair(of(field, before), of(field, after));
        if (!shown.before().equals(shown.after())) {
            return shown;
        }
        String whole = exact(field, before);
        String other = exact(field, after);
        if (isNumber(field, before) && isNumber(field, after)) {
            return new Pair(whole, other);
        }
        int same = 0;
        while (same < Math.min(whole.length(), other.length()) && whole.charAt(same) == other.charAt(same)) {
            same++;
        }
        return new Pair(from(whole, same), from(other, same));
    }

    private static boolean isNumber(Field field, @Nullable Object content) {
        return content != null && field.toAttribute(content) instanceof NumberValue;
    }

    private static String from(String text, int difference) {
        int begin = Math.max(0, difference - SHOWN_BEFORE_DIFFERENCE);
        if (begin > 0 && begin < text.length() && Character.isLowSurrogate(text.charAt(begin))) {
            begin--;
        }
        return (begin > 0 ? "…" : "") + Quote.of(text.substring(Math.min(begin, text.length())));
    }

    static String of(Field field, @Nullable Object content) {
        if (content == null) {
            return "nothing";
        }
        if (content instanceof Duration duration) {
            return FigureText.duration(duration);
        }
        if (content instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        if (content instanceof Enum<?> constant) {
            return PlainText.of(constant).replace('-', ' ');
        }
        return content instanceof String text ? Quote.of(text) : clipped(field.toAttribute(content));
    }

    private static String clipped(AttributeValue value) {
        if (value instanceof TextValue text) {
            return Quote.of(text.value());
        }
        if (value instanceof NumberValue number) {
            return plain(FigureText.rounded(number.value()));
        }
        String whole = text(value, Quote.LIMIT + 1);
        return whole.length() > Quote.LIMIT ? whole.substring(0, Quote.LIMIT) + "…" : whole;
    }

    private static String exact(Field field, @Nullable Object content) {
        if (content instanceof String text) {
            return text;
        }
        if (content == null) {
            return "";
        }
        AttributeValue value = field.toAttribute(content);
        return value instanceof TextValue text ? text.value() : text(value, MOST_COMPARED);
    }

    /** The value as JSON has it, until so many characters are there: one part may stand in it many times. */
    private static String text(AttributeValue value, int enough) {
        StringBuilder text = new StringBuilder();
        Deque<Iterator<?>> open = new ArrayDeque<>();
        open.push(List.of(value).iterator());
        Deque<String> ends = new ArrayDeque<>();
        ends.push("");
        while (!open.isEmpty() && text.length() < enough) {
            if (open.element().hasNext()) {
                write(open.element().next(), text, open, ends);
            } else {
                open.pop();
                text.append(ends.pop());
            }
        }
        return text.toString();
    }

    private static void write(Object next, StringBuilder text, Deque<Iterator<?>> open, Deque<String> ends) {
        if (!text.isEmpty() && ",[{".indexOf(text.charAt(text.length() - 1)) < 0) {
            text.append(", ");
        }
        Object value = next;
        if (next instanceof Map.Entry<?, ?> entry) {
            text.append(Quote.of(String.valueOf(entry.getKey()))).append(": ");
            value = entry.getValue();
        }
        if (value instanceof ListValue list) {
            text.append('[');
            open.push(list.values().iterator());
            ends.push("]");
        } else if (value instanceof ObjectValue object) {
            text.append('{');
            open.push(object.fields().entrySet().iterator());
            ends.push("}");
        } else {
            text.append(plain(value));
        }
    }

    private static String plain(@Nullable Object value) {
        if (value instanceof TextValue text) {
            return Quote.of(text.value());
        }
        if (value instanceof NumberValue number) {
            return plain(number.value());
        }
        return value instanceof BooleanValue bool ? String.valueOf(bool.value()) : "null";
    }

    private static String plain(BigDecimal number) {
        return Math.abs((long) number.scale()) + number.precision() > 20 ? number.toString() : number.toPlainString();
    }
}

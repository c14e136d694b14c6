package org.journeymodel.log.event;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.journeymodel.core.model.AttributeValue;
import org.jspecify.annotations.Nullable;

/**
 * What is known of events beside customer, touchpoint and time. A column that no event needs has no
 * length.
 */
public final class EventDetails {

    private final int[] channels;
    private final BitSet failed;
    private final long[] scores;
    private final Map<String, Attribute> attributes;

    /** One attribute: the code of each event's value, from 1, and the values. */
    static final class Attribute {

        private final int[] codes;
        private final List<AttributeValue> values;

        Attribute(int[] codes, List<AttributeValue> values) {
            this.codes = codes;
            this.values = values;
        }

        /** {@return the values of some of the events, in this order, and no other values} */
        Attribute pick(int[] events) {
            int[] picked = EventDetails.pick(codes, events);
            UsedCodes used = UsedCodes.of(picked, 1, values.size());
            used.replaceIn(picked, 1);
            return new Attribute(picked, used.of(values));
        }

        @Nullable
        AttributeValue of(int event) {
            return codes[event] == 0 ? null : values.get(codes[event] - 1);
        }
    }

    EventDetails(int[] channels, BitSet failed, long[] scores, Map<String, Attribute> attributes) {
        this.channels = channels;
        this.failed = failed;
        this.scores = scores;
        this.attributes = attributes;
    }

    /** {@return what is known of some of the events, in this order} */
    EventDetails pick(int[] events) {
        int[] newChannels = pick(channels, events);
        int most = Arrays.stream(newChannels).max().orElse(0);
        UsedCodes.of(newChannels, 1, most).replaceIn(newChannels, 1);
        BitSet newFailed = new BitSet();
        long[] newScores = new long[scores.length == 0 ? 0 : events.length];
        for (int place = 0; place < events.length; place++) {
            if (failed.get(events[place])) {
                newFailed.set(place);
            }
            if (newScores.length > 0) {
                newScores[place] = scores[events[place]];
            }
        }
        Map<String, Attribute> newAttributes = new LinkedHashMap<>();
        attributes.forEach((name, attribute) -> {
            Attribute picked = attribute.pick(events);
            if (!picked.values.isEmpty()) {
                newAttributes.put(name, picked);
            }
        });
        return new EventDetails(newChannels, newFailed, newScores, newAttributes);
    }

    private static int[] pick(int[] column, int[] events) {
        int[] picked = new int[column.length == 0 ? 0 : events.length];
        Arrays.setAll(picked, at -> column[events[at]]);
        return picked;
    }

    /** {@return the names, in order, of the channels that some of these events have} */
    List<String> channelsOf(int[] events, List<String> names) {
        return UsedCodes.of(pick(channels, events), 1, names.size()).of(names);
    }

    /** {@return the value of an attribute of an event; null if it has none} */
    public @Nullable AttributeValue attribute(String name, int event) {
        Attribute attribute = attributes.get(name);
        return attribute == null ? null : attribute.of(event);
    }

    /** {@return the code of the channel of an event, or {@link NameTable#UNKNOWN}} */
    public int channel(int event) {
        return channels.length == 0 ? NameTable.UNKNOWN : channels[event] - 1;
    }

    /** {@return whether an event failed} */
    public boolean isFailed(int event) {
        return failed.get(event);
    }

    /** {@return the score of an event} */
    public OptionalDouble score(int event) {
        return scores.length == 0 || scores[event] == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Double.longBitsToDouble(~scores[event]));
    }

    /** {@return what else is known of an event, by name} */
    public Map<String, AttributeValue> attributes(int event) {
        if (attributes.isEmpty()) {
            return Map.of();
        }
        Map<String, AttributeValue> known = new LinkedHashMap<>();
        attributes.forEach((name, attribute) -> {
            AttributeValue value = attribute.of(event);
            if (value != null) {
                known.put(name, value);
            }
        });
        return Collections.unmodifiableMap(known);
    }

    /** {@return the names of all attributes, in order of first appearance} */
    public List<String> attributeNames() {
        return List.copyOf(attributes.keySet());
    }
}

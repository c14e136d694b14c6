package org.journeymodel.core.fields;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a list or map of the model holds, by key. Of maps, the order is no part of equality. */
public final class Items {

    private static final Items NONE_IN_ORDER = new Items(Map.of(), true);
    private static final Items NONE_NAMED = new Items(Map.of(), false);

    private final Map<Key, Object> byKey;
    private final boolean ordered;

    private Items(Map<Key, Object> byKey, boolean ordered) {
        this.byKey = byKey;
        this.ordered = ordered;
    }

    /**
     * {@return the items of a list}
     *
     * @param contents what it holds
     * @param textOf gives what the key of each is made of
     */
    public static Items inOrder(List<?> contents, Function<Object, String> textOf) {
        if (contents.isEmpty()) {
            return NONE_IN_ORDER;
        }
        Map<Key, Object> byKey = new LinkedHashMap<>();
        Map<String, Integer> repeated = new HashMap<>();
        for (Object content : contents) {
            Key first = Key.of(textOf.apply(content));
            if (byKey.putIfAbsent(first, content) != null) {
                int occurrence = repeated.merge(first.text(), 1, Integer::sum);
                byKey.put(new Key(first.text(), occurrence), content);
            }
        }
        return new Items(byKey, true);
    }

    /** {@return the items of a map} */
    public static Items named(Map<String, ?> contents) {
        if (contents.isEmpty()) {
            return NONE_NAMED;
        }
        Map<Key, Object> byKey = new LinkedHashMap<>();
        contents.forEach((name, content) -> byKey.put(Key.of(name), content));
        return new Items(byKey, false);
    }

    /** {@return these items with other contents, in the given order} */
    public Items with(Map<Key, Object> contents) {
        return new Items(new LinkedHashMap<>(contents), ordered);
    }

    /** {@return whether they are those of a list} */
    public boolean isOrdered() {
        return ordered;
    }

    /** {@return the keys in order} */
    public List<Key> keys() {
        return new ArrayList<>(byKey.keySet());
    }

    /** {@return whether there is one with a key} */
    public boolean has(Key key) {
        return byKey.containsKey(key);
    }

    /** {@return the item with a key, or null} */
    public @Nullable Object find(Key key) {
        return byKey.get(key);
    }

    /** {@return the item with a key, which must be there} */
    public Object get(Key key) {
        return Objects.requireNonNull(byKey.get(key), "no such item");
    }

    /** {@return the items in order} */
    public List<Object> contents() {
        return new ArrayList<>(byKey.values());
    }

    /** {@return the items by key, in order} */
    public Map<Key, Object> byKey() {
        return Collections.unmodifiableMap(byKey);
    }

    /** {@return the items by the text of their keys, in order} */
    public Map<String, Object> byText() {
        Map<String, Object> byText = new LinkedHashMap<>();
        byKey.forEach((key, content) -> byText.put(key.text(), content));
        return byText;
    }

    /** {@return whether there are none} */
    public boolean isEmpty() {
        return byKey.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Items that && byKey.equals(that.byKey) && (!ordered || keys().equals(that.keys()));
    }

    @Override
    public int hashCode() {
        return byKey.hashCode();
    }

    @Override
    public String toString() {
        return byKey.toString();
    }
}

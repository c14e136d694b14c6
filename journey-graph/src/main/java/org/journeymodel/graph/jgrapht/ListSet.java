package org.journeymodel.graph.jgrapht;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A list of distinct elements seen as an unmodifiable set, without a copy. */
final class ListSet<E> extends AbstractSet<E> {

    private final List<E> elements;
    private final Predicate<@Nullable Object> membership;

    ListSet(List<E> elements, Predicate<@Nullable Object> membership) {
        this.elements = elements;
        this.membership = membership;
    }

    @Override
    public Iterator<E> iterator() {
        return elements.iterator();
    }

    @Override
    public int size() {
        return elements.size();
    }

    @Override
    public boolean contains(@Nullable Object element) {
        return membership.test(element);
    }
}

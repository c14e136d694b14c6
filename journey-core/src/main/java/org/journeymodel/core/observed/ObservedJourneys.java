package org.journeymodel.core.observed;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What many customers did, journey by journey. Open: implement it over whatever holds your events; no
 * event needs to be an object of its own, since paths are read by index.
 *
 * <p>A <em>variant</em> is a path that customers took, whatever their times: the touchpoints of a journey
 * in order, each told by its <em>code</em>, the place of its name in {@link #touchpoints()}. Variants are
 * in order of how many customers took them, most first; of two taken by as many, the one that stands
 * first in {@link #journeys()} is first.
 *
 * <p>Five customers who went {@code home cart}, {@code home}, {@code home cart}, {@code cart} and {@code
 * home home} make 4 variants: {@code home cart} of 2 customers, then {@code home}, {@code cart} and
 * {@code home home} of 1 each.
 *
 * <p>An implementation must be immutable, and so safe to share between threads; each customer has one
 * journey, of at least one event. Methods that take an index throw {@link IndexOutOfBoundsException} if
 * there is nothing with it.
 */
public interface ObservedJourneys {

    /**
     * {@return observed journeys held in memory; names have their codes in order of first appearance}
     *
     * @param journeys in order, each of another customer
     * @throws IllegalArgumentException if two are of the same customer
     */
    static ObservedJourneys of(ObservedJourney... journeys) {
        return of(Arrays.asList(journeys));
    }

    /**
     * {@return observed journeys held in memory; names have their codes in order of first appearance}
     *
     * @param journeys in order, each of another customer
     * @throws IllegalArgumentException if two are of the same customer
     */
    static ObservedJourneys of(Iterable<ObservedJourney> journeys) {
        return ListedJourneys.of(journeys);
    }

    /** {@return the names of touchpoints by their codes, each once; some may have no event} */
    List<String> touchpoints();

    /** {@return how many customers there are, which is how many journeys} */
    int customerCount();

    /** {@return whether the time of every event is known; true if there is no event} */
    boolean hasTimes();

    /** {@return how many different variants there are} */
    int variantCount();

    /**
     * {@return how many customers took a variant; at least 1}
     *
     * @param variant its index, from 0
     */
    int customersOf(int variant);

    /**
     * {@return how many events a variant has; at least 1}
     *
     * @param variant its index, from 0
     */
    int lengthOf(int variant);

    /**
     * {@return the code of the touchpoint at a place of a variant}
     *
     * @param variant its index, from 0
     * @param place the place of the event in the variant, from 0
     */
    int touchpointAt(int variant, int place);

    /**
     * {@return the names of the touchpoints of a variant, in order}
     *
     * @param variant its index, from 0
     */
    default List<String> variant(int variant) {
        return IntStream.range(0, lengthOf(variant))
                .mapToObj(place -> touchpoints().get(touchpointAt(variant, place)))
                .toList();
    }

    /** {@return the journeys, each of one customer, in an order that is always the same} */
    Stream<ObservedJourney> journeys();
}

package org.journeymodel.log.event;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * Some names of a list, each made when it is asked for, followed by {@code #} and a number where there are
 * numbers. Unmodifiable.
 */
final class PickedNames extends AbstractList<String> implements RandomAccess {

    private final List<String> names;
    private final int[] codes;
    private final int[] numbers;

    private PickedNames(List<String> names, int[] codes, int[] numbers) {
        this.names = names;
        this.codes = codes;
        this.numbers = numbers;
    }

    /** {@return the names with these codes; picks of a pick are picked from what that one picks from} */
    static List<String> of(List<String> names, int[] codes) {
        if (names instanceof PickedNames picked) {
            int[] numbers = picked.numbers.length == 0 ? picked.numbers : pick(picked.numbers, codes);
            return new PickedNames(picked.names, pick(picked.codes, codes), numbers);
        }
        return new PickedNames(names, codes, new int[0]);
    }

    /** {@return the names with these codes, each with its number} */
    static List<String> numbered(List<String> names, int[] codes, int[] numbers) {
        return new PickedNames(names, codes, numbers);
    }

    private static int[] pick(int[] values, int[] places) {
        int[] picked = new int[places.length];
        for (int at = 0; at < places.length; at++) {
            picked[at] = values[places[at]];
        }
        return picked;
    }

    @Override
    public String get(int index) {
        String name = names.get(codes[Objects.checkIndex(index, codes.length)]);
        return numbers.length == 0 ? name : name + "#" + numbers[index];
    }

    @Override
    public int size() {
        return codes.length;
    }
}

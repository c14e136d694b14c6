package org.journeymodel.graph.pattern;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeymodel.core.work.Work;

/**
 * The touchpoints of a journey in classes that a pattern cannot tell apart, so that its automaton
 * does not grow with the journey. Numbered by their first touchpoints.
 */
final class Alphabet {

    private final int[] classOf;
    private final boolean[][] accepts;
    private final int size;

    private Alphabet(int[] classOf, int size, boolean[][] accepts) {
        this.classOf = classOf;
        this.size = size;
        this.accepts = accepts;
    }

    /**
     * Finds the classes: touchpoints that the same conditions hold for.
     *
     * @param touchpoints how many there are
     * @param conditions all that selections are made of
     * @param selections by number
     */
    static Alphabet of(
            int touchpoints, Collection<Selection.Members> conditions, List<Selection> selections, Work work) {
        int[] classOf = new int[touchpoints];
        int next = 1;
        for (Selection.Members condition : conditions) {
            Map<Integer, Integer> split = new HashMap<>();
            for (int member : condition.sorted()) {
                work.step();
                Integer fresh = split.get(classOf[member]);
                if (fresh == null) {
                    fresh = next++;
                    split.put(classOf[member], fresh);
                }
                classOf[member] = fresh;
            }
        }
        int[] first = numberInOrder(classOf, next);
        return new Alphabet(classOf, first.length, accepted(selections, first, work));
    }

    /** Leaves out numbers that are used no more; {@return the first touchpoint of each class} */
    private static int[] numberInOrder(int[] classOf, int bound) {
        int[] number = new int[bound];
        Arrays.fill(number, -1);
        int[] first = new int[bound];
        int count = 0;
        for (int at = 0; at < classOf.length; at++) {
            if (number[classOf[at]] < 0) {
                first[count] = at;
                number[classOf[at]] = count++;
            }
            classOf[at] = number[classOf[at]];
        }
        return Arrays.copyOf(first, count);
    }

    private static boolean[][] accepted(List<Selection> selections, int[] first, Work work) {
        boolean[][] accepts = new boolean[selections.size()][first.length];
        for (int selection = 0; selection < accepts.length; selection++) {
            for (int each = 0; each < first.length; each++) {
                work.step();
                accepts[selection][each] = selections.get(selection).holds(first[each]);
            }
        }
        return accepts;
    }

    /** {@return the number of classes} */
    int size() {
        return size;
    }

    int classOf(int touchpoint) {
        return classOf[touchpoint];
    }

    boolean accepts(int selection, int ofClass) {
        return accepts[selection][ofClass];
    }
}

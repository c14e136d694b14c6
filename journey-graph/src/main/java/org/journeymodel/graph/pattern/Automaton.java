package org.journeymodel.graph.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.compact.Links;
import org.jspecify.annotations.Nullable;

/**
 * A deterministic automaton that reads paths touchpoint by touchpoint and knows whether a pattern was
 * found (Rabin and Scott 1959). State {@link #MATCHED} is never left, and nothing that is found leads
 * out of {@link #HOPELESS}. Immutable.
 */
final class Automaton {

    static final int MOST_STATES = 10_000;

    /** The pattern was found. */
    static final int MATCHED = 0;

    /** However the path goes on, the pattern will not be found. */
    static final int HOPELESS = -1;

    /** So many next states take 16 MB. */
    private static final int MOST_CELLS = 4_000_000;

    private final Alphabet alphabet;
    private final int start;
    private final int[][] next;
    private final boolean[] matchesAtEnd;

    private Automaton(Alphabet alphabet, int start, int[][] next, boolean[] matchesAtEnd) {
        this.alphabet = alphabet;
        this.start = start;
        this.next = next;
        this.matchesAtEnd = matchesAtEnd;
    }

    /**
     * Makes the automaton; refuses a pattern that needs too large a one.
     *
     * @param sets where reading may be
     * @param alphabet what it reads
     */
    static Automaton of(PlaceSets sets, Alphabet alphabet, Work work) {
        return new Construction(sets, alphabet, work).automaton();
    }

    /** {@return the state before the first touchpoint} */
    int start() {
        return start;
    }

    /** {@return the number of states, the hopeless one aside} */
    int size() {
        return next.length;
    }

    /** {@return the state after a touchpoint, which may be {@link #HOPELESS}} */
    int after(int state, int touchpoint) {
        return next[state][alphabet.classOf(touchpoint)];
    }

    /** {@return whether a path that ends in a state matches} */
    boolean matchesAtEnd(int state) {
        return matchesAtEnd[state];
    }

    /** Subset construction: states are sets of places, found from the start on. */
    private static final class Construction {
        private final PlaceSets sets;
        private final Alphabet alphabet;
        private final Work work;
        private final Map<Key, Integer> numbers = new HashMap<>();
        private final List<int[]> members = new ArrayList<>();
        private final List<int[]> next = new ArrayList<>();

        Construction(PlaceSets sets, Alphabet alphabet, Work work) {
            this.sets = sets;
            this.alphabet = alphabet;
            this.work = work;
        }

        Automaton automaton() {
            members.add(new int[0]);
            next.add(new int[alphabet.size()]);
            int start = number(sets.atStart());
            for (int state = 1; state < members.size(); state++) {
                int[] row = new int[alphabet.size()];
                for (int each = 0; each < row.length; each++) {
                    row[each] = number(sets.after(members.get(state), each));
                }
                next.add(row);
                work.advance();
            }
            boolean[] matchesAtEnd = new boolean[members.size()];
            for (int state = 0; state < matchesAtEnd.length; state++) {
                matchesAtEnd[state] = state == MATCHED || sets.matchesAtEnd(members.get(state));
            }
            int[][] rows = next.toArray(int[][]::new);
            boolean[] hasHope = hasHope(rows, matchesAtEnd);
            for (int[] row : rows) {
                Arrays.setAll(row, each -> hasHope[row[each]] ? row[each] : HOPELESS);
            }
            return new Automaton(alphabet, hasHope[start] ? start : HOPELESS, rows, matchesAtEnd);
        }

        private int number(int[] set) {
            if (sets.isMatched()) {
                return MATCHED;
            }
            Integer known = numbers.putIfAbsent(new Key(set), members.size());
            if (known != null) {
                return known;
            }
            members.add(set);
            if (members.size() > MOST_STATES || (long) members.size() * alphabet.size() > MOST_CELLS) {
                throw sets.tooComplex();
            }
            return members.size() - 1;
        }

        private boolean[] hasHope(int[][] rows, boolean[] matchesAtEnd) {
            Ints sources = new Ints();
            Ints targets = new Ints();
            for (int state = 0; state < rows.length; state++) {
                work.steps(rows[state].length);
                for (int target : Arrays.stream(rows[state]).distinct().toArray()) {
                    work.step();
                    sources.add(state);
                    targets.add(target);
                }
            }
            return Reaching.any(Links.of(rows.length, sources.toArray(), targets.toArray()), matchesAtEnd, work);
        }
    }

    /** A set of places that is looked up by its members. */
    private static final class Key {
        private final int[] members;

        Key(int[] members) {
            this.members = members;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that && Arrays.equals(members, that.members);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(members);
        }
    }
}

package org.journeymodel.graph.pattern;

import java.util.Arrays;
import org.journeymodel.core.work.Work;

/** Sets of places where the reading of a path may be at once; forks are followed and left out. */
final class PlaceSets {

    /** Some tenths of a second, and at most some 100 MB. */
    static final long MOST_STEPS = 50_000_000;

    private final PatternText text;
    private final Places places;
    private final Alphabet alphabet;
    private final Work work;
    private final int[] seen;
    private final Ints open = new Ints();
    private final int[] fromAnywhere;
    private Ints found = new Ints();
    private int round;
    private boolean isMatched;
    private long steps;

    PlaceSets(PatternText text, Places places, Alphabet alphabet, Work work) {
        this.text = text;
        this.places = places;
        this.alphabet = alphabet;
        this.work = work;
        this.seen = new int[places.size()];
        begin();
        reach(places.first());
        this.fromAnywhere = end();
    }

    /** {@return where reading may be before the first touchpoint} */
    int[] atStart() {
        begin();
        reach(places.first()); // a match may begin at each touchpoint
        for (int place : fromAnywhere) {
            if (places.reads(place) == Places.START) {
                reach(places.next(place));
            }
        }
        return end();
    }

    /** {@return where reading may be after a touchpoint of a class} */
    int[] after(int[] set, int ofClass) {
        begin();
        reach(places.first()); // a match may begin at each touchpoint
        count(set.length);
        for (int place : set) {
            int reads = places.reads(place);
            if (reads >= 0 && alphabet.accepts(reads, ofClass)) {
                reach(places.next(place));
            }
        }
        return end();
    }

    /** {@return whether the pattern matches if the path ends} */
    boolean matchesAtEnd(int[] set) {
        begin();
        for (int place : set) {
            if (places.reads(place) == Places.END) {
                reach(places.next(place));
            }
        }
        end();
        return isMatched;
    }

    /** {@return whether the last set that was asked for holds a whole match} */
    boolean isMatched() {
        return isMatched;
    }

    private void begin() {
        round++;
        found = new Ints();
        isMatched = false;
    }

    private void reach(int from) {
        open.add(from);
        while (open.size() > 0) {
            int place = open.removeLast();
            if (seen[place] != round) {
                seen[place] = round;
                count(1);
                visit(place);
            }
        }
    }

    private void visit(int place) {
        int reads = places.reads(place);
        if (reads == Places.FORK) {
            open.add(places.other(place));
            open.add(places.next(place));
        } else if (reads == Places.MATCHED) {
            isMatched = true;
        } else {
            found.add(place);
        }
    }

    private int[] end() {
        int[] set = found.toArray();
        Arrays.sort(set);
        return set;
    }

    private void count(int more) {
        work.steps(more);
        steps += more;
        if (steps > MOST_STEPS) {
            throw tooComplex();
        }
    }

    /** {@return the refusal of a pattern whose automaton explodes} */
    PathPatternException tooComplex() {
        return text.fault(
                "it is too complex: its automaton would have more than " + Automaton.MOST_STATES
                        + " states or take too long to make. Repeat '.' and sets less often, or ask for parts one by"
                        + " one.",
                0,
                1);
    }
}

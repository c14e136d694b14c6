package org.journeymodel.graph.pattern;

import org.journeymodel.core.work.Work;

/**
 * The places in a pattern where its reading can be: a nondeterministic automaton (Thompson 1968). A
 * place reads a touchpoint, the start or the end and leads on; or it forks without reading; or the
 * pattern has been read to its end there.
 */
final class Places {

    static final int MOST = 10_000;

    static final int FORK = -1;
    static final int START = -2;
    static final int END = -3;
    static final int MATCHED = -4;

    private final PatternText text;
    private final Work work;
    private final Ints reads = new Ints();
    private final Ints next = new Ints();
    private final Ints other = new Ints();
    private final int first;

    private Places(PatternText text, Node pattern, Work work) {
        this.text = text;
        this.work = work;
        this.first = before(add(MATCHED, 0, 0), pattern);
    }

    static Places of(PatternText text, Node pattern, Work work) {
        return new Places(text, pattern, work);
    }

    /** Makes the places of a part that is followed by a place; {@return the first of them} */
    private int before(int follower, Node part) {
        if (part instanceof Node.Element element) {
            return add(element.selection(), follower, follower);
        }
        if (part instanceof Node.Sequence sequence) {
            int at = follower;
            for (int each = sequence.parts().size() - 1; each >= 0; each--) {
                at = before(at, sequence.parts().get(each));
            }
            return at;
        }
        if (part instanceof Node.Choice choice) {
            int at = before(follower, choice.parts().get(choice.parts().size() - 1));
            for (int each = choice.parts().size() - 2; each >= 0; each--) {
                at = add(FORK, before(follower, choice.parts().get(each)), at);
            }
            return at;
        }
        return part instanceof Node.Repeat repeat
                ? before(follower, repeat)
                : add(part instanceof Node.Start ? START : END, follower, follower);
    }

    private int before(int follower, Node.Repeat repeat) {
        int at = follower;
        if (repeat.most() == Node.ENDLESS) {
            at = add(FORK, follower, follower);
            next.set(at, before(at, repeat.part()));
        }
        for (int time = repeat.least(); time < repeat.most(); time++) {
            at = add(FORK, before(at, repeat.part()), follower);
        }
        for (int time = 0; time < repeat.least(); time++) {
            at = before(at, repeat.part());
        }
        return at;
    }

    private int add(int reading, int following, int alternative) {
        if (reads.size() == MOST) {
            throw text.fault(
                    "its repetitions, written out, have more than " + MOST + " parts. Repeat less often, or ask for"
                            + " parts one by one.",
                    0,
                    1);
        }
        work.step();
        reads.add(reading);
        next.add(following);
        other.add(alternative);
        return reads.size() - 1;
    }

    int size() {
        return reads.size();
    }

    /** {@return the place where reading begins} */
    int first() {
        return first;
    }

    /** {@return the number of the selection that a place reads, or one of the constants} */
    int reads(int place) {
        return reads.get(place);
    }

    /** {@return the place after one} */
    int next(int place) {
        return next.get(place);
    }

    /** {@return the other place after a fork} */
    int other(int place) {
        return other.get(place);
    }
}

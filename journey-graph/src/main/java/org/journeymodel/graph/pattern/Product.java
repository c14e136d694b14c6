package org.journeymodel.graph.pattern;

import java.util.HashMap;
import java.util.Map;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.compact.Links;

/**
 * A flow that remembers how much of a pattern was found: each state is a touchpoint and the state of
 * the automaton after it. Since the automaton is deterministic, each path of the flow is one path
 * here, of the same share. Ways on which the pattern cannot be found any more are left out, their
 * shares kept as what is hopeless. States are numbered as they are found from the entries on, which
 * takes time linear in the moves between them. Immutable.
 */
final class Product {

    static final int MOST_STATES = 1_000_000;

    private final JourneyFlow flow;
    private final int[] touchpoint;
    private final boolean[] isMatched;
    private final boolean[] endsMatching;
    private final double[] hopeless;
    private final int[] entries;
    private final int[] moves;
    private final Links links;

    private Product(Construction made) {
        int size = made.touchpoints.size();
        flow = made.flow;
        touchpoint = made.touchpoints.toArray();
        isMatched = new boolean[size];
        endsMatching = new boolean[size];
        for (int state = 0; state < size; state++) {
            isMatched[state] = made.readings.get(state) == Automaton.MATCHED;
            endsMatching[state] = made.automaton.matchesAtEnd(made.readings.get(state));
        }
        hopeless = new double[size];
        for (int move = 0; move < made.hopelessFrom.size(); move++) {
            hopeless[made.hopelessFrom.get(move)] +=
                    flow.moves().get(made.hopelessMoves.get(move)).share();
        }
        entries = made.entries.toArray();
        moves = made.moves.toArray();
        links = Links.of(size, made.sources.toArray(), made.targets.toArray());
    }

    /** Follows all paths of the flow to their ends. */
    static Product whole(JourneyFlow flow, Automaton automaton, Work work) {
        return new Product(new Construction(flow, automaton, false, work).make());
    }

    /** Follows all paths of the flow until the pattern was found. */
    static Product untilMatched(JourneyFlow flow, Automaton automaton, Work work) {
        return new Product(new Construction(flow, automaton, true, work).make());
    }

    int size() {
        return touchpoint.length;
    }

    /** {@return the index of the touchpoint that a state is at} */
    int touchpoint(int state) {
        return touchpoint[state];
    }

    /** {@return whether the pattern was found, so that all that follows matches} */
    boolean isMatched(int state) {
        return isMatched[state];
    }

    /** {@return the share of the visits after which the journey ends and matches} */
    double endingShare(int state) {
        return endsMatching[state] ? flow.exitShare(touchpoint[state]) : 0;
    }

    /** {@return the share of the visits after which the journey ends, matching or not} */
    double exitShare(int state) {
        return flow.exitShare(touchpoint[state]);
    }

    /** {@return the share of the visits after which nothing can match any more, ends aside} */
    double hopelessShare(int state) {
        return hopeless[state];
    }

    /** {@return the states in which paths begin, by touchpoints in order} */
    int[] entries() {
        return entries.clone();
    }

    /** {@return the share of paths that begin in an entry state} */
    double entryShare(int entry) {
        return flow.entryShare(touchpoint[entry]);
    }

    /** {@return the moves between states} */
    Links links() {
        return links;
    }

    /** {@return the index of the flow's move that a move between states is} */
    int flowMove(int move) {
        return moves[move];
    }

    double share(int move) {
        return flow.moves().get(moves[move]).share();
    }

    /** {@return for each state whether a path that goes on from it can match} */
    boolean[] canMatch(Work work) {
        boolean[] ends = new boolean[size()];
        for (int state = 0; state < ends.length; state++) {
            ends[state] = endingShare(state) > 0;
        }
        return Reaching.any(links, ends, work);
    }

    /** Breadth first from the entries. */
    private static final class Construction {
        private final JourneyFlow flow;
        private final Automaton automaton;
        private final boolean stopsMatched;
        private final Work work;
        private final Map<Long, Integer> numbers = new HashMap<>();
        private final Ints touchpoints = new Ints();
        private final Ints readings = new Ints();
        private final Ints entries = new Ints();
        private final Ints sources = new Ints();
        private final Ints targets = new Ints();
        private final Ints moves = new Ints();
        private final Ints hopelessFrom = new Ints();
        private final Ints hopelessMoves = new Ints();

        Construction(JourneyFlow flow, Automaton automaton, boolean stopsMatched, Work work) {
            this.flow = flow;
            this.automaton = automaton;
            this.stopsMatched = stopsMatched;
            this.work = work;
        }

        Construction make() {
            for (int at = 0; at < flow.size() && automaton.start() != Automaton.HOPELESS; at++) {
                int reading = automaton.after(automaton.start(), at);
                if (flow.entryShare(at) > 0 && reading != Automaton.HOPELESS) {
                    entries.add(number(at, reading));
                }
            }
            for (int state = 0; state < touchpoints.size(); state++) {
                if (!stopsMatched || readings.get(state) != Automaton.MATCHED) {
                    follow(state);
                }
                work.advance();
            }
            return this;
        }

        private void follow(int state) {
            int from = flow.firstMoveFrom(touchpoints.get(state));
            int to = flow.firstMoveFrom(touchpoints.get(state) + 1);
            for (int index = from; index < to; index++) {
                work.step();
                FlowMove move = flow.moves().get(index);
                int reading = automaton.after(readings.get(state), move.target());
                if (reading == Automaton.HOPELESS) {
                    hopelessFrom.add(state);
                    hopelessMoves.add(index);
                } else {
                    sources.add(state);
                    targets.add(number(move.target(), reading));
                    moves.add(index);
                }
            }
        }

        private int number(int at, int reading) {
            Integer known = numbers.putIfAbsent((long) reading * flow.size() + at, touchpoints.size());
            if (known != null) {
                return known;
            }
            if (touchpoints.size() == MOST_STATES) {
                throw new IllegalStateException("The pattern is too complex for a journey of " + flow.size()
                        + " touchpoints: together they have more than " + MOST_STATES
                        + " states. Ask for parts of the pattern one by one.");
            }
            touchpoints.add(at);
            readings.add(reading);
            return touchpoints.size() - 1;
        }
    }
}

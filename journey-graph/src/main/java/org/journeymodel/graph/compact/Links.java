package org.journeymodel.graph.compact;

import java.util.Arrays;
import java.util.List;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;

/**
 * The moves of a flow as compressed rows: those out of touchpoint {@code i} are {@code first(i)} to
 * {@code first(i + 1) - 1}, in the flow's order; those into it are listed by {@code into}. Moves of
 * one pair of touchpoints stay apart. Immutable; built in linear time.
 */
public final class Links {

    private final int[] first;
    private final int[] source;
    private final int[] target;
    private final int[] firstInto;
    private final int[] into;

    private Links(int size, int[] source, int[] target) {
        this.source = source;
        this.target = target;
        this.first = starts(size, source);
        this.firstInto = starts(size, target);
        this.into = new int[target.length];
        int[] next = firstInto.clone();
        for (int move = 0; move < target.length; move++) {
            into[next[target[move]]++] = move;
        }
    }

    private static int[] starts(int size, int[] keys) {
        int[] starts = new int[size + 1];
        for (int key : keys) {
            starts[key + 1]++;
        }
        for (int at = 0; at < size; at++) {
            starts[at + 1] += starts[at];
        }
        return starts;
    }

    /** Reads the moves of a flow. */
    public static Links of(JourneyFlow flow) {
        Work work = Work.begin("Reading the moves", ProgressListener.none());
        List<FlowMove> moves = flow.moves();
        int[] source = new int[moves.size()];
        int[] target = new int[moves.size()];
        for (int move = 0; move < source.length; move++) {
            work.step();
            source[move] = moves.get(move).source();
            target[move] = moves.get(move).target();
        }
        work.complete();
        return new Links(flow.size(), source, target);
    }

    /**
     * {@return these moves and one more touchpoint, the last, with a move to each of the given}
     *
     * @param targets touchpoints in order
     */
    public Links withRoot(int[] targets) {
        int moves = moveCount();
        int[] newSource = Arrays.copyOf(source, moves + targets.length);
        int[] newTarget = Arrays.copyOf(target, moves + targets.length);
        Arrays.fill(newSource, moves, newSource.length, size());
        System.arraycopy(targets, 0, newTarget, moves, targets.length);
        return new Links(size() + 1, newSource, newTarget);
    }

    /** {@return the moves between the touchpoints kept, each turned round} */
    public Links reversed(boolean[] kept) {
        int[] newSource = new int[moveCount()];
        int[] newTarget = new int[moveCount()];
        int count = 0;
        for (int at = 0; at < size(); at++) {
            for (int number = 0; kept[at] && number < inDegree(at); number++) {
                int from = source[into(at, number)];
                if (kept[from]) {
                    newSource[count] = at;
                    newTarget[count++] = from;
                }
            }
        }
        return new Links(size(), Arrays.copyOf(newSource, count), Arrays.copyOf(newTarget, count));
    }

    /** Takes moves between touchpoints 0 to size - 1, sorted by source. */
    public static Links of(int size, int[] sortedSource, int[] target) {
        return new Links(size, sortedSource.clone(), target.clone());
    }

    /** {@return one move for each pair of touchpoints that is joined, by source, then by target} */
    public Links simple() {
        int[] lastTarget = new int[size()];
        int[] rowEnd = Arrays.copyOf(first, size());
        int[] sorted = new int[moveCount()];
        for (int to = 0; to < size(); to++) {
            for (int number = 0; number < inDegree(to); number++) {
                int from = source[into(to, number)];
                if (lastTarget[from] != to + 1) {
                    lastTarget[from] = to + 1;
                    sorted[rowEnd[from]++] = to;
                }
            }
        }
        int[] newSource = new int[moveCount()];
        int[] newTarget = new int[moveCount()];
        int kept = 0;
        for (int from = 0; from < size(); from++) {
            for (int at = first[from]; at < rowEnd[from]; at++) {
                newSource[kept] = from;
                newTarget[kept++] = sorted[at];
            }
        }
        return new Links(size(), Arrays.copyOf(newSource, kept), Arrays.copyOf(newTarget, kept));
    }

    /** {@return the number of touchpoints} */
    public int size() {
        return first.length - 1;
    }

    /** {@return the number of moves} */
    public int moveCount() {
        return target.length;
    }

    /** {@return the first move out of a touchpoint; for {@link #size()}, the number of moves} */
    public int first(int touchpoint) {
        return first[touchpoint];
    }

    /** {@return where a move leads out of} */
    public int source(int move) {
        return source[move];
    }

    /** {@return where a move leads into} */
    public int target(int move) {
        return target[move];
    }

    /** {@return how many moves lead into a touchpoint} */
    public int inDegree(int touchpoint) {
        return firstInto[touchpoint + 1] - firstInto[touchpoint];
    }

    /** {@return one of the moves into a touchpoint, numbered from 0 in order of moves} */
    public int into(int touchpoint, int number) {
        return into[firstInto[touchpoint] + number];
    }
}

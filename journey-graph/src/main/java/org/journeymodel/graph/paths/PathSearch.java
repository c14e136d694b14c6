package org.journeymodel.graph.paths;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.jspecify.annotations.Nullable;

/**
 * A question about paths: those from one touchpoint to another, from START or to END. Immutable and
 * thread-safe; each answer is computed when it is asked for.
 *
 * <p>From START to END, the probability of a path has its entry and its exit share. From a touchpoint
 * on, it is the share of the visits there. A path to a touchpoint ends where it first comes to it, so
 * the one from a touchpoint to itself is that visit alone.
 *
 * <p>All methods end with a {@link org.journeymodel.core.progress.WorkInterruptedException} if the
 * thread is interrupted.
 */
public final class PathSearch {

    /** The most paths that can be asked for at once, best first. */
    public static final int MOST_BEST = 10_000;

    /** The most moves of paths that are counted by their moves. */
    public static final int MOST_MOVES = 10_000;

    /** The most moves that all test paths take together, and the most pairs that they cover. */
    public static final int MOST_TEST_MOVES = 1_000_000;

    /** How many ways that come to a touchpoint twice are tried in vain before a search is given up. */
    static final int MOST_IN_VAIN = 10_000;

    private final JourneyFlow flow;
    private final ProgressListener listener;
    private final @Nullable Integer from;
    private final boolean @Nullable [] to;

    private PathSearch(JourneyFlow flow, ProgressListener listener, @Nullable Integer from, boolean @Nullable [] to) {
        this.flow = flow;
        this.listener = listener;
        this.from = from;
        this.to = to;
    }

    static PathSearch of(JourneyFlow flow, ProgressListener listener) {
        return new PathSearch(flow, listener, null, null);
    }

    /**
     * {@return the same question about paths that begin with a visit of a touchpoint}
     *
     * @param touchpoint its id
     * @throws java.util.NoSuchElementException if the journey has no such touchpoint
     */
    public PathSearch from(String touchpoint) {
        return new PathSearch(flow, listener, index(touchpoint), to);
    }

    /**
     * {@return the same question about paths that end where they first come to a touchpoint}
     *
     * @param touchpoint its id
     * @throws java.util.NoSuchElementException if the journey has no such touchpoint
     */
    public PathSearch to(String touchpoint) {
        boolean[] targets = new boolean[flow.size()];
        targets[index(touchpoint)] = true;
        return new PathSearch(flow, listener, from, targets);
    }

    /**
     * {@return the same question about paths that end where they first come to a touchpoint of success;
     * if there is none, there are no such paths}
     */
    public PathSearch toSuccess() {
        boolean[] targets = new boolean[flow.size()];
        for (int at = 0; at < targets.length; at++) {
            targets[at] = flow.outcome(at).equals(Optional.of(Outcome.SUCCESS));
        }
        return new PathSearch(flow, listener, from, targets);
    }

    private int index(String touchpoint) {
        return flow.findIndex(flow.journey().getTouchpoint(touchpoint).id()).orElseThrow();
    }

    Ways ways() {
        double[] entry = new double[flow.size()];
        double[] exit = new double[flow.size()];
        boolean[] isLast = to == null ? new boolean[flow.size()] : to;
        for (int at = 0; at < flow.size(); at++) {
            entry[at] = from == null ? flow.entryShare(at) : from == at ? 1 : 0;
            exit[at] = to == null ? flow.exitShare(at) : to[at] ? 1 : 0;
        }
        return Ways.of(flow, entry, exit, isLast);
    }

    /**
     * {@return the best path that visits no touchpoint twice; empty if there is none}
     *
     * @param criterion what makes a path better than another
     * @see #best(PathCriterion, int)
     */
    public Optional<JourneyPath> best(PathCriterion criterion) {
        return best(criterion, 1).paths().stream().findFirst();
    }

    /**
     * {@return the best paths that visit no touchpoint twice, best first}
     *
     * <p>Each path takes at most as many searches for a cheapest way as it has touchpoints. Where
     * feelings are asked for, and customers may go far without any known one, more may be needed; after
     * 10,000 in vain the list ends: what is on it is right, and {@link PathList#isComplete()} is false.
     *
     * @param criterion what makes a path better than another
     * @param count how many at the most; 0 to {@link #MOST_BEST}
     */
    public PathList best(PathCriterion criterion, int count) {
        Objects.requireNonNull(criterion, "criterion");
        PathLimits.checked("Count of paths", count, 0, MOST_BEST);
        return best(criterion, count, MOST_IN_VAIN, Work.begin("Finding the best paths", count, listener));
    }

    PathList best(PathCriterion criterion, int count, int mostInVain, Work work) {
        return new BestPaths(ways(), criterion, work).list(count, mostInVain);
    }

    /** {@return all paths within the {@linkplain PathLimits#standard() standard limits}} */
    public PathList all() {
        return all(PathLimits.standard());
    }

    /**
     * {@return all paths within limits}
     *
     * <p>Of two paths, the one that ends where they part comes first; else the one whose next touchpoint
     * comes first in the journey; else the one whose next move is declared first.
     *
     * @param limits how many paths, how long, and how often they visit a touchpoint
     */
    public PathList all(PathLimits limits) {
        Objects.requireNonNull(limits, "limits");
        Work work = Work.begin("Listing all paths", listener);
        Iterator<JourneyPath> inTurn = new PathsInTurn(ways(), limits, () -> work);
        List<JourneyPath> found = new ArrayList<>();
        while (found.size() < limits.mostPaths() && inTurn.hasNext()) {
            found.add(inTurn.next());
        }
        boolean isComplete = !inTurn.hasNext();
        work.complete();
        return new PathList(found, isComplete);
    }

    /**
     * {@return the same paths as {@link #all(PathLimits)}, in the same order, each made when it is
     * asked for}
     *
     * <p>It ends after as many paths as the limits say. Beginnings that lead to no path are never
     * followed. To be used by one thread; what is held in memory is one path.
     *
     * @param limits how many paths, how long, and how often they visit a touchpoint
     */
    public Stream<JourneyPath> stream(PathLimits limits) {
        Objects.requireNonNull(limits, "limits");
        Iterator<JourneyPath> inTurn = new PathsInTurn(ways(), limits, () -> Work.begin("Listing all paths", listener));
        int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(inTurn, traits), false)
                .limit(limits.mostPaths());
    }

    /**
     * {@return how many paths there are, those that go round included}
     *
     * <p>Nothing is listed: time and memory are linear in touchpoints and moves, long numbers aside. A
     * chain of 64 forks that close again has 2⁶⁴ paths; one loop on any way makes them infinitely many.
     */
    public PathCount count() {
        Work work = Work.begin("Counting paths", listener);
        PathCount count = PathCounter.of(ways(), work).all();
        work.complete();
        return count;
    }

    /**
     * {@return how many paths have exactly so many moves, those that go round included}
     *
     * <p>Takes one addition for each move of the journey and each move of the paths.
     *
     * @param moves 0 to {@link #MOST_MOVES}
     */
    public BigInteger countWithMoves(int moves) {
        return countOfMoves(moves, false);
    }

    /**
     * {@return how many paths have at most so many moves, those that go round included}
     *
     * @param moves 0 to {@link #MOST_MOVES}
     */
    public BigInteger countUpToMoves(int moves) {
        return countOfMoves(moves, true);
    }

    private BigInteger countOfMoves(int moves, boolean andFewer) {
        PathLimits.checked("Moves", moves, 0, MOST_MOVES);
        Work work = Work.begin("Counting paths by moves", moves + 2, listener);
        BigInteger count = PathCounter.of(ways(), work).ofMoves(moves, andFewer);
        work.complete();
        return count;
    }

    /**
     * {@return the fewest paths that together take every move}
     *
     * <p>Of search to compare, compare to search and compare to buy, one path takes all: search,
     * compare, search, compare, buy. Their number is that of a minimum flow with lower bounds of 1; the
     * paths themselves are not always the shortest ones that do.
     *
     * @throws IllegalStateException if they would take more than {@link #MOST_TEST_MOVES} moves together
     */
    public TestPaths testPaths() {
        return new TestPathFinder(ways(), Work.begin("Finding test paths", listener)).ofMoves();
    }

    /**
     * {@return the fewest paths that together take every pair of consecutive moves, and every move}
     *
     * @throws IllegalStateException if there are more than {@link #MOST_TEST_MOVES} such pairs, or the
     *     paths would take more than so many moves together
     */
    public TestPaths testPathsOfPairs() {
        return new TestPathFinder(ways(), Work.begin("Finding test paths of pairs", listener)).ofPairs();
    }
}

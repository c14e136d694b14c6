package org.journeymodel.graph.paths;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.memo.Memo;

/**
 * The ways that customers take from START to END.
 *
 * <p>Immutable and thread-safe. Any journey has paths, though one full of traps may have none.
 */
public final class JourneyPaths {

    /** The most paths that can be asked for at once. */
    public static final int MOST_PATHS = 10_000;

    private final ProgressListener listener;
    private final Memo<LikeliestPaths> likeliest;
    private final PathSearch search;

    private JourneyPaths(JourneyFlow flow, ProgressListener listener) {
        this.listener = listener;
        this.likeliest = new Memo<>(
                "the likeliest way to the end",
                () -> new LikeliestPaths(flow, Work.begin("Finding the likeliest way to the end", 1, listener)));
        this.search = PathSearch.of(flow, listener);
    }

    /**
     * {@return the paths of a journey, none of which is looked for before it is asked for}
     *
     * @param flow the journey read as a flow
     */
    public static JourneyPaths of(JourneyFlow flow) {
        return of(flow, ProgressListener.none());
    }

    /**
     * {@return the paths of a journey, none of which is looked for before it is asked for}
     *
     * @param flow the journey read as a flow
     * @param listener hears of the progress of all that is asked of the paths
     */
    public static JourneyPaths of(JourneyFlow flow, ProgressListener listener) {
        return new JourneyPaths(flow, Objects.requireNonNull(listener, "listener"));
    }

    /**
     * {@return the question about paths that begin with a visit of a touchpoint, such as {@code
     * from("search").to("buy").best(QUICKEST)}}
     *
     * @param touchpoint its id
     * @throws java.util.NoSuchElementException if the journey has no such touchpoint
     */
    public PathSearch from(String touchpoint) {
        return search.from(touchpoint);
    }

    /**
     * {@return the question about paths that end where they first come to a touchpoint}
     *
     * @param touchpoint its id
     * @throws java.util.NoSuchElementException if the journey has no such touchpoint
     */
    public PathSearch to(String touchpoint) {
        return search.to(touchpoint);
    }

    /** {@return the question about paths that end where they first come to a touchpoint of success} */
    public PathSearch toSuccess() {
        return search.toSuccess();
    }

    /**
     * {@return the best path that visits no touchpoint twice; empty if there is none}
     *
     * @param criterion what makes a path better than another
     */
    public Optional<JourneyPath> best(PathCriterion criterion) {
        return search.best(criterion);
    }

    /**
     * {@return the best paths that visit no touchpoint twice, best first; see {@link
     * PathSearch#best(PathCriterion, int)}}
     *
     * @param criterion what makes a path better than another
     * @param count how many at the most; 0 to {@link PathSearch#MOST_BEST}
     */
    public PathList best(PathCriterion criterion, int count) {
        return search.best(criterion, count);
    }

    /** {@return the first 10,000 paths that visit no touchpoint twice; see {@link #all(PathLimits)}} */
    public PathList all() {
        return search.all();
    }

    /**
     * {@return all paths within limits; see {@link PathSearch#all(PathLimits)}}
     *
     * @param limits how many paths, how long, and how often they visit a touchpoint
     */
    public PathList all(PathLimits limits) {
        return search.all(limits);
    }

    /**
     * {@return all paths within limits, each made when it is asked for; see {@link
     * PathSearch#stream(PathLimits)}}
     *
     * @param limits how many paths, how long, and how often they visit a touchpoint
     */
    public Stream<JourneyPath> stream(PathLimits limits) {
        return search.stream(limits);
    }

    /** {@return how many paths there are, those that go round included; nothing is listed} */
    public PathCount count() {
        return search.count();
    }

    /**
     * {@return how many paths have exactly so many moves, those that go round included}
     *
     * @param moves 0 to {@link PathSearch#MOST_MOVES}
     */
    public BigInteger countWithMoves(int moves) {
        return search.countWithMoves(moves);
    }

    /**
     * {@return how many paths have at most so many moves, those that go round included}
     *
     * @param moves 0 to {@link PathSearch#MOST_MOVES}
     */
    public BigInteger countUpToMoves(int moves) {
        return search.countUpToMoves(moves);
    }

    /** {@return the fewest paths that together take every move; see {@link PathSearch#testPaths()}} */
    public TestPaths testPaths() {
        return search.testPaths();
    }

    /**
     * {@return the fewest paths that together take every pair of consecutive moves, and every move; see
     * {@link PathSearch#testPathsOfPairs()}}
     */
    public TestPaths testPathsOfPairs() {
        return search.testPathsOfPairs();
    }

    /**
     * {@return the most likely paths, most likely first; of equally likely ones, the one whose
     * touchpoints come first in order, so that one that ends comes before those that go on; then
     * the one whose moves come first}
     *
     * <p>Paths may go round: each is exactly what some customers do, and over all paths the
     * probabilities sum to 1. Of search to compare 0.9, compare to search 0.42, compare to buy 0.38
     * the first three are search, compare, buy 0.342; search, compare 0.18; search, compare, search,
     * compare, buy 0.129276. Paths less likely than any number can say (1e-307) are left out.
     *
     * <p>Found best first, with the best possible rest of each path known in advance, so the cost
     * grows with the paths asked for, not with those that exist. What is known in advance takes one
     * search for shortest paths, once.
     *
     * @param count how many at the most; 0 to {@link #MOST_PATHS}
     * @throws org.journeymodel.core.progress.WorkInterruptedException if the thread is interrupted
     */
    public List<JourneyPath> mostLikely(int count) {
        if (count < 0 || count > MOST_PATHS) {
            throw new IllegalArgumentException(
                    "Count of paths must be between 0 and " + MOST_PATHS + ", but was " + count + ".");
        }
        return likeliest.get().list(count, Work.begin("Listing paths", count, listener));
    }
}

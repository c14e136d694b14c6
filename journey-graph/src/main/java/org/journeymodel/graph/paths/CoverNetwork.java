package org.journeymodel.graph.paths;

import java.util.Arrays;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.compact.Links;

/**
 * What test paths have to cover: links, each at least once, by walks from an entry to an exit. All of
 * it lies on some such walk. Either the moves between touchpoints, or the pairs of moves between moves.
 */
final class CoverNetwork {

    private final Links links;
    private final boolean[] entry;
    private final boolean[] exit;
    private final int[] edges;
    private final boolean ofPairs;

    private CoverNetwork(Links links, boolean[] entry, boolean[] exit, int[] edges, boolean ofPairs) {
        this.links = links;
        this.entry = entry;
        this.exit = exit;
        this.edges = edges;
        this.ofPairs = ofPairs;
    }

    /** What to cover: moves between touchpoints, or pairs between moves. */
    Links links() {
        return links;
    }

    /** By vertex, whether walks may begin there; not to be changed. */
    boolean[] entry() {
        return entry;
    }

    /** By vertex, whether walks may end there; not to be changed. */
    boolean[] exit() {
        return exit;
    }

    /** The edge of {@code Ways} of a move: of a link, or where links are pairs, of a vertex. */
    int edge(int move) {
        return edges[move];
    }

    /** Whether the vertices are moves, which have to be covered too. */
    boolean ofPairs() {
        return ofPairs;
    }

    static CoverNetwork ofMoves(Ways ways) {
        int count = 0;
        int[] source = new int[ways.links.moveCount()];
        int[] target = new int[source.length];
        int[] edges = new int[source.length];
        boolean[] entry = new boolean[ways.start];
        boolean[] exit = new boolean[ways.start];
        for (int edge = 0; edge < source.length; edge++) {
            if (ways.links.source(edge) == ways.start) {
                entry[ways.links.target(edge)] = true;
            } else if (ways.links.target(edge) == ways.end) {
                exit[ways.links.source(edge)] = true;
            } else {
                source[count] = ways.links.source(edge);
                target[count] = ways.links.target(edge);
                edges[count++] = edge;
            }
        }
        Links moves = Links.of(ways.start, Arrays.copyOf(source, count), Arrays.copyOf(target, count));
        return new CoverNetwork(moves, entry, exit, edges, false);
    }

    /** How many pairs of consecutive moves there are. */
    long pairs() {
        long pairs = 0;
        for (int move = 0; move < links.moveCount(); move++) {
            pairs += links.first(links.target(move) + 1) - links.first(links.target(move));
        }
        return pairs;
    }

    CoverNetwork toPairs(Work work) {
        int size = links.moveCount();
        int[] source = new int[Math.toIntExact(pairs())];
        int[] target = new int[source.length];
        boolean[] entries = new boolean[size];
        boolean[] exits = new boolean[size];
        int count = 0;
        for (int move = 0; move < size; move++) {
            int at = links.target(move);
            entries[move] = entry[links.source(move)];
            exits[move] = exit[at];
            for (int next = links.first(at); next < links.first(at + 1); next++) {
                work.step();
                source[count] = move;
                target[count++] = next;
            }
        }
        return new CoverNetwork(Links.of(size, source, target), entries, exits, edges, true);
    }
}

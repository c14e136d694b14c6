package org.journeymodel.render.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.render.content.Moves;

/**
 * Gives arcs their levels, so that no two on a level lie over each other: short ones near the stations,
 * long ones beyond them. Where too many lie over each other, those that are planned
 * stay, and of them those of the greatest share.
 */
final class ArcLevels {

    /** How many arcs may lie over each other. */
    static final int MOST = 9;

    private ArcLevels() {}

    static List<Arc> of(List<Arc> arcs, int columns) {
        List<Arc> kept = kept(arcs, columns);
        kept.sort(Comparator.comparingInt((Arc arc) -> arc.right() - arc.left())
                .thenComparingInt(Arc::left)
                .thenComparingInt(arc -> arc.move().from()));
        List<TreeMap<Integer, Integer>> levels = new ArrayList<>();
        List<Arc> placed = new ArrayList<>();
        for (Arc arc : kept) {
            int level = 0;
            while (level < levels.size() && !isFree(levels.get(level), arc)) {
                level++;
            }
            if (level == levels.size()) {
                levels.add(new TreeMap<>());
            }
            levels.get(level).put(arc.left(), arc.right());
            placed.add(arc.at(level));
        }
        return placed;
    }

    private static boolean isFree(NavigableMap<Integer, Integer> taken, Arc arc) {
        var before = taken.lowerEntry(arc.right());
        return before == null || before.getValue() <= arc.left();
    }

    private static boolean isNoMoveOfTheMap(Moves.Made made) {
        return made == Moves.Made.UNPLANNED || made == Moves.Made.REMOVED;
    }

    private static List<Arc> kept(List<Arc> arcs, int columns) {
        List<Arc> byShare = new ArrayList<>(arcs);
        byShare.sort(
                Comparator.comparing((Arc arc) -> isNoMoveOfTheMap(arc.move().made()))
                        .thenComparingDouble(arc -> -arc.move().move().share()));
        int[] depth = new int[columns + 1];
        List<Arc> kept = new ArrayList<>();
        Work work = Work.begin("Choosing moves to draw", ProgressListener.none());
        for (Arc arc : byShare) {
            work.steps(1 + arc.right() - arc.left());
            boolean room = true;
            for (int at = arc.left(); at < arc.right() && room; at++) {
                room = depth[at] < MOST;
            }
            if (room) {
                for (int at = arc.left(); at < arc.right(); at++) {
                    depth[at]++;
                }
                kept.add(arc);
            }
        }
        return kept;
    }
}

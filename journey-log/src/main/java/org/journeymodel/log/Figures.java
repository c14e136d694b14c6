package org.journeymodel.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.log.SegmentDifference.Kind;
import org.journeymodel.log.comparison.CustomerCounts;
import org.journeymodel.log.event.MoveTable;
import org.jspecify.annotations.Nullable;

/** Sets all figures of two logs side by side: touchpoints of the first log first, in the order of each. */
final class Figures {

    private final List<String> touchpoints;
    private final MoveTable moves = new MoveTable();
    private final CustomerCounts a;
    private final CustomerCounts b;
    private final List<Figure> all = new ArrayList<>();

    private final ProgressListener listener;

    private Figures(EventLog logA, EventLog logB, ProgressListener listener) {
        this.listener = listener;
        Map<String, Integer> codes = new LinkedHashMap<>();
        int[] codesA = codesIn(codes, logA.touchpoints());
        int[] codesB = codesIn(codes, logB.touchpoints());
        this.touchpoints = List.copyOf(codes.keySet());
        this.a = CustomerCounts.of(logA.events(), codesA, touchpoints.size(), moves, listener);
        this.b = CustomerCounts.of(logB.events(), codesB, touchpoints.size(), moves, listener);
    }

    private static int[] codesIn(Map<String, Integer> codes, List<String> names) {
        int[] inBoth = new int[names.size()];
        for (int code = 0; code < inBoth.length; code++) {
            inBoth[code] = codeIn(codes, names.get(code));
        }
        return inBoth;
    }

    private static int codeIn(Map<String, Integer> codes, String name) {
        Integer known = codes.putIfAbsent(name, codes.size());
        return known == null ? codes.size() - 1 : known;
    }

    static List<Figure> of(EventLog a, EventLog b, ProgressListener listener) {
        return new Figures(a, b, listener).all();
    }

    private List<Figure> all() {
        Work work = Work.begin("Comparing figures", touchpoints.size() + (long) moves.size(), listener);
        addTimes(Kind.JOURNEY_TIME, null, null, a.journeyTimes(), b.journeyTimes());
        for (int at = 0; at < touchpoints.size(); at++) {
            work.advance();
            String name = touchpoints.get(at);
            addShares(Kind.START, name, null, a.starts(at), a.customers(), b.starts(at), b.customers());
            addShares(Kind.VISIT, name, null, a.visitors(at), a.customers(), b.visitors(at), b.customers());
            addShares(Kind.DROP_OFF, name, null, a.ends(at), a.visitors(at), b.ends(at), b.visitors(at));
        }
        for (int move : movesInOrder()) {
            work.steps(1_000);
            addMove(move);
            work.advance();
        }
        work.complete();
        return all;
    }

    private int[] movesInOrder() {
        return IntStream.range(0, moves.size())
                .mapToObj(move -> new int[] {moves.from(move), moves.to(move), move})
                .sorted(Arrays::compare)
                .mapToInt(move -> move[2])
                .toArray();
    }

    private void addMove(int move) {
        int from = moves.from(move);
        String name = touchpoints.get(from);
        String next = touchpoints.get(moves.to(move));
        addShares(Kind.MOVE, name, next, a.movers(move), a.visitors(from), b.movers(move), b.visitors(from));
        addTimes(Kind.MOVE_TIME, name, next, a.waiting(move), b.waiting(move));
    }

    /**
     * A touchpoint that only one log has can be compared by visits, not by what visitors do next. Shares that are
     * 0 in both logs, or 1, do not differ.
     */
    private void addShares(
            Kind kind, String name, @Nullable String next, long countA, long sizeA, long countB, long sizeB) {
        boolean isSame = countA + countB == 0 || countA + countB == sizeA + sizeB;
        if (sizeA > 0 && sizeB > 0 && !isSame) {
            all.add(new ShareFigure(kind, name, next, countA, sizeA, countB, sizeB));
        }
    }

    private void addTimes(Kind kind, @Nullable String name, @Nullable String next, long[] timesA, long[] timesB) {
        if (timesA.length > 0 && timesB.length > 0 && !areAlike(timesA, timesB)) {
            all.add(TimeFigure.of(kind, name, next, timesA, timesB));
        }
    }

    private static boolean areAlike(long[] a, long[] b) {
        return a[0] == a[a.length - 1] && b[0] == b[b.length - 1] && a[0] == b[0];
    }
}

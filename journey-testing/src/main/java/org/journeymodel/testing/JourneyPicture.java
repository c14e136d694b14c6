package org.journeymodel.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.message.FigureText;
import org.journeymodel.core.message.PlainText;

/**
 * A journey in a few lines of text: each touchpoint with where customers go from there, and a mark before those
 * that matter. Of a large journey only the marked ones and those next to them are shown.
 */
final class JourneyPicture {

    private static final int MOST_TOUCHPOINTS = 20;
    private static final int MOST_MOVES = 8;

    private final JourneyFlow flow;
    private final Set<Integer> marked;

    private JourneyPicture(JourneyFlow flow, Set<Integer> marked) {
        this.flow = flow;
        this.marked = marked;
    }

    /** {@return the picture, with the touchpoints marked of which the ids are given; others mark nothing} */
    static String of(JourneyFlow flow, List<String> ids) {
        Set<Integer> marked = new TreeSet<>();
        ids.forEach(id -> flow.findIndex(id).ifPresent(marked::add));
        return new JourneyPicture(flow, marked).text();
    }

    private String text() {
        Set<Integer> shown = shown();
        int width = shown.stream().mapToInt(at -> name(at).length()).reduce("start".length(), Math::max);
        List<String> lines = new ArrayList<>();
        lines.add(line(false, "start", width, ways(entries())));
        shown.forEach(at -> lines.add(line(marked.contains(at), name(at), width, ways(movesFrom(at)))));
        int more = flow.size() - shown.size();
        if (more > 0) {
            lines.add("  … and " + more + (more == 1 ? " more touchpoint" : " more touchpoints"));
        }
        return String.join("\n", lines);
    }

    private Set<Integer> shown() {
        if (flow.size() <= MOST_TOUCHPOINTS) {
            return new TreeSet<>(IntStream.range(0, flow.size()).boxed().toList());
        }
        Set<Integer> shown = new TreeSet<>();
        marked.stream().limit(MOST_TOUCHPOINTS).forEach(shown::add);
        for (FlowMove move : flow.moves()) {
            if (shown.size() < MOST_TOUCHPOINTS) {
                if (marked.contains(move.source())) {
                    shown.add(move.target());
                } else if (marked.contains(move.target())) {
                    shown.add(move.source());
                }
            }
        }
        return shown;
    }

    private static String line(boolean isMarked, String name, int width, String ways) {
        String line = (isMarked ? "> " : "  ") + name + " ".repeat(width - name.length()) + " -> " + ways;
        return line.stripTrailing();
    }

    private String name(int at) {
        return flow.touchpoints().get(at).id()
                + flow.touchpoints()
                        .get(at)
                        .outcome()
                        .map(each -> " (" + PlainText.of(each) + ")")
                        .orElse("");
    }

    private Map<String, Double> entries() {
        Map<String, Double> shares = new LinkedHashMap<>();
        for (int at = 0; at < flow.size(); at++) {
            if (flow.entryShare(at) > 0) {
                shares.merge(flow.touchpoints().get(at).id(), flow.entryShare(at), Double::sum);
            }
        }
        return shares;
    }

    private Map<String, Double> movesFrom(int at) {
        Map<String, Double> shares = new LinkedHashMap<>();
        flow.movesFrom(at).forEach(move -> shares.merge(move.to().id(), move.share(), Double::sum));
        if (flow.exitShare(at) > 0) {
            shares.put("(end)", flow.exitShare(at));
        }
        return shares;
    }

    private static String ways(Map<String, Double> shares) {
        List<String> ways = new ArrayList<>();
        shares.forEach((to, share) -> ways.add(to + " " + FigureText.percent(share)));
        int more = ways.size() - MOST_MOVES;
        return String.join(", ", more > 0 ? ways.subList(0, MOST_MOVES) : ways)
                + (more > 0 ? " and " + more + " more" : "");
    }
}

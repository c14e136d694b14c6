package org.journeymodel.graph.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.compact.Links;
import org.journeymodel.graph.paths.JourneyPath;

/** Finds the most likely paths that match, best first, the best possible rest of each known ahead. */
final class LikelyPaths {

    private final JourneyFlow flow;
    private final Product product;
    private final double[] costToEnd;
    private final int count;
    private final Work work;
    private final PriorityQueue<Partial> open = new PriorityQueue<>();

    private LikelyPaths(JourneyFlow flow, Product product, int count, Work work) {
        this.flow = flow;
        this.product = product;
        this.count = count;
        this.work = work;
        this.costToEnd = costToEnd();
    }

    static List<JourneyPath> of(JourneyFlow flow, Product product, int count, Work work) {
        return new LikelyPaths(flow, product, count, work).find();
    }

    private List<JourneyPath> find() {
        Partial start = Partial.start();
        for (int entry : product.entries()) {
            int touchpoint = product.touchpoint(entry);
            add(start, entry, touchpoint, cost(product.entryShare(entry)));
        }
        List<JourneyPath> found = new ArrayList<>();
        while (found.size() < count && !open.isEmpty() && open.peek().isPossible()) {
            Partial best = open.remove();
            work.step();
            if (best.state == Partial.ENDED) {
                JourneyPath path = path(best.steps());
                found.add(path);
                work.steps(path.moves().size());
                work.advance();
            } else if (best.isAmongBest(count)) {
                goOn(best);
            }
        }
        return List.copyOf(found);
    }

    private void goOn(Partial best) {
        double ending = product.endingShare(best.state);
        if (ending > 0) {
            open.add(best.ended(best.cost + cost(ending)));
        }
        Links links = product.links();
        for (int move = links.first(best.state); move < links.first(best.state + 1); move++) {
            work.step();
            add(best, links.target(move), product.flowMove(move), best.cost + cost(product.share(move)));
        }
    }

    private void add(Partial before, int state, int step, double cost) {
        if (Double.isFinite(costToEnd[state])) {
            open.add(before.then(state, product.touchpoint(state), step, cost, costToEnd[state]));
        }
    }

    private JourneyPath path(int[] steps) {
        return JourneyPath.along(flow, steps[0], Arrays.copyOfRange(steps, 1, steps.length));
    }

    private static double cost(double share) {
        return -Math.log(share);
    }

    /** Dijkstra's algorithm against the moves, from all states where a path may end and match. */
    private double[] costToEnd() {
        double[] cost = new double[product.size()];
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
        PriorityQueue<Reached> queue = new PriorityQueue<>();
        for (int state = 0; state < cost.length; state++) {
            double ending = product.endingShare(state);
            if (ending > 0) {
                cost[state] = cost(ending);
                queue.add(new Reached(state, cost[state]));
            }
        }
        Links links = product.links();
        while (!queue.isEmpty()) {
            Reached best = queue.remove();
            work.step();
            int into = best.cost() > cost[best.state()] ? 0 : links.inDegree(best.state());
            for (int number = 0; number < into; number++) {
                int move = links.into(best.state(), number);
                double longer = best.cost() + cost(product.share(move));
                work.step();
                if (longer < cost[links.source(move)]) {
                    cost[links.source(move)] = longer;
                    queue.add(new Reached(links.source(move), longer));
                }
            }
        }
        return cost;
    }

    private record Reached(int state, double cost) implements Comparable<Reached> {
        @Override
        public int compareTo(Reached other) {
            int order = Double.compare(cost, other.cost);
            return order != 0 ? order : Integer.compare(state, other.state);
        }
    }
}

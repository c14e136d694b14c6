package org.journeymodel.render.elk;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.journeymodel.render.layered.LayoutGraph;
import org.journeymodel.render.layered.LayoutGraph.Edge;
import org.journeymodel.render.layered.LayoutGraph.Node;

/** Graphs to lay out. */
final class Graphs {

    private Graphs() {}

    /** So many equal nodes, and edges without labels between pairs of them. */
    static LayoutGraph of(int nodes, int... ends) {
        List<Node> all = new ArrayList<>();
        for (int at = 0; at < nodes; at++) {
            all.add(new Node(100, 40, 0, 0));
        }
        List<Edge> edges = new ArrayList<>();
        for (int at = 0; at < ends.length; at += 2) {
            edges.add(new Edge(ends[at], ends[at + 1], 2, 0, 0));
        }
        return new LayoutGraph(all, edges);
    }

    /** Nodes of all sizes, with edges on and back, parallel ones too, most with labels. */
    static LayoutGraph random(Random random, int size, int edgeCount) {
        List<Node> nodes = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            nodes.add(new Node(
                    60 + random.nextInt(100), 60 + random.nextInt(80), random.nextInt(20), random.nextInt(20)));
        }
        List<Edge> edges = new ArrayList<>();
        for (int at = edgeCount; at > 0; at--) {
            int from = random.nextInt(size);
            int to = random.nextInt(size);
            if (from != to) {
                int label = random.nextInt(4) * 15;
                edges.add(new Edge(from, to, 1 + random.nextInt(9), label, label == 0 ? 0 : 15));
            }
        }
        return new LayoutGraph(nodes, edges);
    }

    /** Up to 14 nodes. */
    static LayoutGraph random(Random random) {
        int size = 1 + random.nextInt(14);
        return random(random, size, random.nextInt(3 * size));
    }
}

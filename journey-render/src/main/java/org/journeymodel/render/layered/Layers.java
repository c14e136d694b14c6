package org.journeymodel.render.layered;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.journeymodel.render.layered.LayoutGraph.Edge;

/**
 * Finds the layer of each node: to the right of all earlier nodes that an edge joins it with, whichever way
 * that leads, and otherwise so that edges are short.
 */
final class Layers {

    private static final int ROUNDS = 4;

    private final int[] layers;
    private final List<List<Edge>> before = new ArrayList<>();
    private final List<List<Edge>> after = new ArrayList<>();

    private Layers(LayoutGraph graph) {
        layers = new int[graph.nodes().size()];
        for (int at = 0; at < layers.length; at++) {
            before.add(new ArrayList<>());
            after.add(new ArrayList<>());
        }
        for (Edge edge : graph.edges()) {
            before.get(edge.last()).add(edge);
            after.get(edge.first()).add(edge);
        }
    }

    /** {@return the layer of each node, from 0; every layer up to the last has a node} */
    static int[] of(LayoutGraph graph) {
        Layers layers = new Layers(graph);
        for (int node = 0; node < layers.layers.length; node++) {
            layers.layers[node] = layers.earliest(node);
        }
        for (int round = 0; round < ROUNDS && layers.shorten(); round++) {
            // until nothing moves any more
        }
        return layers.withoutGaps();
    }

    private int earliest(int node) {
        return before.get(node).stream()
                .mapToInt(edge -> layers[edge.first()] + 1)
                .max()
                .orElse(0);
    }

    /** Moves nodes that more edges leave than reach next to those that they lead to. */
    private boolean shorten() {
        boolean moved = false;
        for (int node = layers.length - 1; node >= 0; node--) {
            List<Edge> out = after.get(node);
            if (out.size() > before.get(node).size()) {
                int latest = out.stream()
                        .mapToInt(edge -> layers[edge.last()] - 1)
                        .min()
                        .orElse(layers[node]);
                moved |= latest != layers[node];
                layers[node] = latest;
            }
        }
        return moved;
    }

    private int[] withoutGaps() {
        int most = Arrays.stream(layers).max().orElse(-1) + 1;
        int[] numbers = new int[most];
        for (int layer : layers) {
            numbers[layer] = 1;
        }
        int next = 0;
        for (int at = 0; at < most; at++) {
            numbers[at] = numbers[at] == 1 ? next++ : -1;
        }
        return Arrays.stream(layers).map(layer -> numbers[layer]).toArray();
    }
}

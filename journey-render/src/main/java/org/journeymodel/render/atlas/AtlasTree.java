package org.journeymodel.render.atlas;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.JourneyAtlas;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;

/**
 * An atlas as a tree. Each journey is shown once, where it is reached in the fewest steps from a journey that no
 * other leads to, the first such place in order; wherever else it is led to, its number stands. Journeys that go
 * in circles begin with the first in order. Nothing recurses.
 */
final class AtlasTree {

    private final JourneyAtlas atlas;
    private final Map<String, Node> byId = new HashMap<>();
    /** From the highest level down. */
    private final List<Node> byLevel = new ArrayList<>();

    private final List<Node> roots = new ArrayList<>();
    private final List<Node> inOrder = new ArrayList<>();

    AtlasTree(JourneyAtlas atlas, int mostLevels, int mostDrawn) {
        this.atlas = atlas;
        atlas.roots().forEach(this::addRoot);
        int at = follow(0);
        for (Journey journey : atlas.journeys()) {
            if (!byId.containsKey(journey.id())) {
                addRoot(journey);
                at = follow(at);
            }
        }
        for (int last = byLevel.size() - 1; last >= 0; last--) {
            byLevel.get(last).addToParent();
        }
        byLevel.stream()
                .filter(node -> node.level() <= mostLevels)
                .limit(mostDrawn)
                .forEach(Node::draw);
        number();
    }

    private void addRoot(Journey journey) {
        Node root = new Node(journey, null);
        roots.add(root);
        add(root);
    }

    private void add(Node node) {
        byId.put(node.journey().id(), node);
        byLevel.add(node);
    }

    /** Follows the links of all from an index on; {@return how many there are then} */
    private int follow(int from) {
        int at = from;
        while (at < byLevel.size()) {
            Node node = byLevel.get(at++);
            for (int stage = 0; stage < node.journey().stages().size(); stage++) {
                addLinks(node, stage);
            }
        }
        return at;
    }

    private void addLinks(Node node, int stageIndex) {
        Stage stage = node.journey().stages().get(stageIndex);
        Map<String, List<Touchpoint>> entering = new LinkedHashMap<>();
        stage.subJourney().ifPresent(id -> entering.put(id, new ArrayList<>()));
        for (Touchpoint touchpoint : stage.touchpoints()) {
            touchpoint
                    .subJourney()
                    .ifPresent(id -> entering.computeIfAbsent(id, any -> new ArrayList<>())
                            .add(touchpoint));
        }
        entering.forEach((id, touchpoints) -> {
            boolean detail = stage.subJourney().filter(id::equals).isPresent();
            boolean home = !byId.containsKey(id) && atlas.findJourney(id).isPresent();
            if (home) {
                add(new Node(atlas.getJourney(id), node));
            }
            node.links()
                    .add(new Link(
                            stageIndex,
                            stage,
                            detail,
                            List.copyOf(touchpoints),
                            id,
                            Optional.ofNullable(byId.get(id)),
                            home));
        });
    }

    private void number() {
        Deque<Node> next = new ArrayDeque<>();
        for (int at = roots.size() - 1; at >= 0; at--) {
            next.push(roots.get(at));
        }
        while (!next.isEmpty()) {
            Node node = next.pop();
            inOrder.add(node);
            node.number(inOrder.size());
            List<Link> links = node.links();
            for (int at = links.size() - 1; at >= 0; at--) {
                if (links.get(at).home()) {
                    next.push(links.get(at).target().orElseThrow());
                }
            }
        }
    }

    /** {@return the journeys that the tree begins with} */
    List<Node> roots() {
        return roots;
    }

    /** {@return all journeys, as the tree is read from top to bottom} */
    List<Node> inOrder() {
        return inOrder;
    }

    int levels() {
        return inOrder.stream().mapToInt(Node::level).max().orElse(0);
    }

    int drawnLevels() {
        return inOrder.stream()
                .filter(Node::isDrawn)
                .mapToInt(Node::level)
                .max()
                .orElse(0);
    }

    int leftOut() {
        return (int) inOrder.stream().filter(node -> !node.isDrawn()).count();
    }
}

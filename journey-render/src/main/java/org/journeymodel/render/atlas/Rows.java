package org.journeymodel.render.atlas;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The rows of a tree from top to bottom. */
final class Rows {

    private final List<Row> rows = new ArrayList<>();
    private final Deque<Visit> open = new ArrayDeque<>();

    private Rows() {}

    static List<Row> of(AtlasTree tree) {
        Rows rows = new Rows();
        for (Node root : tree.roots()) {
            if (root.isDrawn()) {
                rows.open(root, Optional.empty(), Optional.empty(), 0, -1);
                rows.visit();
            }
        }
        return rows.rows;
    }

    /** A journey whose links are followed one after the other. */
    private static final class Visit {

        private final Node node;
        private final int depth;
        private final int row;
        private int next;
        private int stageRow = -1;
        private int stage = -1;

        Visit(Node node, int depth, int row) {
            this.node = node;
            this.depth = depth;
            this.row = row;
        }
    }

    private void open(Node node, Optional<Link> link, Optional<Node> from, int depth, int parent) {
        rows.add(new Row(Row.Kind.JOURNEY, node, link, from, depth, parent));
        open.push(new Visit(node, depth, rows.size() - 1));
    }

    private void visit() {
        while (!open.isEmpty()) {
            Visit visit = open.element();
            if (visit.next < visit.node.links().size()) {
                follow(visit, visit.node.links().get(visit.next++));
            } else {
                open.pop();
                more(visit);
            }
        }
    }

    private void follow(Visit visit, Link link) {
        boolean isHidden = link.home() && !link.target().orElseThrow().isDrawn();
        if (isHidden) {
            return;
        }
        if (visit.stage != link.stageIndex()) {
            visit.stage = link.stageIndex();
            visit.stageRow = rows.size();
            rows.add(new Row(
                    Row.Kind.STAGE, visit.node, Optional.of(link), Optional.empty(), visit.depth + 1, visit.row));
        }
        if (link.home()) {
            open(
                    link.target().orElseThrow(),
                    Optional.of(link),
                    Optional.of(visit.node),
                    visit.depth + 2,
                    visit.stageRow);
        } else {
            rows.add(new Row(
                    Row.Kind.ELSEWHERE,
                    visit.node,
                    Optional.of(link),
                    Optional.of(visit.node),
                    visit.depth + 2,
                    visit.stageRow));
        }
    }

    private void more(Visit visit) {
        boolean hides = visit.node.links().stream()
                .anyMatch(link -> link.home() && !link.target().orElseThrow().isDrawn());
        if (hides) {
            rows.add(
                    new Row(Row.Kind.MORE, visit.node, Optional.empty(), Optional.empty(), visit.depth + 1, visit.row));
        }
    }
}

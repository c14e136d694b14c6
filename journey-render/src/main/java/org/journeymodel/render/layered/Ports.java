package org.journeymodel.render.layered;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where links leave and reach items: at each side of a node below each other, so that none crosses there. */
final class Ports {

    private static final double MOST_BETWEEN = 18;

    private Ports() {}

    static void spread(List<List<Item>> columns) {
        for (List<Item> column : columns) {
            for (Item item : column) {
                if (item.isSpread()) {
                    left(item);
                    right(item);
                } else {
                    item.left().forEach(link -> link.toOffset(item.above()));
                    item.right().forEach(link -> link.fromOffset(item.above()));
                }
            }
        }
    }

    private static void left(Item item) {
        List<Link> links = new ArrayList<>(item.left());
        links.sort(Comparator.comparingInt(link -> link.from().place()));
        double gap = gap(item, links);
        double at = start(item, links, gap);
        for (Link link : links) {
            link.toOffset(at + link.slot() / 2);
            at += link.slot() + gap;
        }
    }

    private static void right(Item item) {
        List<Link> links = new ArrayList<>(item.right());
        links.sort(Comparator.comparingInt(link -> link.to().place()));
        double gap = gap(item, links);
        double at = start(item, links, gap);
        for (Link link : links) {
            link.fromOffset(at + link.slot() / 2);
            at += link.slot() + gap;
        }
    }

    /** Where there is room, links stand as far apart as their labels. */
    private static double gap(Item item, List<Link> links) {
        return Math.max(0, Math.min(MOST_BETWEEN, (room(item) - sum(links)) / Math.max(1, links.size())));
    }

    private static double start(Item item, List<Link> links, double gap) {
        double taken = sum(links) + gap * (links.size() - 1);
        return item.above() + (room(item) - taken) / 2;
    }

    private static double room(Item item) {
        return item.height() - item.above() - item.below();
    }

    private static double sum(List<Link> links) {
        return links.stream().mapToDouble(Link::slot).sum();
    }
}

package org.journeymodel.render.layered;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where links leave and reach items: at each side of a node below each other, so that none crosses there. */
final class Ports {

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
        double at = start(item, links);
        for (Link link : links) {
            link.toOffset(at + link.slot() / 2);
            at += link.slot();
        }
    }

    private static void right(Item item) {
        List<Link> links = new ArrayList<>(item.right());
        links.sort(Comparator.comparingInt(link -> link.to().place()));
        double at = start(item, links);
        for (Link link : links) {
            link.fromOffset(at + link.slot() / 2);
            at += link.slot();
        }
    }

    private static double start(Item item, List<Link> links) {
        double sum = links.stream().mapToDouble(Link::slot).sum();
        return item.above() + (item.height() - item.above() - item.below() - sum) / 2;
    }
}

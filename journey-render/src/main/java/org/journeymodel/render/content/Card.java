package org.journeymodel.render.content;

import java.util.List;

/**
 * A box of the header.
 *
 * @param title what it is about
 * @param items what it says
 * @param badges what its badges stand for
 */
public record Card(String title, List<Item> items, Badges badges) {

    /** Keeps a copy of the items. */
    public Card {
        items = List.copyOf(items);
    }

    /** A card whose badges, if it has any, are those of bottlenecks. */
    public Card(String title, List<Item> items) {
        this(title, items, Badges.BOTTLENECKS);
    }

    /** What badges stand for. */
    public enum Badges {
        /** The ranks of bottlenecks, in discs. */
        BOTTLENECKS,
        /** The ranks of deviations, in squares. */
        DEVIATIONS
    }

    /**
     * One thing that a card says.
     *
     * @param text what it says
     * @param badge the number of the bottleneck or deviation that it explains; 0 for none
     * @param quote whether it is what a customer says
     */
    public record Item(String text, int badge, boolean quote) {

        /** {@return one that explains no badge and is no quote} */
        public static Item of(String text) {
            return new Item(text, 0, false);
        }
    }
}

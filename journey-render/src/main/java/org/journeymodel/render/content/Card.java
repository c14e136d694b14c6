package org.journeymodel.render.content;

import java.util.List;

/**
 * A box of the header.
 *
 * @param title what it is about
 * @param items what it says
 */
public record Card(String title, List<Item> items) {

    /** Keeps a copy of the items. */
    public Card {
        items = List.copyOf(items);
    }

    /**
     * One thing that a card says.
     *
     * @param text what it says
     * @param badge the number of the bottleneck that it explains; 0 for none
     * @param quote whether it is what a customer says
     */
    public record Item(String text, int badge, boolean quote) {

        /** {@return one that is neither a bottleneck nor a quote} */
        public static Item of(String text) {
            return new Item(text, 0, false);
        }
    }
}

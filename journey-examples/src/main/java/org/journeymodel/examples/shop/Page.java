package org.journeymodel.examples.shop;

import java.util.Locale;

/** A page of the shop. Its path is the id that the touchpoint has on the map. */
public enum Page {
    /** What was searched for. */
    SEARCH,
    /** Products side by side. */
    COMPARE,
    /** The cart. */
    CART,
    /** Where the number of the card is asked for. */
    PAY,
    /** That the card was refused. */
    REFUSED,
    /** That it is bought. */
    BOUGHT;

    /** {@return the path under which the page is found} */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.journeymodel.render.content;

import org.journeymodel.render.style.Lane;

/**
 * A note in a cell of a map.
 *
 * @param lane the lane it belongs to
 * @param text what it says
 * @param about whom it is about, where the map shows several; else empty
 * @param severity from 1 to 5; 0 if unknown
 * @param assumption whether it claims something without any insight
 */
public record Chip(Lane lane, String text, String about, int severity, boolean assumption) {

    static Chip of(Lane lane, String text) {
        return new Chip(lane, text, "", 0, false);
    }
}

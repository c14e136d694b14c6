package org.journeymodel.render.atlas;

import java.util.Optional;

/**
 * A row of the tree: a journey, a stage that leads to journeys, a journey that is shown elsewhere, or how many are
 * not drawn.
 *
 * @param kind what it shows
 * @param node the journey that it is, or that it belongs to
 * @param link how it was reached; empty of a journey that the tree begins with
 * @param from the journey that leads to it by the link
 * @param depth how far it stands in; 0 for the journeys that the tree begins with
 * @param parent the index of the row that it hangs below; -1 for none
 */
record Row(Kind kind, Node node, Optional<Link> link, Optional<Node> from, int depth, int parent) {

    enum Kind {
        JOURNEY,
        STAGE,
        ELSEWHERE,
        MORE
    }
}

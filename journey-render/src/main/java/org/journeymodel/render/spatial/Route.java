package org.journeymodel.render.spatial;

import org.journeymodel.render.content.Moves;

/**
 * A move drawn between two touchpoints of a floor.
 *
 * @param move the move
 * @param curve its course, from disc to arrow
 * @param tip the point of its arrow
 */
record Route(Moves.Drawn move, Curve curve, Point tip) {

    /** From 1.2 pixels for nobody to 6 for everybody. */
    double width() {
        return 1.2 + 4.8 * move.move().share();
    }
}

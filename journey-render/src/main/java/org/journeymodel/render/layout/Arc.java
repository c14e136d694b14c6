package org.journeymodel.render.layout;

import org.journeymodel.render.content.Moves;

/** A move drawn as an arc: above the stations if it leads on, below them if it leads back. */
record Arc(Moves.Drawn move, int level) {

    int left() {
        return Math.min(move.from(), move.to());
    }

    /** The column where it ends at the right; a loop of one touchpoint needs the room to its right. */
    int right() {
        return Math.max(move.from(), move.to()) + (move.from() == move.to() ? 1 : 0);
    }

    boolean isLoop() {
        return move.from() == move.to();
    }

    /** The gap between two columns where its label stands: that to the right of this column. */
    int gap() {
        return (left() + right() - 1) / 2;
    }

    Arc at(int newLevel) {
        return new Arc(move, newLevel);
    }
}

package org.journeymodel.render.spatial;

import java.util.List;
import org.journeymodel.core.model.Phase;
import org.journeymodel.render.content.Column;
import org.journeymodel.render.layout.Block;
import org.journeymodel.render.layout.Block.Style;
import org.journeymodel.render.layout.Look;
import org.journeymodel.render.layout.Mark;
import org.journeymodel.render.layout.Mark.Align;
import org.journeymodel.render.text.Font;

/** Draws a touchpoint as a disc with its number, in the colour of its phase. */
final class Numbered {

    private static final double LARGEST = 11;
    /** How wide a bold digit is at most, in ems. */
    private static final double DIGIT = 0.78;

    private Numbered() {}

    static List<Mark> disc(Column column, double x, double y) {
        String number = Integer.toString(column.number());
        double size = Math.min(LARGEST, (2 * Spot.RADIUS - 1) / (DIGIT * number.length()));
        Font font = new Font(Math.floor(size * 10) / 10, true);
        Style style = new Style(Look.STAGE_NAME, font, 1, Align.MIDDLE);
        double top = y - font.lineHeight() / 2;
        return List.of(
                new Mark.Disc(x, y, Spot.RADIUS, look(column)),
                Block.of(number, x - Spot.RADIUS, top, 2 * Spot.RADIUS, style).mark());
    }

    static Look look(Column column) {
        return column.stage().phase().map(Numbered::look).orElse(Look.STAGE_OPEN);
    }

    static Look look(Phase phase) {
        return switch (phase) {
            case BEFORE -> Look.STAGE_BEFORE;
            case DURING -> Look.STAGE_DURING;
            case AFTER -> Look.STAGE_AFTER;
        };
    }
}

package org.journeymodel.render.layered;

import java.util.List;

/** Finds how far columns stand apart: the more, the more lines rise and fall between them. */
final class ColumnGaps {

    /** Room for arrowheads, which reach into every gap next to a node. */
    private static final double NARROWEST = 32;

    private static final double WIDEST = 110;
    private static final double SLOPE = 0.16;

    private ColumnGaps() {}

    /** {@return where each column begins, the first at 0} */
    static double[] lefts(List<List<Item>> columns, double[] widths) {
        double[] lefts = new double[columns.size()];
        for (int at = 1; at < lefts.length; at++) {
            lefts[at] = lefts[at - 1] + widths[at - 1] + gapAfter(columns.get(at - 1));
        }
        return lefts;
    }

    private static double gapAfter(List<Item> column) {
        double steepest = 0;
        for (Item item : column) {
            for (Link link : item.right()) {
                steepest = Math.max(steepest, Math.abs(link.toY() - link.fromY()));
            }
        }
        return Math.min(WIDEST, NARROWEST + SLOPE * steepest);
    }
}

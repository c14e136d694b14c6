package org.journeymodel.render.emotion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeymodel.render.layout.Box;
import org.journeymodel.render.layout.Grid;
import org.journeymodel.render.layout.Look;
import org.journeymodel.render.layout.Mark;
import org.journeymodel.render.layout.PathData;

/** The cards above or below a chart: those of a touchpoint one below the other, in its column. */
final class ReasonBand {

    private static final double GAP = 4;

    private final EmotionContent content;
    private final Grid grid;
    private final boolean above;
    private final Map<Integer, List<ReasonCard>> byColumn = new LinkedHashMap<>();

    ReasonBand(EmotionContent content, Grid grid, List<CurveLine> lines, boolean above) {
        this.content = content;
        this.grid = grid;
        this.above = above;
        for (CurveLine line : lines) {
            for (Felt felt : line.curve().known()) {
                ReasonCard card = new ReasonCard(line, felt);
                if (card.isAbove() == above && card.isNeeded()) {
                    byColumn.computeIfAbsent(felt.column().index(), any -> new ArrayList<>())
                            .add(card);
                }
            }
        }
    }

    /** {@return how high it is; 0 without cards} */
    double height() {
        return byColumn.values().stream().mapToDouble(this::height).max().orElse(0);
    }

    private double height(List<ReasonCard> cards) {
        double sum = GAP * (cards.size() - 1);
        for (ReasonCard card : cards) {
            sum += card.height(content, width());
        }
        return sum;
    }

    private double width() {
        return grid.span(0, 0, 0, 0).width();
    }

    /**
     * Draws the cards, and lines that lead to them.
     *
     * @param leaders what the lines are added to; they belong behind all else
     * @param cards what the cards are added to
     * @param top where it begins
     * @param chart where feelings stand
     */
    void draw(List<Mark> leaders, List<Mark> cards, double top, ChartScale chart) {
        double bottom = top + height();
        byColumn.forEach((column, ofColumn) -> {
            double y = above ? bottom - height(ofColumn) : top;
            for (ReasonCard card : ofColumn) {
                Box room = grid.span(column, column, y, 0);
                double height = card.draw(cards, content, room);
                double edge = above ? y + height : y;
                double x = card.line().x(grid, column);
                PathData leader = new PathData()
                        .moveTo(x, edge)
                        .lineTo(x, chart.y(card.felt().valence()));
                leaders.add(new Mark.Path(leader.toString(), 1, Look.LEADER));
                y += height + GAP;
            }
        });
    }
}

package org.journeymodel.render.emotion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.journeymodel.render.content.LaneRow;
import org.journeymodel.render.content.LaneRows;
import org.journeymodel.render.content.MapContent;
import org.journeymodel.render.layout.Block;
import org.journeymodel.render.layout.Block.Style;
import org.journeymodel.render.layout.Box;
import org.journeymodel.render.layout.ChipLayout;
import org.journeymodel.render.layout.Grid;
import org.journeymodel.render.layout.HeaderLayout;
import org.journeymodel.render.layout.Look;
import org.journeymodel.render.layout.Picture;
import org.journeymodel.render.layout.Sheet;
import org.journeymodel.render.layout.StageLayout;
import org.journeymodel.render.layout.Tips;
import org.journeymodel.render.layout.TouchpointLayout;
import org.journeymodel.render.wording.Isolated;
import org.journeymodel.render.wording.Word;

/** Lays out an emotion diagram: charts, below them touchpoints, stages and drivers. */
public final class EmotionLayout {

    private static final Style NOTHING = Style.of(Look.TEXT, 13, 4);

    private final Sheet sheet;
    private final EmotionContent content;

    private EmotionLayout(EmotionContent content) {
        this.content = content;
        int names = content.knownCurves().size() > 1 ? 1 : 0;
        int columns = content.map().columns().size();
        this.sheet = new Sheet(Grid.of(columns == 0 ? 0 : columns + names));
    }

    /** {@return a diagram that explains itself: header, charts and legend} */
    public static Picture whole(EmotionContent content) {
        EmotionLayout layout = new EmotionLayout(content);
        HeaderLayout.draw(layout.sheet, new EmotionTold(content).header());
        layout.lanes();
        return layout.sheet.picture();
    }

    /** {@return a diagram without header, with details of each touchpoint that show when it is pointed at} */
    public static Picture onPage(EmotionContent content) {
        EmotionLayout layout = new EmotionLayout(content);
        Map<Integer, Box> boxes = layout.lanes();
        double bottom = Tips.draw(layout.sheet, content.map(), boxes, new EmotionTold(content)::of);
        return layout.sheet.pictureDownTo(bottom);
    }

    /** {@return the box of each touchpoint, by column} */
    private Map<Integer, Box> lanes() {
        MapContent map = content.map();
        if (map.columns().isEmpty()) {
            sentence(content.say(Word.NO_TOUCHPOINTS), Grid.MARGIN);
            return Map.of();
        }
        charts();
        Map<Integer, Box> boxes = TouchpointLayout.draw(sheet, map);
        StageLayout.draw(sheet, map);
        List<LaneRow> rows = LaneRows.ofTouchpoints(map);
        rows.forEach(row -> ChipLayout.draw(sheet, row));
        EmotionLegend.draw(sheet, content, rows);
        return boxes;
    }

    private void charts() {
        List<FeltCurve> curves = content.knownCurves();
        if (curves.isEmpty()) {
            sentence(content.say(EmotionWord.NO_FEELINGS), sheet.grid().left(0));
        }
        for (int first = 0; first < curves.size(); first += CurveLine.MOST) {
            List<FeltCurve> some = curves.subList(first, Math.min(curves.size(), first + CurveLine.MOST));
            List<CurveLine> lines = new ArrayList<>();
            for (FeltCurve curve : some) {
                lines.add(new CurveLine(curve, lines.size(), some.size(), curves.size() > 1));
            }
            String who = curves.size() > 1 ? "" : curves.get(0).who();
            String title = content.say(Word.FEELING) + (who.isEmpty() ? "" : ": " + Isolated.of(who));
            ChartLayout.draw(sheet, content, lines, title);
        }
    }

    private void sentence(String text, double x) {
        Block block = Block.of(text, x, sheet.y() + 8, 800, NOTHING);
        sheet.add(block.mark());
        sheet.moveDown(block.height() + 16);
    }
}

package org.journeymodel.render.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.journeymodel.render.content.FeelingRows;
import org.journeymodel.render.content.Header;
import org.journeymodel.render.content.LaneRow;
import org.journeymodel.render.content.LaneRows;
import org.journeymodel.render.content.MapContent;
import org.journeymodel.render.layout.Block.Style;
import org.journeymodel.render.style.Lane;
import org.journeymodel.render.wording.Word;

/** Lays out a journey map, lane by lane from top to bottom. */
public final class MapLayout {

    /** Some 60 megabytes of SVG; browsers give up long before. */
    private static final int MOST_COLUMNS = 20_000;

    private static final Style NOTHING = Style.of(Look.TEXT, 13, 2);

    private MapLayout() {}

    /** {@return a map that explains itself: header, lanes and legend} */
    public static Picture whole(MapContent content) {
        Sheet sheet = sheet(content);
        HeaderLayout.draw(sheet, Header.of(content));
        lanes(sheet, content);
        return sheet.picture();
    }

    /** {@return a map without header, with details of each touchpoint that show when it is pointed at} */
    public static Picture interactive(MapContent content) {
        Sheet sheet = sheet(content);
        Map<Integer, Box> boxes = lanes(sheet, content);
        double bottom = Tips.draw(sheet, content, boxes);
        return sheet.pictureDownTo(bottom);
    }

    /** {@return the sheet of a map, if it is one that can be drawn} */
    private static Sheet sheet(MapContent content) {
        int columns = content.columns().size();
        if (columns > MOST_COLUMNS) {
            throw new IllegalArgumentException("The map of " + content.journey() + " would have " + columns
                    + " columns, but at most " + MOST_COLUMNS
                    + " can be drawn. Draw parts of it, or write it as text, as a Markdown table or in DOT.");
        }
        return new Sheet(content.differences().isPresent() ? Grid.ofTwoVersions(columns) : Grid.of(columns));
    }

    private static boolean tellsWhatIsOtherwise(LaneRow row) {
        return row.lane() == Lane.DEVIATIONS || row.lane() == Lane.CHANGES;
    }

    private static Map<Integer, Box> lanes(Sheet sheet, MapContent content) {
        if (content.columns().isEmpty()) {
            Block block = Block.of(content.say(Word.NO_TOUCHPOINTS), Grid.MARGIN, sheet.y() + 8, 800, NOTHING);
            sheet.add(block.mark());
            sheet.moveDown(block.height() + 16);
            return Map.of();
        }
        StageLayout.draw(sheet, content);
        List<LaneRow> ofStages = LaneRows.ofStages(content);
        ofStages.forEach(row -> ChipLayout.draw(sheet, row));
        if (FlowLayout.isNeeded(content)) {
            FlowLayout.draw(sheet, content);
        }
        Map<Integer, Box> boxes = TouchpointLayout.draw(sheet, content);
        List<LaneRow> rows = LaneRows.ofTouchpoints(content);
        rows.stream().filter(MapLayout::tellsWhatIsOtherwise).forEach(row -> ChipLayout.draw(sheet, row));
        FeelingRows.of(content).forEach(row -> CurveLayout.draw(sheet, content, row));
        Optional<LaneRow> above = Optional.empty();
        for (LaneRow row :
                rows.stream().filter(row -> !tellsWhatIsOtherwise(row)).toList()) {
            DividerLayout.between(sheet, content, above, row);
            ChipLayout.draw(sheet, row);
            above = Optional.of(row);
        }
        List<LaneRow> ofJourney = LaneRows.ofJourney(content);
        ofJourney.forEach(row -> ChipLayout.draw(sheet, row));
        List<LaneRow> all =
                Stream.of(ofStages, rows, ofJourney).flatMap(List::stream).toList();
        LegendLayout.draw(sheet, content, all);
        return boxes;
    }
}

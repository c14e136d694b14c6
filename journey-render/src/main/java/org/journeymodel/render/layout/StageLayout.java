package org.journeymodel.render.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.journeymodel.core.diff.ChangeKind;
import org.journeymodel.core.model.Phase;
import org.journeymodel.core.model.Stage;
import org.journeymodel.render.content.Column;
import org.journeymodel.render.content.MapContent;
import org.journeymodel.render.difference.DifferenceWord;
import org.journeymodel.render.layout.Block.Style;
import org.journeymodel.render.wording.Word;

/** Lays out the stages as chevrons, coloured and named by phase. */
public final class StageLayout {

    private static final Style NAME = Style.bold(Look.STAGE_NAME, 13.5, 3);
    private static final Style PHASE = Style.of(Look.STAGE_NAME, 11, 1);
    private static final Style REMOVED_NAME = Style.bold(Look.REMOVED_NAME, 13.5, 3);
    private static final Style REMOVED = Style.of(Look.UNKNOWN_TEXT, 11, 1);
    private static final double POINT = 12;

    private final Sheet sheet;
    private final MapContent content;

    private StageLayout(Sheet sheet, MapContent content) {
        this.sheet = sheet;
        this.content = content;
    }

    /** Draws the lane of stages, and moves below it. */
    public static void draw(Sheet sheet, MapContent content) {
        new StageLayout(sheet, content).draw();
    }

    private void draw() {
        List<Mark> names = new ArrayList<>();
        List<Box> boxes = new ArrayList<>();
        List<Stage> stages = new ArrayList<>();
        double height = 0;
        for (List<Column> columns : byStage()) {
            int last = columns.get(columns.size() - 1).index();
            Box box = sheet.grid().span(columns.get(0).index(), last, sheet.y() + 4, 0);
            Stage stage = columns.get(0).stage();
            height = Math.max(height, name(names, stage, box));
            boxes.add(new Box(box.x() - 4, box.y(), box.width() + 8, 0));
            stages.add(stage);
        }
        List<Mark> marks = new ArrayList<>();
        for (int at = 0; at < boxes.size(); at++) {
            marks.add(chevron(boxes.get(at), height, stages.get(at)));
        }
        marks.addAll(names);
        sheet.lane(content.say(Word.STAGE), height + 12, marks);
    }

    private List<List<Column>> byStage() {
        List<List<Column>> byStage = new ArrayList<>();
        for (Column column : content.columns()) {
            if (column.stageIndex() == byStage.size()) {
                byStage.add(new ArrayList<>());
            }
            byStage.get(column.stageIndex()).add(column);
        }
        return byStage;
    }

    /** {@return how high a chevron with this name is} */
    private double name(List<Mark> names, Stage stage, Box box) {
        double x = box.x() + POINT + 8;
        double width = box.width() - 2 * POINT - 10;
        Set<ChangeKind> changes = content.changesOf(stage);
        boolean removed = changes.contains(ChangeKind.REMOVED);
        Block name = Block.of(stage.name(), x, box.y() + 7, width, removed ? REMOVED_NAME : NAME);
        names.add(name.mark());
        double height = name.height() + 14;
        if (stage.phase().isPresent()) {
            Block phase = Block.of(
                    phase(stage.phase().get()), x, box.y() + 7 + name.height(), width, removed ? REMOVED : PHASE);
            names.add(phase.mark());
            height += phase.height();
        }
        for (ChangeKind kind : changes) {
            double top = box.y() - 7 + height;
            Block change = Block.of(
                    content.say(DifferenceWord.of(kind)), x + 26, top + 1, width - 26, removed ? REMOVED : PHASE);
            ChangeSign.addBadges(names, Set.of(kind), x + 8.5, top + 9);
            names.add(change.mark());
            height += Math.max(20, change.height());
        }
        return height;
    }

    private String phase(Phase phase) {
        return content.say(
                switch (phase) {
                    case BEFORE -> Word.BEFORE;
                    case DURING -> Word.DURING;
                    case AFTER -> Word.AFTER;
                });
    }

    private Mark chevron(Box box, double height, Stage stage) {
        double middle = box.y() + height / 2;
        double bottom = box.y() + height;
        PathData data = new PathData()
                .moveTo(box.x(), box.y())
                .lineTo(box.right() - POINT, box.y())
                .lineTo(box.right(), middle)
                .lineTo(box.right() - POINT, bottom)
                .lineTo(box.x(), bottom)
                .lineTo(box.x() + POINT, middle)
                .close();
        if (content.changesOf(stage).contains(ChangeKind.REMOVED)) {
            return new Mark.Path(data.toString(), 0, Look.STAGE_REMOVED);
        }
        Look look = stage.phase()
                .map(phase -> switch (phase) {
                    case BEFORE -> Look.STAGE_BEFORE;
                    case DURING -> Look.STAGE_DURING;
                    case AFTER -> Look.STAGE_AFTER;
                })
                .orElse(Look.STAGE_OPEN);
        return new Mark.Path(data.toString(), 0, look);
    }
}

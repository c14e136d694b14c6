package org.journeymodel.render.form;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.core.model.Stage;
import org.journeymodel.render.content.Column;
import org.journeymodel.render.content.MapContent;

/** The touchpoints of a map by stage, and how nodes are named: {@code t1}, {@code t2} ..., never by a text. */
public final class Flowchart {

    private Flowchart() {}

    /**
     * A stage with its touchpoints.
     *
     * @param stage the stage
     * @param columns the columns of its touchpoints
     */
    public record Part(Stage stage, List<Column> columns) {}

    /** {@return the stages in their order} */
    public static List<Part> of(MapContent content) {
        List<Part> parts = new ArrayList<>();
        int stage = -1;
        for (Column column : content.columns()) {
            if (column.stageIndex() != stage) {
                stage = column.stageIndex();
                parts.add(new Part(column.stage(), new ArrayList<>()));
            }
            if (column.touchpoint().isPresent()) {
                parts.get(parts.size() - 1).columns().add(column);
            }
        }
        return parts;
    }

    static String node(int column) {
        return "t" + (column + 1);
    }
}

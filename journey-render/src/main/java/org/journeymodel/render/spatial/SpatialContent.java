package org.journeymodel.render.spatial;

import java.util.List;
import java.util.OptionalDouble;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.render.content.Column;
import org.journeymodel.render.content.MapContent;
import org.journeymodel.render.wording.Isolated;

/** What a spatial map shows: the floors of a journey, and whose feelings. */
public final class SpatialContent {

    private final MapContent content;
    private final Faces faces;
    private final Floors floors;
    private final double scale;

    /** Whose feelings are shown. */
    public interface Faces {

        /** {@return the feeling shown at a touchpoint, from -1 to 1; empty for none} */
        OptionalDouble at(Touchpoint touchpoint);
    }

    /**
     * What a spatial map shows.
     *
     * @param content the journey and its flow
     * @param faces whose feelings
     */
    public SpatialContent(MapContent content, Faces faces) {
        this.content = content;
        this.faces = faces;
        this.floors = new Floors(content);
        this.scale = Ground.scaleOf(floors.all());
    }

    MapContent content() {
        return content;
    }

    List<Floor> floors() {
        return floors.all();
    }

    /** {@return the plan of a floor; all are drawn to one scale} */
    Ground ground(Floor floor, double left, double top) {
        return new Ground(floor, scale, left, top);
    }

    List<Column> unplaced() {
        return floors.unplaced();
    }

    OptionalDouble feeling(Column column) {
        return faces.at(column.touchpoint().orElseThrow());
    }

    /** {@return what a floor is called} */
    String nameOf(Floor floor) {
        return floor.name().isEmpty() ? content.say(SpatialWord.FLOOR_PLAN) : floor.name();
    }

    /** {@return what something is called and how large it is, such as {@code Entrance, 6 × 4 m}} */
    String size(String name, double across, double down) {
        return Isolated.of(name) + ", " + metres(across) + " × " + metres(down) + " m";
    }

    String metres(double metres) {
        return Metres.text(content.numbers(), metres);
    }
}

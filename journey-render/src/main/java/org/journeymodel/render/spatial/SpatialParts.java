package org.journeymodel.render.spatial;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.space.Position;
import org.journeymodel.core.space.Zone;
import org.journeymodel.render.content.Column;
import org.journeymodel.render.content.Details;
import org.journeymodel.render.content.Header;
import org.journeymodel.render.content.Outline.Part;
import org.journeymodel.render.content.Words;
import org.journeymodel.render.wording.Isolated;
import org.journeymodel.render.wording.Word;

/** A spatial map in words: floor by floor its zones and touchpoints, then those that are on none. */
public final class SpatialParts {

    private final SpatialContent content;
    private final Details details;
    private final List<Part> parts = new ArrayList<>();

    private SpatialParts(SpatialContent content) {
        this.content = content;
        this.details = new Details(content.content());
    }

    /** {@return all of a map in words} */
    public static Words of(SpatialContent content) {
        SpatialParts said = new SpatialParts(content);
        if (content.floors().isEmpty()) {
            said.parts.add(new Part(2, content.content().say(SpatialWord.NO_PLACE), List.of(), 0));
        }
        content.floors().forEach(said::floor);
        if (!content.unplaced().isEmpty()) {
            said.parts.add(new Part(2, content.content().say(SpatialWord.NOT_ON_PLAN), List.of(), 0));
            content.unplaced().forEach(column -> said.touchpoint(column, List.of()));
        }
        return new Words(
                content.content().language(), SpatialWord.SPATIAL_MAP, Header.of(content.content()), said.parts);
    }

    private void floor(Floor floor) {
        Ground ground = content.ground(floor, 0, 0);
        String title = content.size(content.nameOf(floor), ground.metresAcross(), ground.metresDown());
        parts.add(new Part(2, title, floor.zones().stream().map(this::zone).toList(), 0));
        floor.placed().forEach(each -> touchpoint(each.column(), place(each)));
    }

    private String zone(Zone zone) {
        return content.content().say(SpatialWord.ZONE, content.size(zone.name(), zone.width(), zone.height()));
    }

    private List<String> place(Placed placed) {
        List<String> lines = new ArrayList<>();
        placed.zone().ifPresent(zone -> lines.add(content.content().say(SpatialWord.IN_ZONE, zone.name())));
        if (placed.exact()) {
            lines.add(content.content().say(SpatialWord.AT, content.metres(placed.x()), content.metres(placed.y())));
            Position position = Position.of(placed.x(), placed.y());
            if (placed.zone().filter(zone -> !zone.contains(position)).isPresent()) {
                lines.add(content.content().say(SpatialWord.OUTSIDE_ZONE));
            }
        } else {
            lines.add(content.content().say(SpatialWord.IN_ORDER));
        }
        return lines;
    }

    private void touchpoint(Column column, List<String> place) {
        Touchpoint touchpoint = column.touchpoint().orElseThrow();
        List<String> lines = new ArrayList<>(place);
        lines.addAll(details.of(column).lines());
        String all = Integer.toString(content.content().touchpointCount());
        String title = content.content().say(Word.TOUCHPOINT_OF, Integer.toString(column.number()), all);
        parts.add(new Part(3, title + ": " + Isolated.of(touchpoint.name()), lines, column.number()));
    }
}

package org.journeymodel.render.spatial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.space.Position;
import org.journeymodel.core.space.Zone;
import org.journeymodel.render.content.Column;
import org.journeymodel.render.content.MapContent;

/**
 * The floors of a journey: those of its zones, in the order given. A touchpoint stands where its position
 * says, on the floor of its zone; without a zone, on the only floor there is. Those of a zone without
 * position stand in it row by row.
 */
final class Floors {

    private final Map<String, Zone> zones = new HashMap<>();
    private final Map<String, Floor> floors = new LinkedHashMap<>();
    private final Map<Zone, List<Column>> inOrder = new LinkedHashMap<>();
    private final List<Column> unplaced = new ArrayList<>();

    Floors(MapContent content) {
        for (Zone zone : content.journey().zones()) {
            zones.putIfAbsent(zone.id(), zone);
            floor(zone.floor().orElse("")).zones().add(zone);
        }
        content.columns().forEach(this::place);
        inOrder.forEach(this::setInOrder);
        floors.values()
                .forEach(floor -> floor.placed()
                        .sort(Comparator.comparingInt(each -> each.column().index())));
    }

    private Floor floor(String name) {
        return floors.computeIfAbsent(name, any -> new Floor(name, new ArrayList<>(), new ArrayList<>()));
    }

    private void place(Column column) {
        if (column.touchpoint().isEmpty()) {
            return;
        }
        Touchpoint touchpoint = column.touchpoint().get();
        Optional<Zone> zone = touchpoint.zone().map(zones::get);
        Optional<Position> position = touchpoint.position();
        if (position.isPresent() && (zone.isPresent() || floors.size() <= 1)) {
            String only = floors.isEmpty() ? "" : floors.keySet().iterator().next();
            String name = zone.map(each -> each.floor().orElse("")).orElse(only);
            Position at = position.get();
            floor(name).placed().add(new Placed(column, zone, at.x(), at.y(), true));
        } else if (zone.isPresent()) {
            inOrder.computeIfAbsent(zone.get(), any -> new ArrayList<>()).add(column);
        } else {
            unplaced.add(column);
        }
    }

    private void setInOrder(Zone zone, List<Column> columns) {
        int size = columns.size();
        double wanted = Math.ceil(Math.sqrt(size * (zone.width() / zone.height())));
        int across = (int) Math.max(1, Math.min(size, wanted));
        int down = (size + across - 1) / across;
        for (int at = 0; at < size; at++) {
            int row = at / across;
            double x = zone.x() + zone.width() * ((at % across + 0.5) / across);
            double y = zone.y() + zone.height() * ((row + 0.5) / down);
            floor(zone.floor().orElse(""))
                    .placed()
                    .add(new Placed(columns.get(at), Optional.of(zone), Metres.bounded(x), Metres.bounded(y), false));
        }
    }

    /** {@return the floors; none if nothing of the journey has a place} */
    List<Floor> all() {
        return List.copyOf(floors.values());
    }

    /** {@return the touchpoints that are on no floor, in order} */
    List<Column> unplaced() {
        return List.copyOf(unplaced);
    }
}

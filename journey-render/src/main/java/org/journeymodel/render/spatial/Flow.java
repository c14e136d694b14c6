package org.journeymodel.render.spatial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.graph.flow.FlowAnalysis;
import org.journeymodel.render.content.MapContent;
import org.journeymodel.render.content.Moves;

/**
 * The moves between touchpoints, those that most customers take first: by visits times share where the flow was
 * analysed, else by share. Moves of share 0 are not drawn.
 */
final class Flow {

    private final List<Moves.Drawn> all = new ArrayList<>();
    /** The name of the floor of each column that is on one. */
    private final Map<Integer, String> floors = new HashMap<>();

    Flow(SpatialContent content) {
        for (Floor floor : content.floors()) {
            floor.placed().forEach(each -> floors.put(each.column().index(), floor.name()));
        }
        MapContent map = content.content();
        for (Moves.Drawn move : new Moves(map).all()) {
            boolean drawn = floors.containsKey(move.from()) || floors.containsKey(move.to());
            if (drawn && move.move().share() > 0) {
                all.add(move);
            }
        }
        Map<Moves.Drawn, Double> weights = new HashMap<>();
        all.forEach(move -> weights.put(move, weight(map, move.move())));
        all.sort(Comparator.comparing((Moves.Drawn move) -> -weights.getOrDefault(move, 0.0)));
    }

    private static double weight(MapContent map, FlowMove move) {
        return map.analysis()
                        .map((FlowAnalysis each) -> each.visits(move.from().id()))
                        .orElse(1.0)
                * move.share();
    }

    /** {@return the moves from or to a touchpoint that is on a floor} */
    List<Moves.Drawn> all() {
        return all;
    }

    /** {@return the moves that stay on a floor} */
    List<Moves.Drawn> within(Floor floor) {
        return all.stream()
                .filter(move -> isOn(floor, move.from()) && isOn(floor, move.to()))
                .toList();
    }

    /** {@return the moves that leave a floor or come to it} */
    List<Moves.Drawn> away(Floor floor) {
        return all.stream()
                .filter(move -> isOn(floor, move.from()) != isOn(floor, move.to()))
                .toList();
    }

    private boolean isOn(Floor floor, int column) {
        return floor.name().equals(floors.get(column));
    }

    boolean leavesFloors() {
        return all.stream().anyMatch(move -> !Objects.equals(floors.get(move.from()), floors.get(move.to())));
    }
}

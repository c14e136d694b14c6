package org.journeymodel.render.spatial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.journeymodel.core.space.Zone;
import org.journeymodel.render.content.Column;
import org.journeymodel.render.content.Moves;
import org.journeymodel.render.layout.Block.Style;
import org.journeymodel.render.layout.Box;
import org.journeymodel.render.layout.Look;
import org.journeymodel.render.layout.Mark;
import org.journeymodel.render.layout.Mark.Align;

/**
 * Lays out one floor, from back to front: zones, moves, discs, names, shares. What finds no room is told: names
 * beside the plan, shares in titles.
 */
final class Plan {

    private static final Style ZONE_NAME = Style.bold(Look.ZONE_NAME, 12, 2);
    private static final Style NAME = Style.bold(Look.TOUCHPOINT_NAME, 11.5, 3);
    private static final Style SHARE = Style.bold(Look.SHARE, 11, 1);
    private static final Style BACK_SHARE = Style.bold(Look.BACK_SHARE, 11, 1);
    private static final int MOST_MOVES = 100;
    private static final double NAME_WIDTH = 124;
    private static final double ZONE_WIDTH = 240;

    private final SpatialContent content;
    private final Floor floor;
    private final Ground ground;
    private final List<Spot> spots;
    private final Map<Integer, Spot> byColumn = new HashMap<>();
    private final Room room;
    private final List<Mark> back = new ArrayList<>();
    private final List<Mark> front = new ArrayList<>();
    private final List<Spot> unnamed = new ArrayList<>();

    Plan(SpatialContent content, Floor floor, Ground ground) {
        this.content = content;
        this.floor = floor;
        this.ground = ground;
        this.spots = Spots.of(floor, ground);
        this.room = new Room(ground.box());
        for (Spot spot : spots) {
            byColumn.put(spot.placed().column().index(), spot);
            room.take(spot.box());
        }
    }

    /** Draws all of it; {@return how many moves found no room} */
    int draw(List<Moves.Drawn> within, List<Moves.Drawn> away) {
        back.add(new Mark.Rectangle(ground.box(), 10, Look.BAND));
        zones();
        List<Route> routes = routes(within);
        places();
        spots.forEach(spot -> front.add(disc(spot)));
        zoneNames();
        spots.forEach(this::name);
        routes.forEach(this::share);
        int leftOut = within.size() - routes.size();
        for (Moves.Drawn move : away.subList(0, Math.min(MOST_MOVES, away.size()))) {
            leftOut += tag(move) ? 0 : 1;
        }
        return leftOut + Math.max(0, away.size() - MOST_MOVES);
    }

    /** {@return what was drawn, from back to front} */
    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>(back);
        marks.addAll(front);
        return marks;
    }

    Ground ground() {
        return ground;
    }

    List<Spot> spots() {
        return spots;
    }

    /** {@return the touchpoints whose names found no room} */
    List<Column> unnamed() {
        return unnamed.stream().map(spot -> spot.placed().column()).toList();
    }

    /** Larger zones lie below smaller ones. */
    private void zones() {
        List<Zone> sorted = new ArrayList<>(floor.zones());
        sorted.sort(Comparator.comparingDouble((Zone zone) -> -zone.width() * zone.height()));
        for (Zone zone : sorted) {
            Box box = ground.of(zone);
            room.takeFrame(box);
            String size = content.size(zone.name(), zone.width(), zone.height());
            back.add(new Mark.Group(size, "", Look.ZONE, List.of(new Mark.Rectangle(box, 3, Look.ZONE))));
        }
    }

    private void zoneNames() {
        for (Zone zone : floor.zones()) {
            Box box = ground.of(zone);
            double width = Math.min(ZONE_WIDTH, box.width() - 12);
            if (width > 24) {
                Name name = Name.of(zone.name(), ZONE_NAME, width, OptionalDouble.empty());
                room.within(box, name.wholeWidth(), name.wholeHeight())
                        .ifPresent(found -> front.addAll(name.in(found, Align.START)));
            }
        }
    }

    /** The greatest moves, so many that they can still be told apart. */
    private List<Route> routes(List<Moves.Drawn> within) {
        Routes routes = new Routes(ground.box(), spots);
        List<Route> drawn = new ArrayList<>();
        for (Moves.Drawn move : within.subList(0, Math.min(MOST_MOVES, within.size()))) {
            Spot from = byColumn.get(move.from());
            Spot to = byColumn.get(move.to());
            if (from != null && to != null) {
                Route route = routes.of(move, from, to);
                room.takeLine(route.curve(), route.width());
                room.takeLine(Curve.straight(route.curve().to(), route.tip()), 7 + route.width());
                drawn.add(route);
            }
        }
        for (int at = drawn.size() - 1; at >= 0; at--) { // the greatest last, above the others
            back.add(RouteMarks.of(drawn.get(at)));
        }
        return drawn;
    }

    private void places() {
        for (Spot spot : spots) {
            if (spot.isAside()) {
                Curve line = Curve.straight(spot.place(), spot.at());
                room.takeLine(line, 1);
                back.add(RouteMarks.line(line));
                front.add(new Mark.Disc(spot.place().x(), spot.place().y(), 2.5, Look.STATION));
            }
        }
    }

    private static Mark disc(Spot spot) {
        Column column = spot.placed().column();
        return new Mark.Group(
                column.touchpoint().orElseThrow().name(),
                "",
                Look.TOUCHPOINT,
                Numbered.disc(column, spot.at().x(), spot.at().y()));
    }

    private void name(Spot spot) {
        Column column = spot.placed().column();
        Name name = Name.of(column.touchpoint().orElseThrow().name(), NAME, NAME_WIDTH, content.feeling(column));
        Optional<Room.Found> found = room.near(spot, name.wholeWidth(), name.wholeHeight());
        if (found.isEmpty()) {
            unnamed.add(spot);
            return;
        }
        found.get().leader().ifPresent(line -> back.add(RouteMarks.line(line)));
        front.addAll(name.in(found.get().box(), found.get().align()));
    }

    private void share(Route route) {
        if (!route.move().label().isEmpty()) {
            Name share = Name.of(route.move().label(), style(route.move()), 200, OptionalDouble.empty());
            room.along(route, share.wholeWidth(), share.wholeHeight())
                    .ifPresent(box -> front.addAll(share.in(box, Align.MIDDLE)));
        }
    }

    private static Style style(Moves.Drawn move) {
        return move.isBack() ? BACK_SHARE : SHARE;
    }

    /** A move from or to where this floor ends: an arrow, and the number of the touchpoint elsewhere. */
    private boolean tag(Moves.Drawn move) {
        Spot from = byColumn.get(move.from());
        Spot spot = from == null ? byColumn.get(move.to()) : from;
        if (spot == null) {
            return true;
        }
        Column other = content.content().columns().get(from == null ? move.from() : move.to());
        String text = from == null
                ? other.number() + " →"
                : "→ " + other.number() + (move.label().isEmpty() ? "" : ": " + move.label());
        Name tag = Name.of(text, style(move), 200, OptionalDouble.empty());
        Optional<Room.Found> found = room.near(spot, tag.wholeWidth(), tag.wholeHeight());
        found.ifPresent(at -> {
            at.leader().ifPresent(line -> back.add(RouteMarks.line(line)));
            front.add(new Mark.Group(move.title(), "", Look.SHARE, tag.in(at.box(), at.align())));
        });
        return found.isPresent();
    }
}

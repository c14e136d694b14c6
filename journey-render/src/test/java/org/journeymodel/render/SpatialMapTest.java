package org.journeymodel.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Language;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.space.Position;
import org.journeymodel.core.space.Zone;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.render.layout.Box;
import org.journeymodel.render.layout.Look;
import org.journeymodel.render.layout.Mark;
import org.journeymodel.render.layout.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpatialMapTest {

    /** The shop is 24 metres wide, on 1,000 pixels. */
    private static final double SCALE = 1000 / 24.0;

    private static final Offset<Double> HAIR = Offset.offset(0.01);

    private final Journey shop = Floors.shop();
    private final SpatialMap map = SpatialMap.of(shop);

    @Test
    void drawsZonesToOneScaleOnAllFloors() {
        List<Box> zones = Marks.rectangles(Kinds.whole(map), Look.ZONE);
        assertThat(zones).hasSize(5);
        Box shelves = zones.get(0); // the largest lies below the others
        assertThat(shelves.width()).isEqualTo(14 * SCALE, HAIR);
        assertThat(shelves.height()).isEqualTo(9 * SCALE, HAIR);
        Box cafe = zones.get(4);
        assertThat(cafe.width()).isEqualTo(8 * SCALE, HAIR);
        assertThat(cafe.height()).isEqualTo(5 * SCALE, HAIR);
        assertThat(cafe.y()).isGreaterThan(shelves.bottom());
    }

    @Test
    void setsTouchpointsWhereTheirPositionsAre() {
        Picture picture = Kinds.whole(map);
        Box shelves = Marks.rectangles(picture, Look.ZONE).get(0);
        Box sees = Marks.disc(picture, 3);
        Box enters = Marks.disc(picture, 2);
        assertThat(sees.centre() - shelves.x()).isEqualTo(3 * SCALE, HAIR);
        assertThat(sees.y() + sees.height() / 2 - shelves.y()).isEqualTo(3 * SCALE, HAIR);
        assertThat(enters.centre()).isEqualTo(sees.centre(), HAIR);
        assertThat(enters.y() - sees.y()).isEqualTo(9 * SCALE, HAIR);
    }

    /** Two in a zone of 9 by 6 metres from (15, 8): at a quarter and three quarters of its width. */
    @Test
    void setsThoseOfAZoneWithoutPositionThereInOrder() {
        Picture picture = Kinds.whole(map);
        Box sees = Marks.disc(picture, 3);
        assertThat(Marks.disc(picture, 6).centre() - sees.centre()).isEqualTo((17.25 - 3) * SCALE, HAIR);
        assertThat(Marks.disc(picture, 7).centre() - sees.centre()).isEqualTo((21.75 - 3) * SCALE, HAIR);
        assertThat(Marks.disc(picture, 6).y() - sees.y()).isEqualTo((11 - 3) * SCALE, HAIR);
        assertThat(map.toTextAlternative()).contains("""
                        Touchpoint 6 of 10: Queues
                          In zone Checkout
                          Its position in the zone is not given; it is set there in order.
                        """);
    }

    @Test
    void setsThoseAtOnePlaceBesideEachOther() {
        Picture picture = Kinds.whole(map);
        Box receipt = Marks.disc(picture, 8);
        Box bag = Marks.disc(picture, 9);
        assertThat(bag.centre() - receipt.centre()).isEqualTo(27, HAIR);
        assertThat(bag.y()).isEqualTo(receipt.y());
        assertThat(Marks.texts(picture)).contains("Stands aside; the line leads to its place");
    }

    @Test
    void listsThoseWithoutPlaceBesideThePlan() {
        assertThat(Marks.texts(Kinds.whole(map)))
                .contains("Not on the floor plan", "Makes a list at home", "Ground floor, 24 × 14 m");
        assertThat(map.toTextAlternative()).contains("\nNot on the floor plan\nTouchpoint 1 of 10: Makes a list at");
    }

    @Test
    void tellsZonesAndPlacesInMetres() {
        assertThat(map.toTextAlternative())
                .contains("\nGround floor, 24 × 14 m\nZone: Entrance, 6 × 4 m\nZone: Vacuum cleaners, 14 × 9 m\n")
                .contains(
                        "Touchpoint 2 of 10: Enters\n  In zone Entrance\n  3 m from the left and 12 m from the top\n");
    }

    @Test
    void drawsMovesAsWideAsTheirShareAndThoseBackApart() {
        List<Mark.Path> lines = Marks.paths(Kinds.whole(map), Look.LINK);
        assertThat(lines.stream().map(Mark.Path::width)).contains(1.2 + 4.8 * 0.9, 1.2 + 4.8 * 0.6, 1.2 + 4.8 * 0.2);
        List<Mark.Path> back = Marks.paths(Kinds.whole(map), Look.BACK_LINK);
        assertThat(back.stream().map(Mark.Path::width))
                .containsExactlyInAnyOrder(1.2 + 4.8 * 0.4, 1.2 + 4.8 * 0.3, 1.2 + 4.8 * 0.1);
    }

    @Test
    void drawsMovesToAnotherFloorAsArrowsWithTheNumber() {
        assertThat(Marks.texts(Kinds.whole(map))).contains("1 →", "→ 10: 25 %", "9 →");
    }

    @Test
    void aPositionWithoutZoneIsOnTheOnlyFloorAndOnNoneOfSeveral() {
        Touchpoint somewhere = Touchpoint.builder("somewhere", "Somewhere")
                .position(Position.of(1, 1))
                .build();
        Zone hall = Floors.zone("hall", "Hall", 0, 0, 4, 4);
        Journey one = Journey.builder("j", "J")
                .addZones(hall)
                .addStages(Stage.of("s", "S", somewhere))
                .build();
        Journey two = one.toBuilder()
                .addZones(hall.toBuilder().id("up").floor("Upper").build())
                .build();
        assertThat(SpatialMap.of(one).toTextAlternative()).doesNotContain("Not on the floor plan");
        assertThat(SpatialMap.of(two).toTextAlternative()).contains("Not on the floor plan");
        assertThat(SpatialMap.of(one.toBuilder().zones(List.of()).build()).toTextAlternative())
                .contains("Floor plan, 1 × 1 m", "1 m from the left and 1 m from the top");
    }

    @Test
    void tellsAPositionOutsideOfItsZone() {
        Journey journey = Journey.builder("j", "J")
                .addZones(Floors.zone("hall", "Hall", 0, 0, 4, 4))
                .addStages(Stage.of(
                        "s",
                        "S",
                        Touchpoint.builder("out", "Out")
                                .zone("hall")
                                .position(Position.of(4.25, -1))
                                .build()))
                .build();
        assertThat(SpatialMap.of(journey).toTextAlternative())
                .contains("4.25 m from the left and -1 m from the top\n  Its position lies outside of its zone.\n");
    }

    @Test
    void ofAJourneyWithoutPlacesTheMapSaysSo() {
        assertThat(Kinds.translated(SpatialMap.of(Journeys.small()))
                        .map(Drawing::toTextAlternative)
                        .map(text -> text.lines()
                                .filter(line -> line.matches(".*(zone|Zone|zoner|soner)[ ,].*"))
                                .findFirst()
                                .orElse("")))
                .containsExactly(
                        "This journey tells no places yet. Add zones, and give touchpoints a zone or a position in"
                                + " metres.",
                        "Den här resan nämner inga platser än. Lägg till zoner och ge kontaktpunkter en zon eller ett"
                                + " läge i meter.",
                        "Denne rejse nævner ingen steder endnu. Tilføj zoner, og giv kontaktpunkter en zone eller en"
                                + " placering i meter.",
                        "Denne reisen nevner ingen steder ennå. Legg til soner, og gi kontaktpunkter en sone eller en"
                                + " plassering i meter.");
        assertThat(Marks.texts(Kinds.whole(SpatialMap.of(Journeys.small())))).contains("Searches", "Compares", "Pays");
    }

    @Test
    void namesAndSharesCoverNoDiscAndNoLine() {
        Journeys.all().forEach((name, journey) -> {
            Picture picture = Kinds.whole(SpatialMap.of(Floors.placed(journey)).faces());
            List<Box> labels = Drawn.labels(picture).stream()
                    .filter(label -> Stream.of(Look.TOUCHPOINT_NAME, Look.ZONE_NAME, Look.SHARE, Look.BACK_SHARE)
                            .anyMatch(label.look()::equals))
                    .map(Mark.Label::box)
                    .toList();
            List<Box> covered = new ArrayList<>(Marks.discs(picture));
            for (Look look : List.of(Look.LINK, Look.BACK_LINK, Look.POINTER)) {
                Marks.paths(picture, look).forEach(path -> covered.addAll(Marks.alongTheLine(path)));
            }
            for (Box label : labels) {
                Box plan = new Box(
                        0,
                        0,
                        Marks.rectangles(picture, Look.BAND).stream()
                                .mapToDouble(Box::right)
                                .max()
                                .orElse(0),
                        label.bottom());
                assertThat(covered.stream().filter(each -> plan.contains(each) && label.overlaps(each)))
                        .as("%s of %s", label, name)
                        .isEmpty();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-9, 1e17, -1e300, Double.MAX_VALUE, -Double.MAX_VALUE})
    void drawsPlacesHoweverFarAway(double far) {
        Journey journey = Journey.builder("j", "J")
                .addZones(
                        Floors.zone("hall", "Hall", far, 0, 1, 1e-300),
                        Floors.zone("vast", "Vast", 0, far, Double.MAX_VALUE, 3))
                .addStages(Stage.of(
                        "s",
                        "S",
                        Touchpoint.builder("a", "A")
                                .zone("hall")
                                .position(Position.of(far, -far))
                                .build(),
                        Touchpoint.builder("b", "B").zone("vast").build(),
                        Touchpoint.builder("c", "C").zone("hall").build()))
                .build();
        Picture picture = Kinds.onPage(SpatialMap.of(journey));
        assertThat(picture.width()).isLessThan(3_000);
        assertThat(picture.height()).isLessThan(3_000);
        assertThat(Marks.discs(picture)).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void drawsTwoThousandAtOnePlaceApart() {
        Touchpoint[] crowd = IntStream.range(0, 2_000)
                .mapToObj(at -> Touchpoint.builder("t" + at, "T")
                        .zone("hall")
                        .position(Position.of(1, 1))
                        .build())
                .toArray(Touchpoint[]::new);
        Journey journey = Journey.builder("j", "J")
                .addZones(Floors.zone("hall", "Hall", 0, 0, 40, 1))
                .addStages(Stage.of("s", "S", crowd))
                .build();
        Picture picture = Kinds.whole(SpatialMap.of(journey));
        List<Box> discs = new ArrayList<>();
        for (int number = 1; number <= 2_000; number++) {
            discs.add(Marks.disc(picture, number));
        }
        discs.sort((a, b) -> Double.compare(a.y(), b.y()));
        for (int at = 0; at < discs.size(); at++) {
            Box disc = discs.get(at).inset(0.01, 0.01);
            for (int next = at + 1; next < discs.size() && discs.get(next).y() < disc.bottom(); next++) {
                assertThat(disc.overlaps(discs.get(next))).isFalse();
            }
        }
        assertThat(Marks.texts(picture)).contains("1899 more moves stand in the text alone");
    }

    @Test
    void leavesOutMovesThatNobodyTakes() {
        Journey never = shop.toBuilder()
                .addTransitions(Transition.of("enter", "ask").withProbability(0))
                .build();
        assertThat(Marks.paths(Kinds.whole(SpatialMap.of(never)), Look.LINK))
                .hasSameSizeAs(Marks.paths(Kinds.whole(map), Look.LINK));
    }

    @Test
    void showsFacesOfAPersonaWhereHerFeelingIsKnown() {
        Journey journey = Floors.placed(Journeys.small());
        assertThat(SpatialMap.of(journey).toSvg()).doesNotContain("class=\"jm-face-bad\"");
        assertThat(SpatialMap.of(journey).faces("colleen").toSvg())
                .containsOnlyOnce("class=\"jm-face-bad\"")
                .containsOnlyOnce("class=\"jm-face-good\"")
                .doesNotContain("class=\"jm-face-fair\"");
        assertThatThrownBy(() -> SpatialMap.of(journey).faces("coleen"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("\"colleen\"");
    }

    @Test
    void refusesTheFlowOfAnotherJourney() {
        assertThatThrownBy(() -> map.with(JourneyGraph.of(Journeys.small()).flow()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The flow is that of Journey \"vacuum\": 2 stages, 3 touchpoints, 3 transitions, but the"
                        + " map shows Journey \"shop\": 3 stages, 10 touchpoints, 13 transitions. Analyse the journey"
                        + " that is drawn.");
    }

    @Test
    void tellsWhatItShows() {
        assertThat(map.journey()).isSameAs(shop);
        assertThat(map.language(Language.DANISH).toTextAlternative()).contains("Ikke på plantegningen");
        assertThat(map).hasToString("Spatial map of Journey \"shop\": 3 stages, 10 touchpoints, 13 transitions");
    }
}

package org.journeymodel.json.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.json.vocabulary.BuiltAndRead.asBuiltAndAsRead;
import static org.journeymodel.json.vocabulary.BuiltAndRead.sketch;

import java.util.List;
import java.util.Optional;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.space.Position;
import org.journeymodel.core.space.Zone;
import org.junit.jupiter.api.Test;

/** A store as a map in space: floors with zones, and touchpoints placed in them. */
class FloorTest {

    private static final Zone SHELVES = Zone.builder()
            .id("shelves")
            .name("Shelves")
            .floor("Ground floor")
            .x(0)
            .y(0)
            .width(8)
            .height(5)
            .build();

    private static final Zone CHECKOUT = Zone.builder()
            .id("checkout")
            .name("Checkout")
            .floor("Ground floor")
            .x(10)
            .y(0)
            .width(4)
            .height(3)
            .build();

    private static final Zone CAFE = Zone.builder()
            .id("cafe")
            .name("Café")
            .floor("First floor")
            .x(0)
            .y(0)
            .width(6)
            .height(6)
            .build();

    private static final Journey STORE = sketch(
                    in("shelves", "look", Position.of(2, 2)),
                    in("checkout", "pay", Position.of(12, 1)),
                    in("checkout", "pack", Position.of(13.5, 3)),
                    Touchpoint.of("rest", "Rests").toBuilder().zone("cafe").build())
            .addZones(SHELVES, CHECKOUT, CAFE)
            .build();

    @Test
    void aZoneTellsWhichTouchpointsLieInIt() {
        asBuiltAndAsRead(STORE, store -> {
            assertThat(touchpointsIn("checkout", store)).containsExactly("pay", "pack");
            assertThat(touchpointsIn("cafe", store)).containsExactly("rest");
        });
    }

    @Test
    void coordinatesTellInWhichZoneAPointLies() {
        asBuiltAndAsRead(STORE, store -> {
            Position pay = store.getTouchpoint("pay").position().orElseThrow();

            assertThat(store.zones())
                    .filteredOn(zone -> zone.contains(pay))
                    .extracting(Zone::name)
                    .containsExactly("Checkout");
        });
    }

    @Test
    void coordinatesTellHowFarCustomersWalk() {
        // from (2, 2) to the middle of the checkout, (12, 1.5)
        asBuiltAndAsRead(
                STORE,
                store -> assertThat(store.getTouchpoint("look")
                                .position()
                                .orElseThrow()
                                .distanceTo(store.getZone("checkout").middle()))
                        .isEqualTo(Math.sqrt(10 * 10 + 0.5 * 0.5)));
    }

    @Test
    void aFloorTellsItsZones() {
        asBuiltAndAsRead(
                STORE,
                store -> assertThat(store.zones())
                        .filteredOn(zone -> zone.floor().equals(Optional.of("Ground floor")))
                        .extracting(Zone::id)
                        .containsExactly("shelves", "checkout"));
    }

    private static Touchpoint in(String zone, String id, Position position) {
        return Touchpoint.of(id, id).toBuilder().zone(zone).position(position).build();
    }

    private static List<String> touchpointsIn(String zone, Journey store) {
        return store.touchpoints().stream()
                .filter(each -> each.zone().equals(Optional.of(zone)))
                .map(Touchpoint::id)
                .toList();
    }
}

package org.journeymodel.core.space;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ZoneTest {

    private final Zone zone =
            Zone.builder().id("till").name("Till").x(10).y(2).width(4).height(3).build();

    @Test
    void containsWhatLiesInItOrOnItsEdges() {
        assertThat(zone.contains(Position.of(12, 4))).isTrue();
        assertThat(zone.contains(Position.of(10, 2))).isTrue();
        assertThat(zone.contains(Position.of(14, 5))).isTrue();
    }

    @Test
    void containsNothingBeyondAnyEdge() {
        assertThat(zone.contains(Position.of(9.9, 4))).isFalse();
        assertThat(zone.contains(Position.of(14.1, 4))).isFalse();
        assertThat(zone.contains(Position.of(12, 1.9))).isFalse();
        assertThat(zone.contains(Position.of(12, 5.1))).isFalse();
    }

    @Test
    void hasItsMiddleBetweenItsEdges() {
        assertThat(zone.middle()).isEqualTo(Position.of(12, 3.5));
    }

    @Test
    void liesAsFarFromAPointAsARulerSays() {
        // a right triangle of sides 3 and 4
        assertThat(zone.middle().distanceTo(Position.of(15, 7.5))).isEqualTo(5);
    }
}

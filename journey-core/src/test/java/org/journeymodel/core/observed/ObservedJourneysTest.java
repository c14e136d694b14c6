package org.journeymodel.core.observed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.journeymodel.core.model.AttributeValue;
import org.junit.jupiter.api.Test;

class ObservedJourneysTest {

    private static final Instant TEN = Instant.parse("2024-05-01T10:00:00Z");

    private final ObservedJourneys five = ObservedJourneys.of(
            ObservedJourney.of("u1", "home", "cart"),
            ObservedJourney.of("u2", "home"),
            ObservedJourney.of("u3", "home", "cart"),
            ObservedJourney.of("u4", "cart"),
            ObservedJourney.of("u5", "home", "home"));

    @Test
    void theFiveCustomersMakeFourVariants() {
        assertThat(five.touchpoints()).containsExactly("home", "cart");
        assertThat(five.customerCount()).isEqualTo(5);
        assertThat(variantsOf(five)).containsExactly("2 [home, cart]", "1 [home]", "1 [cart]", "1 [home, home]");
        assertThat(five).hasToString("5 customers, 2 touchpoints, 4 variants");
    }

    @Test
    void aVariantIsReadByCodes() {
        assertThat(five.lengthOf(0)).isEqualTo(2);
        assertThat(five.touchpointAt(0, 0)).isZero();
        assertThat(five.touchpointAt(0, 1)).isEqualTo(1);
        assertThat(five.touchpointAt(2, 0)).isEqualTo(1);
    }

    @Test
    void whatIsBeyondAVariantIsNotThatOfTheNextCustomer() {
        outOfBounds(() -> five.touchpointAt(0, 2));
        outOfBounds(() -> five.touchpointAt(3, -1));
        outOfBounds(() -> five.lengthOf(4));
        outOfBounds(() -> five.customersOf(-1));
    }

    private static void outOfBounds(ThrowingCallable code) {
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(code);
    }

    @Test
    void journeysComeInTheOrderGiven() {
        assertThat(five.journeys()).extracting(ObservedJourney::customer).containsExactly("u1", "u2", "u3", "u4", "u5");
    }

    @Test
    void nobodyMakesNoVariant() {
        ObservedJourneys none = ObservedJourneys.of();
        assertThat(none.variantCount()).isZero();
        assertThat(none.customerCount()).isZero();
        assertThat(none.hasTimes()).isTrue();
        assertThat(none.journeys()).isEmpty();
    }

    @Test
    void haveTimesIfEveryEventHas() {
        ObservedJourney timed = ObservedJourney.of(JourneyEvent.of("u1", "home", TEN));
        assertThat(five.hasTimes()).isFalse();
        assertThat(ObservedJourneys.of(timed).hasTimes()).isTrue();
        assertThat(ObservedJourneys.of(timed, ObservedJourney.of("u2", "home")).hasTimes())
                .isFalse();
    }

    @Test
    void areEqualIfTheirJourneysAre() {
        assertThat(ObservedJourneys.of(five.journeys().toList()))
                .isEqualTo(five)
                .hasSameHashCodeAs(five);
        assertThat(ObservedJourneys.of()).isNotEqualTo(five);
    }

    @Test
    void refuseASecondJourneyOfACustomer() {
        refuses(
                () -> ObservedJourneys.of(ObservedJourney.of("u1", "a"), ObservedJourney.of("u1", "b")),
                "Customer \"u1\" has two journeys, but each customer has one. Put the events into one journey, or name"
                        + " the customers apart.");
    }

    @Test
    void countsAreThoseOfCountingNames() {
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            List<ObservedJourney> journeys = new ArrayList<>();
            Map<List<String>, Integer> counted = new HashMap<>();
            for (int customer = random.nextInt(30); customer > 0; customer--) {
                String[] path = random.ints(1 + random.nextInt(3), 0, 3)
                        .mapToObj(each -> "t" + each)
                        .toArray(String[]::new);
                journeys.add(ObservedJourney.of("u" + customer, path));
                counted.merge(List.of(path), 1, Integer::sum);
            }
            ObservedJourneys observed = ObservedJourneys.of(journeys);
            Map<List<String>, Integer> told = new HashMap<>();
            IntStream.range(0, observed.variantCount())
                    .forEach(each -> told.put(observed.variant(each), observed.customersOf(each)));
            assertThat(told).as("seed %d", seed).isEqualTo(counted);
            assertThat(IntStream.range(0, observed.variantCount()).map(each -> -observed.customersOf(each)))
                    .isSorted();
        }
    }

    @Test
    void aJourneyTellsItsPath() {
        ObservedJourney journey = ObservedJourney.of("u1", "home", "cart", "home");
        assertThat(journey.customer()).isEqualTo("u1");
        assertThat(journey.touchpoints()).containsExactly("home", "cart", "home");
        assertThat(journey).hasToString("u1: home, cart, home");
    }

    @Test
    void anEventTellsWhoWasWhereWhen() {
        assertThat(JourneyEvent.of("u1", "cart")).hasToString("u1 at cart");
        assertThat(JourneyEvent.of("u1", "cart", TEN).toBuilder().failed(true).build())
                .hasToString("u1 at cart, 2024-05-01T10:00:00Z, failed");
        assertThat(JourneyEvent.builder()
                        .customer("u1")
                        .touchpoint("cart")
                        .score(-0.0)
                        .build()
                        .score())
                .hasValue(0.0);
    }

    @Test
    void refusesAJourneyWithoutEvents() {
        refuses(
                () -> ObservedJourney.of(),
                "Observed journey must have at least one event, but had none. Leave out customers without events.");
    }

    @Test
    void refusesEventsOfSeveralCustomers() {
        refuses(
                () -> ObservedJourney.of(JourneyEvent.of("u1", "a"), JourneyEvent.of("u2", "a")),
                "Observed journey must be of one customer, but has events of \"u1\" and of \"u2\". Make a journey of"
                        + " each customer's events.");
    }

    @Test
    void refusesTimesThatDecreaseEvenAcrossAnEventWithoutTime() {
        refuses(
                () -> ObservedJourney.of(
                        JourneyEvent.of("u1", "a", TEN),
                        JourneyEvent.of("u1", "b"),
                        JourneyEvent.of("u1", "c", TEN.minusSeconds(1))),
                "Events of customer \"u1\" must be in order of time, but \"c\" at 2024-05-01T09:59:59Z follows an event"
                        + " at 2024-05-01T10:00:00Z. Sort them by time.");
    }

    @Test
    void takesEventsOfEqualTime() {
        assertThat(ObservedJourney.of(JourneyEvent.of("u1", "b", TEN), JourneyEvent.of("u1", "a", TEN))
                        .touchpoints())
                .containsExactly("b", "a");
    }

    @Test
    void refusesNamesThatShowNothingAndScoresThatAreNoNumbers() {
        refuses(
                () -> JourneyEvent.of(" ", "a"),
                "Customer of an event must show something, but was \" \". Give it a text with visible characters.");
        refuses(
                () -> JourneyEvent.of("u1", ""),
                "Touchpoint of an event must show something, but was \"\". Give it a text with visible characters.");
        refuses(
                () -> JourneyEvent.of("u1", "a").toBuilder().channel(" ").build(),
                "Channel of an event at \"a\" must show something, but was \" \". Give it a text with visible"
                        + " characters, or leave it out.");
        refuses(
                () -> JourneyEvent.of("u1", "a").toBuilder().score(Double.NaN).build(),
                "Score of an event at \"a\" must be finite, but was NaN. Leave out what is not known.");
        refuses(
                () -> JourneyEvent.of("u1", "a").toBuilder()
                        .putAttributes(" ", AttributeValue.of(1))
                        .build(),
                "Name of an attribute of an event must show something, but was \" \". Give it a text with visible"
                        + " characters, or leave it out.");
    }

    private static List<String> variantsOf(ObservedJourneys journeys) {
        return IntStream.range(0, journeys.variantCount())
                .mapToObj(each -> journeys.customersOf(each) + " " + journeys.variant(each))
                .toList();
    }

    private static void refuses(ThrowingCallable code, String message) {
        assertThatIllegalArgumentException().isThrownBy(code).withMessage(message);
    }
}

package org.journeymodel.graph.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.journeymodel.graph.Scripts.graph;
import static org.journeymodel.graph.agreement.Logs.log;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.graph.JourneyGraph;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final JourneyGraph SHOP =
            graph("home=start cart paid+ letter", "home->cart .6", "cart->paid .5", "home->letter .1");

    private static final ObservedJourneys LOG =
            log("start popup cart paid", "home cart popup", "popup cart home popup", "popup survey", "chat home");

    private final Agreement agreement = SHOP.agreement(LOG);

    @Test
    void whatTheMapDoesNotKnowIsToldMostCustomersFirst() {
        assertThat(agreement.unknownTouchpoints())
                .extracting(each -> each.name() + " " + each.visits() + " " + each.customers())
                .containsExactly("popup 5 4", "chat 1 1", "survey 1 1");
        UnknownTouchpoint popup = agreement.unknownTouchpoints().get(0);
        assertThat(popup.shareOfCustomers()).isCloseTo(0.8, within(1e-15));
        assertThat(popup)
                .hasToString(
                        "The map does not know \"popup\", where 80.0 % of customers were (5 visits by 4 customers).");
    }

    @Test
    void whatMostCustomersVisitIsToldApart() {
        assertThat(agreement.unknownToMap()).extracting(UnknownTouchpoint::name).containsExactly("popup");
        assertThat(SHOP.agreement(LOG, AgreementOptions.standard().withMostCustomers(0.2))
                        .unknownToMap())
                .hasSize(3);
        assertThat(SHOP.agreement(LOG, AgreementOptions.standard().withMostCustomers(0.81))
                        .unknownToMap())
                .isEmpty();
    }

    @Test
    void whatTheMapDoesNotKnowIsPassedOver() {
        // home cart paid | home cart | cart home | home
        assertThat(agreement.at("home").orElseThrow().shares())
                .extracting(each -> each.next().map(Touchpoint::id).orElse("END") + " " + each.count())
                .containsExactly("cart 2", "letter 0", "END 2");
        assertThat(agreement.at("cart").orElseThrow().shares())
                .extracting(each -> each.next().map(Touchpoint::id).orElse("END") + " " + each.count())
                .containsExactly("paid 1", "home 1", "END 1");
        assertThat(agreement.entries())
                .extracting(each -> each.touchpoint().id() + " " + each.count() + " of " + each.visits())
                .containsExactly("home 3 of 4", "cart 1 of 4");
    }

    @Test
    void whatNobodyVisitsOrMakesIsTold() {
        assertThat(agreement.unvisitedTouchpoints()).extracting(Touchpoint::id).containsExactly("letter");
        assertThat(agreement.unmadeMoves())
                .extracting(FlowMove::toString)
                .containsExactly("home -> letter 10.0 % (declared)");
        assertThat(agreement.unplannedMoves())
                .extracting(each ->
                        each.touchpoint().id() + " " + each.next().orElseThrow().id())
                .containsExactly("cart home");
        assertThat(agreement.at("letter")).isEmpty();
    }

    @Test
    void tellsWhatItRestsOn() {
        assertThat(agreement.customers()).isEqualTo(5);
        assertThat(agreement.notes())
                .containsExactly(
                        "Rests on 4 customers with 8 visits of touchpoints that the map knows.",
                        "7 events are at names that the map does not know, and passed over.",
                        "1 customer visited nothing that the map knows.",
                        "No move has known times, so times are not compared.",
                        "No event has a score to read, so feelings are not compared.");
    }

    @Test
    void tellsItselfAsText() {
        assertThat(graph("cart paid+ letter", "cart->paid .5", "paid->letter 1")
                        .agreement(log("9x cart paid", "cart popup"))
                        .toText())
                .isEqualTo("""
                        Agreement of journey "j" with 10 customers: 2 of 2 figures disagree.
                        Rests on 10 customers with 19 visits of touchpoints that the map knows.
                        1 event is at names that the map does not know, and passed over.
                        No move has known times, so times are not compared.
                        No event has a score to read, so feelings are not compared.
                        Disagrees beyond chance:
                          The map says 100.0 % go from "PAID" to "LETTER"; of 9 customers 0.0 % did (95 % interval 0.0 to 29.9 %; q < 0.001).
                          The map says 50.0 % go from "CART" to "PAID"; of 10 customers 90.0 % did (95 % interval 59.6 to 98.2 %; q = 0.021).
                        Not on the map:
                          The map does not know "popup", where 10.0 % of customers were (1 customer).
                        Never visited:
                          "LETTER"
                        Moves that nobody made:
                          "PAID" to "LETTER"
                        q: of findings told at this q or below, chance alone brings that share; at 0.05, 5 of 100.
                        """);
    }

    @Test
    void ofManyOnlyTheFirstTwentyAreTold() {
        String[] strangers = Stream.iterate(1, each -> each + 1)
                .limit(23)
                .map(each -> "x" + each)
                .toArray(String[]::new);
        assertThat(SHOP.agreement(log(strangers)).toText()).contains("\n  and 3 more\n");
    }

    @Test
    void tellsItselfAsAnObject() {
        assertThat(agreement.toAttributes().fields().keySet())
                .containsExactly(
                        "customers",
                        "options",
                        "notes",
                        "disagreements",
                        "entries",
                        "touchpoints",
                        "times",
                        "feelings",
                        "unvisitedTouchpoints",
                        "unknownTouchpoints",
                        "unmadeMoves");
        assertThat(SHOP.agreement(log("home")).entries().get(0).toAttributes())
                .isEqualTo(AttributeValue.object()
                        .put("kind", "entry")
                        .put("touchpoint", "home")
                        .put("declaredShare", 1)
                        .put("provenance", "assumed")
                        .put("planned", true)
                        .put("count", 1)
                        .put("visits", 1)
                        .put("customers", 1)
                        .put("effectiveSize", 1)
                        .put("observedShare", 1)
                        .put("difference", 0)
                        .put(
                                "interval",
                                SHOP.agreement(log("home"))
                                        .entries()
                                        .get(0)
                                        .interval()
                                        .toAttributes())
                        .put("verdict", "not-declared")
                        .put(
                                "sentence",
                                "The map does not say how many start at \"HOME\" (100.0 % assumed); of 1 customer"
                                        + " 100.0 % did (95 % interval 20.7 to 100.0 %).")
                        .build());
    }

    @Test
    void allResultsTellThemselves() {
        Agreement full = graph("a:1h^.5 b", "a->b 1 2h").agreement(log("9x a@0h*0.2 b@1h"));
        AttributeValue.ObjectValue told = full.toAttributes();
        assertThat(told.fields().get("times").toString()).contains("PT3H", "PT1H");
        assertThat(told.fields().get("feelings").toString()).contains("declaredValence", "observedValence");
        assertThat(full.times().get(0))
                .isEqualTo(graph("a:1h^.5 b", "a->b 1 2h")
                        .agreement(log("9x a@0h*0.2 b@1h"))
                        .times()
                        .get(0));
    }

    @Test
    void isEqualToAnotherOfEqualContent() {
        assertThat(SHOP.agreement(LOG)).isEqualTo(agreement).hasSameHashCodeAs(agreement);
        assertThat(SHOP.agreement(LOG, AgreementOptions.standard().withLevel(0.9)))
                .isNotEqualTo(agreement);
        assertThat(SHOP.agreement(log("home"))).isNotEqualTo(agreement);
    }

    @Test
    void ofWhoVisitedNothingKnownNothingIsSaid() {
        Agreement nobody = SHOP.agreement(log("x"));
        assertThat(nobody.figures()).isEmpty();
        assertThat(nobody.unvisitedTouchpoints()).hasSize(4);
        assertThat(nobody).hasToString("Agreement of journey \"j\" with 1 customer: no figure can be tested");
    }

    @Test
    void anUnknownTouchpointIsRefused() {
        assertThatThrownBy(() -> agreement.at("hme"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("\"home\"");
    }

    @Test
    void aNameOfSeveralTouchpointsIsRefused() {
        refuses(
                () -> graph("a=seen b=seen").agreement(log("seen")),
                "Event name \"seen\" belongs to touchpoint \"a\" and to touchpoint \"b\". Leave it at one of them.");
    }

    @Test
    void journeysThatDoNotListTheirNamesAreRefused() {
        refuses(
                () -> SHOP.agreement(new Unlisted()),
                "Observed journeys must list the touchpoints of all events, but \"home\" is not among touchpoints(). Add"
                        + " it there.");
    }

    /** Breaks its contract. */
    private static final class Unlisted implements ObservedJourneys {
        @Override
        public List<String> touchpoints() {
            return List.of();
        }

        @Override
        public int customerCount() {
            return 1;
        }

        @Override
        public boolean hasTimes() {
            return false;
        }

        @Override
        public int variantCount() {
            return 1;
        }

        @Override
        public int customersOf(int variant) {
            return 1;
        }

        @Override
        public int lengthOf(int variant) {
            return 1;
        }

        @Override
        public int touchpointAt(int variant, int place) {
            return 0;
        }

        @Override
        public Stream<ObservedJourney> journeys() {
            return Stream.of(ObservedJourney.of("u1", "home"));
        }
    }

    @Test
    void optionsRefuseWhatCannotBe() {
        AgreementOptions options = AgreementOptions.standard();
        refuses(
                () -> options.withLevel(95),
                "Level of confidence must be between 0.5 and 1, but was 95.0. Usual are 0.95 and 0.99.");
        refuses(
                () -> options.withNegligibleShare(-0.1),
                "Negligible share must be between 0 and 0.5, but was -0.1. Write 1 % as 0.01.");
        refuses(
                () -> options.withMostCustomers(Double.NaN),
                "Share of most customers must be between 0 and 1, but was NaN. Write 1 % as 0.01.");
        refuses(
                () -> options.withNegligibleFeeling(1.5),
                "Negligible feeling must be between 0 and 1, but was 1.5. It is a difference of valence: on a scale of"
                        + " 1 to 5, half a point is 0.25.");
        assertThat(options.withNegligibleFeeling(0.1).toAttributes().fields())
                .containsEntry("negligibleFeeling", AttributeValue.of(0.1));
        assertThat(options.withNegligibleFeeling(0.1)).isNotEqualTo(options);
        assertThat(options.withLevel(0.9).withNegligibleShare(0).withMostCustomers(1))
                .hasToString("level 0.9, negligible share 0, negligible feeling 0.05, most customers from 1");
        assertThat(options.withLevel(0.95)).isEqualTo(options).hasSameHashCodeAs(options);
    }

    @Test
    void numbersOfFiguresAgreeWithTheirVerb() {
        JourneyGraph half = graph("a b", "a->b .5");
        assertThat(half.agreement(log("5x a b", "5x a")).toString()).endsWith(": 0 of 1 figure disagrees");
        assertThat(half.agreement(log("99x a b")).toString()).endsWith(": 1 of 1 figure disagrees");
    }

    private static void refuses(ThrowingCallable code, String message) {
        assertThatIllegalArgumentException().isThrownBy(code).withMessage(message);
    }
}

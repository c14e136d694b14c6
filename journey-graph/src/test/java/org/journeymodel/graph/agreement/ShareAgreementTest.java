package org.journeymodel.graph.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.journeymodel.graph.Scripts.graph;
import static org.journeymodel.graph.agreement.Logs.log;

import java.util.List;
import org.journeymodel.core.flow.Provenance;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Transition;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.Scripts;
import org.journeymodel.graph.agreement.AgreementFigure.Kind;
import org.junit.jupiter.api.Test;

class ShareAgreementTest {

    private static final JourneyGraph HALF = graph("cart paid+", "cart->paid .5");

    private static ShareAgreement share(Agreement agreement, String from, String to) {
        return agreement.at(from).orElseThrow().shares().stream()
                .filter(each -> each.next().map(next -> next.id().equals(to)).orElse(to.equals("END")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nineOfTenWhereHalfWasDeclaredDisagree() {
        Agreement agreement = HALF.agreement(log("9x cart paid", "cart"));
        ShareAgreement paid = share(agreement, "cart", "paid");

        assertThat(paid.declaredShare()).isEqualTo(0.5);
        assertThat(paid.provenance()).isEqualTo(Provenance.DECLARED);
        assertThat(paid.count()).isEqualTo(9);
        assertThat(paid.visits()).isEqualTo(10);
        assertThat(paid.customers()).isEqualTo(10);
        assertThat(paid.effectiveSize()).isEqualTo(10);
        assertThat(paid.difference()).isCloseTo(0.4, within(1e-15));
        assertThat(paid.interval().low()).isCloseTo(0.5958, within(5e-5));
        assertThat(paid.interval().high()).isCloseTo(0.9821, within(5e-5));
        assertThat(paid.pValue().orElseThrow()).isCloseTo(22.0 / 1_024, within(1e-15));
        assertThat(paid.verdict()).isEqualTo(Verdict.DISAGREES);
        assertThat(paid)
                .hasToString(
                        "The map says 50.0 % go from \"CART\" to \"PAID\"; of 10 customers 90.0 % did (95 % interval"
                                + " 59.6 to 98.2 %; q = 0.032).");
        assertThat(agreement.disagreements()).extracting(AgreementFigure::kind).containsExactly(Kind.MOVE);
        assertThat(share(agreement, "cart", "END"))
                .hasToString(
                        "The map says 50.0 % end at \"CART\"; of 10 customers 10.0 % did (95 % interval 1.8 to 40.4 %;"
                                + " q = 0.032).");
    }

    @Test
    void eightOfTenAreWithinChance() {
        // 2 (45 + 10 + 1)/1024
        ShareAgreement paid = share(HALF.agreement(log("8x cart paid", "2x cart")), "cart", "paid");
        assertThat(paid.pValue().orElseThrow()).isCloseTo(112.0 / 1_024, within(1e-15));
        assertThat(paid.verdict()).isEqualTo(Verdict.WITHIN_CHANCE);
        assertThat(paid.isDisagreement()).isFalse();
    }

    @Test
    void fiveCustomersAreTooFew() {
        // Even if all of 5 went, p were 2/32.
        ShareAgreement paid = share(HALF.agreement(log("5x cart paid")), "cart", "paid");
        assertThat(paid.verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(paid.pValue()).isEmpty();
        assertThat(paid.sentence()).endsWith("(95 % interval 56.6 to 100.0 %; too few to tell).");
        // Of six, 2/64 for those who go as for those who end: two of three tests, paid being watched.
        assertThat(HALF.agreement(log("6x cart paid")).disagreements()).hasSize(1);
    }

    @Test
    void whoComesAgainAndAgainProvesNoMoreThanOneWhoComesOnce() {
        // 19 visits by one customer and one by each of 19 others: 38²/(19² + 19) = 3.8 independent ones.
        String again = "a" + " a".repeat(18) + " b";
        ShareAgreement stay = share(graph("a b", "a->a .5", "a->b .5").agreement(log(again, "19x a b")), "a", "a");
        assertThat(stay.visits()).isEqualTo(38);
        assertThat(stay.customers()).isEqualTo(20);
        assertThat(stay.effectiveSize()).isCloseTo(3.8, within(1e-12));
        assertThat(stay.count()).isEqualTo(18);
        assertThat(stay.verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(stay.sentence()).contains("; of 38 visits by 20 customers 47.4 % did (");
    }

    @Test
    void customersWhoAlwaysDoTheSameAreNoDisagreementAlthoughTheirVisitsAre() {
        // 14 of 20 customers go round nine times: 126 of 146 visits, far from half; 146²/(14·100 + 6) = 15.2.
        String round = "a" + " a".repeat(9);
        JourneyGraph graph = graph("a", "a->a .7");
        ShareAgreement stay = share(graph.agreement(log("14x " + round, "6x a")), "a", "a");
        assertThat(stay.observedShare()).isCloseTo(126 / 146.0, within(1e-12));
        assertThat(stay.effectiveSize()).isCloseTo(146.0 * 146 / 1_406, within(1e-9));
        assertThat(stay.verdict()).isEqualTo(Verdict.WITHIN_CHANCE);
    }

    @Test
    void whatNobodyDeclaredIsToldAndNeverWrong() {
        ShareAgreement toB = share(graph("a b c", "a->b", "a->c").agreement(log("40x a b", "2x a c", "a")), "a", "b");
        assertThat(toB.provenance()).isEqualTo(Provenance.ASSUMED);
        assertThat(toB.verdict()).isEqualTo(Verdict.NOT_DECLARED);
        assertThat(toB.magnitude()).isZero();
        assertThat(toB.sentence())
                .startsWith("The map does not say how many go from \"A\" to \"B\" (50.0 % assumed); of 43 customers"
                        + " 93.0 % did (");
    }

    @Test
    void wherePartIsDeclaredThatPartIsTested() {
        Agreement agreement = graph("a b c", "a->b .5", "a->c").agreement(log("40x a b", "2x a c"));
        assertThat(agreement.disagreements()).containsExactly(share(agreement, "a", "b"));
        assertThat(agreement.at("a").orElseThrow().verdict()).isEqualTo(Verdict.DISAGREES);
    }

    @Test
    void whereTheMapSaysHardlyAnybodyOneAloneIsNegligible() {
        JourneyGraph graph = graph("a b c", "a->b .995", "a->c .005");
        // 1 of 2 where 0.5 % are to: by the test alone 2 (1 - 0.995²) = 0.02.
        for (ShareAgreement share :
                graph.agreement(log("a c", "a b")).at("a").orElseThrow().shares()) {
            assertThat(share.isDisagreement()).isFalse();
        }
        assertThat(share(graph.agreement(log("a c", "a b")), "a", "c").pValue()).hasValue(1);
        assertThat(share(graph.agreement(log("a c", "a b")), "a", "b").pValue()).hasValue(1);
        // 3 of 200 where 0.5 % are to and 1 % may: the chance of 3 or more at 1 % is above twice that at 0.5 %.
        assertThat(share(graph.agreement(log("197x a b", "3x a c")), "a", "c")
                        .pValue()
                        .orElseThrow())
                .isCloseTo(atLeastThreeOf200(0.01), within(1e-12))
                .isGreaterThan(2 * atLeastThreeOf200(0.005));
        assertThat(share(graph.agreement(log("180x a b", "20x a c")), "a", "c").isDisagreement())
                .isTrue();
        // None of 2,000 is no more than negligibly fewer.
        assertThat(share(graph.agreement(log("2000x a b")), "a", "c").pValue()).hasValue(1);
    }

    private static double atLeastThreeOf200(double share) {
        double none = Math.pow(1 - share, 200);
        double one = 200 * share * Math.pow(1 - share, 199);
        double two = 200 * 199 / 2.0 * share * share * Math.pow(1 - share, 198);
        return 1 - none - one - two;
    }

    @Test
    void oneCustomerIsTooFewWhateverIsDeclared() {
        ShareAgreement share = share(graph("a b c", "a->b .02", "a->c .98").agreement(log("a b")), "a", "b");
        assertThat(share.verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(share.pValue()).isEmpty();
    }

    @Test
    void aMoveThatTheMapDoesNotHaveDisagreesIfMoreThanAFewMakeIt() {
        JourneyGraph graph = graph("a b c+", "a->b 1", "b->c 1");
        Agreement stray = graph.agreement(log("199x a b c", "a c"));
        // One alone is negligible.
        assertThat(share(stray, "a", "c").pValue()).hasValue(1);
        assertThat(stray.disagreements()).isEmpty();

        // Two of 200 or more, where 1 % may: 1 - 0.99^200 - 2 · 0.99^199.
        assertThat(share(graph.agreement(log("198x a b c", "2x a c")), "a", "c")
                        .pValue()
                        .orElseThrow())
                .isCloseTo(1 - Math.pow(0.99, 200) - 2 * Math.pow(0.99, 199), within(1e-12));

        Agreement many = graph.agreement(log("190x a b c", "10x a c"));
        assertThat(many.disagreements()).containsExactly(share(many, "a", "b"), share(many, "a", "c"));
        ShareAgreement unplanned = share(many, "a", "c");
        assertThat(unplanned.isPlanned()).isFalse();
        assertThat(unplanned.sentence())
                .startsWith("The map does not plan that any go from \"A\" to \"C\"; of 200 customers 5.0 % did (95 %"
                        + " interval 2.7 to 9.0 %; q ");
        assertThat(many.unplannedMoves()).containsExactly(unplanned);
        assertThat(graph.agreement(
                                log("199x a b c", "a c"),
                                AgreementOptions.standard().withNegligibleShare(0))
                        .disagreements())
                .hasSize(2);
    }

    @Test
    void aTransitionOfProbabilityZeroIsOnTheMap() {
        Agreement agreement = graph("a b c", "a->b 1", "a->c 0").agreement(log("3x a b", "7x a c"));
        ShareAgreement toC = share(agreement, "a", "c");
        assertThat(toC.provenance()).isEqualTo(Provenance.DECLARED);
        assertThat(toC.verdict()).isEqualTo(Verdict.DISAGREES);
        assertThat(agreement.unplannedMoves()).isEmpty();
    }

    @Test
    void parallelTransitionsAreOneSinceEventsDoNotTellThemApart() {
        Agreement agreement = graph("a b", "a->b .3 x", "a->b .4 y").agreement(log("7x a b", "3x a"));
        assertThat(agreement.at("a").orElseThrow().shares()).hasSize(2);
        assertThat(share(agreement, "a", "b").declaredShare()).isCloseTo(0.7, within(1e-15));
    }

    @Test
    void entriesAreHeldAgainstStarts() {
        Agreement agreement = graph("a@.5 b@.5 c").agreement(log("10x a b", "c"));
        assertThat(agreement.entries())
                .extracting(each -> each.touchpoint().id() + " " + each.count() + " " + each.provenance())
                .containsExactly("a 10 DECLARED", "b 0 DECLARED", "c 1 OBSERVED");
        // p is 2/2,048 for b, 24/2,048 for a, and 1 - 0.99^11 for c: times 5/1, 5/2 and 5/5,
        // since at a and at b customers might have left the map.
        assertThat(agreement.disagreements())
                .extracting(AgreementFigure::sentence)
                .containsExactly(
                        "The map says 50.0 % start at \"B\"; of 11 customers 0.0 % did (95 % interval 0.0 to 25.9 %;"
                                + " q = 0.005).",
                        "The map says 50.0 % start at \"A\"; of 11 customers 90.9 % did (95 % interval 62.3 to 98.4 %;"
                                + " q = 0.029).");
    }

    @Test
    void anEntryThatNobodyDeclaredIsAssumed() {
        Agreement agreement = graph("a b").agreement(log("20x b"));
        assertThat(agreement.entries()).extracting(ShareAgreement::verdict).containsOnly(Verdict.NOT_DECLARED);
    }

    @Test
    void aTouchpointAsAWholeIsTestedByChiSquared() {
        // 12, 12 and 16 where 20, 10 and 10 were expected: 3.2 + 0.4 + 3.6 = 7.2, two degrees of freedom.
        JourneyGraph graph = graph("a b c", "a->b .5", "a->c .25");
        TouchpointShares row =
                graph.agreement(log("12x a b", "12x a c", "16x a")).at("a").orElseThrow();
        assertThat(row.pValue().orElseThrow()).isCloseTo(Math.exp(-3.6), within(1e-12));
        assertThat(row.adjustedPValue()).isEqualTo(row.pValue());
        assertThat(row.verdict()).isEqualTo(Verdict.DISAGREES);
        assertThat(graph.agreement(log("5x a b")).at("a").orElseThrow().verdict())
                .isEqualTo(Verdict.TOO_FEW);
    }

    @Test
    void aPersonasSharesAreAssumedAndToldOnly() {
        Journey journey = Scripts.journey("a b c", "a->b .5").toBuilder()
                .addPersonas(
                        Persona.builder().id("ann").name("Ann").build(),
                        Persona.builder().id("bob").name("Bob").build())
                .addTransitions(Transition.of("a", "c").withProbability(0.5).toBuilder()
                        .addPersonas("bob")
                        .build())
                .build();
        Agreement ann = JourneyGraph.of(journey).forPersona("ann").agreement(log("30x a b", "10x a c"));
        assertThat(share(ann, "a", "b").declaredShare()).isEqualTo(1);
        assertThat(share(ann, "a", "b").verdict()).isEqualTo(Verdict.NOT_DECLARED);
        assertThat(share(ann, "a", "c").isPlanned()).isFalse();
        assertThat(share(ann, "a", "c").verdict()).isEqualTo(Verdict.DISAGREES);
        assertThat(ann.toString()).startsWith("Agreement of journey \"j\" for persona \"ann\" with 40 customers: ");
    }

    @Test
    void aGraphOfStatisticsComparesWhatIsDeclared() {
        JourneyGraph observed = JourneyGraph.of(HALF.journey(), Scripts.seen("cart paid"));
        assertThat(observed.agreement(log("9x cart paid", "cart")))
                .isEqualTo(HALF.agreement(log("9x cart paid", "cart")));
    }

    @Test
    void theLargestDifferenceComesFirst() {
        Agreement agreement = graph("a@1 b c d", "a->b .5", "b->c .5", "c->d .5")
                .agreement(log("80x a b", "20x a", "70x b c", "400x c"));
        List<AgreementFigure> figures = agreement.figures();
        for (int at = 1; at < figures.size(); at++) {
            assertThat(figures.get(at - 1).magnitude())
                    .isGreaterThanOrEqualTo(figures.get(at).magnitude());
        }
        assertThat(figures.get(0).magnitude()).isCloseTo(1 - 100 / 570.0, within(1e-12));
        assertThat(agreement.disagreements()).isSubsetOf(figures);
    }
}

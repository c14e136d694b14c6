package org.journeymodel.graph.guarantee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.journeymodel.graph.guarantee.Games.guarantee;

import java.util.List;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.junit.jupiter.api.Test;

/** How likely success is at worst and at best, and how exactly that is known. */
class SuccessBoundsTest {

    /** The example of the Javadoc, but that the mail is another word for the leaflet. */
    private static Guarantee example(String advice) {
        return guarantee(
                "request advice mail buy+",
                "request->buy .4",
                "request=>advice .2",
                "request=>mail .3",
                "advice->buy " + advice,
                "mail->buy .5");
    }

    @Test
    void theCompanyDistributesWhatItsMovesHaveTogether() {
        SuccessBounds bounds = example(".9").success();

        assertThat(bounds.current()).isCloseTo(0.4 + 0.2 * 0.9 + 0.3 * 0.5, within(1e-15));
        assertThat(bounds.best()).isCloseTo(0.4 + 0.5 * 0.9, within(1e-15));
        assertThat(bounds.worst()).isCloseTo(0.4 + 0.5 * 0.5, within(1e-15));
        assertThat(bounds.bestStrategy()).hasToString("request -> advice");
        assertThat(bounds.worstStrategy()).hasToString("request -> mail");
        assertThat(bounds.best("mail")).isEqualTo(0.5);
        assertThat(bounds.worst("buy")).isEqualTo(1);
        assertThat(bounds.current("advice")).isEqualTo(0.9);
        assertThat(bounds.errorBound()).isBetween(1e-17, 1e-14);
        assertThat(bounds.errorBound("buy")).isZero();
        assertThat(bounds).hasToString("success 65.0 % to 85.0 %, now 73.0 %");
        assertThat(bounds.sentence())
                .isEqualTo("The company's choices decide between 65.0 % and 85.0 % success; as they are now, 73.0 %"
                        + " of customers succeed.");
    }

    @Test
    void toKeepCustomersInACircleIsAChoiceToo() {
        // Of those at good 0.7 pay, of those at poor 0.4; a and b can send customers to each other.
        SuccessBounds bounds = guarantee(
                        "a b good poor paid+", "a=>b", "a=>poor", "b=>a", "b=>good", "good->paid .7", "poor->paid .4")
                .success();

        assertThat(bounds.worst()).isZero();
        assertThat(bounds.worstStrategy()).hasToString("a -> b, b -> a");
        assertThat(bounds.best()).isCloseTo(0.7, within(bounds.errorBound()));
        assertThat(bounds.best("b")).isCloseTo(0.7, within(bounds.errorBound("b")));
        assertThat(bounds.errorBound("b")).isLessThan(1e-12);
        assertThat(bounds.errorBound()).isLessThan(1e-12);
        assertThat(bounds.bestStrategy()).hasToString("a -> b, b -> good");
    }

    @Test
    void customersLeadEachOtherRoundACircleThatOnlyTheCompanyLeaves() {
        // From a the customers' half goes to b, from b everybody back: at a the company's half goes on sooner or later.
        SuccessBounds bounds = guarantee(
                        "a b good paid+", "a->b .5", "a=>b .25", "a=>good .25", "b->a", "good->paid .7")
                .success();

        assertThat(bounds.best()).isCloseTo(0.7, within(bounds.errorBound()));
        assertThat(bounds.errorBound()).isLessThan(1e-12);
        assertThat(bounds.bestStrategy()).hasToString("a -> good");
        assertThat(bounds.worst()).isZero();
    }

    @Test
    void aLoopTakenAMillionTimesCostsNoExactness() {
        SuccessBounds bounds = guarantee(
                        "wait good bad paid+",
                        "wait->wait .999999",
                        "wait=>good .0000005",
                        "wait=>bad .0000005",
                        "good->paid .9",
                        "bad->paid .1")
                .success();

        assertThat(bounds.best()).isCloseTo(0.9, within(bounds.errorBound()));
        assertThat(bounds.worst()).isCloseTo(0.1, within(bounds.errorBound()));
        assertThat(bounds.errorBound()).isLessThan(1e-8);
    }

    @Test
    void whereSuccessIsGuaranteedTheBestIsOne() {
        SuccessBounds bounds =
                guarantee("a b c+ d", "a=>b", "a=>d", "b->c", "b->a").success();

        // Customers may go back from b for ever, but do not if they move by shares.
        assertThat(bounds.best()).isCloseTo(1, within(bounds.errorBound()));
        assertThat(bounds.errorBound()).isLessThan(1e-12);
        assertThat(guarantee("a b+ c", "a=>b", "a=>c").success().best()).isEqualTo(1);
        assertThat(guarantee("a b+ c", "a=>b", "a=>c").success().errorBound()).isZero();
    }

    @Test
    void theCompanyHasNothingToChooseAfterSuccess() {
        SuccessBounds bounds =
                guarantee("a b+ c d", "a->b .5", "b=>c .5", "b=>d .5").success();

        assertThat(bounds.bestStrategy().moves()).isEmpty();
        assertThat(bounds.worst()).isEqualTo(bounds.best()).isEqualTo(0.5);
        assertThat(bounds.sentence())
                .isEqualTo("The company has no choice before success: 50.0 % of customers succeed.");
        assertThat(guarantee("a b c+", "a=>b .5", "a=>c .5", "b->c").success().sentence())
                .isEqualTo("Whatever the company chooses, 100.0 % of customers succeed.");
    }

    @Test
    void lessThanAllIsNeverToldAsAll() {
        SuccessBounds bounds =
                guarantee("a b+ x", "a=>b .5", "a=>x .5", "x->b .9996").success();

        assertThat(bounds.worst()).isEqualTo(0.9996);
        assertThat(bounds.best()).isEqualTo(1);
        assertThat(bounds.sentence())
                .isEqualTo(
                        "The company's choices decide between > 99.9 % and 100.0 % success; as they are now, > 99.9 %"
                                + " of customers succeed.");
        assertThat(bounds).hasToString("success > 99.9 % to 100.0 %, now > 99.9 %");
    }

    @Test
    void choicesThatMakeLittleDifferenceAreNotSaidToMakeNone() {
        assertThat(guarantee("a b+ x y", "a=>x .5", "a=>y .5", "x->b .7", "y->b .7001")
                        .success()
                        .sentence())
                .isEqualTo(
                        "The company's choices make less than 0.1 points of difference. Whatever the company chooses,"
                                + " 70.0 % of customers succeed.");
        assertThat(guarantee("a b+ x y", "a=>x .5", "a=>y .5", "x->b .7", "y->b .7")
                        .success()
                        .sentence())
                .isEqualTo("Whatever the company chooses, 70.0 % of customers succeed.");
    }

    @Test
    void boundsAreEqualIfAllFiguresAre() {
        SuccessBounds bounds = example(".9").success();

        assertThat(bounds)
                .isEqualTo(example(".9").success())
                .hasSameHashCodeAs(example(".9").success())
                .isNotEqualTo(example(".8").success())
                .isNotEqualTo("text");
        assertThat(example(".9"))
                .isEqualTo(example(".9"))
                .hasSameHashCodeAs(example(".9"))
                .isNotEqualTo(example(".8"))
                .isNotEqualTo("text");
    }

    @Test
    void aGuaranteeTellsItself() {
        Guarantee guarantee = example(".9");
        ObjectValue toAdvice = AttributeValue.object()
                .put("from", "request")
                .put("to", "advice")
                .build();
        ObjectValue toMail =
                AttributeValue.object().put("from", "request").put("to", "mail").build();

        assertThat(guarantee.toAttributes())
                .isEqualTo(AttributeValue.object()
                        .put("prospect", "open")
                        .put(
                                "sentence",
                                "The company cannot guarantee success: whatever it does, customers never succeed if"
                                        + " they leave at \"REQUEST\".")
                        .putTexts("guaranteed", List.of("buy"))
                        .put("strategy", moves(List.of()))
                        .put(
                                "counterStrategy",
                                AttributeValue.of(List.of(leaves("request"), leaves("advice"), leaves("mail"))))
                        .put(
                                "decisionBoundary",
                                AttributeValue.of(List.of(
                                        decision("request", false, List.of("advice", "mail")),
                                        decision("advice", true, List.of()),
                                        decision("mail", true, List.of()))))
                        .put("losingMoves", AttributeValue.of(List.of()))
                        .putTexts("customersDecide", List.of("advice", "mail"))
                        .put(
                                "success",
                                AttributeValue.object()
                                        .put("worst", guarantee.success().worst())
                                        .put("current", guarantee.success().current())
                                        .put("best", guarantee.success().best())
                                        .put("errorBound", guarantee.success().errorBound())
                                        .put("worstStrategy", moves(List.of(toMail)))
                                        .put("bestStrategy", moves(List.of(toAdvice)))
                                        .put("sentence", guarantee.success().sentence())
                                        .build())
                        .build());
    }

    private static ObjectValue moves(List<ObjectValue> moves) {
        return AttributeValue.object().put("moves", AttributeValue.of(moves)).build();
    }

    private static ObjectValue leaves(String touchpoint) {
        return AttributeValue.object()
                .put("touchpoint", touchpoint)
                .put("does", "leave")
                .build();
    }

    private static ObjectValue decision(String touchpoint, boolean isLast, List<String> losing) {
        return AttributeValue.object()
                .put("touchpoint", touchpoint)
                .put("decider", "customer")
                .put("keeping", targets(List.of("buy")))
                .put("losing", targets(losing))
                .put("canLeave", true)
                .put("last", isLast)
                .build();
    }

    private static AttributeValue targets(List<String> ids) {
        return AttributeValue.of(ids.stream()
                .map(id -> AttributeValue.object().put("to", id).build())
                .toList());
    }
}

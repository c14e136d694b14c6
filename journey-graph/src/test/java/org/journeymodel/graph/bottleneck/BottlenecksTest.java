package org.journeymodel.graph.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.journeymodel.graph.Scripts.graph;
import static org.journeymodel.graph.Scripts.journey;
import static org.journeymodel.graph.Scripts.seen;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.EmotionScale;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.report.JourneyReport;
import org.junit.jupiter.api.Test;

class BottlenecksTest {

    @Test
    void theExampleGainsWhatItsDocumentationSays() {
        Bottleneck first = graph("search compare buy+", "search->compare .9", "compare->search .42", "compare->buy .38")
                .bottlenecks()
                .ranked()
                .get(0);

        double before = 0.9 * 0.38 / (1 - 0.9 * 0.42);
        double after = 0.9 * 0.475 / (1 - 0.9 * 0.525);
        assertThat(first.gain()).isCloseTo(after - before, within(1e-12)).isCloseTo(0.2606, within(5e-5));
        assertThat(first.after().orElseThrow().success()).hasValueCloseTo(after, within(1e-12));
    }

    @Test
    void dropOffsAndWaysBackAreSaidInASentence() {
        // h(a) = .8 h(b)/.9 and h(b) = (.25 h(a) + .625)/.875. Without the way back h(b) = 1. Without
        // the way from a to itself h(a) = .9 h(b), so h(b) = .625/(.875 - .225); without the one from
        // b to itself nothing changes, since nobody ends there.
        double b = 0.625 / (0.875 - 0.25 * 8 / 9);
        JourneyGraph graph =
                graph("a:1h b c+", "a->b .8", "a->a .1", "b->a .25", "b->b .125", "b->c .5 x", "b->c .125 y");

        assertThat(graph.bottlenecks().before().orElseThrow().success()).hasValueCloseTo(b * 8 / 9, within(1e-12));
        assertThat(graph.bottlenecks()).hasToString("""
                Ranked by what each improvement adds to the share who succeed.
                1. 10.0 % of the visits to "A" end the journey; if nobody left there, success would rise from 85.1 % \
                to 100.0 % (+14.9 points).
                2. 25.0 % of the visits to "B" lead back to "A"; without that way back, success would rise from \
                85.1 % to 88.9 % (+3.8 points).
                3. 10.0 % of the visits to "A" lead to it again; without that way, success would rise from 85.1 % to \
                86.5 % (+1.4 points).""");
        assertThat(graph.bottlenecks(Objective.TIME).ranked())
                .extracting(Bottleneck::sentence)
                .anyMatch(each -> each.startsWith("10.0 % of the visits to \"A\" lead to it again; without that way,"
                        + " a journey that succeeds would take 1 h "));
    }

    @Test
    void waitsAndStaysAreRankedByTheTimeOfThoseWhoSucceed() {
        // All who succeed wait 2 h and stay 30 min at a, whatever becomes of the others.
        JourneyGraph graph = graph("a:30m b c+", "a->b .5 2h", "b->c .5");

        assertThat(graph.bottlenecks(Objective.TIME)).hasToString("""
                Ranked by the time that each improvement saves customers who succeed.
                1. Customers wait 2 h from "A" to "B"; without that wait, a journey that succeeds would take 30 min \
                instead of 2 h 30 min (2 h less).
                2. "A" takes 30 min; if it took no time, a journey that succeeds would take 2 h instead of 2 h 30 min \
                (30 min less).""");
        assertThat(graph.bottlenecks(Objective.TIME).ranked())
                .extracting(Bottleneck::gain)
                .containsExactly(7_200.0, 1_800.0);
        assertThat(graph.bottlenecks(Objective.TIME).ranked().get(0).reasons())
                .containsExactly(
                        "50.0 % leave here",
                        "wait of 2 h before \"B\"", "takes 30 min", "every way to success goes through it");
    }

    @Test
    void feelingsAreRaisedToNeutral() {
        JourneyGraph graph = JourneyGraph.of(withReason(journey("a^-.5 b^-1 c+^.5", "a->b 1", "b->c .5"), "Too slow"));

        // Who succeeds visits all three: (-0.5 - 1 + 0.5)/3 = -0.333; b neutral: 0; a neutral: -0.167.
        assertThat(graph.bottlenecks(Objective.FEELING)).hasToString("""
                Ranked by what each improvement adds to the mean feeling of customers who succeed.
                1. Customers feel -1.00 at "B" (Too slow); raised to neutral, the mean feeling of customers who \
                succeed would rise from -0.33 to +0.00 (valence +0.3333).
                2. Customers feel -0.50 at "A" (Too slow); raised to neutral, the mean feeling of customers who \
                succeed would rise from -0.33 to -0.17 (valence +0.1667).""");
        assertThat(graph.bottlenecks(Objective.FEELING).ranked().get(0).reasons())
                .containsExactly(
                        "50.0 % leave here", "lowest feeling -1.00: Too slow", "every way to success goes through it");
    }

    private static Journey withReason(Journey journey, String why) {
        return Measured.edited(
                journey,
                each -> each.toBuilder()
                        .experiences(each.experiences().stream()
                                .map(one -> one.toBuilder()
                                        .emotion(Emotion.of(
                                                one.emotion().orElseThrow().valence(), why))
                                        .build())
                                .toList())
                        .build());
    }

    @Test
    void withoutSuccessLossesDecideAndThenTime() {
        JourneyGraph graph = graph("a b:1h c~", "a->b .8 1d", "b->c .5");

        assertThat(graph.bottlenecks().objective()).isEqualTo(Objective.LOSSES);
        // Lost: 0.2 + 0.8 · 0.5 = 60 of 100; without b's drop-off 20, without a's 50. A day for 0.8
        // of customers, an hour for as many.
        assertThat(graph.bottlenecks()).hasToString("""
                No customer can reach a touchpoint of success. Ranked by how many more of 100 customers each \
                improvement keeps, then by time.
                1. 50.0 % of the visits to "B" end the journey; if nobody left there, customers lost would fall from \
                60.0 to 20.0 of 100.
                2. 20.0 % of the visits to "A" end the journey; if nobody left there, customers lost would fall from \
                60.0 to 50.0 of 100.
                3. Customers wait 1 d from "A" to "B"; without that wait, a journey would take 48 min instead of 20 h \
                (19 h 12 min less).
                4. "B" takes 1 h; if it took no time, a journey would take 19 h 12 min instead of 20 h (48 min less).""");
    }

    @Test
    void lossesAskedForAreFollowedByTheTimeOfThoseWhoSucceed() {
        assertThat(graph("a b+", "a->b .5 2h").bottlenecks(Objective.LOSSES)).hasToString("""
                Ranked by how many more of 100 customers each improvement keeps, then by time.
                1. 50.0 % of the visits to "A" end the journey; if nobody left there, customers lost would fall from \
                50.0 to 0.0 of 100.
                2. Customers wait 2 h from "A" to "B"; without that wait, a journey that succeeds would take 0 s \
                instead of 2 h (2 h less).""");
    }

    @Test
    void whereSuccessIsOutOfReachAllCustomersCount() {
        JourneyGraph graph = graph("a:1h^-.5 b~ far+", "a->b 1");

        assertThat(graph.bottlenecks(Objective.TIME)).hasToString("""
                Ranked by the time that each improvement saves all customers, since none succeeds.
                1. "A" takes 1 h; if it took no time, a journey would take 0 s instead of 1 h (1 h less).""");
        assertThat(graph.bottlenecks(Objective.FEELING)).hasToString("""
                Ranked by what each improvement adds to the mean feeling of all customers, since none succeeds.
                1. Customers feel -0.50 at "A"; raised to neutral, the mean feeling of all customers would rise from \
                -0.50 to +0.00 (valence +0.5000).""");
        assertThat(graph.bottlenecks().before().orElseThrow().success()).isEmpty();
    }

    @Test
    void withoutNumbersStructureAndFeelingsDecide() {
        // b: bad feeling, must-pass, in a loop, two ways in, betweenness 1 above the mean 1/3.
        JourneyGraph graph = graph("a b^-.5 c+", "a->b", "b->a", "b->b", "b->c");
        Bottlenecks found = graph.bottlenecks();

        assertThat(found.objective()).isEqualTo(Objective.STRUCTURE);
        assertThat(found.before()).isEmpty();
        assertThat(found).hasToString("""
                No probability is declared or observed: ranked by structure and feelings alone; no gain is computed.
                1. "B": customers feel -0.50; every way to success goes through it; customers can go round and come \
                back to it; 2 ways lead in; it lies on many of the shortest ways (betweenness 1.0).
                2. "A": every way to success goes through it; customers can go round and come back to it.""");
        assertThat(found.ranked().get(0).reason()).isEqualTo(Reason.FEELING);
        assertThat(found.ranked().get(1).reason()).isEqualTo(Reason.MUST_PASS);
        assertThat(graph("a b+", "a->b .5").bottlenecks(Objective.STRUCTURE).note())
                .isEqualTo("Ranked by structure and feelings alone, as asked; no gain is computed.");
        assertThat(graph("a:1h b+", "a->b").bottlenecks(Objective.TIME).note())
                .isEqualTo("Ranked by the time that each improvement saves customers who succeed. All shares are"
                        + " assumed: none is declared or observed.");
    }

    @Test
    void aJourneyOfOneTouchpointHasNoBottleneck() {
        assertThat(graph("a+!1").bottlenecks().ranked()).isEmpty();
        assertThat(graph("a+").bottlenecks().ranked()).isEmpty();
        assertThat(graph("a!1").bottlenecks())
                .hasToString("No customer can reach a touchpoint of success. Ranked by"
                        + " how many more of 100 customers each improvement keeps, then by time.");
    }

    @Test
    void theFiveCustomersLeaveMostAtTheCart() {
        Bottlenecks found = JourneyGraph.of(
                        journey("home catalog search cart purchase+"),
                        seen(
                                Map.of("cart purchase", Duration.ofHours(3)),
                                "home catalog cart purchase",
                                "home catalog cart purchase",
                                "home catalog catalog cart",
                                "home search cart",
                                "home search search"))
                .bottlenecks();

        // cart kept: 0.8; search kept: 0.6 · 0.5 + 0.4 · 0.5; without search again 2/3 of its visits go
        // on to cart: 0.6 · 0.5 + 0.4 · 1/3.
        assertThat(found).hasToString("""
                Ranked by what each improvement adds to the share who succeed.
                1. 50.0 % of the visits to "CART" end the journey; if nobody left there, success would rise from \
                40.0 % to 80.0 % (+40.0 points).
                2. 33.3 % of the visits to "SEARCH" end the journey; if nobody left there, success would rise from \
                40.0 % to 50.0 % (+10.0 points).
                3. 33.3 % of the visits to "SEARCH" lead to it again; without that way, success would rise from \
                40.0 % to 43.3 % (+3.3 points).""");
        assertThat(found.ranked().get(0).reasons())
                .containsExactly(
                        "50.0 % leave here",
                        "median wait 3 h before \"PURCHASE\", for 5 % over 3 h",
                        "every way to success goes through it");
    }

    @Test
    void timeOfThoseWhoSucceedGoesOnAfterTheirSuccess() {
        // After b all go to c, where success is no longer possible, for a day; 0.5 of them come back to a.
        JourneyGraph graph = graph("a b+ c:1d", "a->b .5", "b->c 1", "c->a .5");

        // Those who succeed: c once, and after it a again with 0.5, then c with 0.5 · 0.5: 1/(1 - 1/4) visits.
        assertThat(graph.bottlenecks(Objective.TIME).before().orElseThrow().timeOfSuccess())
                .contains(Duration.ofHours(32));
    }

    @Test
    void aWaySidewaysIsABottleneckOnlyIfItLeadsFartherFromSuccess() {
        // b and c are both one move from a. From b to c leads nearer to d, from c to b farther from it.
        JourneyGraph graph = graph("a b c d+", "a->b .5", "a->c .5", "b->c .8", "b->a .1", "c->b .3", "c->d .6");

        assertThat(graph.structure().loopBacks())
                .extracting(move -> move.from().id() + " " + move.to().id())
                .containsExactly("b c", "b a", "c b");
        assertThat(graph.bottlenecks().ranked())
                .filteredOn(each -> each.reason() == Reason.LOOP_BACK)
                .extracting(each -> each.move().orElseThrow().toString())
                .containsExactly("c -> b 30.0 % (declared)", "b -> a 10.0 % (declared)");
    }

    @Test
    void plantedBottlenecksComeFirst() {
        String[] ways = {"a->b .9 1h", "b->c .9 1h", "c->d .9 1h", "d->e .9 1h"};

        assertThat(first(Objective.SUCCESS, "a b c d e+", "a->b .9", "b->c .9", "c->d .5", "d->e .9"))
                .isEqualTo("DROP_OFF c");
        assertThat(first(Objective.SUCCESS, "a b c d e+", "a->b .95", "b->c .95", "c->d .15", "c->a .8", "d->e .95"))
                .isEqualTo("LOOP_BACK c a");
        assertThat(first(Objective.TIME, "a b c d e+", ways[0], ways[1], ways[2], "d->e .9 9h"))
                .isEqualTo("WAITING d e");
        assertThat(first(Objective.TIME, "a b:1d c d e+", ways)).isEqualTo("DURATION b");
        assertThat(first(Objective.FEELING, "a^-.1 b^.5 c^-.9 d^-.2 e+^1", ways))
                .isEqualTo("FEELING c");
    }

    private static String first(Objective objective, String touchpoints, String... ways) {
        Bottleneck first =
                graph(touchpoints, ways).bottlenecks(objective).ranked().get(0);
        return first.reason() + " " + first.touchpoint().id()
                + first.move().map(FlowMove::to).map(to -> " " + to.id()).orElse("");
    }

    @Test
    void roundingIsNoGainHoweverLongAJourneyTakes() {
        // The drop-off at b changes nothing for those who succeed, whatever the years they take.
        assertThat(graph("a:9999d b:3333d c+", "a->b .7 777d", "b->c .3")
                        .bottlenecks(Objective.TIME)
                        .ranked())
                .extracting(Bottleneck::reason)
                .containsOnly(Reason.DURATION, Reason.WAITING);
    }

    @Test
    void attributesSayTheSame() {
        AttributeValue.ObjectValue attributes =
                graph("a b+", "a->b .5").bottlenecks().toAttributes();

        assertThat(attributes.fields().keySet()).containsExactly("objective", "note", "before", "ranked");
    }

    @Test
    void feelingsAreToldOnTheScaleOfTheJourney() {
        Journey onFaces = journey("a^-.5 b+", "a->b 1").toBuilder()
                .emotionScale(EmotionScale.of(1, 3, 5))
                .build();

        // Valence -0.5 is half way from 3 down to 1; a is the only touchpoint with a feeling.
        assertThat(JourneyGraph.of(onFaces).bottlenecks(Objective.FEELING).ranked())
                .extracting(Bottleneck::sentence)
                .containsExactly("Customers feel 2.0 on 1 to 5 at \"A\"; raised to neutral, the mean feeling of"
                        + " customers who succeed would rise from 2.0 on 1 to 5 to 3.0 on 1 to 5 (valence +0.5000).");
    }

    @Test
    void aNameCannotBreakTheLineThatShowsIt() {
        Journey forged = Journey.builder()
                .id("j")
                .name("A\nB")
                .addStages(Stage.of("s", "S", Touchpoint.of("a", "A\n2. forged\u001b[2J"), Touchpoint.of("b", "B")))
                .addTransitions(Transition.of("a", "b").withProbability(0.5))
                .build();

        assertThat(JourneyGraph.of(forged).bottlenecks().ranked().get(0).sentence())
                .isEqualTo("50.0 % of the visits to \"A\\u000A2. forged\\u001B[2J\" end the journey; if nobody left"
                        + " there, customers lost would fall from 50.0 to 0.0 of 100.");
        assertThat(JourneyReport.of(JourneyGraph.of(forged)).toText())
                .startsWith("A\\u000AB\n")
                .doesNotContain("\u001b")
                .doesNotContain("\n2. forged");
    }

    @Test
    void ofVeryManyImprovementsThoseThatMostCustomersMeetAreTried() {
        // A chain of 4,000 with a drop-off at each touchpoint: 20,000,000 / 7,999 = 2,500 touchpoints.
        StringBuilder touchpoints = new StringBuilder();
        List<String> ways = new ArrayList<>();
        for (int at = 0; at < 4_000; at++) {
            touchpoints.append(" t").append(at);
            if (at > 0) {
                ways.add("t" + (at - 1) + "->t" + at + " .999");
            }
        }
        Bottlenecks bottlenecks = graph(touchpoints.toString().strip() + "+", ways.toArray(String[]::new))
                .bottlenecks();

        assertThat(bottlenecks.note())
                .endsWith("Of 3999 drop-offs and loop-backs, the 2500 that most customers meet were tried.");
        assertThat(bottlenecks.ranked()).hasSize(2_500);
        assertThat(bottlenecks.ranked().get(0).touchpoint().id()).isEqualTo("t0");
    }
}

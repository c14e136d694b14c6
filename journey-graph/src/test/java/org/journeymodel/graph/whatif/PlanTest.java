package org.journeymodel.graph.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.journeymodel.graph.Scripts.graph;
import static org.journeymodel.graph.Scripts.journey;

import java.time.Duration;
import java.util.List;
import org.journeymodel.core.insight.ActionItem;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Journey;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.bottleneck.Objective;
import org.junit.jupiter.api.Test;

/** Edits with a name: what each adds, and plans beside each other. */
class PlanTest {

    private final JourneyGraph graph = graph("a:2h b^-.5 c+", "a->b .5", "b->c .5 1h");
    private final Plan both = Plan.of("Both", Edit.probability("a", "b", 0.75), Edit.probability("b", "c", 1));

    @Test
    void tellsWhatEachEditAddsToThoseBeforeIt() {
        WhatIf whatIf = graph.whatIf(both);

        // 1/4 succeed, then 3/8, then 3/4.
        assertThat(whatIf.steps())
                .extracting(each -> each.gain(Objective.SUCCESS).orElseThrow())
                .containsExactly(0.125, 0.375);
        assertThat(whatIf.gain(Objective.SUCCESS)).hasValue(0.5);
        assertThat(whatIf.gain(Objective.LOSSES)).hasValue(0.5);
        assertThat(whatIf.gain(Objective.TIME)).hasValue(0);
        assertThat(whatIf.gain(Objective.FEELING)).hasValue(0);
        assertThat(whatIf.gain(Objective.STRUCTURE)).isEmpty();
        assertThat(whatIf.steps().get(1).before())
                .isEqualTo(whatIf.steps().get(0).after());
        assertThat(whatIf.steps().get(1).after()).isEqualTo(whatIf.after());
    }

    @Test
    void timeAndFeelingAreThoseOfTheCustomersWhoSucceed() {
        WhatIf whatIf = graph.whatIf(Edit.waiting("b", "c", Duration.ZERO), Edit.feeling("b", 0.25));

        assertThat(whatIf.gain(Objective.TIME)).hasValue(3_600);
        assertThat(whatIf.gain(Objective.FEELING).orElseThrow()).isCloseTo(0.75, within(1e-12));
        assertThat(whatIf.sentence())
                .isEqualTo("If the wait from \"B\" to \"C\" is 0 s instead of 1 h, and the feeling at \"B\" is +0.25"
                        + " instead of -0.50, a journey that succeeds takes 2 h instead of 3 h (1 h less).");
    }

    @Test
    void whoeverCannotSucceedGainsAllOfIt() {
        WhatIf whatIf = graph("a b+", "a->b 0").whatIf(Edit.probability("a", "b", 0.5));

        assertThat(whatIf.before().success()).isEmpty();
        assertThat(whatIf.gain(Objective.SUCCESS)).hasValue(0.5);
        assertThat(whatIf.gain(Objective.TIME)).isEmpty();
        assertThat(whatIf.gain(Objective.FEELING)).isEmpty();
    }

    @Test
    void anEmptyPlanChangesNothing() {
        WhatIf whatIf = graph.whatIf(Plan.of("Nothing"));

        assertThat(whatIf.after()).isEqualTo(whatIf.before());
        assertThat(whatIf.journey()).isSameAs(graph.journey());
        assertThat(whatIf.steps()).isEmpty();
        assertThat(whatIf.sentence())
                .isEqualTo("If nothing changes, success, losses, time and feeling stay what they are.");
    }

    @Test
    void belongsToAnActionItem() {
        Journey journey = journey("a b+", "a->b .5").toBuilder()
                .addActionItems(ActionItem.of("form", "A shorter form"))
                .build();
        Plan plan = Plan.of("Shorter form", Edit.probability("a", "b", 0.75)).forActionItem("form");

        assertThat(JourneyGraph.of(journey).whatIf(plan).plan().actionItem()).contains("form");
        assertThat(plan.toAttributes())
                .isEqualTo(AttributeValue.object()
                        .put("name", "Shorter form")
                        .put("actionItem", "form")
                        .put(
                                "edits",
                                AttributeValue.of(List.of(AttributeValue.object()
                                        .put("kind", "probability")
                                        .put("from", "a")
                                        .put("to", "b")
                                        .put("value", 0.75)
                                        .build())))
                        .build());
        assertThat(plan).hasToString("Shorter form: probability of a -> b: 0.75");
    }

    @Test
    void plansAreRankedByAnObjectiveEqualOnesInOrder() {
        PlanComparison plans = graph.compare(
                Plan.of("Wait", Edit.waiting("b", "c", Duration.ZERO)), both, Plan.of("Feel", Edit.feeling("b", 1)));

        assertThat(plans.ranked(Objective.SUCCESS))
                .extracting(each -> each.plan().name())
                .containsExactly("Both", "Wait", "Feel");
        assertThat(plans.ranked(Objective.TIME))
                .extracting(each -> each.plan().name())
                .containsExactly("Wait", "Both", "Feel");
        assertThat(plans.ranked(Objective.FEELING).get(0).plan().name()).isEqualTo("Feel");
        assertThat(plans).hasToString("""
                As it is: success 25.0 %, lost 75.0 of 100, time 2 h 15 min, feeling -0.50
                Wait: success 25.0 %, lost 75.0 of 100, time 2 h, feeling -0.50
                Both: success 75.0 %, lost 25.0 of 100, time 2 h 45 min, feeling -0.50
                Feel: success 25.0 %, lost 75.0 of 100, time 2 h 15 min, feeling +1.00""");
        assertThat(plans.toAttributes().fields()).containsOnlyKeys("before", "plans");
    }

    @Test
    void tellsItselfAsText() {
        assertThat(graph.whatIf(both).toText()).isEqualTo("""
                Both
                  "A" leads to "B" in 75.0 % instead of 50.0 % of its visits
                  "B" leads to "C" in 100.0 % instead of 50.0 % of its visits

                                                          before           after
                  success                                 25.0 %          75.0 %   +50.0 points
                  abandoned                               75.0 %          25.0 %   -50.0 points
                  lost of 100 customers                     75.0            25.0   -50.0
                  time of those who succeed                  3 h             3 h
                  time of all                         2 h 15 min      2 h 45 min   30 min more
                  feeling of those who succeed             -0.50           -0.50
                  feeling of all                           -0.50           -0.50
                  touchpoints visited                        1.8             2.5   +0.8

                Visits by a customer that change most
                  0.25 -> 0.75  C
                  0.50 -> 0.75  B

                What each edit adds to those before it
                  1. "A" leads to "B" in 75.0 % instead of 50.0 % of its visits: success rises from 25.0 % to 37.5 %\
                 (+12.5 points)
                  2. "B" leads to "C" in 100.0 % instead of 50.0 % of its visits: success rises from 37.5 % to 75.0 %\
                 (+37.5 points)
                """);
    }

    @Test
    void tellsItselfAsAnObject() {
        AttributeValue.ObjectValue told = graph.whatIf(both).toAttributes();

        assertThat(told.fields())
                .containsOnlyKeys("plan", "sentence", "before", "after", "steps", "visits", "notes")
                .containsEntry(
                        "after",
                        AttributeValue.object()
                                .put("success", 0.75)
                                .put("lostPer100", 25)
                                .put("time", Duration.ofMinutes(165))
                                .put("timeOfSuccess", Duration.ofHours(3))
                                .put("feeling", -0.5)
                                .put("feelingOfSuccess", -0.5)
                                .put(
                                        "outcomes",
                                        AttributeValue.object()
                                                .put("success", 0.75)
                                                .put("failure", 0)
                                                .put("neutral", 0)
                                                .put("abandoned", 0.25)
                                                .build())
                                .put("touchpointsVisited", 2.5)
                                .put("moves", 3.5)
                                .build());
    }
}

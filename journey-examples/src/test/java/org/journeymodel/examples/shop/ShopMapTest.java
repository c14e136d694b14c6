package org.journeymodel.examples.shop;

import static org.journeymodel.examples.shop.ShopScenarios.MAP;
import static org.journeymodel.testing.JourneyAssertions.assertThat;

import java.time.Duration;
import org.journeymodel.core.scenario.Scenario;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.paths.JourneyPath;
import org.journeymodel.graph.paths.PathCriterion;
import org.journeymodel.testing.JourneySoftAssertions;
import org.junit.jupiter.api.Test;

/** What the map promises. Nothing of the shop runs here: these tests fail when the map is changed. */
class ShopMapTest {

    // snippet: promises
    @Test
    void whoeverSearchesCanBuyAndNobodyBuysWithoutPaying() {
        assertThat(MAP)
                .hasNoErrors()
                .hasNoDeadEnds()
                .everyPathFrom("search")
                .canReach("bought")
                .mustPass("pay")
                .before("bought");
    }
    // end

    // snippet: allows
    @Test
    void aReturningCustomerMayBuyButNobodyPaysWithoutCart() {
        assertThat(MAP)
                .allows(ShopScenarios.RETURNING)
                .allows(ShopScenarios.REFUSED_ONCE)
                .allows(ShopScenarios.NEXT_WEEK)
                .forbids(Scenario.on(MAP).startsAt("search").then("pay"));
    }
    // end

    // snippet: flow
    @Test
    void nearlyHalfOfAllBuyWithinADay() {
        assertThat(JourneyGraph.of(MAP).flow())
                .succeedsWithProbabilityAtLeast(0.45)
                .takesAtMost(Duration.ofDays(1));
    }

    @Test
    void colleenIsGladInTheEnd() {
        JourneyGraph graph = JourneyGraph.of(MAP).forPersona("colleen");
        JourneyPath shortest =
                graph.paths().toSuccess().best(PathCriterion.SHORTEST).orElseThrow();

        assertThat(graph.feelings().along(shortest)).neverFallsBelow(-0.5).endsAbove(0.5);
    }
    // end

    // snippet: soft
    @Test
    void allOfItInOneGo() {
        JourneySoftAssertions softly = new JourneySoftAssertions();
        softly.assertThat(MAP).as("the map").hasNoTraps().hasNoUnreachableTouchpoints();
        softly.assertThat(JourneyGraph.of(MAP).bottlenecks()).as("what to mend").hasWorstAt("compare");
        softly.assertAll();
    }
    // end
}

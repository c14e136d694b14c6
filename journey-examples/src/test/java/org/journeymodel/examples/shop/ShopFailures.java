package org.journeymodel.examples.shop;

import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.journeymodel.examples.shop.ShopScenarios.MAP;
import static org.journeymodel.examples.shop.ShopScenarios.RETURNING;
import static org.journeymodel.testing.JourneyAssertions.assertThat;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.journeymodel.core.scenario.Scenario;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.testing.junit.JourneyCoverage;

/** Assertions that fail, as the tutorial shows them, and what they say. */
public final class ShopFailures {

    private ShopFailures() {}

    /** {@return what is printed by a snippet of this class} */
    public static String printedBy(String snippet) {
        return switch (snippet) {
            case "forbidden" -> message(ShopFailures::forbidden);
            case "too-few" -> message(ShopFailures::tooFew);
            case "too-late" -> message(ShopFailures::tooLate);
            case "coverage" -> coverage();
            default -> throw new IllegalArgumentException(snippet);
        };
    }

    private static String message(ThrowingCallable assertion) {
        AssertionError failure = catchThrowableOfType(AssertionError.class, assertion);
        return failure.getMessage().strip() + "\n";
    }

    private static void forbidden() {
        // snippet: forbidden
        assertThat(MAP).allows(Scenario.on(MAP).startsAt("search").then("cart").then("pay"));
        // end
    }

    private static void tooFew() {
        // snippet: too-few
        assertThat(JourneyGraph.of(MAP).flow()).succeedsWithProbabilityAtLeast(0.5);
        // end
    }

    private static void tooLate() {
        // snippet: too-late
        assertThat(new ShopCustomer().goes(ShopScenarios.TOO_LATE)).isAsPlanned();
        // end
    }

    private static String coverage() {
        // snippet: coverage
        JourneyCoverage coverage = JourneyCoverage.of(MAP).visited(RETURNING.observed());
        String report = coverage.report().toString();
        // end
        return report + "\n";
    }
}

package org.journeymodel.examples.shop;

import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.journeymodel.examples.shop.ShopScenarios.MAP;
import static org.journeymodel.examples.shop.ShopScenarios.RETURNING;
import static org.journeymodel.testing.JourneyAssertions.assertThat;

import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.scenario.Scenario;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.testing.junit.JourneyCoverage;

/** What the tutorial shows: assertions that fail and what they say, and reports. */
public final class ShopOutput {

    private ShopOutput() {}

    /** {@return what the tutorial shows under a name, mostly that of a snippet of this class} */
    public static String printedBy(String snippet) {
        return switch (snippet) {
            case "forbidden" -> message(ShopOutput::forbidden);
            case "too-few" -> message(ShopOutput::tooFew);
            case "too-late" -> message(ShopOutput::tooLate);
            case "coverage" -> coverage();
            case "ways" -> ways();
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

    /** As invocations of {@code @TestPaths} are named. */
    private static String ways() {
        return JourneyGraph.of(MAP).paths().testPaths().paths().stream()
                .map(path -> path.touchpoints().stream().map(Touchpoint::id).collect(Collectors.joining(" > ")))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}

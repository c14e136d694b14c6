package org.journeymodel.testing.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Test classes run by JUnit inside a test, and what came of it. */
final class Runs {

    private Runs() {}

    static EngineExecutionResults of(Class<?>... testClasses) {
        return with(Map.of(), testClasses);
    }

    /** With configuration parameters; no files are written unless they name a folder for them. */
    static EngineExecutionResults with(Map<String, String> parameters, Class<?>... testClasses) {
        return EngineTestKit.engine("junit-jupiter")
                .configurationParameter("journey.coverage.folder", "")
                .configurationParameters(parameters)
                .selectors(Arrays.stream(testClasses)
                        .map(each -> selectClass(each))
                        .toArray(DiscoverySelector[]::new))
                .execute();
    }

    /** The names of all tests that passed, in order. */
    static List<String> passed(EngineExecutionResults results) {
        return results.testEvents()
                .succeeded()
                .map(each -> each.getTestDescriptor().getDisplayName())
                .toList();
    }

    /** What each failed test or class failed with, in order. */
    static List<String> failures(EngineExecutionResults results) {
        return results.allEvents()
                .finished()
                .map(Event::getPayload)
                .flatMap(payload -> payload.stream())
                .map(TestExecutionResult.class::cast)
                .filter(result -> result.getStatus() != Status.SUCCESSFUL)
                .map(result -> result.getThrowable().orElseThrow())
                .map(failure -> failure.getClass().getSimpleName() + ": " + failure.getMessage())
                .toList();
    }

    /** What was published under a name, in order. */
    static List<String> published(EngineExecutionResults results, String name) {
        return results.allEvents()
                .reportingEntryPublished()
                .map(each -> each.getRequiredPayload(ReportEntry.class))
                .map(entry -> entry.getKeyValuePairs().get(name))
                .filter(value -> value != null)
                .toList();
    }
}

package org.journeymodel.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails a fuzzing run that saw next to nothing of the library. A fuzzer whose classes are not instrumented makes
 * millions of executions, finds nothing and looks like success.
 */
final class CoverageGate implements AfterAllCallback {

    /** The poorest target reaches more than this on its corpus alone; without instrumentation there are 3. */
    private static final int LEAST_POINTS = 400;

    @Override
    public void afterAll(ExtensionContext context) throws ReflectiveOperationException {
        if (System.getenv("JAZZER_FUZZ") != null) {
            int points = points();
            context.publishReportEntry("coverage", String.valueOf(points));
            assertThat(points)
                    .as("points of the library that %s reached; is it instrumented?", context.getDisplayName())
                    .isGreaterThan(LEAST_POINTS);
        }
    }

    /** Asked by name, for Jazzer puts the class on the boot class path when it starts. */
    private static int points() throws ReflectiveOperationException {
        Class<?> map = Class.forName("com.code_intelligence.jazzer.runtime.CoverageMap");
        return ((int[]) map.getMethod("getEverCoveredIds").invoke(null)).length;
    }
}

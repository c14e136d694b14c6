package org.journeymodel.testing.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.journeymodel.json.JourneyJson;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Hands out one record of coverage for each class that measures it, and reports each, and all together, in the end. */
final class CoverageExtension implements BeforeAllCallback, AfterAllCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(CoverageExtension.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        coverage(context);
        suite(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == JourneyCoverage.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return coverage(context);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (measure(context).isEmpty()) {
            return; // a nested class: the class around it goes on
        }
        JourneyCoverage coverage = coverage(context);
        suite(context).add(coverage);
        CoverageReport report = coverage.report();
        context.publishReportEntry(Map.of("journey-coverage", report.toString()));
        context.publishReportEntry(Map.of("journey-coverage-json", JourneyJson.write(report.toAttributes())));
        requireEnough(context, report);
    }

    /** What the class of this very context asks for; empty if it is not the one that asks. */
    private static Optional<MeasureJourneyCoverage> measure(ExtensionContext context) {
        return context.getElement()
                .filter(Class.class::isInstance)
                .flatMap(testClass -> AnnotationSupport.findAnnotation(testClass, MeasureJourneyCoverage.class));
    }

    /** Made when first asked for: with one instance of a test class for all tests, that is before all. */
    private static JourneyCoverage coverage(ExtensionContext context) {
        ExtensionContext owner = context;
        while (measure(owner).isEmpty()) {
            owner = owner.getParent().orElseThrow();
        }
        MeasureJourneyCoverage measure = measure(owner).orElseThrow();
        Class<?> testClass = owner.getRequiredTestClass();
        return owner.getStore(NAMESPACE)
                .getOrComputeIfAbsent(testClass, any -> read(measure, testClass), JourneyCoverage.class);
    }

    private static JourneyCoverage read(MeasureJourneyCoverage measure, Class<?> testClass) {
        CoverageThreshold.of(measure); // a threshold that is none is told before the tests run
        try {
            return JourneyCoverage.of(new JourneyFile(measure.value(), testClass).read(false));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read \"" + measure.value() + "\": " + e.getMessage(), e);
        }
    }

    /** One for all classes of a run: made by the first that measures, closed by JUnit when the last has ended. */
    private static SuiteCoverage suite(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        SuiteCoverage.class,
                        any -> new SuiteCoverage(SuiteSettings.of(context::getConfigurationParameter)),
                        SuiteCoverage.class);
    }

    private static void requireEnough(ExtensionContext context, CoverageReport report) {
        String tests = "The tests of " + context.getRequiredTestClass().getSimpleName();
        CoverageThreshold.of(measure(context).orElseThrow()).lack(tests, report).ifPresent(lack -> {
            throw new AssertionError(lack);
        });
    }
}

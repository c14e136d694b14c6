package org.journeymodel.testing.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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

/** Hands out one record of coverage for each class that measures it, and reports it in the end. */
final class CoverageExtension implements BeforeAllCallback, AfterAllCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(CoverageExtension.class);

    /** Shares that differ by less are the same. */
    private static final double TOLERANCE = 1e-9;

    @Override
    public void beforeAll(ExtensionContext context) {
        coverage(context);
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
        CoverageReport report = coverage(context).report();
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
        requireShare("touchpoints", measure.touchpoints());
        requireShare("transitions", measure.transitions());
        try {
            return JourneyCoverage.of(new JourneyFile(measure.value(), testClass).read(false));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read \"" + measure.value() + "\": " + e.getMessage(), e);
        }
    }

    private static void requireShare(String what, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("The least share of " + what + " to be covered must be between 0 and 1,"
                    + " but was " + share + ". For 80 %, write " + what + " = 0.8.");
        }
    }

    private static void requireEnough(ExtensionContext context, CoverageReport report) {
        MeasureJourneyCoverage measure = measure(context).orElseThrow();
        List<String> lacks = new ArrayList<>();
        if (report.touchpointCoverage() < measure.touchpoints() - TOLERANCE) {
            lacks.add(report.touchpointsInWords() + " where " + percent(measure.touchpoints()) + " are asked for");
        }
        if (report.transitionCoverage() < measure.transitions() - TOLERANCE) {
            lacks.add(report.transitionsInWords() + " where " + percent(measure.transitions()) + " are asked for");
        }
        if (!lacks.isEmpty()) {
            throw new AssertionError(
                    "The tests of " + context.getRequiredTestClass().getSimpleName() + " cover too little: "
                            + String.join("; ", lacks) + ".\n" + report);
        }
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }
}

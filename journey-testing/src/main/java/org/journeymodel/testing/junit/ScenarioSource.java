package org.journeymodel.testing.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Runs a parameterized test once for each of the scenarios in a file, in the order of the file.
 *
 * <pre>{@code
 * @ScenarioSource(value = "shop.scenarios.json", journey = "shop.json") @ParameterizedTest
 * void theShopDoes(Scenario scenario) { ... }
 * }</pre>
 *
 * <p>The first parameter is a {@link org.journeymodel.core.scenario.Scenario}; a test without it is refused. The
 * invocation is named by its {@link org.journeymodel.core.scenario.Scenario#customer customer}. Files are found as by {@link JourneySource}; one
 * that is missing, holds no scenario, or has faults fails the test, with all findings by line and column, and so does a
 * journey with errors. {@link ScenarioTests} does the same in a test factory, with the journey in code.
 */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ArgumentsSource(ScenarioArguments.class)
public @interface ScenarioSource {

    /** {@return the name of the file with the scenarios} */
    String value();

    /** {@return the name of the file with the journey that they are on} */
    String journey();
}

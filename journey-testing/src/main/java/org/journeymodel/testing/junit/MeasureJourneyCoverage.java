package org.journeymodel.testing.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Measures how much of a journey the tests of a class cover, and fails the class if it is too little.
 *
 * <pre>{@code
 * @MeasureJourneyCoverage(value = "vacuum.json", transitions = 0.8)
 * class ShopTest {
 *     @TestPaths("vacuum.json")
 *     void theShopLetsCustomersGo(JourneyPath path, JourneyCoverage coverage) {
 *         ... // drive the shop
 *         coverage.visited(path);
 *     }
 * }
 * }</pre>
 *
 * <p>Tests, and whatever else of the class JUnit calls, get the {@link JourneyCoverage} as a parameter; nested classes
 * share it. Nothing is recorded by itself: a test says where it has really been. After the last test the {@link
 * CoverageReport} is published as a report entry of JUnit, as text under {@code journey-coverage} and as JSON under
 * {@code journey-coverage-json}. Each class is measured for itself, so running only some of its tests may fail it.
 *
 * <p>The file is found as by {@link JourneySource}; a journey with errors is refused.
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(CoverageExtension.class)
public @interface MeasureJourneyCoverage {

    /** {@return the name of the file with the journey} */
    String value();

    /** {@return the least share of touchpoints to be visited, 0 to 1} */
    double touchpoints() default 0;

    /** {@return the least share of transitions to be taken, 0 to 1} */
    double transitions() default 0;
}

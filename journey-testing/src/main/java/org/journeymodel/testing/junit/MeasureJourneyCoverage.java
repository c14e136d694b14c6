package org.journeymodel.testing.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Measures how much of a journey the tests of a class cover, and all such classes of a run together; and fails the
 * class, or the run, if it is too little.
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
 * {@code journey-coverage-json}. The thresholds of the annotation are for the class by itself, so running only some of
 * its tests may fail it.
 *
 * <p><b>The whole suite.</b> All classes of a run that measure an equal journey count together, also when they run side
 * by side. When the last test has ended, what they covered is written once for each journey, under its id: as text
 * ({@code shop.txt}), as JSON ({@code shop.json}), and, if {@code journey-render} is on the path and the journey has at
 * most 2,000 touchpoints, as the map with what was covered and what was not ({@code shop.html}); where there is
 * no map, the text says why. Configuration parameters of JUnit, given by the build, by {@code
 * junit-platform.properties} or as system properties, say
 *
 * <ul>
 *   <li>{@code journey.coverage.folder}: where. Standard is {@code journey-coverage} in the folder {@code target}, or
 *       {@code build} where there is a Gradle build; if it is empty, nothing is written
 *   <li>{@code journey.coverage.touchpoints}, {@code journey.coverage.transitions}: the least share of each journey that
 *       the run must cover, 0 to 1; standard is 0. Better given by the build than by the file, so that single classes
 *       can be run alone
 * </ul>
 *
 * <p>A run that covers too little fails as a whole: after all tests the engine itself, the root of the tree of tests, is
 * reported as failed with an {@link AssertionError} that says what was not covered. Each test keeps the result it had.
 * Maven Surefire lists it as a failure of {@code JUnit Jupiter}, and the build fails. So does what cannot be written.
 * A run is what one virtual machine does in one go: where a build parts its tests among several, or runs failed ones
 * again, each is a run of its own, and the files are those of the last. If no class measures, nothing is asked.
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

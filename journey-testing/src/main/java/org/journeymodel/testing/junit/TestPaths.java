package org.journeymodel.testing.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedInvocationConstants;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Runs a test once for each of the paths that together cover a journey: a customer walks the application through each.
 *
 * <pre>{@code
 * @TestPaths("vacuum.json")
 * void theShopLetsCustomersGo(JourneyPath path) {
 *     path.touchpoints().forEach(touchpoint -> shop.visit(touchpoint.id()));
 * }
 * }</pre>
 *
 * <p>The first parameter is a {@link org.journeymodel.graph.paths.JourneyPath}, and a test without it is refused; the
 * second may be the {@link
 * org.journeymodel.core.model.Journey}. An invocation is named by its way, such as {@code search > compare > buy}; where
 * two transitions lead from one touchpoint to the next, by the trigger of the one it takes, such as {@code search >
 * compare (by phone)}; of a way of more than 40 touchpoints, the first and the last 20 are named. With
 * {@code @ParameterizedTest} beside it, names follow that.
 *
 * <p>Paths, and their order, are the same each time. The file is found as by {@link JourneySource}; a journey with
 * errors is refused, and so is a persona who comes to no end from somewhere that she comes to.
 */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = ParameterizedInvocationConstants.ARGUMENT_SET_NAME_OR_ARGUMENTS_WITH_NAMES_PLACEHOLDER)
@ArgumentsSource(PathArguments.class)
public @interface TestPaths {

    /** {@return the name of the file with the journey} */
    String value();

    /** {@return what the paths cover; every transition unless told otherwise} */
    PathCoverage coverage() default PathCoverage.TRANSITIONS;

    /** {@return the id of the persona who goes, by the transitions that concern her; empty: any customer} */
    String persona() default "";
}

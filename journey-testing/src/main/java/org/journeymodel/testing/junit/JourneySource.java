package org.journeymodel.testing.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Runs a parameterized test once for each of some files with a journey, in the order given.
 *
 * <pre>{@code
 * @JourneySource({"vacuum.json", "repair.json"}) @ParameterizedTest
 * void everyJourneyCanSucceed(Journey journey) { ... }
 * }</pre>
 *
 * <p>The first parameter is a {@link org.journeymodel.core.model.Journey}; a test without it is refused. The invocation is named by the file. A
 * file is a resource: it is looked for in the package of the test class, then from the root of the class path; with a
 * {@code /} before it, from the root only. On the module path, a package that holds such files must be open.
 *
 * <p>A file that is missing, is no journey, or is one with errors fails the test, with all findings by line and column.
 */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ArgumentsSource(JourneyArguments.class)
public @interface JourneySource {

    /** {@return the names of the files; at least one} */
    String[] value();

    /** {@return whether journeys with errors are wanted too: unfinished ones that can be read all the same} */
    boolean allowErrors() default false;
}

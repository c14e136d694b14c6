package org.journeymodel.testing;

import java.util.function.Consumer;
import org.assertj.core.api.AbstractSoftAssertions;
import org.assertj.core.api.SoftAssertionsProvider;
import org.assertj.core.api.StandardSoftAssertionsProvider;

/**
 * AssertJ's soft assertions with those about journeys: failures are collected, and told all at once by {@code
 * assertAll}, or at the end of {@link #assertSoftly}. Not thread-safe. They need the class path: on the module path
 * AssertJ 3.27 cannot make soft assertions for types of other modules, and fails with an {@link IllegalAccessError}.
 */
public final class JourneySoftAssertions extends AbstractSoftAssertions
        implements StandardSoftAssertionsProvider, JourneySoftAssertionsProvider {

    /** Makes soft assertions that have collected nothing yet. */
    public JourneySoftAssertions() {}

    /**
     * Makes all assertions, then fails if any did.
     *
     * @param assertions makes them with the soft assertions that it is given
     */
    public static void assertSoftly(Consumer<JourneySoftAssertions> assertions) {
        SoftAssertionsProvider.assertSoftly(JourneySoftAssertions.class, assertions);
    }
}

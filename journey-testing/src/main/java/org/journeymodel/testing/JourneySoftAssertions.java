package org.journeymodel.testing;

import java.util.function.Consumer;
import org.assertj.core.api.AbstractSoftAssertions;
import org.assertj.core.api.SoftAssertionsProvider;
import org.assertj.core.api.StandardSoftAssertionsProvider;

/**
 * AssertJ's soft assertions with those about journeys: failures are collected, and told all at once by {@code
 * assertAll}, or at the end of {@link #assertSoftly}. Not thread-safe. On the module path, Byte Buddy has to be
 * among the resolved modules, as for all soft assertions of AssertJ.
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

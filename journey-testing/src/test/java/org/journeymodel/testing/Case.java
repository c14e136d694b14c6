package org.journeymodel.testing;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/**
 * An assertion where it passes and where it fails.
 *
 * @param assertion such as {@code JourneyAssert.everyPathFrom(String).canReach(String)}
 * @param message what it fails with, after the line feed at its start
 */
record Case(String assertion, ThrowingCallable passing, ThrowingCallable failing, String message) {

    @Override
    public String toString() {
        return assertion;
    }
}

package org.journeymodel.core.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.journeymodel.core.invariant.Checks;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.style.ModelStyle;

/**
 * Personal data that a touchpoint asks for or keeps: which, what for, and whether the customer
 * has to agree.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class PrivacyMark permits ImmutablePrivacyMark {

    PrivacyMark() {}

    /**
     * {@return a mark on data that the customer need not agree to, and what they are for}
     *
     * @param data such as "postal address"
     * @param purpose what they are for
     * @throws IllegalArgumentException if an argument cannot be; the message says what is allowed
     */
    public static PrivacyMark of(String data, String purpose) {
        return builder().data(data).purpose(purpose).build();
    }

    /**
     * {@return a mark on data that the customer has to agree to, and what they are for}
     *
     * @param data such as "e-mail address"
     * @param purpose what they are for
     * @throws IllegalArgumentException if an argument cannot be; the message says what is allowed
     */
    public static PrivacyMark requiringConsent(String data, String purpose) {
        return builder().data(data).purpose(purpose).consentRequired(true).build();
    }

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return ImmutablePrivacyMark.builder();
    }

    /** {@return a builder that holds all of this privacy mark} */
    public final Builder toBuilder() {
        return ImmutablePrivacyMark.builder().copyOf(this);
    }

    /** {@return which data, such as "postal address"} */
    public abstract String data();

    /** {@return what they are for} */
    public abstract Optional<String> purpose();

    /** {@return whether the customer has to agree; no unless declared otherwise} */
    @Value.Default
    public boolean consentRequired() {
        return false;
    }

    @Value.Check
    final void check() {
        Checks.requireText("Privacy mark data", data());
        String self = "of privacy mark " + Quote.of(data());
        Checks.requireText("Purpose " + self, purpose());
    }

    /** Builds privacy marks; the data are required. Not thread-safe. */
    public sealed interface Builder permits ImmutablePrivacyMark.Builder {

        /** Sets which data, such as "postal address". */
        Builder data(String data);

        /** Sets what they are for. */
        Builder purpose(String purpose);

        /** Sets what they are for, or clears it with an empty optional. */
        Builder purpose(Optional<String> purpose);

        /** Sets whether the customer has to agree. */
        Builder consentRequired(boolean consentRequired);

        /** {@return the privacy mark} */
        PrivacyMark build();
    }
}

package org.journeymodel.core.validation;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.journeymodel.core.invariant.Checks;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.style.ModelStyle;

/**
 * Something found wrong, or worth knowing, in a journey, its JSON document or an event log: what it
 * is, where it is, what was found, and what to do.
 *
 * <p>{@link #toString()} is one printable line: {@code orders.json:41:17: ERROR
 * journey.transition.unknown-target at /transitions/0/to: transition from "cart" to "paymnt": no
 * touchpoint of this journey has the id "paymnt". Did you mean "payment"?}
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Finding permits ImmutableFinding {

    Finding() {}

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return ImmutableFinding.builder();
    }

    /** {@return a builder that holds all of this finding} */
    public final Builder toBuilder() {
        return ImmutableFinding.builder().copyOf(this);
    }

    /** {@return how much it matters} */
    public abstract Severity severity();

    /** {@return the rule that found it, such as {@code journey.transition.unknown-target}; stable} */
    public abstract String ruleId();

    /** {@return the name of the document or log, as the caller gave it; empty for values in memory} */
    public abstract Optional<String> source();

    /** {@return the line in the source, from 1; empty where there is no text} */
    public abstract OptionalInt line();

    /** {@return the column in the line, in characters from 1; empty where there is no text} */
    public abstract OptionalInt column();

    /**
     * {@return where it is: the JSON Pointer (RFC 6901) that the place has in the written document,
     * or a place in a log such as {@code record 17}; empty for the whole}
     */
    @Value.Default
    public String path() {
        return "";
    }

    /** {@return what it is about, such as {@code transition from "cart" to "paymnt"}} */
    public abstract Optional<String> subject();

    /** {@return what is wrong, with what was found and what is allowed} */
    public abstract String message();

    /** {@return what to do about it} */
    public abstract Optional<String> remedy();

    /** {@return the finding in one line} */
    @Override
    public final String toString() {
        StringBuilder line = new StringBuilder();
        source().ifPresent(source -> line.append(source).append(':'));
        line().ifPresent(number -> line.append(number).append(':'));
        column().ifPresent(number -> line.append(number).append(':'));
        line.append(line.length() > 0 ? " " : "").append(severity()).append(' ').append(ruleId());
        if (!path().isEmpty()) {
            line.append(" at ").append(path());
        }
        line.append(": ");
        subject().ifPresent(subject -> line.append(subject).append(": "));
        line.append(message());
        remedy().ifPresent(remedy -> line.append(' ').append(remedy));
        return Quote.inLine(line);
    }

    @Value.Check
    final void check() {
        Checks.requireVisible("Rule id of a finding", ruleId(), "Name the rule that found it.");
        Checks.requireVisible("Message of finding " + Quote.of(ruleId()), message(), "Say what was found.");
        requireFromOne("Line", line());
        requireFromOne("Column", column());
    }

    private void requireFromOne(String what, OptionalInt number) {
        if (number.isPresent() && number.getAsInt() < 1) {
            throw new IllegalArgumentException(what
                    + " of finding "
                    + Quote.of(ruleId())
                    + " must be at least 1, but was "
                    + number.getAsInt()
                    + ". Lines and columns count from 1; leave out what is not known.");
        }
    }

    /** Builds findings; severity, rule id and message are required. Not thread-safe. */
    public sealed interface Builder permits ImmutableFinding.Builder {

        /** Sets how much it matters. */
        Builder severity(Severity severity);

        /** Sets the rule that found it. */
        Builder ruleId(String ruleId);

        /** Sets the name of the document or log. */
        Builder source(String source);

        /** Sets the line in the source, from 1. */
        Builder line(int line);

        /** Sets the column in the line, in characters from 1. */
        Builder column(int column);

        /** Sets where it is; empty for the whole. */
        Builder path(String path);

        /** Sets what it is about. */
        Builder subject(String subject);

        /** Sets what is wrong, with what was found and what is allowed. */
        Builder message(String message);

        /** Sets what to do about it. */
        Builder remedy(String remedy);

        /** Sets what to do about it, or clears it with an empty optional. */
        Builder remedy(Optional<String> remedy);

        /** {@return the finding} */
        Finding build();
    }
}

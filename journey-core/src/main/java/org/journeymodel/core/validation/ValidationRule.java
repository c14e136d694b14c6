package org.journeymodel.core.validation;

import java.util.function.BiConsumer;
import org.journeymodel.core.flow.JourneyFlow;

/**
 * A rule of your own, which {@link JourneyValidator#with} adds to a validator:
 *
 * <pre>{@code
 * ValidationRule owner = ValidationRule.of(
 *         "acme.touchpoint.no-owner",
 *         Severity.WARNING,
 *         "No team owns a touchpoint.",
 *         (flow, reporter) -> flow.touchpoints().stream()
 *                 .filter(touchpoint -> touchpoint.team().isEmpty())
 *                 .forEach(touchpoint -> reporter.report(touchpoint, "no team owns it.", "Name its team.")));
 * }</pre>
 *
 * <p>Implementations have no state that changes, so that a validator can be shared by threads. One that
 * throws stops no other: the report tells it by its id, and {@link ValidationReport#failures()} has what
 * it threw. One with a public constructor without parameters can be installed, for {@link
 * JourneyValidator#withInstalledRules()}.
 */
public interface ValidationRule {

    /**
     * {@return what its findings name it by: words of a to z, digits and '-', joined by dots, the first
     * one a name of your own, such as {@code acme.touchpoint.no-owner}; always the same}
     */
    String id();

    /** {@return how much its findings matter, unless the validator says otherwise} */
    Severity severity();

    /** {@return what it finds, in one sentence} */
    String description();

    /**
     * Reports all that it finds in a journey.
     *
     * @param flow the journey read as a flow; {@link JourneyFlow#journey()} is the journey itself
     * @param reporter takes what is found; of no use after the check
     */
    void check(JourneyFlow flow, FindingReporter reporter);

    /**
     * {@return a rule}
     *
     * @param id what its findings name it by
     * @param severity how much they matter
     * @param description what it finds, in one sentence
     * @param check reports all that it finds in a journey
     */
    static ValidationRule of(
            String id, Severity severity, String description, BiConsumer<JourneyFlow, FindingReporter> check) {
        RuleIds.requireOwn(id);
        return new WrittenRule(new RuleDescription(id, severity, description), check);
    }
}

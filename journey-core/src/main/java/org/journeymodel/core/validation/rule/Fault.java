package org.journeymodel.core.validation.rule;

/**
 * What a rule found, before it is known how much it matters to whom.
 *
 * @param ruleId the rule
 * @param path where it is, as a JSON Pointer; empty for the whole
 * @param subject what it is about
 * @param message what is wrong
 * @param remedy what to do about it; empty if there is nothing to say
 */
public record Fault(String ruleId, String path, String subject, String message, String remedy) {}

package org.journeymodel.core.validation.rule;

/** Takes what rules say of themselves: what their findings are called, how much they matter, what they mean. */
public interface RuleBook {

    /** Enters findings that make answers wrong or impossible. */
    void error(String ruleId, String description);

    /** Enters findings that probably are not meant so. */
    void warning(String ruleId, String description);

    /** Enters findings worth knowing. */
    void note(String ruleId, String description);
}

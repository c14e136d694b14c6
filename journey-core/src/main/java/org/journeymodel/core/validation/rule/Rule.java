package org.journeymodel.core.validation.rule;

/** Finds one kind of fault; a class for each, named for what it finds. Stateless. */
public interface Rule {

    /** Reports every such fault of the journey. */
    void check(Inspection inspection);

    /** Enters what it may find into a book of rules: each id that it reports, and no other. */
    void describe(RuleBook book);
}

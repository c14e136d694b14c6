package org.journeymodel.core.validation;

/** Finds one kind of fault; a class for each, named for what it finds. Stateless. */
interface Rule {

    /** Reports every such fault of the journey. */
    void check(Inspection inspection);
}

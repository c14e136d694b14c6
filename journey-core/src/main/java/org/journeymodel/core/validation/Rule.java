package org.journeymodel.core.validation;

import java.util.List;

/** Finds one kind of fault; a class for each, named for what it finds. Stateless. */
interface Rule {

    /** Reports every such fault of the journey. */
    void check(Inspection inspection);

    /** What it may find, an entry of the catalogue for each id that it reports. */
    List<RuleDescription> describe();
}

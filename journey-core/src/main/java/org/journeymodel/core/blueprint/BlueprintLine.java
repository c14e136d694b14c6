package org.journeymodel.core.blueprint;

/** A line between two rows of a service blueprint. */
public enum BlueprintLine {
    /** Between the customer and the front stage: where they meet. */
    INTERACTION,

    /** Between front stage and back stage: what lies below is out of the customer's sight. */
    VISIBILITY,

    /** Between back stage and support processes: where the company's own parts meet. */
    INTERNAL_INTERACTION
}

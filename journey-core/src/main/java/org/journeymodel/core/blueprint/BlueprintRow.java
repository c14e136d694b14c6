package org.journeymodel.core.blueprint;

/** A row of a service blueprint, from what the customer sees to what nobody sees. */
public enum BlueprintRow {
    /** What the customer sees and touches. */
    PHYSICAL_EVIDENCE,

    /** What the company does in the customer's sight. */
    FRONT_STAGE,

    /** What the company does out of sight, for this customer. */
    BACK_STAGE,

    /** What must run so that the others can work. */
    SUPPORT_PROCESS
}

package org.journeymodel.graph.flow;

/** How the equations of a flow were solved. */
public enum SolutionMethod {
    /** By elimination without subtraction: answers are right to rounding. */
    ELIMINATION,

    /**
     * In part by iteration, since elimination would have filled in: customers go anywhere from anywhere,
     * among more than some thousand touchpoints. Answers have a proven bound of their error.
     */
    ITERATION
}

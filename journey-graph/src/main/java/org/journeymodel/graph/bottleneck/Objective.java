package org.journeymodel.graph.bottleneck;

/** What an improvement is judged by. */
public enum Objective {
    /** The share of customers who succeed; more is better. */
    SUCCESS,

    /** How many of 100 customers end at a touchpoint without outcome; fewer is better. */
    LOSSES,

    /**
     * The mean time from the first touchpoint to the end, of the customers who succeed, or of all if
     * nobody does; less is better. Losing customers early is no gain, since they do not succeed.
     */
    TIME,

    /**
     * The mean feeling over the visits of the customers who succeed, or of all if nobody does; more
     * is better. Touchpoints whose feeling is not known are left out.
     */
    FEELING,

    /**
     * No figure at all: must-pass, betweenness, loops, ways in, and feelings. For journeys without
     * any probability, of which nothing else can be said.
     */
    STRUCTURE
}

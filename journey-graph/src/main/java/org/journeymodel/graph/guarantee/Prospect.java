package org.journeymodel.graph.guarantee;

/** What can be said of success from a place in a journey, before anybody has moved. */
public enum Prospect {
    /** The company can bring customers to success, whatever they do. */
    GUARANTEED,

    /** Success can be reached, but customers can prevent it. */
    OPEN,

    /** Success cannot be reached, whoever chooses. */
    LOST
}

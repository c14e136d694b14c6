package org.journeymodel.graph.flow;

/**
 * How the credit for success is shared out among the touchpoints before it.
 *
 * <p>A customer's <em>touches</em> are her visits before the first success touchpoint; if her journey
 * begins at one, it is her only touch. The worked examples are about the five customers of {@link
 * FlowAnalysis}, with purchase as success: 0.3 go home, catalog once or more, cart, purchase; 0.1 go home,
 * search once or more, cart, purchase.
 */
public enum AttributionModel {
    /**
     * To each touchpoint its removal effect, the share of successes that have a touch there, divided by
     * the sum of them: home and cart 1/3, catalog 0.75/3 = 1/4, search 0.25/3 = 1/12. Source: Anderl et
     * al., Mapping the customer journey, 2016.
     */
    MARKOV,

    /** All to the first touch: entry share times probability of success from there. To home 1. */
    FIRST_TOUCH,

    /** All to the last touch: visits before success times the share that goes on to it. To cart 1. */
    LAST_TOUCH,

    /**
     * To each touch the same: to a touchpoint the mean of its touches divided by all touches. To home and
     * cart 0.3061, to catalog 0.2869, to search 0.1008.
     */
    LINEAR_TOUCH
}

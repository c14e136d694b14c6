package org.journeymodel.render.stepflow;

/**
 * Customers who go the same way from one step to the next.
 *
 * @param from where they are
 * @param to where they go
 * @param share which share of all customers they are
 */
record Stream(StepNode from, StepNode to, double share) {

    /** {@return whether they go back in the order of the journey, or stay} */
    boolean isBack() {
        return from.isTouchpoint()
                && to.isTouchpoint()
                && to.touchpoints().get(0) <= from.touchpoints().get(0);
    }
}

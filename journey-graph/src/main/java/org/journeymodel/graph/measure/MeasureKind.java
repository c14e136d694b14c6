package org.journeymodel.graph.measure;

/**
 * What is counted of each customer, once: whether something is true of her, of which a group has a share, or a
 * value, of which a group has a median. Times that are not known, and scores that nobody gave, do not count.
 *
 * <p>Names of events that the map does not know have visits, scores and visits against the map. They are passed over
 * in starts, moves, drop-off and times, as {@link org.journeymodel.graph.agreement.Agreement} does: after {@code
 * search, popup, compare} the customer went from search to compare. So an event that is new changes nothing there.
 */
public enum MeasureKind {
    /** Of all customers, those who ever visit a touchpoint whose outcome is success. */
    SUCCESS(true),

    /** Of all customers, those whose first event that the map knows is at the touchpoint. */
    START(true),

    /** Of all customers, those who are ever at the touchpoint. */
    VISIT(true),

    /** Of those ever at the touchpoint, which has no outcome, those whose last event that the map knows is there. */
    DROP_OFF(true),

    /** Of those ever at the touchpoint, those who ever go from there straight on to the next one. */
    MOVE(true),

    /** Of all customers, those whose path fits the map: nothing is missing, ad hoc or out of order. */
    CONFORMITY(true),

    /** Of all customers, those who skip the touchpoint, which the map wants. */
    MISSING(true),

    /** Of all customers, those who are at the touchpoint where the map has no way to it. */
    AD_HOC(true),

    /** Of all customers, those who are at the touchpoint at another place than the map wants. */
    OUT_OF_ORDER(true),

    /** Of all customers, those with an event at the touchpoint that says that the visit failed. */
    FAILING(true),

    /** Of all customers, those who come to the touchpoint later than the map allows. */
    LATE(true),

    /** How well a customer's journey fits the map: its fitness, 0 to 1. */
    FITNESS(false),

    /**
     * The time from a customer's first event that the map knows to her last one, in seconds; not known of who has
     * but one.
     */
    JOURNEY_TIME(false),

    /** The time from a customer's first event at the touchpoint that is not her last, to the next event, in seconds. */
    STAY(false),

    /** The time that a move from the touchpoint to the next one takes a customer the first time, in seconds. */
    MOVE_TIME(false),

    /** The mean of the scores that a customer gave at the touchpoint, on the scale of the events. */
    SCORE(false);

    private final boolean share;

    MeasureKind(boolean share) {
        this.share = share;
    }

    /** {@return whether it is a share of customers, 0 to 1; otherwise it is a value of each customer} */
    public boolean isShare() {
        return share;
    }

    /** {@return whether it is a time, in seconds} */
    public boolean isTime() {
        return this == JOURNEY_TIME || this == STAY || this == MOVE_TIME;
    }
}

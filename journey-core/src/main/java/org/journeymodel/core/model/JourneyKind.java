package org.journeymodel.core.model;

/** What a journey shows: how things are, how they shall be, or a day of the customer's life. */
public enum JourneyKind {
    /** The experience as customers have it today. */
    CURRENT_STATE,

    /** The experience as it is meant to become. */
    FUTURE_STATE,

    /** What the customer does over a day, with the company and without it. */
    DAY_IN_THE_LIFE
}

package org.journeymodel.core.model;

/** Where a channel is met. */
public enum Medium {
    /** On a screen or by voice over a network: website, app, e-mail, phone. */
    DIGITAL,

    /** In person or by a thing in the hand: store, courier, letter, billboard. */
    PHYSICAL
}

package org.journeymodel.examples.shop;

/** A card does not give the money. */
public final class CardRefusedException extends Exception {

    private static final long serialVersionUID = 1;

    /** Refused for a reason. */
    public CardRefusedException(String reason) {
        super(reason);
    }
}

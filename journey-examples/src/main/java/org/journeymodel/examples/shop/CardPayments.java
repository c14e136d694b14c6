package org.journeymodel.examples.shop;

/** Takes money from cards. */
@FunctionalInterface
public interface CardPayments {

    /**
     * Takes it.
     *
     * @param card the number of the card
     * @param cents how much
     * @throws CardRefusedException if the card does not give it
     */
    void charge(String card, long cents) throws CardRefusedException;
}

package org.journeymodel.graph.agreement;

import java.util.Optional;
import java.util.OptionalDouble;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.Touchpoint;

/**
 * One figure of a map beside what was observed. Immutable, and equal to any other of equal content.
 */
public sealed interface AgreementFigure permits ShareAgreement, TimeAgreement, FeelingAgreement {

    /** What is held against each other. */
    enum Kind {
        /** The share of customers who start at a touchpoint. */
        ENTRY,
        /** The share of visits of a touchpoint that go on to another. */
        MOVE,
        /** The share of visits of a touchpoint after which the journey ends. */
        EXIT,
        /** The typical time from one touchpoint to the next, from event to event. */
        TIME,
        /** The feeling at a touchpoint. */
        FEELING
    }

    /** {@return what is held against each other} */
    Kind kind();

    /** {@return the touchpoint, or the one that a move leads from} */
    Touchpoint touchpoint();

    /** {@return the touchpoint that a move leads to; empty for what is no move} */
    Optional<Touchpoint> next();

    /** {@return how many different customers the observed figure rests on} */
    long customers();

    /**
     * {@return how far apart the two are, 0 to 1, so that all kinds can be ranked: the difference of shares; of
     * times 1 less the shorter by the longer, so that 0.5 is twice or half as long; of feelings half the
     * difference of valence; 0 where one of the two is missing or the declared one was assumed}
     */
    double magnitude();

    /** {@return what can be said of the declared figure} */
    Verdict verdict();

    /** {@return how likely it is to be so far apart or farther if the map is right; empty where nothing was tested} */
    OptionalDouble pValue();

    /**
     * {@return the p-value corrected for all tests of the agreement, by Benjamini and Hochberg; empty where
     * nothing was tested}
     */
    OptionalDouble adjustedPValue();

    /** {@return whether the map is wrong here beyond what chance explains} */
    default boolean isDisagreement() {
        return verdict() == Verdict.DISAGREES;
    }

    /** {@return one plain sentence} */
    String sentence();

    /** {@return all of it as names and values} */
    ObjectValue toAttributes();
}

package org.journeymodel.log;

import java.util.Optional;
import java.util.OptionalDouble;
import org.journeymodel.core.model.AttributeValue.ObjectValue;

/**
 * One figure of two logs side by side: how far apart it is, and whether chance alone could do that. A positive
 * {@link #effectSize()} says that it is larger in the second log.
 *
 * <p>Immutable, and equal to any other of equal content.
 */
public sealed interface SegmentDifference permits ShareDifference, TimeDifference {

    /** What is set side by side. */
    enum Kind {
        /** The share of customers who start at a touchpoint. */
        START,
        /** The share of customers who are ever at a touchpoint. */
        VISIT,
        /** The share, of customers ever at a touchpoint, who ever go straight on to a certain next one. */
        MOVE,
        /** The share, of customers ever at a touchpoint, whose last event is there. */
        DROP_OFF,
        /** The time that a move takes customers the first time. */
        MOVE_TIME,
        /** The time from a customer's first event to the last. */
        JOURNEY_TIME
    }

    /** How the p-value was found. */
    enum Test {
        /** Fisher's exact test, where a cell of the table is expected to hold fewer than 10. */
        FISHER_EXACT,
        /** The z-test of two proportions with pooled variance. */
        TWO_PROPORTION_Z,
        /** The exact Mann-Whitney U test: up to 40 times together, or 200 where one log has fewer than 8. */
        MANN_WHITNEY_EXACT,
        /** The Mann-Whitney U test by the normal distribution, corrected for ties and continuity. */
        MANN_WHITNEY_NORMAL
    }

    /** {@return what is set side by side} */
    Kind kind();

    /** {@return the touchpoint, or the one that a move leads from; empty for journey times} */
    Optional<String> touchpoint();

    /** {@return the touchpoint that a move leads to; empty for what is no move} */
    Optional<String> next();

    /** {@return how far apart the two are, on a scale that the type says} */
    double effectSize();

    /** {@return how the p-value was found} */
    Test test();

    /** {@return how likely a difference as large or larger is if both are alike, 0 to 1; two-sided} */
    double pValue();

    /** {@return the p-value corrected for many tests, 0 to 1; empty where the data is too thin to tell} */
    OptionalDouble adjustedPValue();

    /** {@return whether the corrected p-value is at most the level of the comparison} */
    boolean isSignificant();

    /** {@return one plain sentence} */
    @Override
    String toString();

    /** {@return all of it as names and values} */
    ObjectValue toAttributes();
}

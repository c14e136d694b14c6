package org.journeymodel.log;

/** One figure of two logs, tested by itself; whether many were tested is not its concern. */
sealed interface Figure permits ShareFigure, TimeFigure {

    double pValue();

    /** {@return the least p-value that so many customers could have given} */
    double smallestPValue();

    SegmentDifference with(Verdict verdict);
}

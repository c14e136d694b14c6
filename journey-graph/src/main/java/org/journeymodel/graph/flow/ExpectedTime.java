package org.journeymodel.graph.flow;

import java.time.Duration;
import org.journeymodel.graph.wording.Wording;

/**
 * A mean time, and how much of it is known. Times that are not known count as 0, so that the mean is
 * a lower bound unless all are known.
 *
 * @param mean the mean over all customers
 * @param coverage the share, 0 to 1, of the stays and waits in those journeys that have a known
 *     time; 1 if there are none
 */
public record ExpectedTime(Duration mean, double coverage) {

    private static final double ALL = 1 - 1e-9;

    /** {@return whether some times are not known, so that the mean is a lower bound} */
    public boolean isAtLeast() {
        return coverage < ALL;
    }

    /** {@return the time in words, such as {@code at least 6 d 4 h (80.0 % of times known)}} */
    @Override
    public String toString() {
        return isAtLeast()
                ? "at least " + Wording.duration(mean) + " (" + Wording.percent(coverage) + " of times known)"
                : Wording.duration(mean);
    }
}

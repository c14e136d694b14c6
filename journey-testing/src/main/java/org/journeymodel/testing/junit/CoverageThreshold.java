package org.journeymodel.testing.junit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The least that tests must cover.
 *
 * @param touchpoints the least share of touchpoints to be visited, 0 to 1
 * @param transitions the least share of transitions to be taken, 0 to 1
 */
record CoverageThreshold(double touchpoints, double transitions) {

    /** Shares that differ by less are the same. */
    private static final double TOLERANCE = 1e-9;

    static CoverageThreshold of(MeasureJourneyCoverage measure) {
        return new CoverageThreshold(
                share("touchpoints", measure.touchpoints()), share("transitions", measure.transitions()));
    }

    private static double share(String what, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("The least share of " + what + " to be covered must be between 0 and 1,"
                    + " but was " + share + ". For 80 %, write " + what + " = 0.8.");
        }
        return share;
    }

    /**
     * {@return what a report lacks, in words; empty if it has enough}
     *
     * @param tests whose tests are told of, such as {@code The tests of ShopTest}
     */
    Optional<String> lack(String tests, CoverageReport report) {
        List<String> lacks = new ArrayList<>();
        lack(report.touchpoints(), touchpoints).ifPresent(lacks::add);
        lack(report.transitions(), transitions).ifPresent(lacks::add);
        return lacks.isEmpty()
                ? Optional.empty()
                : Optional.of(tests + " cover too little: " + String.join("; ", lacks) + ".\n" + report);
    }

    /** Told by number too: where shares are rounded, what there is may look like what is asked for. */
    private static Optional<String> lack(CoverageReport.Parts parts, double share) {
        long wanted = (long) Math.ceil(parts.total() * (share - TOLERANCE));
        return parts.size() >= wanted
                ? Optional.empty()
                : Optional.of(parts + " where " + wanted + " (" + percent(share) + ") " + (wanted == 1 ? "is" : "are")
                        + " asked for");
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }
}

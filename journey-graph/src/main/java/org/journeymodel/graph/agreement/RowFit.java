package org.journeymodel.graph.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.journeymodel.core.flow.Provenance;
import org.journeymodel.statistics.GoodnessOfFit;

/** Tests the shares out of a touchpoint as a whole. */
final class RowFit {

    /** Sums of declared shares may exceed 1 by so much. */
    private static final double ROUNDING = 1e-9;

    private RowFit() {}

    static Evidence of(List<ShareAgreement> shares) {
        double[] declared = new double[shares.size() + 1];
        double[] counts = new double[shares.size() + 1];
        double worth = shares.get(0).effectiveSize() / shares.get(0).visits();
        double rest = 1;
        for (int at = 0; at < shares.size(); at++) {
            ShareAgreement share = shares.get(at);
            boolean isDeclared = share.provenance() == Provenance.DECLARED;
            declared[at] = isDeclared ? share.declaredShare() : 0;
            rest -= declared[at];
            counts[isDeclared ? at : shares.size()] += share.count() * worth;
        }
        if (rest > 1 - ROUNDING || rest < -ROUNDING) {
            return Evidence.none(Verdict.NOT_DECLARED);
        }
        declared[shares.size()] = Math.max(0, rest);
        return tested(declared, counts);
    }

    private static Evidence tested(double[] declared, double[] counts) {
        double size = Arrays.stream(counts).sum();
        long large = Arrays.stream(declared)
                .filter(share -> share * size >= GoodnessOfFit.SMALL)
                .count();
        double others = Arrays.stream(declared)
                .filter(share -> share * size < GoodnessOfFit.SMALL)
                .sum();
        boolean isTestable = large > 1 || (large == 1 && others * size >= GoodnessOfFit.SMALL);
        return isTestable
                ? new Evidence(
                        Verdict.WITHIN_CHANCE,
                        OptionalDouble.of(GoodnessOfFit.pValue(counts, declared)),
                        OptionalDouble.empty())
                : Evidence.none(Verdict.TOO_FEW);
    }
}

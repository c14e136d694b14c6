package org.journeymodel.graph.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import org.journeymodel.statistics.Adjustments;

/** Corrects the p-values of all figures together, and those of the touchpoints as a whole together. */
final class Judgement {

    final List<ShareAgreement> entries;
    final List<TouchpointShares> rows;
    final List<TimeAgreement> times;
    final List<FeelingAgreement> feelings;

    private final double[] corrected;
    private int next;

    Judgement(Figures figures, AgreementOptions options) {
        List<ShareAgreement> entriesBefore = figures.entries();
        List<TouchpointShares> rowsBefore = figures.rows();
        List<TimeAgreement> timesBefore = figures.times();
        List<FeelingAgreement> feelingsBefore = figures.feelings();
        List<AgreementFigure> all = new ArrayList<>(entriesBefore);
        rowsBefore.forEach(row -> all.addAll(row.shares()));
        all.addAll(timesBefore);
        all.addAll(feelingsBefore);
        List<OptionalDouble> pValues =
                new ArrayList<>(all.stream().map(AgreementFigure::pValue).toList());
        rowsBefore.stream()
                .filter(row -> isOnlyWatched(row, options))
                .forEach(row -> pValues.add(OptionalDouble.of(1)));
        corrected = corrected(pValues);
        entries = judged(entriesBefore, ShareAgreement::adjusted);
        rows = judgedRows(rowsBefore, options);
        times = judged(timesBefore, TimeAgreement::adjusted);
        feelings = judged(feelingsBefore, FeelingAgreement::adjusted);
    }

    /**
     * Whether nothing is tested at a touchpoint, although ways off the map would have been, had anybody gone one.
     * Such tests must count, too: otherwise the more touchpoints a map has, the more strays of chance are told.
     */
    private static boolean isOnlyWatched(TouchpointShares row, AgreementOptions options) {
        return ShareFigure.smallestOfStrays(row.effectiveSize(), options) <= options.significance()
                && row.shares().stream().noneMatch(share -> share.pValue().isPresent());
    }

    private static double[] corrected(List<OptionalDouble> pValues) {
        return Adjustments.benjaminiHochberg(pValues.stream()
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray());
    }

    /** Takes the corrected values in the order in which they were given. */
    private <F extends AgreementFigure> List<F> judged(List<F> figures, BiFunction<F, Double, F> adjusted) {
        List<F> judged = new ArrayList<>(figures.size());
        for (F figure : figures) {
            judged.add(figure.pValue().isPresent() ? adjusted.apply(figure, corrected[next++]) : figure);
        }
        return List.copyOf(judged);
    }

    private List<TouchpointShares> judgedRows(List<TouchpointShares> before, AgreementOptions options) {
        double[] ofRows =
                corrected(before.stream().map(TouchpointShares::pValue).toList());
        List<TouchpointShares> judged = new ArrayList<>(before.size());
        int row = 0;
        for (TouchpointShares each : before) {
            OptionalDouble own = each.pValue().isPresent() ? OptionalDouble.of(ofRows[row++]) : OptionalDouble.empty();
            judged.add(each.with(judged(each.shares(), ShareAgreement::adjusted), own, options));
        }
        return List.copyOf(judged);
    }
}

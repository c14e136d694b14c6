package org.journeymodel.graph.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.PrimitiveIterator;
import java.util.stream.DoubleStream;
import org.journeymodel.graph.cohort.Sample;
import org.journeymodel.graph.cohort.Share;
import org.journeymodel.graph.cohort.Significance;
import org.journeymodel.graph.cohort.Spot;
import org.journeymodel.graph.cohort.Values;
import org.journeymodel.graph.measure.AlikeMeasure;
import org.journeymodel.graph.measure.Measure;
import org.journeymodel.statistics.MantelTrend;
import org.jspecify.annotations.Nullable;

/** One measure over all periods, tested by itself: each period against all before it, and the trend. */
final class Series {

    private static final int FEWEST_OF_A_TREND = 3;

    private final double level;
    private final Spot spot;
    private final List<Sample> samples;
    private final List<Step> steps = new ArrayList<>();
    private final @Nullable MantelTrend trend;

    Series(Spot spot, List<Sample> samples, double level) {
        this.level = level;
        this.spot = spot;
        this.samples = samples;
        Sample before = samples.get(0);
        steps.add(new Step(null, level));
        for (Sample sample : samples.subList(1, samples.size())) {
            boolean canBeTold = before.size() > 0 && sample.size() > 0;
            steps.add(new Step(canBeTold ? Significance.of(before, sample) : null, level));
            before = before.plus(sample);
        }
        this.trend = trendOf(samples);
    }

    private static @Nullable MantelTrend trendOf(List<Sample> samples) {
        if (samples.stream().filter(each -> each.size() > 0).count() < FEWEST_OF_A_TREND) {
            return null;
        }
        MantelTrend test = samples.get(0) instanceof Share
                ? MantelTrend.ofShares(
                        samples.stream()
                                .mapToLong(each -> ((Share) each).hits())
                                .toArray(),
                        samples.stream().mapToLong(Sample::size).toArray())
                : MantelTrend.ofValues(samples.stream()
                        .map(each -> ((Values) each).ascending())
                        .toArray(double[][]::new));
        return test.isTestable() ? test : null;
    }

    /** {@return the p-values of all tests that so many customers bear, in the order of the periods, the trend last} */
    DoubleStream pValues() {
        DoubleStream ofSteps = steps.stream().filter(Step::isTestable).mapToDouble(Step::pValue);
        return trend == null ? ofSteps : DoubleStream.concat(ofSteps, DoubleStream.of(trend.pValue()));
    }

    boolean isTestable() {
        return trend != null || steps.stream().anyMatch(Step::isTestable);
    }

    /** {@return whether it is the same of all customers, so that there is nothing to tell} */
    boolean isConstant() {
        return samples.stream().reduce(Sample::plus).orElseThrow().isConstant();
    }

    /**
     * {@return what many tests together say of it}
     *
     * @param alike others with the same numbers; null if one before it has told them
     * @param adjusted gives as many corrected p-values as {@link #pValues()} has
     */
    MeasureDrift told(
            Measure measure,
            @Nullable List<AlikeMeasure> alike,
            List<String> periods,
            PrimitiveIterator.OfDouble adjusted) {
        List<PeriodFigure> figures = new ArrayList<>();
        Sample before = samples.get(0);
        String beforeFirst = "";
        for (int at = 0; at < samples.size(); at++) {
            Step step = steps.get(at);
            OptionalDouble q = step.isTestable() ? OptionalDouble.of(adjusted.nextDouble()) : OptionalDouble.empty();
            figures.add(new PeriodFigure(periods.get(at), spot.kind(), samples.get(at), step.found(), q, level));
            if (beforeFirst.isEmpty() && figures.get(at).isSignificant()) {
                beforeFirst = ChangeWords.between(spot.kind(), before, samples.get(at));
            }
            before = at == 0 ? before : before.plus(samples.get(at));
        }
        return trend == null
                ? new MeasureDrift(measure, figures, beforeFirst, null, alike)
                : new MeasureDrift(
                        measure,
                        figures,
                        beforeFirst,
                        new Trend(trend.correlation(), adjusted.nextDouble(), level),
                        alike);
    }

    List<Sample> samples() {
        return samples;
    }

    Spot spot() {
        return spot;
    }

    /** A period against all before it; without anything found if nobody was counted. */
    private record Step(@Nullable Significance found, double level) {

        boolean isTestable() {
            return found != null && found.isTestable(level);
        }

        double pValue() {
            return found == null ? 1 : found.pValue();
        }
    }
}

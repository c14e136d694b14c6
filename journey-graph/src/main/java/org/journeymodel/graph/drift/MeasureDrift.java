package org.journeymodel.graph.drift;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.graph.cohort.AlikeMeasures;
import org.journeymodel.graph.cohort.FigureWords;
import org.journeymodel.graph.measure.AlikeMeasure;
import org.journeymodel.graph.measure.Measure;
import org.jspecify.annotations.Nullable;

/** One measure over all periods, and whether it changed. Immutable, and equal to any other of equal content. */
public final class MeasureDrift {

    private final Measure measure;
    private final List<PeriodFigure> figures;
    private final String change;
    private final @Nullable Trend trend;
    private final boolean isRepeated;
    private final List<AlikeMeasure> alike;

    MeasureDrift(
            Measure measure,
            List<PeriodFigure> figures,
            String change,
            @Nullable Trend trend,
            @Nullable List<AlikeMeasure> alike) {
        this.isRepeated = alike == null;
        this.alike = alike == null ? List.of() : List.copyOf(alike);
        this.measure = measure;
        this.figures = List.copyOf(figures);
        this.change = change;
        this.trend = trend;
    }

    /** {@return what is measured} */
    public Measure measure() {
        return measure;
    }

    /**
     * {@return the measures that have the same numbers in every period, of the first of them: what changes is one thing,
     * such as success and the visits of the only touchpoint of success; empty of the others}
     */
    public List<AlikeMeasure> alike() {
        return alike;
    }

    /** {@return whether it is among the {@link #alike()} of a measure before it, whose change tells its own} */
    public boolean isRepeated() {
        return isRepeated;
    }

    /** {@return it in each period, in the order given} */
    public List<PeriodFigure> figures() {
        return figures;
    }

    /**
     * {@return the first period that differs from all before it by more than chance; empty if none does, even if
     * there is a trend}
     */
    public Optional<PeriodFigure> firstChange() {
        return figures.stream().filter(PeriodFigure::isSignificant).findFirst();
    }

    /**
     * {@return the corrected p-value of a rise or fall over all periods; empty with fewer than three periods or
     * too few customers}
     */
    public OptionalDouble trendPValue() {
        return trend == null ? OptionalDouble.empty() : OptionalDouble.of(trend.adjusted());
    }

    /** {@return the correlation with the number of the period, −1 to 1; empty as {@link #trendPValue()} is} */
    public OptionalDouble trendCorrelation() {
        return trend == null ? OptionalDouble.empty() : OptionalDouble.of(trend.correlation());
    }

    /** {@return whether it rose or fell over all periods by more than chance} */
    public boolean hasTrend() {
        return trend != null && trend.isSignificant();
    }

    /** {@return whether some period, or the trend over all, is more than chance} */
    public boolean isSignificant() {
        return hasTrend() || firstChange().isPresent();
    }

    /** {@return the smallest corrected p-value of its tests; 1 if there are none} */
    public double adjustedPValue() {
        return Stream.concat(figures.stream().map(PeriodFigure::adjustedPValue), Stream.of(trendPValue()))
                .flatMapToDouble(OptionalDouble::stream)
                .min()
                .orElse(1);
    }

    /**
     * {@return how far the first period of change is from all before it; without one, the correlation of the trend;
     * 0 if nothing was tested}
     */
    public double effectSize() {
        return firstChange()
                .map(PeriodFigure::effectSize)
                .orElse(trendCorrelation())
                .orElse(0);
    }

    /** {@return the sentence, and in a second one the measures {@link #alike()} if there are any} */
    public String sentences() {
        return AlikeMeasures.told(sentence(), alike);
    }

    /** {@return all of it in one sentence; without a change, its figures} */
    public String sentence() {
        Optional<PeriodFigure> first = firstChange();
        if (first.isPresent()) {
            return measure.title() + " changed in " + first.get().period() + ": " + change + " ("
                    + FigureWords.evidence("q", first.get().adjustedPValue().orElse(1)) + ")" + last(first.get());
        }
        return hasTrend() ? trendSentence() : measure.title() + ": no change can be told from chance.";
    }

    /** What has become of it, if there are later periods. */
    private String last(PeriodFigure first) {
        PeriodFigure last = figures.get(figures.size() - 1);
        return last.equals(first) || last.customers() == 0 ? "." : "; " + last.words() + " in " + last.period() + ".";
    }

    private String trendSentence() {
        List<PeriodFigure> known =
                figures.stream().filter(each -> each.customers() > 0).toList();
        PeriodFigure first = known.get(0);
        PeriodFigure last = known.get(known.size() - 1);
        return measure.title() + (trendCorrelation().orElse(0) < 0 ? " fell" : " rose")
                + " from period to period, from "
                + first.words() + " in " + first.period() + " to " + last.words() + " in " + last.period() + " ("
                + FigureWords.evidence("q", trendPValue().orElse(1)) + "); no single period stands out.";
    }

    /** {@return it as names and values} */
    public ObjectValue toAttributes() {
        ObjectBuilder all = AttributeValue.object();
        measure.toAttributes().fields().forEach(all::put);
        all.put("significant", isSignificant()).put("repeated", isRepeated);
        all.put(
                "alike",
                AttributeValue.of(alike.stream().map(AlikeMeasure::toAttributes).toList()));
        firstChange().ifPresent(first -> all.put("firstChange", first.period()));
        trendCorrelation().ifPresent(value -> all.put("trendCorrelation", value));
        trendPValue().ifPresent(value -> all.put("trendAdjustedPValue", value));
        return all.put("effectSize", effectSize())
                .put("adjustedPValue", adjustedPValue())
                .put(
                        "periods",
                        AttributeValue.of(
                                figures.stream().map(PeriodFigure::toAttributes).toList()))
                .put("sentence", sentence())
                .build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MeasureDrift that
                && measure.equals(that.measure)
                && figures.equals(that.figures)
                && change.equals(that.change)
                && Objects.equals(trend, that.trend)
                && isRepeated == that.isRepeated
                && alike.equals(that.alike);
    }

    @Override
    public int hashCode() {
        return Objects.hash(measure, figures, change, trend);
    }

    /** {@return the sentence} */
    @Override
    public String toString() {
        return sentence();
    }
}

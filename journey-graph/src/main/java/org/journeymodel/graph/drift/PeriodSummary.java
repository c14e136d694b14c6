package org.journeymodel.graph.drift;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.graph.agreement.AgreementFigure;
import org.journeymodel.graph.cohort.FigureWords;
import org.journeymodel.graph.cohort.Sample;
import org.journeymodel.graph.measure.MeasureKind;
import org.journeymodel.graph.wording.CountWording;
import org.journeymodel.graph.wording.Wording;
import org.jspecify.annotations.Nullable;

/** One period as a whole. Immutable, and equal to any other of equal content. */
public final class PeriodSummary {

    /** With fewer customers a period shows large changes alone, and is told as such. */
    public static final int FEW_CUSTOMERS = 30;

    private final String name;
    private final long customers;
    private final OptionalDouble success;
    private final Optional<Duration> time;
    private final double conforming;
    private final double fitness;
    private final List<AgreementFigure> disagreements;
    private final String words;

    PeriodSummary(
            String name,
            long customers,
            Sample success,
            Sample time,
            Sample conforming,
            Sample fitness,
            List<AgreementFigure> disagreements) {
        this.name = name;
        this.customers = customers;
        this.success = valueOf(success);
        this.time = valueOf(time).stream().mapToObj(Wording::duration).findFirst();
        this.conforming = conforming.value();
        this.fitness = fitness.value();
        this.disagreements = List.copyOf(disagreements);
        this.words = (success.size() == 0 ? "" : ", success " + FigureWords.value(MeasureKind.SUCCESS, success))
                + this.time
                        .map(each -> ", journey time " + Wording.duration(each) + " in the median")
                        .orElse("")
                + ", " + FigureWords.value(MeasureKind.CONFORMITY, conforming) + " fit the map"
                + (disagreements.isEmpty()
                        ? ""
                        : ", " + CountWording.of(disagreements.size(), "figure") + " against the map");
    }

    private static OptionalDouble valueOf(Sample sample) {
        return sample.size() == 0 ? OptionalDouble.empty() : OptionalDouble.of(sample.value());
    }

    /** {@return what the period is called} */
    public String name() {
        return name;
    }

    /** {@return how many customers it has; at least 1} */
    public long customers() {
        return customers;
    }

    /**
     * {@return whether there are fewer than {@value #FEW_CUSTOMERS}, so that small changes cannot show; the tests
     * mind how many there are, and large ones may}
     */
    public boolean hasFewCustomers() {
        return customers < FEW_CUSTOMERS;
    }

    /** {@return the share of customers who succeed; empty if the map has no success} */
    public OptionalDouble success() {
        return success;
    }

    /**
     * {@return the median time from a customer's first event that the map knows to her last one, of those who have
     * two or more; empty if no times are known}
     */
    public Optional<Duration> medianTime() {
        return time;
    }

    /** {@return the share of customers whose path fits the map} */
    public double fitting() {
        return conforming;
    }

    /** {@return the median fitness of the customers' journeys to the map, 0 to 1} */
    public double medianFitness() {
        return fitness;
    }

    /**
     * {@return where what the map declares disagrees with this period by more than chance, as {@code Agreement} tells
     * it of the period alone}
     */
    public List<AgreementFigure> disagreements() {
        return disagreements;
    }

    /** {@return it as names and values; what is not known is left out} */
    public ObjectValue toAttributes() {
        ObjectBuilder all = AttributeValue.object()
                .put("name", name)
                .put("customers", customers)
                .put("few", hasFewCustomers());
        success.ifPresent(value -> all.put("success", value));
        time.ifPresent(value -> all.put("medianTime", value));
        return all.put("fitting", conforming)
                .put("medianFitness", fitness)
                .put(
                        "disagreements",
                        AttributeValue.of(disagreements.stream()
                                .map(AgreementFigure::toAttributes)
                                .toList()))
                .build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PeriodSummary that
                && name.equals(that.name)
                && customers == that.customers
                && success.equals(that.success)
                && time.equals(that.time)
                && Double.compare(conforming, that.conforming) == 0
                && Double.compare(fitness, that.fitness) == 0
                && disagreements.equals(that.disagreements)
                && words.equals(that.words);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, customers, success, time, conforming, fitness);
    }

    /** {@return a line such as {@code 2024-Q1: 400 customers, success 55 %, journey time 3 d 2 h in the median}} */
    @Override
    public String toString() {
        return Wording.inLine(name) + ": " + CountWording.of(customers, "customer")
                + (hasFewCustomers() ? " (few: only large changes show)" : "") + words;
    }
}

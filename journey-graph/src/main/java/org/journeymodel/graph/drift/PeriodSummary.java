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
import org.journeymodel.graph.wording.Wording;
import org.jspecify.annotations.Nullable;

/** One period as a whole. Immutable, and equal to any other of equal content. */
public final class PeriodSummary {

    /** With fewer customers a period says little, and is told as such. */
    public static final int FEW_CUSTOMERS = 30;

    private final String name;
    private final long customers;
    private final OptionalDouble success;
    private final Optional<Duration> time;
    private final OptionalDouble conforming;
    private final OptionalDouble fitness;
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
        this.conforming = valueOf(conforming);
        this.fitness = valueOf(fitness);
        this.disagreements = List.copyOf(disagreements);
        this.words = (success.size() == 0 ? "" : ", success " + FigureWords.value(MeasureKind.SUCCESS, success))
                + this.time
                        .map(each -> ", " + Wording.duration(each) + " in the median")
                        .orElse("")
                + (conforming.size() == 0
                        ? ""
                        : ", fits the map " + FigureWords.value(MeasureKind.CONFORMITY, conforming))
                + (disagreements.isEmpty()
                        ? ""
                        : ", " + FigureWords.count(disagreements.size(), "figure") + " against the map");
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

    /** {@return whether there are fewer than {@value #FEW_CUSTOMERS}, so that its shares say little} */
    public boolean hasFewCustomers() {
        return customers < FEW_CUSTOMERS;
    }

    /** {@return the share of customers who succeed; empty if the map has no success} */
    public OptionalDouble success() {
        return success;
    }

    /** {@return the median time from a customer's first event to her last one; empty if no times are known} */
    public Optional<Duration> medianTime() {
        return time;
    }

    /** {@return the share of customers whose path fits the map; empty if it cannot be told} */
    public OptionalDouble fitting() {
        return conforming;
    }

    /** {@return the median fitness of the customers' journeys to the map, 0 to 1; empty if it cannot be told} */
    public OptionalDouble medianFitness() {
        return fitness;
    }

    /**
     * {@return where what the map declares disagrees with this period by more than chance, as {@code Agreement} tells
     * it of the period alone; empty if the map is not sound}
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
        conforming.ifPresent(value -> all.put("fitting", value));
        fitness.ifPresent(value -> all.put("medianFitness", value));
        return all.put(
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
                && conforming.equals(that.conforming)
                && fitness.equals(that.fitness)
                && disagreements.equals(that.disagreements)
                && words.equals(that.words);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, customers, success, time, conforming, fitness);
    }

    /** {@return a line such as {@code 2024-Q1: 400 customers, success 55 %, 3 d 2 h in the median}} */
    @Override
    public String toString() {
        return Wording.inLine(name) + ": " + FigureWords.count(customers, "customer")
                + (hasFewCustomers() ? " (too few to say much)" : "") + words;
    }
}

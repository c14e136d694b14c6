package org.journeymodel.graph.whatif;

import java.time.Duration;
import java.util.OptionalDouble;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.graph.bottleneck.FlowMeasures;
import org.journeymodel.graph.bottleneck.Objective;
import org.journeymodel.graph.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a journey shall reach. Figures are compared to 1e-12, times to a billionth of the target, so
 * that rounding decides nothing. Immutable.
 */
public final class Target {

    private static final double ROUNDING = 1e-12;
    private static final double ROUNDING_OF_TIME = 1e-9;

    private final Objective objective;

    /** A share, seconds or a valence. */
    private final double value;

    private Target(Objective objective, double value) {
        this.objective = objective;
        this.value = value;
    }

    /**
     * {@return the target that at least so many customers succeed}
     *
     * @param share 0 to 1
     */
    public static Target successAtLeast(double share) {
        return new Target(Objective.SUCCESS, within("Target of success", share, 0, 1, "Of 30 % it is 0.3."));
    }

    /**
     * {@return the target that at most so many of 100 customers end at a touchpoint without outcome}
     *
     * @param lostPer100 0 to 100
     */
    public static Target lossesAtMost(double lostPer100) {
        return new Target(
                Objective.LOSSES,
                within("Target of losses", lostPer100, 0, 100, "It counts customers lost of 100.") / 100);
    }

    /**
     * {@return the target that the journey takes at most so long: in the mean of the customers who succeed, or
     * of all if nobody can}
     *
     * @param time not negative
     */
    public static Target timeAtMost(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException(
                    "Target of time must not be negative, but was " + time + ". No time at all is Duration.ZERO.");
        }
        return new Target(Objective.TIME, Wording.seconds(time));
    }

    /**
     * {@return the target that the mean feeling over all visits is at least this: of the customers who
     * succeed, or of all if nobody can}
     *
     * @param valence -1 to 1, 0 is neutral
     */
    public static Target feelingAtLeast(double valence) {
        return new Target(
                Objective.FEELING,
                within("Target of feeling", valence, -1, 1, "Turn a score into a valence with EmotionScale."));
    }

    private static double within(String what, double value, int least, int most, String remedy) {
        // A NaN is not between the two either.
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(
                    what + " must be a number from " + least + " to " + most + ", but was " + value + ". " + remedy);
        }
        return value + 0.0;
    }

    /** {@return what is to be reached} */
    public Objective objective() {
        return objective;
    }

    /** {@return the figure: a share for success and losses, seconds for time, a valence for feeling} */
    public double value() {
        return value;
    }

    /** {@return whether more of the figure is better} */
    boolean isAtLeast() {
        return objective == Objective.SUCCESS || objective == Objective.FEELING;
    }

    boolean isReachedBy(double measure) {
        double rounding = objective == Objective.TIME ? ROUNDING_OF_TIME * Math.max(1, value) : ROUNDING;
        return isAtLeast() ? measure >= value - rounding : measure <= value + rounding;
    }

    /**
     * {@return whether a journey with these measures reaches it}
     *
     * @param measures those of the journey
     */
    public boolean isReachedBy(FlowMeasures measures) {
        OptionalDouble measure = of(measures);
        return measure.isPresent() && isReachedBy(measure.getAsDouble());
    }

    /** The figure of a journey; empty if not known. Nobody who can succeed is a success of 0. */
    OptionalDouble of(FlowMeasures measures) {
        return switch (objective) {
            case SUCCESS -> OptionalDouble.of(measures.success().orElse(0));
            case LOSSES -> OptionalDouble.of(measures.lostPer100() / 100);
            case TIME ->
                OptionalDouble.of(Wording.seconds(measures.timeOfSuccess().orElse(measures.time())));
            default -> measures.success().isPresent() ? measures.feelingOfSuccess() : measures.feeling();
        };
    }

    /** A figure in the target's unit, in words, with as many decimals as tell it from the target if it is not. */
    String inWords(double measure) {
        return inWords(measure, decimals(measure));
    }

    /** As many decimals as tell a figure from the target. */
    int decimals(double measure) {
        return isReachedBy(measure) && !isPassedBy(measure)
                ? Figure.USUAL
                : Figure.decimals(each -> inWords(measure, each), each -> inWords(value, each));
    }

    /** Whether it is better than the target by more than rounding. */
    private boolean isPassedBy(double measure) {
        double rounding = objective == Objective.TIME ? ROUNDING_OF_TIME * Math.max(1, value) : ROUNDING;
        return Math.abs(measure - value) > rounding;
    }

    String inWords(double measure, int decimals) {
        return switch (objective) {
            case SUCCESS -> Figure.percent(measure, decimals);
            case LOSSES -> Figure.decimal(measure, 2, decimals) + " of 100";
            case TIME -> Figure.time(measure, decimals);
            default -> Figure.valence(measure, decimals);
        };
    }

    /** {@return this target as an object: {@code objective}, {@code atLeast} or {@code atMost}} */
    public AttributeValue.ObjectValue toAttributes() {
        return AttributeValue.object()
                .put("objective", objective)
                .put(isAtLeast() ? "atLeast" : "atMost", value)
                .build();
    }

    /** {@return whether the other is the same figure of the same measure} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Target that && objective == that.objective && Double.compare(value, that.value) == 0;
    }

    @Override
    public int hashCode() {
        return objective.hashCode() + 31 * Double.hashCode(value);
    }

    /** {@return the target in words, such as {@code success at least 30 %}} */
    @Override
    public String toString() {
        return Wording.of(objective) + (isAtLeast() ? " at least " : " at most ") + inWords(value, Figure.MOST);
    }
}

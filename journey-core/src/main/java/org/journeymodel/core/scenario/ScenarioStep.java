package org.journeymodel.core.scenario;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.journeymodel.core.invariant.Checks;
import org.journeymodel.core.message.FigureText;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.Touchpoint;
import org.jspecify.annotations.Nullable;

/** One visit of a {@link Scenario}. Immutable and thread-safe; equal to any step with the same parts. */
public final class ScenarioStep {

    private final Touchpoint touchpoint;
    private final @Nullable Duration wait;
    private final @Nullable Double valence;
    private final boolean failed;

    private ScenarioStep(Touchpoint touchpoint, @Nullable Duration wait, @Nullable Double valence, boolean failed) {
        this.touchpoint = touchpoint;
        this.wait = wait;
        this.valence = valence;
        this.failed = failed;
    }

    /**
     * {@return a visit of which nothing more is said} In code, {@link Scenario#then(String)} reads better; readers of
     * stored scripts make steps.
     *
     * @param touchpoint what is visited
     */
    public static ScenarioStep at(Touchpoint touchpoint) {
        return new ScenarioStep(Objects.requireNonNull(touchpoint, "touchpoint"), null, null, false);
    }

    /**
     * {@return this step after a wait, in place of any before}
     *
     * @param waited the time from leaving the step before to coming here; not negative
     */
    public ScenarioStep after(Duration waited) {
        Checks.requireNotNegative("Wait before " + self(), Optional.of(Objects.requireNonNull(waited, "waited")));
        return waiting(waited);
    }

    /**
     * {@return this step with what the customer feels}
     *
     * @param feeling valence, -1 to 1 with 0 as neutral
     */
    public ScenarioStep feels(double feeling) {
        Checks.requireRange(
                "Feeling at " + self(),
                feeling,
                -1,
                1,
                "Turn a score of another scale into valence with EmotionScale.of(min, neutral, max).");
        return new ScenarioStep(touchpoint, wait, feeling + 0.0, failed); // of -0.0 and 0.0, the one that prints well
    }

    /** {@return this step as a visit that fails} */
    public ScenarioStep fails() {
        return new ScenarioStep(touchpoint, wait, valence, true);
    }

    ScenarioStep waiting(@Nullable Duration waited) {
        return new ScenarioStep(touchpoint, waited, valence, failed);
    }

    /** {@return this step in another scenario, where something may be waited for before it} */
    ScenarioStep in(Touchpoint there, @Nullable Duration before) {
        return new ScenarioStep(there, Script.sum(before, wait), valence, failed);
    }

    /** {@return the touchpoint visited} */
    public Touchpoint touchpoint() {
        return touchpoint;
    }

    /**
     * {@return how long the customer waits between leaving the step before and coming here; empty if the
     * script does not say, and of the first step}
     */
    public Optional<Duration> waitBefore() {
        return Optional.ofNullable(wait);
    }

    /** {@return what the customer is to feel here, -1 to 1 with 0 as neutral; empty if the script does not say} */
    public OptionalDouble valence() {
        return valence == null ? OptionalDouble.empty() : OptionalDouble.of(valence);
    }

    /** {@return whether the visit is to fail, such as a payment that is refused} */
    public boolean failed() {
        return failed;
    }

    /** {@return this step as an object: {@code touchpoint}, by id, and {@code waitBefore}, {@code valence}, {@code failed}} */
    public ObjectValue toAttributes() {
        AttributeValue.ObjectBuilder object = AttributeValue.object().put("touchpoint", touchpoint.id());
        waitBefore().ifPresent(time -> object.put("waitBefore", time));
        valence().ifPresent(feeling -> object.put("valence", feeling));
        if (failed) {
            object.put("failed", true);
        }
        return object.build();
    }

    private String self() {
        return Quote.of(touchpoint.id());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScenarioStep that
                && touchpoint.equals(that.touchpoint)
                && Objects.equals(wait, that.wait)
                && Objects.equals(valence, that.valence)
                && failed == that.failed;
    }

    @Override
    public int hashCode() {
        return Objects.hash(touchpoint, wait, valence, failed);
    }

    /** {@return such as {@code search}, or with all parts {@code pay after 2 d, feels -0.70, fails}} */
    @Override
    public String toString() {
        return touchpoint.id()
                + waitBefore()
                        .map(time -> " after " + FigureText.duration(time))
                        .orElse("")
                + (valence == null ? "" : ", feels " + signed(valence))
                + (failed ? ", fails" : "");
    }

    private static String signed(double feeling) {
        String text = FigureText.decimal(feeling, 2);
        return text.startsWith("-") ? text : "+" + text;
    }
}

package org.journeymodel.core.scenario;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.journeymodel.core.message.FigureText;
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

    static ScenarioStep at(Touchpoint touchpoint, @Nullable Duration wait) {
        return new ScenarioStep(touchpoint, wait, null, false);
    }

    ScenarioStep felt(double feeling) {
        return new ScenarioStep(touchpoint, wait, feeling, failed);
    }

    ScenarioStep thatFails() {
        return new ScenarioStep(touchpoint, wait, valence, true);
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

    /** {@return this step as an object: {@code touchpoint}, by id, and {@code wait}, {@code valence}, {@code failed}} */
    public ObjectValue toAttributes() {
        AttributeValue.ObjectBuilder object = AttributeValue.object().put("touchpoint", touchpoint.id());
        waitBefore().ifPresent(time -> object.put("wait", time));
        valence().ifPresent(feeling -> object.put("valence", feeling));
        if (failed) {
            object.put("failed", true);
        }
        return object.build();
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

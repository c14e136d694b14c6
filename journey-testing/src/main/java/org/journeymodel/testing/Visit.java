package org.journeymodel.testing;

import java.util.Objects;
import java.util.OptionalDouble;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.scenario.ScenarioStep;

/** One step of a scenario while an application does it. Not thread-safe; of use only while its action runs. */
public final class Visit {

    private final ScenarioStep step;
    private String touchpoint;
    private OptionalDouble valence = OptionalDouble.empty();

    Visit(ScenarioStep step) {
        this.step = step;
        this.touchpoint = step.touchpoint().id();
    }

    /** {@return the step as it is scripted} */
    public ScenarioStep step() {
        return step;
    }

    /**
     * Tells where the application has led the customer, if that may be another touchpoint than the step's.
     *
     * @param name an id, or any other name of where she is
     */
    public void cameTo(String name) {
        if (Objects.requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException(
                    "Name of where the customer came to must show something, but was " + Quote.of(name) + ".");
        }
        touchpoint = name;
    }

    /**
     * Tells what the customer feels.
     *
     * @param feeling valence, -1 to 1 with 0 as neutral
     */
    public void feels(double feeling) {
        valence = OptionalDouble.of(Arguments.valence(feeling) + 0.0);
    }

    String touchpoint() {
        return touchpoint;
    }

    OptionalDouble valence() {
        return valence;
    }
}

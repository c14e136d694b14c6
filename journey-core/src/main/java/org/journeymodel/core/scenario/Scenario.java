package org.journeymodel.core.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.journeymodel.core.invariant.Checks;
import org.journeymodel.core.message.PlainText;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.message.Suggestion;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.observed.ObservedJourney;
import org.jspecify.annotations.Nullable;

/**
 * The script of one customer's way on a journey, whether or not the journey allows it:
 *
 * <pre>{@code
 * Scenario.on(journey).as("colleen").startsAt("search").then("compare")
 *         .after(Duration.ofDays(2)).goesBackTo("search").then("compare").then("buy")
 *         .feels(0.4).endsWith(Outcome.SUCCESS)
 * }</pre>
 *
 * <p>Each method gives a new scenario and leaves this one as it is, so that a common beginning can be
 * shared. {@link #feels} and {@link #fails} tell of the last step, {@link #after} of the wait between it
 * and the next one. A scenario that does not say how it ends is of a customer who is still on her way.
 *
 * <p>Touchpoints and personas are named by their ids. One that the journey does not have is refused at
 * once with a {@link java.util.NoSuchElementException} that names the nearest. A script out of order,
 * such as one that goes on before it starts, is refused with an {@link IllegalStateException}.
 *
 * <p>Immutable and thread-safe; equal to any scenario on an equal journey that says the same. Each method
 * takes time linear in the steps, and in the touchpoints where it names one.
 */
public final class Scenario {

    private final Journey journey;
    private final Script script;

    private Scenario(Journey journey, Script script) {
        this.journey = journey;
        this.script = script;
    }

    /**
     * {@return a scenario without steps}
     *
     * @param journey any journey, finished or not
     */
    public static Scenario on(Journey journey) {
        return new Scenario(Objects.requireNonNull(journey, "journey"), Script.EMPTY);
    }

    /**
     * {@return this scenario under a name, in place of any before}
     *
     * @param name such as {@code A returning customer}
     */
    public Scenario named(String name) {
        Checks.requireText("Name of a scenario", Objects.requireNonNull(name, "name"));
        return with(script.withName(name));
    }

    /**
     * {@return this scenario of a persona, in place of any before}
     *
     * @param persona the id of a persona of the journey
     */
    public Scenario as(String persona) {
        return with(script.withPersona(
                journey.getPersona(Objects.requireNonNull(persona, "persona")).id()));
    }

    /**
     * {@return this scenario once of each persona, in the order given}
     *
     * @param personas ids of personas of the journey
     */
    public List<Scenario> asEach(String... personas) {
        return Arrays.stream(personas).map(this::as).toList();
    }

    /**
     * {@return this scenario with its first step}
     *
     * @param touchpoint the id of a touchpoint of the journey
     */
    public Scenario startsAt(String touchpoint) {
        Touchpoint first = journey.getTouchpoint(touchpoint);
        if (!steps().isEmpty()) {
            throw refused(
                    "starts at " + idOf(steps().get(0)) + " already",
                    "start at " + Quote.of(touchpoint),
                    "Go on with then(" + Quote.of(touchpoint) + ").");
        }
        return with(script.plus(List.of(ScenarioStep.at(first))));
    }

    /**
     * {@return this scenario with one more step}
     *
     * @param touchpoint the id of a touchpoint of the journey
     */
    public Scenario then(String touchpoint) {
        Touchpoint next = journey.getTouchpoint(touchpoint);
        requireStarted("go on to " + Quote.of(touchpoint), "Call startsAt(" + Quote.of(touchpoint) + ") first.");
        requireNotEnded("go on to " + Quote.of(touchpoint));
        return with(script.plus(List.of(ScenarioStep.at(next).waiting(script.waiting()))));
    }

    /**
     * {@return this scenario with one more step, to where the customer has been before}
     *
     * @param touchpoint the id of a touchpoint of one of the steps
     */
    public Scenario goesBackTo(String touchpoint) {
        journey.getTouchpoint(touchpoint);
        requireStarted("go back to " + Quote.of(touchpoint), "Call startsAt(" + Quote.of(touchpoint) + ") first.");
        List<String> visited = touchpoints().stream().distinct().toList();
        if (!visited.contains(touchpoint)) {
            throw refused(
                    "has not been at " + Quote.of(touchpoint),
                    "go back there",
                    Suggestion.remedy(touchpoint, visited) + " To go there for the first time, call then("
                            + Quote.of(touchpoint) + ").");
        }
        return then(touchpoint);
    }

    /**
     * {@return this scenario with all steps of another, as they are: touchpoints, waits, feelings, failures
     * and end} Name and persona stay those of this one. If this one has no step, it starts with the part.
     *
     * @param part a scenario with a step, on this journey or on another whose touchpoints have the same ids
     */
    public Scenario then(Scenario part) {
        Objects.requireNonNull(part, "part");
        if (part.steps().isEmpty()) {
            throw new IllegalArgumentException(
                    "Part of a scenario must have a step, but " + part.self() + " has none. Call startsAt(…) on it.");
        }
        Scenario gone = then(part.steps());
        return with(gone.script.withWait(part.script.waiting()).withEnd(part.script.end()));
    }

    /**
     * {@return this scenario with more steps, all at once: such as those of a stored script} If this one has no step,
     * it starts with the first of them. Takes time linear in the steps of both.
     *
     * @param more at touchpoints that the journey has, by their ids; may be empty
     * @throws IllegalStateException if the first step of all is after a wait: there is nothing before it
     */
    public Scenario then(List<ScenarioStep> more) {
        if (Objects.requireNonNull(more, "more").isEmpty()) {
            return this;
        }
        ScenarioStep first = more.get(0);
        requireNotEnded("go on to " + idOf(first));
        if (first.waitBefore().isPresent()) {
            requireStarted("wait before " + idOf(first), "Leave the wait out.");
        }
        List<ScenarioStep> here = new ArrayList<>(more.size());
        Duration before = script.waiting();
        for (ScenarioStep step : more) {
            here.add(step.in(journey.getTouchpoint(step.touchpoint().id()), before));
            before = null;
        }
        return with(script.plus(here));
    }

    /**
     * {@return this scenario with a wait between the last step and the next one: the time from leaving the
     * one to coming to the other} Two waits in a row last as long as both.
     *
     * @param wait not negative
     */
    public Scenario after(Duration wait) {
        requireStarted("wait", "Call startsAt(…) first.");
        requireNotEnded("wait");
        Checks.requireNotNegative(
                "Wait after " + idOf(script.last()), Optional.of(Objects.requireNonNull(wait, "wait")));
        return with(script.withWait(Script.sum(script.waiting(), wait)));
    }

    /**
     * {@return this scenario with what the customer feels at the last step}
     *
     * @param valence -1 to 1 with 0 as neutral
     */
    public Scenario feels(double valence) {
        requireStarted("feel anything", "Call startsAt(…) first.");
        return with(script.withLast(script.last().feels(valence)));
    }

    /** {@return this scenario with the last visit failing, such as a payment that is refused} */
    public Scenario fails() {
        requireStarted("fail", "Call startsAt(…) first.");
        return with(script.withLast(script.last().fails()));
    }

    /**
     * {@return this scenario as one that ends with its last step, and how it is to turn out}
     *
     * @param outcome what the whole way comes to, as {@link Outcome} tells
     */
    public Scenario endsWith(Outcome outcome) {
        Objects.requireNonNull(outcome, "outcome");
        requireStarted("end", "Call startsAt(…) first.");
        requireNotEnded("end once more");
        requireNoWait();
        return with(script.withEnd(outcome));
    }

    /** {@return the journey} */
    public Journey journey() {
        return journey;
    }

    /** {@return its name; empty if it was not given one} */
    public Optional<String> name() {
        return Optional.ofNullable(script.name());
    }

    /** {@return the id of the persona whose way it is; empty: any customer} */
    public Optional<String> persona() {
        return Optional.ofNullable(script.persona());
    }

    /** {@return the steps in order} */
    public List<ScenarioStep> steps() {
        return script.steps();
    }

    /** {@return the ids of the touchpoints in order, as often as they are visited} */
    public List<String> touchpoints() {
        return steps().stream().map(step -> step.touchpoint().id()).toList();
    }

    /** {@return how it is to turn out at its last step; empty if the customer is still on her way} */
    public Optional<Outcome> outcome() {
        return Optional.ofNullable(script.end());
    }

    /**
     * {@return what is waited for after the last step, as of a part that others go on from; empty if nothing is}
     */
    public Optional<Duration> waitAfter() {
        return Optional.ofNullable(script.waiting());
    }

    /**
     * {@return who goes this way, as observed journeys tell customers apart: the name, the persona, or both
     * as in {@code A returning customer as colleen}; {@code customer} if there is neither}
     */
    public String customer() {
        if (script.name() == null) {
            return script.persona() == null ? "customer" : script.persona();
        }
        return script.persona() == null ? script.name() : script.name() + " as " + script.persona();
    }

    /**
     * {@return what would be observed of a customer who does just this} If the script waits anywhere, events
     * have times that start at {@link Instant#EPOCH}, as {@link #observedFrom} tells; else none.
     *
     * @throws IllegalStateException if there is no step, or the script ends with a wait
     */
    public ObservedJourney observed() {
        boolean waits =
                steps().stream().skip(1).anyMatch(step -> step.waitBefore().isPresent());
        return observed(waits ? Instant.EPOCH : null);
    }

    /**
     * {@return what would be observed of a customer who does just this from a moment on} Each next step
     * follows when the typical duration of the touchpoint before is over, if that is known, and the scripted
     * wait, if there is one. Feelings become scores on the journey's emotion scale.
     *
     * <p>Of search, which takes 10 minutes, and compare two days after, begun at noon, the second event is
     * at 12:10 of the day after next.
     *
     * @param start when the first step happens
     * @throws IllegalStateException if there is no step, or the script ends with a wait
     */
    public ObservedJourney observedFrom(Instant start) {
        return observed(Objects.requireNonNull(start, "start"));
    }

    private ObservedJourney observed(@Nullable Instant start) {
        requireStarted("be observed", "Call startsAt(…) first.");
        requireNoWait();
        return ScriptedEvents.of(journey, script, customer(), start);
    }

    /**
     * {@return this scenario as an object: {@code journey}, {@code name}, {@code persona}, {@code steps}, {@code
     * waitAfter}, {@code outcome}}
     */
    public ObjectValue toAttributes() {
        AttributeValue.ObjectBuilder object = AttributeValue.object().put("journey", journey.id());
        name().ifPresent(text -> object.put("name", text));
        persona().ifPresent(id -> object.put("persona", id));
        object.put(
                "steps",
                AttributeValue.of(
                        steps().stream().map(ScenarioStep::toAttributes).toList()));
        waitAfter().ifPresent(time -> object.put("waitAfter", time));
        outcome().ifPresent(end -> object.put("outcome", end));
        return object.build();
    }

    private Scenario with(Script changed) {
        return new Scenario(journey, changed);
    }

    private void requireStarted(String intent, String remedy) {
        if (steps().isEmpty()) {
            throw refused("has no step yet", intent, remedy);
        }
    }

    private void requireNotEnded(String intent) {
        if (script.end() != null) {
            throw refused(
                    "has ended at " + idOf(script.last()), intent, "Call endsWith(…) last, and only on the last part.");
        }
    }

    private void requireNoWait() {
        if (script.waiting() != null) {
            throw refused(
                    "waits after " + idOf(script.last()),
                    "end there",
                    "Say what follows with then(…), or leave after(…) out.");
        }
    }

    private IllegalStateException refused(String state, String intent, String remedy) {
        return new IllegalStateException(self() + " " + state + ", so it cannot " + intent + ". " + remedy);
    }

    private String self() {
        return "Scenario " + (script.name() == null ? "" : Quote.of(script.name()) + " ") + "on journey "
                + Quote.of(journey.id());
    }

    private static String idOf(ScenarioStep step) {
        return Quote.of(step.touchpoint().id());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Scenario that && journey.equals(that.journey) && script.equals(that.script);
    }

    @Override
    public int hashCode() {
        return Objects.hash(journey, script);
    }

    /**
     * {@return who goes which way, such as {@code colleen: search > compare > search after 2 d > buy, feels
     * +0.40 > success}}
     */
    @Override
    public String toString() {
        String way = steps().stream().map(ScenarioStep::toString).collect(Collectors.joining(" > "));
        return customer() + ": " + (way.isEmpty() ? "no step yet" : way)
                + outcome().map(end -> " > " + PlainText.of(end)).orElse("");
    }
}

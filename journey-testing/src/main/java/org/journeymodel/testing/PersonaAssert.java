package org.journeymodel.testing;

import java.util.List;
import java.util.OptionalDouble;
import org.assertj.core.api.AbstractAssert;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Touchpoint;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about a persona as she is declared. What she feels wants to know the journey: {@code
 * assertThat(journey.getPersona("colleen")).on(journey).neverFeelsBelow(-0.5)}; failures show it then.
 */
public class PersonaAssert extends AbstractAssert<PersonaAssert, Persona> {

    private @Nullable Journey journey;

    /** Of a persona, or null; call {@link JourneyAssertions#assertThat(Persona)}. */
    public PersonaAssert(Persona actual) {
        super(actual, PersonaAssert.class);
    }

    /**
     * Says on which journey the persona is. Alone it verifies nothing.
     *
     * @param map a journey that has a persona with this id; one without is refused
     */
    @CheckReturnValue
    public PersonaAssert on(Journey map) {
        isNotNull();
        Arguments.given(map, "journey").getPersona(actual.id());
        this.journey = map;
        return myself;
    }

    /**
     * Verifies what the persona wants to achieve, perhaps among other things.
     *
     * @param text the text of the goal
     */
    public PersonaAssert hasGoal(String text) {
        isNotNull();
        return has("goal", text, actual.goals());
    }

    /**
     * Verifies what the persona needs.
     *
     * @param text the text of the need
     */
    public PersonaAssert hasNeed(String text) {
        isNotNull();
        return has("need", text, actual.needs());
    }

    /**
     * Verifies what the persona has to do.
     *
     * @param text the text of the task
     */
    public PersonaAssert hasTask(String text) {
        isNotNull();
        return has("task", text, actual.tasks());
    }

    /**
     * Verifies what is hard for the persona.
     *
     * @param text the text of the challenge
     */
    public PersonaAssert hasChallenge(String text) {
        isNotNull();
        return has("challenge", text, actual.challenges());
    }

    /**
     * Verifies what moves the persona.
     *
     * @param text the text of the motivation
     */
    public PersonaAssert hasMotivation(String text) {
        isNotNull();
        return has("motivation", text, actual.motivations());
    }

    /**
     * Verifies how the persona behaves.
     *
     * @param text the text of the behaviour
     */
    public PersonaAssert hasBehaviour(String text) {
        isNotNull();
        return has("behaviour", text, actual.behaviours());
    }

    /**
     * Verifies of which segment the persona is.
     *
     * @param segment its name
     */
    public PersonaAssert isInSegment(String segment) {
        isNotNull();
        return has("segment", segment, actual.segment().stream().toList());
    }

    /**
     * Verifies one of the demographics.
     *
     * @param name such as {@code age}
     * @param value such as {@code 32}
     */
    public PersonaAssert hasDemographic(String name, String value) {
        isNotNull();
        Arguments.given(name, "name of the demographic to look for");
        Arguments.given(value, "value to look for");
        String found = actual.demographics().get(name);
        String wanted = "to have the demographic " + Quote.of(name) + " with the value " + Quote.of(value);
        return verify(
                value.equals(found),
                wanted,
                found == null
                        ? Listed.insteadOf(
                                name, List.copyOf(actual.demographics().keySet()))
                        : List.of("its value is " + Quote.of(found)));
    }

    /**
     * Verifies that the persona rests on an insight, perhaps among others.
     *
     * @param insight the id of an insight
     */
    public PersonaAssert restsOn(String insight) {
        isNotNull();
        return has("insight", insight, actual.insights());
    }

    /** Verifies that the persona is in focus: named so, or one of all because none is. Wants {@link #on}. */
    public PersonaAssert isInFocus() {
        isNotNull();
        List<String> focus = requireJourney().personasInFocus();
        return verify(
                focus.isEmpty() || focus.contains(actual.id()),
                "to be in focus",
                focus.stream().map(id -> "in focus is " + Quote.of(id)).toList());
    }

    /**
     * Verifies that what the persona feels at a touchpoint is known and at least a valence, as {@link
     * Journey#feelingAt(Touchpoint, String)} tells. Wants {@link #on}.
     *
     * @param touchpoint the id of a touchpoint of the journey
     * @param valence -1 to 1
     */
    public PersonaAssert feelsAtLeast(String touchpoint, double valence) {
        isNotNull();
        Arguments.valence(valence);
        Journey map = requireJourney();
        Touchpoint at = map.getTouchpoint(Arguments.given(touchpoint, "touchpoint to look for"));
        OptionalDouble found = map.feelingAt(at, actual.id());
        boolean holds = found.isPresent() && !Limit.isBelow(found.getAsDouble(), valence);
        return verify(
                holds,
                "to feel at least " + Valence.signed(valence) + " at " + Quote.of(at.id()),
                List.of(found.isPresent() ? "it is " + Valence.signed(found.getAsDouble()) : "it is not known"),
                List.of(at.id()));
    }

    /**
     * Verifies that what the persona feels is at no touchpoint below a valence. Feelings that are not known are no
     * failure. Wants {@link #on}.
     *
     * @param valence -1 to 1
     */
    public PersonaAssert neverFeelsBelow(double valence) {
        isNotNull();
        Arguments.valence(valence);
        Journey map = requireJourney();
        List<Touchpoint> below = map.touchpoints().stream()
                .filter(at -> Limit.isBelow(map.feelingAt(at, actual.id()).orElse(1), valence))
                .toList();
        return verify(
                below.isEmpty(),
                "never to feel below " + Valence.signed(valence),
                below.stream().map(at -> feeling(at, map)).toList(),
                below.stream().map(Touchpoint::id).toList());
    }

    private String feeling(Touchpoint at, Journey map) {
        return "at " + Quote.of(at.id()) + " it is "
                + Valence.signed(map.feelingAt(at, actual.id()).orElseThrow());
    }

    private PersonaAssert has(String what, String wanted, List<String> there) {
        Arguments.given(wanted, what + " to look for");
        List<String> lacking = Listed.lacking(wanted, there);
        return verify(lacking.isEmpty(), "to have the " + what + " " + Quote.of(wanted), lacking);
    }

    private PersonaAssert verify(boolean holds, String expected, List<String> found) {
        return verify(holds, expected, found, List.of());
    }

    /** Shows the journey if the failure is about touchpoints. */
    private PersonaAssert verify(boolean holds, String expected, List<String> found, List<String> places) {
        if (!holds) {
            Failure failure = Failure.expecting("persona " + Quote.of(actual.id()) + " " + expected)
                    .but(found);
            failWithMessage(
                    "%s",
                    places.isEmpty()
                            ? failure
                            : failure.picture(JourneyPicture.of(JourneyFlow.of(requireJourney()), places)));
        }
        return myself;
    }

    private Journey requireJourney() {
        if (journey == null) {
            throw new IllegalStateException("Nothing is known of the journey that persona " + Quote.of(actual.id())
                    + " is on. Call on(journey) before.");
        }
        return journey;
    }
}

package org.journeymodel.testing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.message.FigureText;
import org.journeymodel.core.message.PlainText;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Touchpoint;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about a touchpoint as it is declared. What is asked of its place in a journey wants to know the journey:
 * {@code assertThat(journey.getTouchpoint("buy")).on(journey).isReachable()}; failures show it then.
 */
public class TouchpointAssert extends AbstractAssert<TouchpointAssert, Touchpoint> {

    private @Nullable Journey journey;

    /** Of a touchpoint, or null; call {@link JourneyAssertions#assertThat(Touchpoint)}. */
    public TouchpointAssert(Touchpoint actual) {
        super(actual, TouchpointAssert.class);
    }

    /**
     * Says on which journey the touchpoint is. Alone it verifies nothing.
     *
     * @param map a journey that has a touchpoint with this id; one without is refused
     */
    @CheckReturnValue
    public TouchpointAssert on(Journey map) {
        isNotNull();
        Arguments.given(map, "journey").getTouchpoint(actual.id());
        this.journey = map;
        return myself;
    }

    /** Verifies that it is a moment of truth. */
    public TouchpointAssert isMomentOfTruth() {
        isNotNull();
        return verify(actual.momentOfTruth(), "to be a moment of truth", List.of("it is not"));
    }

    /**
     * Verifies how the journey turns out for who comes there.
     *
     * @param outcome such as {@link Outcome#SUCCESS}
     */
    public TouchpointAssert hasOutcome(Outcome outcome) {
        isNotNull();
        Arguments.given(outcome, "outcome to look for");
        return verify(
                actual.outcome().equals(Optional.of(outcome)),
                "to have the outcome " + PlainText.of(outcome),
                List.of(actual.outcome()
                        .map(found -> "it is " + PlainText.of(found))
                        .orElse("there is none")));
    }

    /** Verifies that it has no outcome: that the journey goes on there, or is given up. */
    public TouchpointAssert hasNoOutcome() {
        isNotNull();
        return verify(
                actual.outcome().isEmpty(),
                "to have no outcome",
                actual.outcome().map(found -> "it is " + PlainText.of(found)).stream()
                        .toList());
    }

    /**
     * Verifies that it goes by a channel, perhaps among others.
     *
     * @param channel the id of a channel
     */
    public TouchpointAssert hasChannel(String channel) {
        isNotNull();
        return has("channel", channel, actual.channels());
    }

    /**
     * Verifies which team owns it.
     *
     * @param team the id of a team
     */
    public TouchpointAssert isOwnedBy(String team) {
        isNotNull();
        return has("owning team", team, actual.team().stream().toList());
    }

    /**
     * Verifies that somebody has a pain there.
     *
     * @param text the text of the claim
     */
    public TouchpointAssert hasPain(String text) {
        isNotNull();
        return has("pain", text, texts(Experience::pains).toList());
    }

    /** Verifies that nobody has a pain there. */
    public TouchpointAssert hasNoPains() {
        isNotNull();
        List<String> found = texts(Experience::pains)
                .map(text -> "there is " + Quote.of(text))
                .toList();
        return verify(found.isEmpty(), "to have no pains", found);
    }

    /**
     * Verifies that somebody has a gain there.
     *
     * @param text the text of the claim
     */
    public TouchpointAssert hasGain(String text) {
        isNotNull();
        return has("gain", text, texts(Experience::gains).toList());
    }

    private Stream<String> texts(Function<Experience, List<Claim>> claims) {
        return actual.experiences().stream()
                .flatMap(each -> claims.apply(each).stream())
                .map(Claim::text);
    }

    /**
     * Verifies that its typical duration is known and at most so long.
     *
     * @param time not negative
     */
    public TouchpointAssert takesAtMost(Duration time) {
        isNotNull();
        Arguments.time(time);
        Optional<Duration> found = actual.duration();
        return verify(
                found.isPresent() && found.get().compareTo(time) <= 0,
                "to take at most " + FigureText.duration(time),
                List.of(found.map(FigureText::duration).map("it takes "::concat).orElse("its duration is not known")));
    }

    /**
     * Verifies that what is felt there is known and at least a valence: the mean of the personas in focus, as {@link
     * Journey#feelingAt(Touchpoint)} tells. Wants {@link #on}.
     *
     * @param valence -1 to 1
     */
    public TouchpointAssert isFeltAtLeast(double valence) {
        isNotNull();
        Arguments.valence(valence);
        Journey map = requireJourney();
        return isFelt(valence, "", map.feelingAt(map.getTouchpoint(actual.id())));
    }

    /**
     * Verifies that what a persona feels there is known and at least a valence, as {@link
     * Journey#feelingAt(Touchpoint, String)} tells. Wants {@link #on}.
     *
     * @param persona the id of a persona of the journey
     * @param valence -1 to 1
     */
    public TouchpointAssert isFeltAtLeast(String persona, double valence) {
        isNotNull();
        Arguments.valence(valence);
        String id = requireJourney()
                .getPersona(Arguments.given(persona, "persona to look for"))
                .id();
        Journey map = requireJourney();
        return isFelt(valence, " by persona " + Quote.of(id), map.feelingAt(map.getTouchpoint(actual.id()), id));
    }

    private TouchpointAssert isFelt(double valence, String by, OptionalDouble found) {
        return verify(
                found.isPresent() && !Limit.isBelow(found.getAsDouble(), valence),
                "to be felt" + by + " as at least " + Valence.signed(valence),
                List.of(found.isPresent() ? "it is " + Valence.signed(found.getAsDouble()) : "it is not known"));
    }

    /** Verifies that customers can come there from where journeys start. Wants {@link #on}. */
    public TouchpointAssert isReachable() {
        isNotNull();
        JourneyFlow flow = JourneyFlow.of(requireJourney());
        return verify(
                flow.isReachable(new Ways(flow).indexOf(actual.id())),
                "to be reachable",
                List.of("no way from the start leads there"));
    }

    /**
     * Verifies that a move leads from it straight to another one. Wants {@link #on}.
     *
     * @param touchpoint the id of a touchpoint of the journey
     */
    public TouchpointAssert leadsTo(String touchpoint) {
        isNotNull();
        Journey map = requireJourney();
        String to = map.getTouchpoint(Arguments.given(touchpoint, "touchpoint to look for"))
                .id();
        JourneyFlow flow = JourneyFlow.of(map);
        Ways ways = new Ways(flow);
        List<String> next = flow.movesFrom(ways.indexOf(actual.id())).stream()
                .map(FlowMove::to)
                .map(Touchpoint::id)
                .distinct()
                .toList();
        if (!next.contains(to)) {
            failWithMessage(
                    "%s",
                    Failure.expecting(self() + " to lead to " + Quote.of(to))
                            .but(next.isEmpty() ? "it leads nowhere" : "it leads to " + quoted(next))
                            .nearestWay(ways.shortest(new int[] {ways.indexOf(actual.id())}, ways.indexOf(to)))
                            .picture(JourneyPicture.of(flow, List.of(actual.id()))));
        }
        return myself;
    }

    private static String quoted(List<String> ids) {
        return String.join(", ", ids.stream().map(Quote::of).toList());
    }

    private TouchpointAssert has(String what, String wanted, List<String> there) {
        Arguments.given(wanted, what + " to look for");
        List<String> lacking = Listed.lacking(wanted, there);
        return verify(lacking.isEmpty(), "to have the " + what + " " + Quote.of(wanted), lacking);
    }

    private TouchpointAssert verify(boolean holds, String expected, List<String> found) {
        if (!holds) {
            Failure failure = Failure.expecting(self() + " " + expected).but(found);
            failWithMessage(
                    "%s",
                    journey == null
                            ? failure
                            : failure.picture(JourneyPicture.of(JourneyFlow.of(journey), List.of(actual.id()))));
        }
        return myself;
    }

    private Journey requireJourney() {
        if (journey == null) {
            throw new IllegalStateException("Nothing is known of the journey that touchpoint " + Quote.of(actual.id())
                    + " is on. Call on(journey) before.");
        }
        return journey;
    }

    private String self() {
        return "touchpoint " + Quote.of(actual.id());
    }
}

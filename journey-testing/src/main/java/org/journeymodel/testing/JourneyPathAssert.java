package org.journeymodel.testing;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.journeymodel.core.message.FigureText;
import org.journeymodel.core.message.PlainText;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.paths.JourneyPath;

/**
 * Assertions about one way through a journey. Touchpoints are named by id; one that the journey does not have is
 * refused with a {@link java.util.NoSuchElementException} that names the nearest.
 */
public class JourneyPathAssert extends AbstractAssert<JourneyPathAssert, JourneyPath> {

    /** Of a path, or null; call {@link JourneyAssertions#assertThat(JourneyPath)}. */
    public JourneyPathAssert(JourneyPath actual) {
        super(actual, JourneyPathAssert.class);
    }

    /**
     * Verifies which touchpoint the path visits first.
     *
     * @param touchpoint its id
     */
    public JourneyPathAssert startsAt(String touchpoint) {
        isNotNull();
        String id = known(touchpoint);
        String first = ids().get(0);
        return verify(
                first.equals(id),
                "to start at " + Quote.of(id),
                List.of("it starts at " + Quote.of(first)),
                List.of(first));
    }

    /**
     * Verifies which touchpoint the path visits last.
     *
     * @param touchpoint its id
     */
    public JourneyPathAssert endsAt(String touchpoint) {
        isNotNull();
        String id = known(touchpoint);
        String last = ids().get(ids().size() - 1);
        return verify(
                last.equals(id), "to end at " + Quote.of(id), List.of("it ends at " + Quote.of(last)), List.of(last));
    }

    /**
     * Verifies that the path visits some touchpoints, in whatever order.
     *
     * @param touchpoints their ids; at least one
     */
    public JourneyPathAssert visits(String... touchpoints) {
        isNotNull();
        List<String> wanted = known(touchpoints);
        List<String> missing =
                wanted.stream().distinct().filter(id -> !ids().contains(id)).toList();
        return verify(
                missing.isEmpty(),
                "to visit " + quoted(wanted),
                missing.stream().map(id -> "it is never at " + Quote.of(id)).toList(),
                missing);
    }

    /**
     * Verifies that the path visits some touchpoints one after the other, with whatever others between them.
     *
     * @param touchpoints their ids; at least one; a touchpoint named twice is to be visited twice
     */
    public JourneyPathAssert visitsInOrder(String... touchpoints) {
        isNotNull();
        List<String> wanted = known(touchpoints);
        int next = 0;
        for (String id : ids()) {
            next += next < wanted.size() && wanted.get(next).equals(id) ? 1 : 0;
        }
        List<String> found = next == wanted.size() ? List.of() : List.of(gap(wanted, next));
        return verify(
                found.isEmpty(),
                "to visit " + quoted(wanted) + " in that order",
                found,
                wanted.subList(Math.min(next, wanted.size() - 1), Math.min(next + 1, wanted.size())));
    }

    private String gap(List<String> wanted, int next) {
        String missed = Quote.of(wanted.get(next));
        if (!ids().contains(wanted.get(next))) {
            return "it is never at " + missed;
        }
        return "it is not at " + missed + " after " + String.join(" > ", wanted.subList(0, next));
    }

    /**
     * Verifies that the path visits none of some touchpoints.
     *
     * @param touchpoints their ids; at least one
     */
    public JourneyPathAssert doesNotVisit(String... touchpoints) {
        isNotNull();
        List<String> unwanted = known(touchpoints);
        List<String> visited =
                unwanted.stream().distinct().filter(ids()::contains).toList();
        return verify(
                visited.isEmpty(),
                "not to visit " + quoted(unwanted),
                visited.stream()
                        .map(id -> "it is at " + Quote.of(id) + ", step " + (ids().indexOf(id) + 1))
                        .toList(),
                visited);
    }

    /**
     * Verifies that at least such a share of customers goes just this way.
     *
     * @param probability 0 to 1
     */
    public JourneyPathAssert hasProbabilityAtLeast(double probability) {
        isNotNull();
        Arguments.share("Probability", probability);
        return verify(
                !Limit.isBelow(actual.probability(), probability),
                "to have a probability of at least " + FigureText.decimal(probability, 4),
                List.of("it is " + FigureText.decimal(actual.probability(), 4)),
                ids());
    }

    /** Verifies that the path comes to success. */
    public JourneyPathAssert isSuccessful() {
        isNotNull();
        return hasOutcome(Outcome.SUCCESS);
    }

    /**
     * Verifies what the path comes to.
     *
     * @param outcome abandoned if it visits no touchpoint with an outcome
     */
    public JourneyPathAssert hasOutcome(Outcome outcome) {
        isNotNull();
        Arguments.given(outcome, "outcome to look for");
        return verify(
                actual.outcome() == outcome,
                "to come to " + PlainText.of(outcome),
                List.of("it comes to " + PlainText.of(actual.outcome())),
                ids().subList(ids().size() - 1, ids().size()));
    }

    /**
     * Verifies that the path makes at most so many moves from touchpoint to touchpoint.
     *
     * @param moves at least 0
     */
    public JourneyPathAssert hasMovesAtMost(int moves) {
        isNotNull();
        Arguments.moves(moves);
        int found = actual.moves().size();
        return verify(
                found <= moves,
                "to have at most " + Counted.moves(moves),
                List.of("it has " + Counted.moves(found)),
                List.of());
    }

    /**
     * Verifies that the stays and waits of the path take at most so long together, typically. Times that are not known
     * add nothing: {@link #knowsAllTimes()} asks for them.
     *
     * @param time not negative
     */
    public JourneyPathAssert takesAtMost(Duration time) {
        isNotNull();
        Arguments.time(time);
        return verify(
                actual.time().total().compareTo(time) <= 0,
                "to take at most " + FigureText.duration(time),
                List.of("it takes " + actual.time()),
                List.of());
    }

    /** Verifies that no stay and no wait of the path is of unknown length. */
    public JourneyPathAssert knowsAllTimes() {
        isNotNull();
        return verify(
                !actual.time().isAtLeast(),
                "to have known times alone",
                List.of("of its stays and waits, "
                        + FigureText.percent(actual.time().coverage()) + " are known"),
                List.of());
    }

    private JourneyPathAssert verify(boolean holds, String expected, List<String> found, List<String> places) {
        if (!holds) {
            failWithMessage(
                    "%s",
                    Failure.expecting("the path " + expected + "\n  " + String.join(" > ", ids()))
                            .but(found)
                            .picture(JourneyPicture.of(actual.flow(), places)));
        }
        return myself;
    }

    private List<String> ids() {
        return actual.touchpoints().stream().map(Touchpoint::id).toList();
    }

    private String known(String touchpoint) {
        return actual.flow()
                .journey()
                .getTouchpoint(Arguments.given(touchpoint, "touchpoint to look for"))
                .id();
    }

    private List<String> known(String... touchpoints) {
        return Arguments.someTouchpoints(touchpoints).stream().map(this::known).toList();
    }

    private static String quoted(List<String> ids) {
        return String.join(", ", ids.stream().map(Quote::of).toList());
    }
}

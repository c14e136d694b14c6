package org.journeymodel.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.scenario.Scenario;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.JourneyValidator;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.scenario.ScenarioCheck;

/**
 * Assertions about a journey as it is declared. Ways are those of the journey's moves of a positive share; each
 * assertion about them takes linear time. Touchpoints are named by id; one that the journey does not have is
 * refused with a {@link java.util.NoSuchElementException} that names the nearest.
 */
public class JourneyAssert extends AbstractAssert<JourneyAssert, Journey> {

    /** Of a journey, or null, of which every assertion fails; call {@link JourneyAssertions#assertThat(Journey)}. */
    public JourneyAssert(Journey actual) {
        super(actual, JourneyAssert.class);
    }

    /** Verifies that the standard validator finds no error. */
    public JourneyAssert hasNoErrors() {
        isNotNull();
        return hasNo("errors", JourneyValidator.standard().validate(actual).errors());
    }

    /** Verifies that the standard validator finds nothing: no error, no warning, no note. */
    public JourneyAssert hasNoFindings() {
        isNotNull();
        return hasNo("findings", JourneyValidator.standard().validate(actual).findings());
    }

    private JourneyAssert hasNo(String unwanted, List<Finding> found) {
        if (!found.isEmpty()) {
            failWithMessage("%s", FindingsText.unwanted(self(), unwanted, found));
        }
        return myself;
    }

    /** Verifies that each touchpoint leads on, has an outcome, or is the last in order. */
    public JourneyAssert hasNoDeadEnds() {
        isNotNull();
        JourneyFlow flow = JourneyFlow.of(actual);
        return hasNone(flow, "dead ends", "is one: it leads nowhere and has no outcome", flow.deadEnds());
    }

    /** Verifies that from each touchpoint the journey can end. */
    public JourneyAssert hasNoTraps() {
        isNotNull();
        JourneyFlow flow = JourneyFlow.of(actual);
        return hasNone(flow, "traps", "is one: no end can be reached from it", flow.traps());
    }

    /** Verifies that each touchpoint can be reached from where journeys start. */
    public JourneyAssert hasNoUnreachableTouchpoints() {
        isNotNull();
        JourneyFlow flow = JourneyFlow.of(actual);
        return hasNone(
                flow, "unreachable touchpoints", "is one: no way from the start leads there", flow.unreachable());
    }

    private JourneyAssert hasNone(JourneyFlow flow, String what, String why, List<Touchpoint> found) {
        if (!found.isEmpty()) {
            List<String> ids = found.stream().map(Touchpoint::id).toList();
            failWithMessage(
                    "%s",
                    Failure.expecting(self() + " to have no " + what)
                            .but(ids.stream()
                                    .map(id -> Quote.of(id) + " " + why)
                                    .toList())
                            .picture(JourneyPicture.of(flow, ids)));
        }
        return myself;
    }

    /**
     * Begins an assertion about all paths that begin at a touchpoint. Alone it verifies nothing: {@link
     * PathsFrom#canReach} must follow. Error Prone reports a call that nothing follows, by {@link CheckReturnValue}.
     *
     * @param touchpoint the id of a touchpoint
     */
    @CheckReturnValue
    public PathsFrom everyPathFrom(String touchpoint) {
        return new PathsFrom(this, known(touchpoint));
    }

    /** All paths from a touchpoint, of which something is about to be said. */
    public static final class PathsFrom {

        private final JourneyAssert journey;
        private final String from;

        PathsFrom(JourneyAssert journey, String from) {
            this.journey = journey;
            this.from = from;
        }

        /**
         * Verifies that wherever a customer who set out there has got to, she can still reach a touchpoint, until
         * she has.
         *
         * @param touchpoint the id of a touchpoint
         */
        public JourneyAssert canReach(String touchpoint) {
            return journey.pathsCanReach(from, touchpoint);
        }
    }

    /** What {@link PathsFrom#canReach} asks; here, so that soft assertions hear of it. */
    protected JourneyAssert pathsCanReach(String from, String to) {
        isNotNull();
        JourneyFlow flow = JourneyFlow.of(actual);
        Ways ways = new Ways(flow);
        int target = ways.indexOf(known(to));
        int[] start = {ways.indexOf(from)};
        boolean[] leads = ways.leadingTo(target);
        List<String> stuck = ways.shortest(start, at -> !leads[at], target);
        if (!stuck.isEmpty()) {
            String last = stuck.get(stuck.size() - 1);
            throw failed(Failure.expecting("every path of " + self() + " from " + Quote.of(from)
                            + " to be able to reach " + Quote.of(to))
                    .but("after " + String.join(" > ", stuck) + " no way leads to " + Quote.of(to))
                    .nearestWay(ways.shortest(start, target))
                    .picture(JourneyPicture.of(flow, List.of(last))));
        }
        return myself;
    }

    /**
     * Begins an assertion about a touchpoint that customers must pass. Alone it verifies nothing: {@link
     * MustPass#before} must follow. Error Prone reports a call that nothing follows, by {@link CheckReturnValue}.
     *
     * @param touchpoint the id of a touchpoint
     */
    @CheckReturnValue
    public MustPass mustPass(String touchpoint) {
        return new MustPass(this, known(touchpoint));
    }

    /** A touchpoint that customers must pass, of which it is about to be said before what. */
    public static final class MustPass {

        private final JourneyAssert journey;
        private final String passed;

        MustPass(JourneyAssert journey, String passed) {
            this.journey = journey;
            this.passed = passed;
        }

        /**
         * Verifies that some way leads from where journeys start to a touchpoint, and that each that does passes
         * the other one first.
         *
         * @param touchpoint the id of another touchpoint
         */
        public JourneyAssert before(String touchpoint) {
            return journey.passesBefore(passed, touchpoint);
        }
    }

    /** What {@link MustPass#before} asks; here, so that soft assertions hear of it. */
    protected JourneyAssert passesBefore(String passed, String goal) {
        isNotNull();
        JourneyFlow flow = JourneyFlow.of(actual);
        Ways ways = new Ways(flow);
        int pass = ways.indexOf(passed);
        int target = ways.indexOf(known(goal));
        if (pass == target) {
            throw new IllegalArgumentException("Touchpoints must differ, but both were " + Quote.of(goal)
                    + ". Name the one that is passed first in mustPass(…), the other in before(…).");
        }
        List<String> without = ways.shortest(ways.entries(), at -> at == target, pass);
        List<String> toPassed = ways.shortest(ways.entries(), at -> at == pass, target);
        List<String> onward = ways.shortest(new int[] {pass}, target);
        if (!without.isEmpty() || toPassed.isEmpty() || onward.isEmpty()) {
            String expected =
                    "every way of " + self() + " to " + Quote.of(goal) + " to pass " + Quote.of(passed) + " before";
            throw failed(Failure.expecting(expected)
                    .but(
                            without.isEmpty()
                                    ? "no way leads to " + Quote.of(goal)
                                    : String.join(" > ", without) + " does not")
                    .nearestWay(joined(toPassed, onward))
                    .picture(JourneyPicture.of(flow, without.isEmpty() ? List.of(goal) : without)));
        }
        return myself;
    }

    /** What is thrown where a begun assertion fails: AssertJ finds the line of the test behind this class alone. */
    private AssertionError failed(Failure failure) {
        AssertionError error = failure("%s", failure);
        error.setStackTrace(Arrays.stream(error.getStackTrace())
                .filter(frame -> !frame.getClassName().startsWith(JourneyAssert.class.getName() + "$"))
                .toArray(StackTraceElement[]::new));
        return error;
    }

    private static List<String> joined(List<String> first, List<String> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return List.of();
        }
        List<String> way = new ArrayList<>(first);
        way.addAll(second.subList(1, second.size()));
        return way;
    }

    /**
     * Verifies that the map keeps all that a scenario says: its way, and where they are scripted, its outcome, its
     * feelings with a tolerance of {@value ScenarioCheck#STANDARD_TOLERANCE}, and its waits. What the script leaves
     * open is not asked.
     *
     * @param scenario with at least one step; written for this journey or another version of it
     */
    public JourneyAssert allows(Scenario scenario) {
        isNotNull();
        ScenarioFailure.ofProblems(check(scenario)).ifPresent(failure -> failWithMessage("%s", failure));
        return myself;
    }

    /**
     * Verifies that the map does not have the way of a scenario, whatever it says of outcome, feelings and waits. A
     * script of several steps must start where journeys start: else it would be no way of the map whatever followed.
     *
     * @param scenario with at least one step; written for this journey or another version of it
     */
    public JourneyAssert forbids(Scenario scenario) {
        isNotNull();
        ScenarioFailure.ofAllowed(check(scenario)).ifPresent(failure -> failWithMessage("%s", failure));
        return myself;
    }

    private ScenarioCheck check(Scenario scenario) {
        return JourneyGraph.of(actual).check(Arguments.given(scenario, "scenario"));
    }

    /** Of null, the id as it is: that there is no journey is told by what is verified. */
    private String known(String touchpoint) {
        String id = Arguments.given(touchpoint, "touchpoint to look for");
        return actual == null ? id : actual.getTouchpoint(id).id();
    }

    private String self() {
        return "journey " + Quote.of(actual.id());
    }
}

package org.journeymodel.testing;

import java.util.ArrayList;
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
import org.journeymodel.graph.scenario.ForbiddenKind;
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
        List<Finding> errors = JourneyValidator.standard().validate(actual).errors();
        if (!errors.isEmpty()) {
            failWithMessage(
                    "%s", Failure.expecting(self() + " to have no errors").but(lines(errors)));
        }
        return myself;
    }

    /** Verifies that the standard validator finds nothing: no error, no warning, no note. */
    public JourneyAssert hasNoFindings() {
        isNotNull();
        List<Finding> findings = JourneyValidator.standard().validate(actual).findings();
        if (!findings.isEmpty()) {
            failWithMessage(
                    "%s", Failure.expecting(self() + " to have no findings").but(lines(findings)));
        }
        return myself;
    }

    private static List<String> lines(List<Finding> findings) {
        return findings.stream().map(Finding::toString).toList();
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
     * Begins an assertion about all paths that begin at a touchpoint.
     *
     * @param touchpoint the id of a touchpoint
     */
    public PathsFrom everyPathFrom(String touchpoint) {
        isNotNull();
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
        JourneyFlow flow = JourneyFlow.of(actual);
        Ways ways = new Ways(flow);
        int target = ways.indexOf(known(to));
        int[] start = {ways.indexOf(from)};
        boolean[] leads = ways.leadingTo(target);
        List<String> stuck = ways.shortest(start, at -> !leads[at], target);
        if (!stuck.isEmpty()) {
            String last = stuck.get(stuck.size() - 1);
            failWithMessage(
                    "%s",
                    Failure.expecting("every path of " + self() + " from " + Quote.of(from) + " to be able to reach "
                                    + Quote.of(to))
                            .but("after " + String.join(" > ", stuck) + " no way leads to " + Quote.of(to))
                            .nearestWay(ways.shortest(start, target))
                            .picture(JourneyPicture.of(flow, List.of(last))));
        }
        return myself;
    }

    /**
     * Begins an assertion about a touchpoint that customers must pass.
     *
     * @param touchpoint the id of a touchpoint
     */
    public MustPass mustPass(String touchpoint) {
        isNotNull();
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
            failWithMessage(
                    "%s",
                    Failure.expecting(expected)
                            .but(
                                    without.isEmpty()
                                            ? "no way leads to " + Quote.of(goal)
                                            : String.join(" > ", without) + " does not")
                            .nearestWay(joined(toPassed, onward))
                            .picture(JourneyPicture.of(flow, without.isEmpty() ? List.of(goal) : without)));
        }
        return myself;
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
        ScenarioCheck check = check(scenario);
        if (!check.passes()) {
            failWithMessage("%s", ScenarioFailure.of(self() + " to allow", check, flowOf(scenario)));
        }
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
        ScenarioCheck check = check(scenario);
        if (scenario.steps().size() > 1 && startsNowhere(check)) {
            failWithMessage(
                    "%s",
                    Failure.expecting(self() + " to forbid\n  " + scenario)
                            .but("Step 1 is at "
                                    + Quote.of(scenario.touchpoints().get(0))
                                    + ", where no journey starts, so that this would hold whatever follows. Start the"
                                    + " script where journeys start.")
                            .picture(JourneyPicture.of(flowOf(scenario), scenario.touchpoints())));
        }
        if (check.isAllowed()) {
            failWithMessage(
                    "%s",
                    Failure.expecting(self() + " to forbid\n  " + scenario)
                            .but("it has all of that way")
                            .picture(JourneyPicture.of(flowOf(scenario), scenario.touchpoints())));
        }
        return myself;
    }

    private static boolean startsNowhere(ScenarioCheck check) {
        return check.firstForbidden()
                .filter(step -> step.kind() == ForbiddenKind.START)
                .isPresent();
    }

    private ScenarioCheck check(Scenario scenario) {
        return JourneyGraph.of(actual).check(Arguments.given(scenario, "scenario"));
    }

    private JourneyFlow flowOf(Scenario scenario) {
        JourneyFlow flow = JourneyFlow.of(actual);
        return scenario.persona().map(flow::forPersona).orElse(flow);
    }

    private String known(String touchpoint) {
        return actual.getTouchpoint(Arguments.given(touchpoint, "touchpoint to look for"))
                .id();
    }

    private String self() {
        return "journey " + Quote.of(actual.id());
    }
}

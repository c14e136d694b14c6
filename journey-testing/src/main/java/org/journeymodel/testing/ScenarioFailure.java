package org.journeymodel.testing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.scenario.FeelingGap;
import org.journeymodel.graph.scenario.ForbiddenKind;
import org.journeymodel.graph.scenario.ForbiddenStep;
import org.journeymodel.graph.scenario.LateStep;
import org.journeymodel.graph.scenario.ScenarioCheck;

/** What assertions say of scenarios that are held against a map. */
final class ScenarioFailure {

    static final String ALL_OF_THAT_WAY = "it has all of that way";

    private ScenarioFailure() {}

    /** {@return what is said of a scenario that does not keep to the map; empty if it does} */
    static Optional<Failure> ofProblems(ScenarioCheck check) {
        return check.passes() ? Optional.empty() : Optional.of(of(check, "to allow", check.problems()));
    }

    /** {@return what is said of a map that has to forbid a scenario, and does not, or does for the wrong reason} */
    static Optional<Failure> ofAllowed(ScenarioCheck check) {
        if (check.isAllowed()) {
            return Optional.of(forbid(check, ALL_OF_THAT_WAY));
        }
        boolean startsNowhere = check.firstForbidden()
                .filter(step -> step.kind() == ForbiddenKind.START)
                .isPresent();
        return startsNowhere && check.scenario().steps().size() > 1
                ? Optional.of(forbid(
                        check,
                        "Step 1 is at "
                                + Quote.of(check.scenario().touchpoints().get(0))
                                + ", where no journey starts, so that this would hold whatever follows. Start the"
                                + " script where journeys start."))
                : Optional.empty();
    }

    private static Failure forbid(ScenarioCheck check, String found) {
        return expecting(check, "to forbid")
                .but(found)
                .picture(JourneyPicture.of(check.flow(), check.scenario().touchpoints()));
    }

    /** With the nearest way that works, if the way does not, and the places marked that the failure is about. */
    static Failure of(ScenarioCheck check, String expected, List<String> found) {
        Failure failure = expecting(check, expected).but(found);
        return (check.isAllowed() ? failure : failure.nearestWay(ids(check.nearestWay())))
                .picture(JourneyPicture.of(check.flow(), marked(check)));
    }

    /** Of the scenario itself, with nothing marked. */
    static Failure plain(ScenarioCheck check, String expected, String found) {
        return Failure.expecting("the scenario\n  " + check.scenario() + "\n" + expected)
                .but(found)
                .picture(JourneyPicture.of(check.flow(), List.of()));
    }

    private static Failure expecting(ScenarioCheck check, String expected) {
        return Failure.expecting(
                "journey " + Quote.of(check.flow().journey().id()) + " " + expected + "\n  " + check.scenario());
    }

    private static List<String> ids(List<Touchpoint> touchpoints) {
        return touchpoints.stream().map(Touchpoint::id).toList();
    }

    /** Where the script leaves the map: the last place that was still on it; else where it feels or waits wrongly. */
    private static List<String> marked(ScenarioCheck check) {
        if (check.firstForbidden().isPresent()) {
            ForbiddenStep step = check.firstForbidden().get();
            return List.of(step.from().map(Touchpoint::id).orElse(step.name()));
        }
        Stream<String> feelings =
                check.feelingGaps().stream().map(FeelingGap::touchpoint).map(Touchpoint::id);
        Stream<String> waits = check.lateSteps().stream().map(LateStep::to).map(Touchpoint::id);
        List<String> found = Stream.concat(feelings, waits).toList();
        List<String> way = check.scenario().touchpoints();
        return found.isEmpty() ? way.subList(way.size() - 1, way.size()) : found;
    }
}

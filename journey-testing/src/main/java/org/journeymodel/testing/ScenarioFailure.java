package org.journeymodel.testing;

import java.util.List;
import java.util.stream.Stream;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.scenario.FeelingGap;
import org.journeymodel.graph.scenario.ForbiddenStep;
import org.journeymodel.graph.scenario.LateStep;
import org.journeymodel.graph.scenario.ScenarioCheck;

/** What a scenario that does not keep to the map fails with. */
final class ScenarioFailure {

    private ScenarioFailure() {}

    static Failure of(String expected, ScenarioCheck check, JourneyFlow flow) {
        List<String> works = check.isAllowed()
                ? List.of()
                : check.nearestWay().stream().map(Touchpoint::id).toList();
        return Failure.expecting(expected + "\n  " + check.scenario())
                .but(check.problems())
                .nearestWay(works)
                .picture(JourneyPicture.of(flow, marked(check)));
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

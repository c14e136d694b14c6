package org.journeymodel.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.scenario.Scenario;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.RuleDescription;
import org.journeymodel.core.validation.Severity;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.scenario.ForbiddenKind;
import org.journeymodel.graph.scenario.ScenarioCheck;

/**
 * What a map is asked about scenarios.
 *
 * @param map the map
 * @param allowed whether it must allow them, else it must not have their ways
 */
record ScenarioRules(Journey map, boolean allowed) {

    private static final RuleDescription STEP = rule("step-not-allowed", "A scenario goes a way that the map has not.");
    private static final RuleDescription OUTCOME =
            rule("other-outcome", "A scenario ends otherwise than by the outcomes of the map.");
    private static final RuleDescription FEELING =
            rule("other-feeling", "A customer feels otherwise than the map tells.");
    private static final RuleDescription WAIT =
            rule("too-late", "A customer waits longer than the latest waiting of the map.");
    private static final RuleDescription NOT_FORBIDDEN =
            rule("not-forbidden", "A scenario that must not be possible goes a way that the map has.");
    private static final RuleDescription STARTS_NOWHERE =
            rule("starts-nowhere", "A scenario that must not be possible starts where none does, whatever follows.");

    /** All that may be found. */
    static final List<RuleDescription> ALL = List.of(STEP, OUTCOME, FEELING, WAIT, NOT_FORBIDDEN, STARTS_NOWHERE);

    private static RuleDescription rule(String id, String description) {
        return new RuleDescription("scenario." + id, Severity.ERROR, description);
    }

    /** {@return what is wrong with scenarios of a file, by their places in it} */
    List<Finding> findingsIn(List<Scenario> scenarios) {
        JourneyGraph graph = JourneyGraph.of(map);
        List<Finding> found = new ArrayList<>();
        for (int at = 0; at < scenarios.size(); at++) {
            ScenarioCheck check = graph.check(scenarios.get(at));
            Findings findings = new Findings("/scenarios/" + at, scenarios.get(at), found);
            if (allowed) {
                tellForbidden(check, findings);
            } else {
                tellAllowed(check, findings);
            }
        }
        return found;
    }

    private static void tellForbidden(ScenarioCheck check, Findings found) {
        check.firstForbidden().ifPresent(step -> found.add(STEP, step(step.step()), step.sentence(), nearest(check)));
        if (!check.isOutcomeAsScripted()) {
            String sentence = check.problems().get(check.isAllowed() ? 0 : 1);
            found.add(OUTCOME, "/outcome", sentence, Optional.empty());
        }
        check.feelingGaps().forEach(gap -> found.add(FEELING, step(gap.step()), gap.sentence(), Optional.empty()));
        check.lateSteps().forEach(late -> found.add(WAIT, step(late.step()), late.sentence(), Optional.empty()));
    }

    private static void tellAllowed(ScenarioCheck check, Findings found) {
        if (check.isAllowed()) {
            found.add(NOT_FORBIDDEN, "", "the map has all of that way.", Optional.empty());
        } else if (startsNowhere(check)) {
            found.add(
                    STARTS_NOWHERE,
                    step(0),
                    "no journey starts there, so that this way is forbidden whatever follows.",
                    Optional.of("Start it where journeys start."));
        }
    }

    private static boolean startsNowhere(ScenarioCheck check) {
        return check.scenario().steps().size() > 1
                && check.firstForbidden().orElseThrow().kind() == ForbiddenKind.START;
    }

    private static String step(int place) {
        return "/steps/" + place;
    }

    private static Optional<String> nearest(ScenarioCheck check) {
        return Optional.of("The nearest way that works is "
                + check.nearestWay().stream().map(Touchpoint::id).collect(Collectors.joining(" > ")) + ".");
    }

    /** Collects what is found of one scenario. */
    private record Findings(String place, Scenario scenario, List<Finding> all) {

        void add(RuleDescription rule, String within, String message, Optional<String> remedy) {
            all.add(Finding.builder()
                    .severity(rule.severity())
                    .ruleId(rule.id())
                    .path(place + within)
                    .subject("scenario \"" + scenario.customer() + "\"")
                    .message(message)
                    .remedy(remedy)
                    .build());
        }
    }
}

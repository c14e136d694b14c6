package org.journeymodel.testing.junit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.observed.JourneyEvent;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.graph.paths.JourneyPath;
import org.journeymodel.testing.ScenarioRun;

/**
 * Records which touchpoints and transitions of a journey tests have gone by. Tests get it as a parameter, see {@link
 * MeasureJourneyCoverage}, and say where they have been; without JUnit it works as well.
 *
 * <p>Transitions between the same two touchpoints are one here: who went from one to the other has covered it, whatever
 * the trigger. Thread-safe, so that tests may run side by side.
 */
public final class JourneyCoverage {

    private final JourneyFlow flow;
    private final BitSet visited = new BitSet();
    private final Set<Step> taken = new TreeSet<>();

    private JourneyCoverage(Journey journey) {
        this.flow = JourneyFlow.of(journey);
    }

    /**
     * {@return a record in which nothing is covered yet}
     *
     * @param journey any journey
     */
    public static JourneyCoverage of(Journey journey) {
        return new JourneyCoverage(journey);
    }

    /** {@return the journey} */
    public Journey journey() {
        return flow.journey();
    }

    /**
     * Records that a test went a path.
     *
     * @param path a path of this journey
     * @return this record
     * @throws java.util.NoSuchElementException if the journey has no such touchpoint; the message names the nearest
     */
    public JourneyCoverage visited(JourneyPath path) {
        return visited(path.touchpoints().stream().map(Touchpoint::id).toArray(String[]::new));
    }

    /**
     * Records that a test went from touchpoint to touchpoint.
     *
     * @param touchpoints their ids, in order
     * @return this record
     * @throws java.util.NoSuchElementException if the journey has no such touchpoint; the message names the nearest.
     *     Nothing is recorded then
     */
    public JourneyCoverage visited(String... touchpoints) {
        return record(Arrays.stream(touchpoints).map(this::index).toList());
    }

    /**
     * Records that a test did what was observed.
     *
     * @param observed whose events name touchpoints of this journey, by id or event name
     * @return this record
     * @throws java.util.NoSuchElementException if the journey has no such touchpoint; the message names the nearest.
     *     Nothing is recorded then
     */
    public JourneyCoverage visited(ObservedJourney observed) {
        return visited(observed.events().stream().map(JourneyEvent::touchpoint).toList());
    }

    /**
     * Records that an application was led through a scenario, as far as it really came. A step that the script says
     * fails counts as visited; the step that ended the run does not if it failed otherwise, or if it led to what is no
     * touchpoint of this journey.
     *
     * @param run as planned or not
     * @return this record
     * @throws java.util.NoSuchElementException if the journey has not all touchpoints before that, being another one
     *     than that of the scenario; the message names the nearest. Nothing is recorded then
     */
    public JourneyCoverage visited(ScenarioRun run) {
        List<String> names =
                run.observed().events().stream().map(JourneyEvent::touchpoint).toList();
        int last = names.size() - 1;
        return visited(last < 0 || isReached(run, last, names.get(last)) ? names : names.subList(0, last));
    }

    private boolean isReached(ScenarioRun run, int last, String name) {
        boolean isPlanned =
                name.equals(run.scenario().steps().get(last).touchpoint().id());
        return run.failure().isEmpty()
                && (isPlanned || flow.findObserved(List.of(name)).get(0).isPresent());
    }

    private JourneyCoverage visited(List<String> names) {
        List<OptionalInt> found = flow.findObserved(names);
        List<Integer> way = new ArrayList<>();
        for (int at = 0; at < names.size(); at++) {
            way.add(found.get(at).isPresent() ? found.get(at).getAsInt() : index(names.get(at)));
        }
        return record(way);
    }

    private int index(String touchpoint) {
        return flow.findIndex(flow.journey().getTouchpoint(touchpoint).id()).orElseThrow();
    }

    private synchronized JourneyCoverage record(List<Integer> way) {
        for (int at = 0; at < way.size(); at++) {
            visited.set(way.get(at));
            if (at > 0) {
                taken.add(new Step(way.get(at - 1), way.get(at)));
            }
        }
        return this;
    }

    /** Adds what another record of an equal journey has by now. */
    void add(JourneyCoverage other) {
        BitSet otherVisited;
        List<Step> otherTaken;
        synchronized (other) {
            otherVisited = (BitSet) other.visited.clone();
            otherTaken = List.copyOf(other.taken);
        }
        synchronized (this) {
            visited.or(otherVisited);
            taken.addAll(otherTaken);
        }
    }

    /** {@return customers who together did just what is covered by now, each a visit or a step} */
    synchronized ObservedJourneys walked() {
        List<ObservedJourney> ways = new ArrayList<>();
        visited.stream().forEach(at -> ways.add(ObservedJourney.of(id(at), id(at))));
        taken.forEach(step -> ways.add(ObservedJourney.of(text(step), id(step.from), id(step.to))));
        return ObservedJourneys.of(ways);
    }

    /** {@return what is covered by now; later visits do not change it} */
    public synchronized CoverageReport report() {
        CoverageReport.Parts touchpoints = new CoverageReport.Parts("touchpoint");
        for (int at = 0; at < flow.size(); at++) {
            if (flow.isReachable(at)) {
                touchpoints.add(id(at), visited.get(at));
            }
        }
        Set<Step> planned = steps(move -> true);
        CoverageReport.Parts transitions = new CoverageReport.Parts("transition");
        steps(move -> flow.isReachable(move.source()))
                .forEach(step -> transitions.add(text(step), taken.contains(step)));
        List<String> unplanned = taken.stream()
                .filter(step -> !planned.contains(step))
                .map(this::text)
                .toList();
        List<String> unreachable =
                flow.unreachable().stream().map(Touchpoint::id).toList();
        return new CoverageReport(journey().id(), touchpoints, transitions, unplanned, unreachable);
    }

    private Set<Step> steps(Predicate<FlowMove> wanted) {
        Set<Step> steps = new TreeSet<>();
        flow.moves().stream().filter(wanted).forEach(move -> steps.add(new Step(move.source(), move.target())));
        return steps;
    }

    private String text(Step step) {
        return id(step.from) + " > " + id(step.to);
    }

    private String id(int touchpoint) {
        return flow.touchpoints().get(touchpoint).id();
    }

    /** {@return what is covered by now, as text} */
    @Override
    public String toString() {
        return report().toString();
    }

    /** From one touchpoint to another, by their indexes. */
    private record Step(int from, int to) implements Comparable<Step> {

        @Override
        public int compareTo(Step other) {
            return from == other.from ? Integer.compare(to, other.to) : Integer.compare(from, other.from);
        }
    }
}

package org.journeymodel.graph.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.message.PlainText;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.scenario.Scenario;
import org.journeymodel.graph.alignment.DeclaredMap;
import org.journeymodel.graph.conformance.Alignment;
import org.journeymodel.graph.conformance.Conformance;
import org.journeymodel.graph.conformance.ConformanceOptions;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Scenario} held against the declared map: whether the map allows it, and if not, where it goes wrong
 * first, what would have been possible there, and which way that works is nearest.
 *
 * <p>A scenario of a persona is held against what concerns her. One that does not say how it ends may stop
 * anywhere. The map may be another version of the journey that the scenario was written for: touchpoints are
 * found by their ids, else by the names under which events know them, and those that are not found are told.
 *
 * <p><b>Worked example.</b> From search, 0.9 go on to compare and 0.1 end; from compare, 0.42 go back, 0.38 buy
 * and 0.2 end. {@code search > buy}, ending with success, is not allowed: step 2 goes from search to buy, where
 * compare 90.0 % and end 10.0 % would have been possible. The nearest way that works is {@code search > compare
 * > buy}, at a cost of 1 for the missing touchpoint. Leaving out both events and adding the cheapest run, search
 * alone, would cost 3, so fitness is 1 - 1/3 = 0.6667.
 *
 * <p>Immutable and thread-safe; equal to any check of an equal scenario that tells the same. Takes linear time
 * beside the alignment that {@link Conformance} tells of, and beside a second one where the cheapest way does not end
 * where the scenario does.
 */
public final class ScenarioCheck {

    /** How far a scripted feeling may be from the map's unless told otherwise, in valence. */
    public static final double STANDARD_TOLERANCE = 0.2;

    private final JourneyFlow flow;
    private final Scenario scenario;
    private final Optional<ForbiddenStep> firstForbidden;
    private final Outcome outcome;
    private final List<FeelingGap> feelingGaps;
    private final List<LateStep> lateSteps;
    private final Alignment alignment;
    private final List<Touchpoint> nearestWay;

    private ScenarioCheck(JourneyFlow flow, Scenario scenario, double tolerance, ProgressListener listener) {
        this.flow = flow;
        this.scenario = scenario;
        ScriptedWay way = new ScriptedWay(flow, scenario);
        ConformanceOptions standard = ConformanceOptions.standard();
        // First, as it refuses a map that is not sound.
        this.alignment = Conformance.of(
                        flow,
                        ObservedJourneys.of(scenario.observed()),
                        scenario.outcome().isPresent() ? standard : standard.withOpenEnds(),
                        listener)
                .alignments()
                .get(0);
        this.firstForbidden = way.firstForbidden();
        this.outcome = way.outcome();
        this.feelingGaps = way.feelingGaps(tolerance);
        this.lateSteps = way.lateSteps();
        this.nearestWay = way.keepsItsEnd(alignment.run())
                ? alignment.run()
                : NearestWay.toTheEndOf(way, flow, listener).orElseGet(alignment::run);
    }

    /**
     * {@return a scenario held against a map}
     *
     * @param flow the map read as a flow; of one that rests on statistics, what is declared counts
     * @param scenario with at least one step
     * @param tolerance how far a scripted feeling may be from the map's, in valence; at least 0
     * @param listener hears of the progress
     * @throws org.journeymodel.core.validation.InvalidJourneyException if errors of the map would make the
     *     answers wrong, all listed
     * @throws java.util.NoSuchElementException if the map does not have the scenario's persona
     * @throws IllegalArgumentException if the tolerance is negative or no number
     * @throws IllegalStateException if the scenario has no step, or ends with a wait
     */
    public static ScenarioCheck of(JourneyFlow flow, Scenario scenario, double tolerance, ProgressListener listener) {
        Objects.requireNonNull(scenario, "scenario");
        if (!(tolerance >= 0)) {
            throw new IllegalArgumentException("Tolerance of feelings must be 0 or more, but was " + tolerance
                    + ". It is in valence, which goes from -1 to 1.");
        }
        JourneyFlow declared = DeclaredMap.of(flow);
        return new ScenarioCheck(
                scenario.persona().map(declared::forPersona).orElse(declared), scenario, tolerance, listener);
    }

    /** {@return the map that it is held against, as it is declared; of a persona, what concerns her} */
    public JourneyFlow flow() {
        return flow;
    }

    /** {@return the scenario} */
    public Scenario scenario() {
        return scenario;
    }

    /** {@return whether the map has this way, whatever is felt, waited for or reached on it} */
    public boolean isAllowed() {
        return firstForbidden.isEmpty();
    }

    /** {@return the first step that the map does not allow; empty if it allows all} */
    public Optional<ForbiddenStep> firstForbidden() {
        return firstForbidden;
    }

    /** {@return what the way comes to by the outcomes of the map; abandoned if it visits none} */
    public Outcome outcome() {
        return outcome;
    }

    /** {@return whether the scenario does not say how it turns out, or says what the map does} */
    public boolean isOutcomeAsScripted() {
        return scenario.outcome().map(outcome::equals).orElse(true);
    }

    /** {@return where the customer feels otherwise than the map tells, in order; feelings not known on either side aside} */
    public List<FeelingGap> feelingGaps() {
        return feelingGaps;
    }

    /** {@return where the customer waits longer than the map's latest waiting, in order; never without one} */
    public List<LateStep> lateSteps() {
        return lateSteps;
    }

    /** {@return how the scenario is edited at the least cost into a way that works, wherever that ends} */
    public Alignment alignment() {
        return alignment;
    }

    /**
     * {@return the nearest of the ways that work and end where the scenario ends; of all that work, if none ends
     * there; the scenario's own if it is allowed}
     *
     * <p>Nearest is what is edited at the least cost: 1 for each touchpoint missing or ad hoc. To keep the end may
     * cost more than {@link #cost()}. In {@code a -> b -> c -> d}, to leave {@code d} out of {@code a > d}, which
     * does not say how it ends, would cost 1; to end there costs 2, for b and c: {@code a > b > c > d}.
     */
    public List<Touchpoint> nearestWay() {
        return nearestWay;
    }

    /**
     * {@return what {@link #alignment()} costs: 1 for each touchpoint missing or ad hoc; 0 exactly if the scenario is
     * allowed}
     */
    public long cost() {
        return alignment.cost();
    }

    /** {@return 1 - cost/worst, in [0, 1], as {@link Alignment#fitness()} tells} */
    public double fitness() {
        return alignment.fitness();
    }

    /** {@return whether there is no problem} */
    public boolean passes() {
        return problems().isEmpty();
    }

    /**
     * {@return what is wrong in words: the first step that is not allowed, an outcome other than scripted,
     * feelings, waits; a sentence or two each}
     */
    public List<String> problems() {
        List<String> found = new ArrayList<>();
        firstForbidden.ifPresent(step -> found.add(step.sentence()));
        if (!isOutcomeAsScripted()) {
            found.add(
                    "The scenario ends with " + PlainText.of(scenario.outcome().orElseThrow())
                            + ", but by the map it comes to " + PlainText.of(outcome) + ".");
        }
        feelingGaps.forEach(gap -> found.add(gap.sentence()));
        lateSteps.forEach(step -> found.add(step.sentence()));
        return List.copyOf(found);
    }

    /**
     * {@return this as an object: {@code scenario}, {@code allowed}, {@code firstForbidden}, {@code outcome},
     * {@code feelingGaps}, {@code lateSteps}, {@code alignment}, {@code nearestWay}, by id, {@code problems}}
     */
    public ObjectValue toAttributes() {
        AttributeValue.ObjectBuilder object =
                AttributeValue.object().put("scenario", scenario.toAttributes()).put("allowed", isAllowed());
        firstForbidden.ifPresent(step -> object.put("firstForbidden", step.toAttributes()));
        return object.put("outcome", outcome)
                .put("feelingGaps", list(feelingGaps.stream().map(FeelingGap::toAttributes)))
                .put("lateSteps", list(lateSteps.stream().map(LateStep::toAttributes)))
                .put("alignment", alignment.toAttributes())
                .putTexts("nearestWay", nearestWay.stream().map(Touchpoint::id).toList())
                .put("problems", list(problems().stream().map(AttributeValue::of)))
                .build();
    }

    private static AttributeValue list(Stream<? extends AttributeValue> values) {
        return AttributeValue.of(values.toList());
    }

    /** {@return whether the other is of an equal scenario and tells the same} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScenarioCheck that
                && scenario.equals(that.scenario)
                && toAttributes().equals(that.toAttributes());
    }

    @Override
    public int hashCode() {
        return Objects.hash(scenario, alignment);
    }

    /** {@return the scenario, and {@code passes} or what is wrong, such as {@code bob: search > compare: passes}} */
    @Override
    public String toString() {
        return scenario + ": " + (passes() ? "passes" : String.join(" ", problems()));
    }
}

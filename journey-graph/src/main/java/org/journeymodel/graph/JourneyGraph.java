package org.journeymodel.graph;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.observed.FlowStatistics;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.scenario.Scenario;
import org.journeymodel.graph.agreement.Agreement;
import org.journeymodel.graph.agreement.AgreementOptions;
import org.journeymodel.graph.bottleneck.Bottlenecks;
import org.journeymodel.graph.bottleneck.Objective;
import org.journeymodel.graph.comparison.JourneyComparison;
import org.journeymodel.graph.conformance.Conformance;
import org.journeymodel.graph.conformance.ConformanceComparison;
import org.journeymodel.graph.conformance.ConformanceOptions;
import org.journeymodel.graph.drift.Drift;
import org.journeymodel.graph.effect.ActionEffect;
import org.journeymodel.graph.feeling.JourneyFeelings;
import org.journeymodel.graph.flow.FlowAnalysis;
import org.journeymodel.graph.guarantee.Guarantee;
import org.journeymodel.graph.jgrapht.MoveEdge;
import org.journeymodel.graph.jgrapht.TouchpointGraph;
import org.journeymodel.graph.measure.MeasureOptions;
import org.journeymodel.graph.memo.Memo;
import org.journeymodel.graph.paths.JourneyPaths;
import org.journeymodel.graph.pattern.PathPattern;
import org.journeymodel.graph.review.JourneyReview;
import org.journeymodel.graph.scenario.ScenarioCheck;
import org.journeymodel.graph.simulation.SimulatedJourneys;
import org.journeymodel.graph.simulation.Simulation;
import org.journeymodel.graph.structure.JourneyStructure;
import org.journeymodel.graph.whatif.Edit;
import org.journeymodel.graph.whatif.Plan;
import org.journeymodel.graph.whatif.PlanComparison;
import org.journeymodel.graph.whatif.SmallestChanges;
import org.journeymodel.graph.whatif.Target;
import org.journeymodel.graph.whatif.WhatIf;

/**
 * A journey seen as a graph of touchpoints and moves, and the door to all that can be computed of
 * it.
 *
 * <p>Made of a journey alone, it analyses what was designed or assumed; made of a journey and of
 * what customers did, it analyses what they did, and the design where nobody was seen. Which shares
 * are declared, assumed or observed can be asked of every move.
 *
 * <p>Immutable and thread-safe. Each analysis is made when it is first asked for, once, whichever
 * thread asks; others that ask meanwhile wait for it.
 *
 * <p>On large journeys this can take long. {@link #withProgress} lets it be followed. Interrupting
 * the thread ends it soon with a {@link org.journeymodel.core.progress.WorkInterruptedException}, and
 * the same can be asked again.
 */
public final class JourneyGraph {

    private final JourneyFlow journeyFlow;
    private final ProgressListener listener;
    private final Memo<JourneyStructure> structure;
    private final Memo<JourneyPaths> paths;
    private final Memo<FlowAnalysis> flow;
    private final Memo<JourneyFeelings> feelings;
    private final Memo<Guarantee> guarantee;
    private final Memo<TouchpointGraph> touchpointGraph;
    private final Map<Objective, Memo<Bottlenecks>> bottlenecks = new EnumMap<>(Objective.class);

    private JourneyGraph(JourneyFlow journeyFlow, ProgressListener listener) {
        this.journeyFlow = journeyFlow;
        this.listener = listener;
        structure = new Memo<>("the structure", () -> JourneyStructure.of(journeyFlow, listener));
        paths = new Memo<>("the paths", () -> JourneyPaths.of(journeyFlow, listener));
        flow = new Memo<>("the flow", () -> FlowAnalysis.of(journeyFlow, listener));
        feelings = new Memo<>("the feelings", () -> JourneyFeelings.of(journeyFlow, this::flow, listener));
        guarantee = new Memo<>("the guarantee", () -> Guarantee.of(journeyFlow, listener));
        touchpointGraph = new Memo<>("the graph", () -> TouchpointGraph.of(journeyFlow));
        for (Objective objective : Objective.values()) {
            bottlenecks.put(
                    objective,
                    new Memo<>("the bottlenecks", () -> Bottlenecks.of(flow(), structure(), objective, listener)));
        }
    }

    /**
     * {@return the graph of a journey as it is declared}
     *
     * @param journey any journey; one with errors has a structure, but no flow
     */
    public static JourneyGraph of(Journey journey) {
        return new JourneyGraph(JourneyFlow.of(journey), ProgressListener.none());
    }

    /**
     * {@return the graph of what customers did, and of what is declared where nobody was seen}
     *
     * @param journey any journey
     * @param statistics what customers did; each name must be the id of a touchpoint or one of its
     *     event names
     * @throws IllegalArgumentException if the statistics have names that the journey does not know,
     *     all listed
     */
    public static JourneyGraph of(Journey journey, FlowStatistics statistics) {
        return new JourneyGraph(JourneyFlow.of(journey, statistics), ProgressListener.none());
    }

    /**
     * {@return a graph of the same flow, whose analyses are made anew and report their progress}
     *
     * @param listener hears how far each analysis is, on the thread that asked for it
     */
    public JourneyGraph withProgress(ProgressListener listener) {
        return new JourneyGraph(journeyFlow, Objects.requireNonNull(listener, "listener"));
    }

    /**
     * {@return the graph of customers like a persona: transitions that concern only other personas are
     * left out, the shares of the rest are divided by what is left, and feelings are hers}
     *
     * <p>{@code forPersona("colleen").feelings()} tells what Colleen feels where customers like her go;
     * {@code feelings().as("colleen")} what she would feel if she went as often as everybody goes where
     * everybody goes.
     *
     * <p>The rule is {@link JourneyFlow}'s eighth. In {@code home -> shop 0.5} and {@code home ->
     * catalogue 0.3} for Bob alone, 0.2 of all visits of home are the last; of Colleen's, 0.5/0.7 go to
     * shop and 0.2/0.7 are the last.
     *
     * @param persona the id of a persona of the journey
     * @throws java.util.NoSuchElementException if there is none; the message names the nearest id
     * @throws IllegalStateException if this graph rests on statistics, which are of all customers
     */
    public JourneyGraph forPersona(String persona) {
        return new JourneyGraph(journeyFlow.forPersona(persona), listener);
    }

    /** {@return the journey} */
    public Journey journey() {
        return journeyFlow.journey();
    }

    /** {@return the journey read as a flow: the shares that all analyses rest on} */
    public JourneyFlow journeyFlow() {
        return journeyFlow;
    }

    /** {@return entries, ends, loops, must-pass touchpoints, betweenness} */
    public JourneyStructure structure() {
        return structure.get();
    }

    /** {@return the ways that single customers take} */
    public JourneyPaths paths() {
        return paths.get();
    }

    /**
     * {@return outcome probabilities, visits, moves, time, drop-off}
     *
     * @throws org.journeymodel.core.validation.InvalidJourneyException if errors of the journey would
     *     make the answers wrong, all listed
     */
    public FlowAnalysis flow() {
        return flow.get();
    }

    /**
     * {@return feelings along paths and over the flow, of all or of one persona; of any journey, though
     * what rests on the flow needs a sound one}
     */
    public JourneyFeelings feelings() {
        return feelings.get();
    }

    /**
     * {@return the bottlenecks, ranked by what their improvement adds to success}
     *
     * @throws org.journeymodel.core.validation.InvalidJourneyException if errors of the journey would
     *     make the answers wrong, all listed
     */
    public Bottlenecks bottlenecks() {
        return bottlenecks(Objective.SUCCESS);
    }

    /**
     * {@return the bottlenecks, ranked by an objective}
     *
     * @param objective what improvements are judged by
     * @throws org.journeymodel.core.validation.InvalidJourneyException if errors of the journey would
     *     make the answers wrong, all listed
     */
    public Bottlenecks bottlenecks(Objective objective) {
        Objects.requireNonNull(objective, "objective");
        return Objects.requireNonNull(bottlenecks.get(objective)).get();
    }

    /**
     * {@return what the company can bring about whatever customers do, and how likely success is under its
     * best and its worst strategy}
     *
     * @throws org.journeymodel.core.validation.InvalidJourneyException if errors of the journey would
     *     make the answers wrong, all listed
     */
    public Guarantee guarantee() {
        return guarantee.get();
    }

    /**
     * {@return what would be if edits were made, one after the other: the journey with them, and all measures
     * before and after; made anew each time}
     *
     * @param first such as {@code Edit.probability("cart", "pay", 0.8)}
     * @param more made after it
     * @throws org.journeymodel.core.validation.InvalidJourneyException if errors of the journey would
     *     make the answers wrong, all listed
     * @throws java.util.NoSuchElementException if an edit names what the journey does not have; the message
     *     names the nearest id
     * @throws IllegalArgumentException if an edit cannot be made; the message says why
     */
    public WhatIf whatIf(Edit first, Edit... more) {
        List<Edit> edits = new ArrayList<>();
        edits.add(Objects.requireNonNull(first, "first"));
        edits.addAll(List.of(more));
        return whatIf(Plan.of("What if", edits));
    }

    /**
     * {@return what would be if a plan were carried out; made anew each time}
     *
     * @param plan edits with a name
     * @throws org.journeymodel.core.validation.InvalidJourneyException as for {@link #whatIf(Edit, Edit...)}
     * @throws java.util.NoSuchElementException likewise
     * @throws IllegalArgumentException likewise
     */
    public WhatIf whatIf(Plan plan) {
        return WhatIf.of(journeyFlow, plan, listener);
    }

    /**
     * {@return plans beside each other; made anew each time}
     *
     * @param plans at least one, each with a name of its own
     * @throws org.journeymodel.core.validation.InvalidJourneyException as for {@link #whatIf(Edit, Edit...)}
     * @throws java.util.NoSuchElementException likewise
     * @throws IllegalArgumentException likewise, and if there is no plan or two have one name
     */
    public PlanComparison compare(Plan... plans) {
        return PlanComparison.of(journeyFlow, List.of(plans), listener);
    }

    /**
     * {@return this journey and a later version of it, or its future state, held against each other: what changed,
     * what both flows come to, and which paths are lost; made anew each time}
     *
     * @param later the version after
     * @throws org.journeymodel.core.validation.InvalidJourneyException if errors of either journey would make the
     *     answers wrong, all listed
     */
    public JourneyComparison comparison(JourneyGraph later) {
        return JourneyComparison.of(journeyFlow, later.journeyFlow, listener);
    }

    /**
     * {@return the smallest changes of one thing that reach a target, or how near one change can come; made
     * anew each time}
     *
     * @param target such as {@code Target.successAtLeast(0.3)}
     * @throws org.journeymodel.core.validation.InvalidJourneyException if errors of the journey would
     *     make the answers wrong, all listed
     */
    public SmallestChanges smallestChanges(Target target) {
        return SmallestChanges.of(journeyFlow, target, listener);
    }

    /**
     * {@return which paths match a pattern, how many, and how likely; made anew each time}
     *
     * @param pattern such as {@code search ->* paid}; {@link PathPattern} tells the language
     * @throws org.journeymodel.graph.pattern.PathPatternException if it cannot be read, names what the
     *     journey does not have, with the nearest that it has, or is too complex
     */
    public PathPattern pattern(String pattern) {
        return PathPattern.of(journeyFlow, pattern, listener);
    }

    /**
     * {@return what so many customers might do: {@link #simulation()} with its other settings as they
     * stand}
     *
     * @param customers how many; at least 1
     * @param seed equal seeds give equal journeys
     * @throws org.journeymodel.core.validation.InvalidJourneyException if errors of the journey would
     *     make the answers wrong, all listed
     * @throws IllegalArgumentException if there is no customer, there are more events than allowed, or a journey
     *     takes more than 292 years
     */
    public SimulatedJourneys simulate(int customers, long seed) {
        return simulation().customers(customers).seed(seed).run();
    }

    /** {@return a simulation of customers, to be set and run} */
    public Simulation simulation() {
        return Simulation.of(journeyFlow, listener);
    }

    /**
     * {@return how what customers do changes from period to period; made anew each time}
     *
     * @param periods observed journeys by the name of their period, in order of time, as {@code
     *     EventLog.splitCustomers} gives them; two or more, each of one customer or more
     * @throws org.journeymodel.core.validation.InvalidJourneyException if errors of the journey would
     *     make the answers wrong, all listed
     * @throws IllegalArgumentException if there are fewer than two periods, one has no customer, or their first
     *     events are not in order of time
     */
    public Drift drift(Map<String, ? extends ObservedJourneys> periods) {
        return drift(periods, MeasureOptions.standard());
    }

    /**
     * {@return how what customers do changes from period to period; made anew each time}
     *
     * @param periods as for {@link #drift(Map)}
     * @param options what deviations cost, whether customers may still be on their way, how sure what is told must be
     * @throws org.journeymodel.core.validation.InvalidJourneyException as for {@link #drift(Map)}
     * @throws IllegalArgumentException likewise
     * @throws java.util.NoSuchElementException if costs name a touchpoint that the journey does not have
     */
    public Drift drift(Map<String, ? extends ObservedJourneys> periods, MeasureOptions options) {
        return Drift.of(journeyFlow, periods, options, listener);
    }

    /**
     * {@return what the map declares beside what customers did: shares, times and feelings, with intervals and
     * with what chance alone could do told apart; made anew each time}
     *
     * <p>What is declared is compared, also where this graph rests on statistics.
     *
     * @param observed what customers did; names are ids of touchpoints or their event names, and others are told
     * @throws org.journeymodel.core.validation.InvalidJourneyException if errors of the journey would
     *     make the answers wrong, all listed
     * @throws IllegalArgumentException if there is no customer, or a name is an event name of several touchpoints
     */
    public Agreement agreement(ObservedJourneys observed) {
        return agreement(observed, AgreementOptions.standard());
    }

    /**
     * {@return what the map declares beside what customers did; made anew each time}
     *
     * @param observed what customers did, as for {@link #agreement(ObservedJourneys)}
     * @param options such as {@code AgreementOptions.standard().withLevel(0.99)}
     * @throws org.journeymodel.core.validation.InvalidJourneyException as for {@link #agreement(ObservedJourneys)}
     * @throws IllegalArgumentException likewise
     */
    public Agreement agreement(ObservedJourneys observed, AgreementOptions options) {
        return Agreement.of(journeyFlow, observed, options, listener);
    }

    /**
     * {@return what customers did, held against the declared map with standard options: missing touchpoints, ad
     * hoc ones, out of order, failing, late; fitness and precision; made anew each time}
     *
     * @param journeys what customers did; names that the map does not know count as ad hoc
     * @throws org.journeymodel.core.validation.InvalidJourneyException if errors of the journey would
     *     make the answers wrong, all listed
     * @throws IllegalArgumentException if there is no customer, or a name is an event name of several
     *     touchpoints
     */
    public Conformance conformance(ObservedJourneys journeys) {
        return conformance(journeys, ConformanceOptions.standard());
    }

    /**
     * {@return what customers did, held against the declared map, also where this graph rests on statistics;
     * for a persona, against what concerns her; made anew each time}
     *
     * @param journeys what customers did; names that the map does not know count as ad hoc
     * @param options own costs, or customers who are still on their way
     * @throws org.journeymodel.core.validation.InvalidJourneyException if errors of the journey would
     *     make the answers wrong, all listed
     * @throws IllegalArgumentException if there is no customer, or a name is an event name of several
     *     touchpoints
     * @throws java.util.NoSuchElementException if costs name a touchpoint that the journey does not have
     */
    public Conformance conformance(ObservedJourneys journeys, ConformanceOptions options) {
        return Conformance.of(journeyFlow, journeys, options, listener);
    }

    /**
     * {@return what groups of customers did, such as segments or months, each held against the declared map;
     * made anew each time}
     *
     * @param segments at least one, by name
     * @param options own costs, or customers who are still on their way
     * @throws org.journeymodel.core.validation.InvalidJourneyException as for {@link
     *     #conformance(ObservedJourneys, ConformanceOptions)}
     * @throws IllegalArgumentException likewise, and if there is no segment
     * @throws java.util.NoSuchElementException likewise
     */
    public ConformanceComparison conformance(
            Map<String, ? extends ObservedJourneys> segments, ConformanceOptions options) {
        return ConformanceComparison.of(journeyFlow, segments, options, listener);
    }

    /**
     * {@return what customers did before an action item was done, and since; days begin as in UTC; made anew each
     * time}
     *
     * @param actionItem the id of an action item of the journey that has a day on which it was done
     * @param observed what customers did, with times
     * @throws java.util.NoSuchElementException if there is no such action item; the message names the nearest id
     * @throws org.journeymodel.core.validation.InvalidJourneyException if errors of the journey would
     *     make the answers wrong, all listed
     * @throws IllegalArgumentException if it has no day on which it was done, or no first event has a time
     */
    public ActionEffect effect(String actionItem, ObservedJourneys observed) {
        return effect(actionItem, observed, ZoneOffset.UTC);
    }

    /**
     * {@return what customers did before an action item was done, and since; made anew each time}
     *
     * @param actionItem the id of an action item of the journey that has a day on which it was done
     * @param observed what customers did, with times
     * @param zone says when that day began
     * @throws java.util.NoSuchElementException as for {@link #effect(String, ObservedJourneys)}
     * @throws IllegalArgumentException likewise
     */
    public ActionEffect effect(String actionItem, ObservedJourneys observed, ZoneId zone) {
        return effect(actionItem, observed, zone, MeasureOptions.standard());
    }

    /**
     * {@return what customers did before an action item was done, and since; made anew each time}
     *
     * @param actionItem the id of an action item of the journey that has a day on which it was done
     * @param observed what customers did, with times
     * @param zone says when that day began
     * @param options what deviations cost, whether customers may still be on their way, how sure what is told must be
     * @throws java.util.NoSuchElementException as for {@link #effect(String, ObservedJourneys)}, and if costs name a
     *     touchpoint that the journey does not have
     * @throws IllegalArgumentException likewise
     */
    public ActionEffect effect(String actionItem, ObservedJourneys observed, ZoneId zone, MeasureOptions options) {
        return ActionEffect.of(journeyFlow, actionItem, observed, zone, options, listener);
    }

    /**
     * {@return the map held against what customers did, for a team's review, without periods and so without drift;
     * days begin as in UTC; made anew each time}
     *
     * @param observed what customers did
     * @param day the day of the review
     * @throws org.journeymodel.core.validation.InvalidJourneyException if errors of the journey would
     *     make the answers wrong, all listed
     * @throws IllegalArgumentException if there is no customer
     */
    public JourneyReview review(ObservedJourneys observed, LocalDate day) {
        return review(observed, Map.of(), day, ZoneOffset.UTC);
    }

    /**
     * {@return the map held against what customers did, for a team's review; made anew each time}
     *
     * @param observed what customers did, all of them
     * @param periods the same by period, in order of time, as for {@link #drift}; of fewer than two there is no drift
     * @param day the day of the review
     * @param zone says when a day begins
     * @throws org.journeymodel.core.validation.InvalidJourneyException as for {@link #review(ObservedJourneys,
     *     LocalDate)}
     * @throws IllegalArgumentException likewise, and as for {@link #drift}
     */
    public JourneyReview review(
            ObservedJourneys observed, Map<String, ? extends ObservedJourneys> periods, LocalDate day, ZoneId zone) {
        return review(observed, periods, day, zone, MeasureOptions.standard());
    }

    /**
     * {@return the map held against what customers did, for a team's review; made anew each time}
     *
     * @param observed what customers did, all of them
     * @param periods the same by period, in order of time, as for {@link #drift}; of fewer than two there is no drift
     * @param day the day of the review
     * @param zone says when a day begins
     * @param options what deviations cost, whether customers may still be on their way, how sure what is told must be
     * @throws org.journeymodel.core.validation.InvalidJourneyException as for {@link #review(ObservedJourneys,
     *     LocalDate)}
     * @throws IllegalArgumentException likewise, and as for {@link #drift}
     * @throws java.util.NoSuchElementException if costs name a touchpoint that the journey does not have
     */
    public JourneyReview review(
            ObservedJourneys observed,
            Map<String, ? extends ObservedJourneys> periods,
            LocalDate day,
            ZoneId zone,
            MeasureOptions options) {
        return JourneyReview.of(journeyFlow, observed, periods, day, zone, options, listener);
    }

    /**
     * {@return a scenario held against the declared map, feelings with a tolerance of {@value
     * ScenarioCheck#STANDARD_TOLERANCE}; made anew each time}
     *
     * @param scenario with at least one step; written for this journey or another version of it
     * @throws org.journeymodel.core.validation.InvalidJourneyException if errors of the journey would
     *     make the answers wrong, all listed
     * @throws java.util.NoSuchElementException if the journey does not have the scenario's persona
     * @throws IllegalStateException if the scenario has no step, or ends with a wait
     */
    public ScenarioCheck check(Scenario scenario) {
        return check(scenario, ScenarioCheck.STANDARD_TOLERANCE);
    }

    /**
     * {@return a scenario held against the declared map; made anew each time}
     *
     * @param scenario as for {@link #check(Scenario)}
     * @param tolerance how far a scripted feeling may be from the map's, in valence; at least 0
     * @throws org.journeymodel.core.validation.InvalidJourneyException as for {@link #check(Scenario)}
     * @throws java.util.NoSuchElementException likewise
     * @throws IllegalStateException likewise
     * @throws IllegalArgumentException if the tolerance is negative or no number
     */
    public ScenarioCheck check(Scenario scenario, double tolerance) {
        return ScenarioCheck.of(journeyFlow, scenario, tolerance, listener);
    }

    /** {@return the touchpoints and moves as a graph of JGraphT, for any of its algorithms} */
    public TouchpointGraph toJGraphT() {
        return touchpointGraph.get();
    }

    /**
     * {@return the touchpoints and moves as a graph of JGraphT, with weights}
     *
     * @param weight gives each edge its weight, such as {@code edge -> -Math.log(edge.share())}
     */
    public TouchpointGraph toJGraphT(ToDoubleFunction<MoveEdge> weight) {
        return TouchpointGraph.of(journeyFlow, weight);
    }

    /**
     * {@return a short description, such as {@code Journey "vacuum": 13 touchpoints, 22 moves}; that of
     * a persona names her}
     */
    @Override
    public String toString() {
        return "Journey \""
                + journey().id()
                + journeyFlow.persona().map(id -> "\" for persona \"" + id).orElse("")
                + "\": "
                + journeyFlow.size()
                + " touchpoints, "
                + journeyFlow.moves().size()
                + " moves";
    }
}

package org.journeymodel.core.validation.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.insight.ActionItem;
import org.journeymodel.core.insight.Insight;
import org.journeymodel.core.insight.Opportunity;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.message.Suggestion;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.work.Work;
import org.jspecify.annotations.Nullable;

/** One journey under validation: what rules read, where things stand, and what was found so far. */
public final class Inspection {

    /** A suggestion compares with every known id; a document full of faults gets no more of them. */
    public static final int MOST_SUGGESTIONS = 100;

    private final JourneyFlow flow;
    private final Work work;

    /** By touchpoint, the index of its stage and its place in it. */
    private final int[] stageOf;

    private final int[] placeOf;
    private final Map<Integer, Touchpoint> distinctTouchpoints = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Throwable> failures = new LinkedHashMap<>();
    private @Nullable Map<Transition, Integer> transitionPlaces;
    private int suggestions;

    /** The inspection of a journey read as a flow, its steps counted as work. */
    public Inspection(JourneyFlow flow, Work work) {
        this.flow = flow;
        this.work = work;
        this.stageOf = new int[flow.size()];
        this.placeOf = new int[flow.size()];
        int touchpoint = 0;
        for (int stage = 0; stage < journey().stages().size(); stage++) {
            int size = journey().stages().get(stage).touchpoints().size();
            work.steps(size);
            for (int at = 0; at < size; at++) {
                stageOf[touchpoint] = stage;
                placeOf[touchpoint++] = at;
            }
        }
        for (int at = 0; at < flow.size(); at++) {
            work.step();
            Touchpoint each = flow.touchpoints().get(at);
            if (flow.findIndex(each.id()).orElse(-1) == at) {
                distinctTouchpoints.put(at, each);
            }
        }
    }

    /** The journey read as a flow. */
    public JourneyFlow flow() {
        return flow;
    }

    /** The journey itself. */
    public Journey journey() {
        return flow.journey();
    }

    /** What was found since it was last taken. */
    public List<Fault> takeFaults() {
        List<Fault> taken = new ArrayList<>(faults);
        faults.clear();
        return taken;
    }

    /** Notes that a rule of a user threw. */
    public void failed(String ruleId, Throwable cause) {
        failures.put(ruleId, cause);
    }

    /** By the ids of the rules that failed, in the order of the rules, what they threw. */
    public Map<String, Throwable> failures() {
        return failures;
    }

    /** The place of each transition in the list of all, of equal ones that of the first. */
    public Map<Transition, Integer> transitionPlaces() {
        if (transitionPlaces == null) {
            Map<Transition, Integer> places = new HashMap<>();
            int at = 0;
            for (Transition each : journey().transitions()) {
                work.step();
                places.putIfAbsent(each, at++);
            }
            transitionPlaces = places;
        }
        return transitionPlaces;
    }

    /** Counts a step of work, which ends all if the thread is interrupted. */
    public void step() {
        work.step();
    }

    /** The JSON Pointer of the touchpoint with an index. */
    public String pathOf(int touchpoint) {
        return "/stages/" + stageOf[touchpoint] + "/touchpoints/" + placeOf[touchpoint];
    }

    /** The touchpoints by index, each of several with the same id but the first left out. */
    public Map<Integer, Touchpoint> distinctTouchpoints() {
        return distinctTouchpoints;
    }

    /** What may have been meant by an id that is not known, as a question; empty if nothing is like it. */
    public Optional<String> didYouMean(String id, Iterable<String> known) {
        // Each takes a look at every known id.
        work.steps(flow.size());
        return suggestions++ < MOST_SUGGESTIONS ? Suggestion.didYouMean(id, known) : Optional.empty();
    }

    /** Takes what a rule found; see {@link Fault}. */
    public void report(String ruleId, String path, String subject, String message, String remedy) {
        work.steps(10);
        faults.add(new Fault(ruleId, path, subject, message, remedy));
    }

    /** What a message calls it. */
    public static String subject(Touchpoint touchpoint) {
        return "touchpoint " + Quote.of(touchpoint.id());
    }

    /** What a message calls it. */
    public static String subject(Stage stage) {
        return "stage " + Quote.of(stage.id());
    }

    /** What a message calls it. */
    public static String subject(Persona persona) {
        return "persona " + Quote.of(persona.id());
    }

    /** What a message calls it. */
    public static String subject(Insight insight) {
        return "insight " + Quote.of(insight.id());
    }

    /** What a message calls it. */
    public static String subject(Opportunity opportunity) {
        return "opportunity " + Quote.of(opportunity.id());
    }

    /** What a message calls it. */
    public static String subject(ActionItem item) {
        return "action item " + Quote.of(item.id());
    }

    /** What a message calls it. */
    public static String subject(Transition transition) {
        return "transition from " + Quote.of(transition.from()) + " to " + Quote.of(transition.to());
    }
}

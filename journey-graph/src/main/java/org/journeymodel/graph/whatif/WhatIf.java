package org.journeymodel.graph.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.graph.bottleneck.FlowMeasures;
import org.journeymodel.graph.bottleneck.Objective;
import org.journeymodel.graph.flow.FlowAnalysis;
import org.journeymodel.graph.memo.Memo;
import org.jspecify.annotations.Nullable;

/**
 * What would be if the edits of a {@link Plan} were made: the journey with them, and all measures before
 * and after. The journey it was asked of stays what it is.
 *
 * <p>Worked example: search leads to compare in 0.9 of its visits; compare to search in 0.42, to buy in
 * 0.38, and 0.2 end there. 0.9 × 0.38 / (1 - 0.9 × 0.42) = 0.5498 succeed. With {@code
 * Edit.probability("compare", "buy", 0.69)} half of the other 0.62 are left: 0.21 go to search and 0.1
 * end, and 0.9 × 0.69 / (1 - 0.9 × 0.21) = 0.7657 succeed: a gain of 0.2159.
 *
 * <p>An edit changes what the graph rests on ({@link Edit}, rule 1). So of a graph of a persona it
 * changes her shares and not those of all, and of a graph of statistics the observed ones: such a graph
 * is written down as a journey that declares them, unplanned moves and mean waiting times included, and
 * {@link #journey()} is that one with the edits. {@link #notes()} says so, and tells what the edits bring
 * about besides, such as a touchpoint that nobody can reach any more.
 *
 * <p>Immutable and thread-safe. Each edit takes a reading of the flow, linear in its size; the
 * measures take a few solutions of the chain, and so do those of each step once they are asked for.
 */
public final class WhatIf {

    private final JourneyFlow flowBefore;
    private final Plan plan;
    private final EditedFlow edited;
    private final FlowMeasures before;
    private final FlowMeasures after;
    private final List<String> notes;
    private final Memo<FlowAnalysis> analysisBefore;
    private final Memo<FlowAnalysis> analysisAfter;
    private final Memo<List<PlanStep>> steps;
    private final ProgressListener listener;

    private WhatIf(
            JourneyFlow flowBefore, Plan plan, EditedFlow edited, FlowMeasures before, ProgressListener listener) {
        this.flowBefore = flowBefore;
        this.plan = plan;
        this.listener = listener;
        this.edited = edited;
        this.before = before;
        this.after = FlowMeasures.of(edited.after(), listener);
        this.notes = edited.notes();
        this.analysisBefore = new Memo<>("the flow before", () -> FlowAnalysis.of(flowBefore, listener));
        this.analysisAfter = new Memo<>("the flow after", () -> FlowAnalysis.of(edited.after(), listener));
        this.steps = new Memo<>("the steps", this::solveSteps);
    }

    /**
     * {@return what would be}
     *
     * @param flow the journey read as a flow, sound
     * @param plan what is changed
     * @param listener hears of the progress of this and of all that is asked of it
     * @throws org.journeymodel.core.validation.InvalidJourneyException if errors of the journey would
     *     make the answers wrong, all listed
     * @throws java.util.NoSuchElementException if an edit, or the plan, names what the journey does not
     *     have; the message names the nearest id
     * @throws IllegalArgumentException if an edit cannot be made: shares above 1, an id or a transition
     *     that is there already, a transition that is one of several, or a journey that could not be
     *     computed, as one that some customers never leave
     * @throws org.journeymodel.core.progress.WorkInterruptedException if the thread is interrupted
     */
    public static WhatIf of(JourneyFlow flow, Plan plan, ProgressListener listener) {
        Objects.requireNonNull(flow, "flow");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(listener, "listener");
        // Edits that cannot be made are refused before anything is solved.
        EditedFlow edited = EditedFlow.of(flow, plan, listener);
        return new WhatIf(flow, plan, edited, FlowMeasures.of(flow, listener), listener);
    }

    /** The same, with the measures before known. */
    static WhatIf of(JourneyFlow flow, Plan plan, FlowMeasures before, ProgressListener listener) {
        return new WhatIf(flow, plan, EditedFlow.of(flow, plan, listener), before, listener);
    }

    /** {@return what is changed} */
    public Plan plan() {
        return plan;
    }

    /** {@return the journey with the edits made} */
    public Journey journey() {
        return edited.after().journey();
    }

    /** {@return the journey with the edits made, read as the graph reads its own; of a persona, as hers} */
    public JourneyFlow journeyFlow() {
        return edited.after();
    }

    /** {@return success, losses, time and feeling before the edits} */
    public FlowMeasures before() {
        return before;
    }

    /** {@return success, losses, time and feeling after the edits} */
    public FlowMeasures after() {
        return after;
    }

    /** {@return everything that can be asked of the flow before: each outcome, visits, moves, drop-offs} */
    public FlowAnalysis flowBefore() {
        return analysisBefore.get();
    }

    /** {@return everything that can be asked of the flow after: each outcome, visits, moves, drop-offs} */
    public FlowAnalysis flowAfter() {
        return analysisAfter.get();
    }

    /**
     * {@return by how much the edits better an objective: success and losses in shares, time in seconds and
     * feeling in valence, both of the customers who succeed, or of all if nobody can before and after;
     * negative if they make it worse; empty for structure, and where it is not known of both}
     *
     * @param objective what is judged by
     */
    public OptionalDouble gain(Objective objective) {
        return Gain.of(before, after, Objects.requireNonNull(objective, "objective"));
    }

    /** {@return the edits in order, each with what it adds to those before it; solved once} */
    public List<PlanStep> steps() {
        return steps.get();
    }

    private List<PlanStep> solveSteps() {
        List<PlanStep> all = new ArrayList<>();
        FlowMeasures last = before;
        int count = plan.edits().size();
        for (int at = 0; at < count; at++) {
            FlowMeasures next =
                    at == count - 1 ? after : FlowMeasures.of(edited.flows().get(at), listener);
            all.add(new PlanStep(plan.edits().get(at), edited.words().get(at), last, next));
            last = next;
        }
        return List.copyOf(all);
    }

    /** {@return how often customers visit each touchpoint, in order; removed ones at the end} */
    public List<VisitChange> visits() {
        List<VisitChange> all = new ArrayList<>();
        for (Touchpoint each : journey().touchpoints()) {
            double was =
                    flowBefore.findIndex(each.id()).isPresent() ? flowBefore().visits(each.id()) : 0;
            all.add(new VisitChange(each, was, flowAfter().visits(each.id())));
        }
        for (Touchpoint each : flowBefore.touchpoints()) {
            if (journey().findTouchpoint(each.id()).isEmpty()) {
                all.add(new VisitChange(each, flowBefore().visits(each.id()), 0));
            }
        }
        return List.copyOf(all);
    }

    /** {@return what each edit changes, in the journey's own words, in order} */
    public List<String> words() {
        return List.copyOf(edited.words());
    }

    /**
     * {@return what to know besides: what the journey after the edits rests on, and what validation finds
     * in it that it did not find before}
     */
    public List<String> notes() {
        return notes;
    }

    /**
     * {@return all of it in one plain sentence, such as {@code If "Cart" leads to "Pays" in 80.0 % instead of
     * 66.0 % of its visits, success rises from 27.9 % to 33.7 % (+5.8 points).}}
     */
    public String sentence() {
        return "If " + (words().isEmpty() ? "nothing changes" : String.join(", and ", words())) + ", "
                + Effects.mostTelling(before, after, new Words(journey().emotionScale())) + ".";
    }

    /**
     * {@return all of this as an object: {@code plan}, {@code sentence}; {@code before} and {@code after}
     * with the measures, {@code outcomes}, {@code touchpointsVisited} and {@code moves}; {@code steps}, {@code
     * visits} and {@code notes}}
     */
    public AttributeValue.ObjectValue toAttributes() {
        return AttributeValue.object()
                .put("plan", plan.toAttributes())
                .put("sentence", sentence())
                .put("before", Effects.attributes(before, flowBefore()))
                .put("after", Effects.attributes(after, flowAfter()))
                .put(
                        "steps",
                        AttributeValue.of(
                                steps().stream().map(PlanStep::toAttributes).toList()))
                .put(
                        "visits",
                        AttributeValue.of(
                                visits().stream().map(VisitChange::toAttributes).toList()))
                .putTexts("notes", notes)
                .build();
    }

    /** {@return the plan, a table of the measures before and after, each step and the notes, as text} */
    public String toText() {
        return new WhatIfText(this).write();
    }

    /** {@return whether the other is the same plan for the same journey, with the same measures} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WhatIf that
                && plan.equals(that.plan)
                && flowBefore.journey().equals(that.flowBefore.journey())
                && journey().equals(that.journey())
                && before.equals(that.before)
                && after.equals(that.after)
                && notes.equals(that.notes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(plan, before, after);
    }

    /** {@return the sentence} */
    @Override
    public String toString() {
        return sentence();
    }
}

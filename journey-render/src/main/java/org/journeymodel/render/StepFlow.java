package org.journeymodel.render;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Language;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.graph.flow.FlowAnalysis;
import org.journeymodel.render.content.MapContent;
import org.journeymodel.render.stepflow.StepContent;
import org.journeymodel.render.stepflow.StepOutline;
import org.journeymodel.render.stepflow.StepPicture;
import org.journeymodel.render.style.Lane;
import org.journeymodel.render.style.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Customers from step to step, with loops unrolled: which share of all is at which touchpoint at the first step,
 * the second, the third, which streams lead on and back between, and who succeeded, failed, ended or left after
 * each. Also known as a Sankey diagram over steps.
 *
 * <pre>{@code
 * StepFlow expected = StepFlow.of(JourneyGraph.of(journey).flow());
 * StepFlow counted = StepFlow.of(journey, log.journeys());
 * Files.writeString(Path.of("steps.html"), counted.steps(6).toHtml());
 * }</pre>
 *
 * <p>Of a flow, shares are those of the chain, exactly: P(X(n) = j) = Σ over i of P(X(n-1) = i) p(i,j). Of
 * observed journeys they are counted; the two differ where what customers do depends on where they came from.
 *
 * <p>Of search, compare and pay, where 0.9 of the visits of search lead to compare, and of those of compare 0.42 to
 * search and 0.38 to pay: at step 1 all are at search; at step 2, 0.9 at compare, and 0.1 have left; at step 3,
 * 0.378 at search and 0.342 at pay, and 0.18 more have left.
 *
 * <p>At each step the eight touchpoints with most customers are shown, of those with at least 2 %; the
 * others as one, whose text tells what it holds. Bars are as high as their shares, streams as wide. A stream to an
 * earlier touchpoint in the journey's order, or to the same, leads back, and has a dashed edge.
 *
 * <p>Cost: steps times moves of the flow, or events of all variants within the steps.
 */
public final class StepFlow extends Drawing {

    /** How many steps are shown one by one if nothing is said; the rest is shown as later. */
    public static final int DEFAULT_STEPS = 10;

    /** The most steps that can be shown one by one. */
    public static final int MOST_STEPS = 100;

    private final Journey journey;
    private final @Nullable FlowAnalysis flow;
    private final @Nullable ObservedJourneys observed;
    private final int steps;

    private StepFlow(
            Journey journey,
            Manner manner,
            @Nullable FlowAnalysis flow,
            @Nullable ObservedJourneys observed,
            int steps) {
        super(manner);
        this.journey = journey;
        this.flow = flow;
        this.observed = observed;
        this.steps = steps;
    }

    private StepFlow with(Manner manner) {
        return new StepFlow(journey, manner, flow, observed, steps);
    }

    /**
     * {@return the steps that follow from a flow, in English}
     *
     * @param flow the analysed flow, of {@code JourneyGraph.flow()}
     */
    public static StepFlow of(FlowAnalysis flow) {
        Journey journey = Objects.requireNonNull(flow, "flow").flow().journey();
        return new StepFlow(journey, Manner.USUAL, flow, null, DEFAULT_STEPS);
    }

    /**
     * {@return the steps that customers were seen to go, in English}
     *
     * @param journey says what touchpoints are called, how journeys turn out at them, and what leads back;
     *     observed names that it does not know stand as they are, after its touchpoints
     * @param observed what customers did
     * @throws IllegalArgumentException if an observed name is an event name of several touchpoints
     */
    public static StepFlow of(Journey journey, ObservedJourneys observed) {
        return new StepFlow(
                Objects.requireNonNull(journey, "journey"),
                Manner.USUAL,
                null,
                Objects.requireNonNull(observed, "observed"),
                DEFAULT_STEPS);
    }

    /**
     * {@return this drawing with so many steps one by one; all that comes after is shown as later}
     *
     * @param steps 1 to {@value #MOST_STEPS}; {@value #DEFAULT_STEPS} unless it is said
     * @throws IllegalArgumentException if there are fewer or more
     */
    public StepFlow steps(int steps) {
        if (steps < 1 || steps > MOST_STEPS) {
            throw new IllegalArgumentException("Step flow must show 1 to " + MOST_STEPS + " steps, but was to show "
                    + steps + ". Ask for a number between.");
        }
        return new StepFlow(journey, manner(), flow, observed, steps);
    }

    @Override
    public StepFlow language(Language language) {
        return with(manner().language(language));
    }

    @Override
    public StepFlow theme(Theme theme) {
        return with(manner().theme(theme));
    }

    @Override
    public StepFlow id(String id) {
        return with(manner().id(id));
    }

    /** {@return the journey whose customers it shows} */
    public Journey journey() {
        return journey;
    }

    @Override
    Draft draft() {
        MapContent map = new MapContent(journey, manner().language(), EnumSet.of(Lane.FLOW), List.of(), flow, null);
        StepContent content = observed == null ? StepContent.of(map, steps) : StepContent.of(map, observed, steps);
        return new Draft(
                new StepOutline(content).words(),
                () -> StepPicture.whole(content),
                () -> StepPicture.interactive(content));
    }

    /** {@return a short description} */
    @Override
    public String toString() {
        return "Step flow of " + journey;
    }
}

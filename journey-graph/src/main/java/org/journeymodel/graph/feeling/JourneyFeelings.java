package org.journeymodel.graph.feeling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.graph.flow.FlowAnalysis;
import org.journeymodel.graph.memo.Memo;
import org.journeymodel.graph.paths.JourneyPath;
import org.jspecify.annotations.Nullable;

/**
 * The feelings of a journey: curves along paths, figures over the whole flow, and comparisons of
 * personas and of journeys.
 *
 * <p>Without a persona, the feeling at a touchpoint is the mean of the known valences of the personas
 * in focus, else of all ({@link Journey#feelingAt(Touchpoint)}); {@link #as} asks for one persona.
 *
 * <p>Immutable and thread-safe; what rests on the flow is computed when first asked for, once.
 */
public final class JourneyFeelings {

    private final JourneyFlow flow;
    private final Supplier<FlowAnalysis> analysis;
    private final ProgressListener listener;
    private final Optional<String> persona;
    private final double[] valence;
    private final Memo<FlowFeelings> overFlow;

    /** One for each persona that was asked for; all of them know the same. */
    private final Map<String, JourneyFeelings> ofPersonas;

    private JourneyFeelings(
            JourneyFlow flow,
            Supplier<FlowAnalysis> analysis,
            ProgressListener listener,
            @Nullable String persona,
            Map<String, JourneyFeelings> ofPersonas) {
        this.flow = flow;
        this.analysis = analysis;
        this.listener = listener;
        this.ofPersonas = ofPersonas;
        this.persona = Optional.ofNullable(persona);
        this.valence = IntStream.range(0, flow.size())
                .mapToObj(at -> feelingAt(flow, at, persona))
                .mapToDouble(each -> each.orElse(Double.NaN))
                .toArray();
        this.overFlow = new Memo<>(
                "the feelings over the flow",
                () -> new FlowFeelings(this.persona, analysis.get(), this.valence, listener));
    }

    private static OptionalDouble feelingAt(JourneyFlow flow, int touchpoint, @Nullable String persona) {
        return persona == null
                ? flow.feeling(touchpoint)
                : flow.journey().feelingAt(flow.touchpoints().get(touchpoint), persona);
    }

    /**
     * {@return the feelings of a journey; takes time linear in its experiences}
     *
     * @param flow the journey read as a flow
     * @param analysis gives the analysis of the same flow; asked for when it is needed first
     * @param listener hears of the progress of all that is asked of the feelings
     */
    public static JourneyFeelings of(JourneyFlow flow, Supplier<FlowAnalysis> analysis, ProgressListener listener) {
        Objects.requireNonNull(flow, "flow");
        Objects.requireNonNull(analysis, "analysis");
        Objects.requireNonNull(listener, "listener");
        return new JourneyFeelings(flow, analysis, listener, null, new ConcurrentHashMap<>());
    }

    /**
     * {@return the feelings of one persona: her own where known, else those of every customer where
     * known; who goes where stays as it is for all customers}
     *
     * <p>{@code forPersona("colleen").feelings()} of a journey graph takes the shares of customers like her
     * instead. If half of all go to help, where Colleen feels -1, and to pay, where she feels +1, but help is
     * for Bob alone, this tells a mean of 0 over the two, and that +1.
     *
     * @param personaId the id of a persona of the journey
     * @throws NoSuchElementException if there is none; the message names the nearest id
     */
    public JourneyFeelings as(String personaId) {
        String known = flow.journey().getPersona(personaId).id();
        return ofPersonas.computeIfAbsent(known, id -> new JourneyFeelings(flow, analysis, listener, id, ofPersonas));
    }

    /** {@return the id of the persona whose feelings these are; empty: the personas in focus, or all} */
    public Optional<String> persona() {
        return persona;
    }

    /** {@return the journey} */
    public Journey journey() {
        return flow.journey();
    }

    /**
     * {@return the feeling at a touchpoint, as valence; empty if not known}
     *
     * @param touchpoint its id
     * @throws NoSuchElementException if there is none; the message names the nearest id
     */
    public OptionalDouble at(String touchpoint) {
        return valenceAt(indexOf(touchpoint));
    }

    /**
     * {@return the feelings along a path}
     *
     * @param path a path of this journey
     */
    public EmotionCurve along(JourneyPath path) {
        return along(path.touchpoints().stream().map(Touchpoint::id).toList());
    }

    /**
     * {@return the feelings along touchpoints in order, whether or not moves join them}
     *
     * @param first the id of the first
     * @param more the ids of those after it; they may repeat
     * @throws NoSuchElementException if there is no touchpoint with an id; the message names the nearest
     */
    public EmotionCurve along(String first, String... more) {
        List<String> ids = new ArrayList<>();
        ids.add(first);
        ids.addAll(List.of(more));
        return along(ids);
    }

    /**
     * {@return the feelings along touchpoints in order, whether or not moves join them}
     *
     * @param touchpoints their ids, at least one; they may repeat
     * @throws NoSuchElementException if there is no touchpoint with an id; the message names the nearest
     */
    public EmotionCurve along(List<String> touchpoints) {
        if (touchpoints.isEmpty()) {
            throw new IllegalArgumentException(
                    "Path must have at least one touchpoint, but had none. Give the ids of those that it visits.");
        }
        List<EmotionPoint> points = new ArrayList<>();
        for (String id : touchpoints) {
            int at = indexOf(id);
            points.add(new EmotionPoint(points.size(), flow.touchpoints().get(at), valenceAt(at)));
        }
        return new EmotionCurve(persona, points);
    }

    /**
     * {@return what customers feel over the whole flow}
     *
     * @throws org.journeymodel.core.validation.InvalidJourneyException if errors of the journey would make
     *     the answers wrong, all listed
     * @throws org.journeymodel.core.progress.WorkInterruptedException if the thread is interrupted
     */
    public FlowFeelings overFlow() {
        return overFlow.get();
    }

    /**
     * {@return these feelings beside others, touchpoint by touchpoint: of another persona of the journey,
     * or of another journey, such as its future state}
     *
     * @param second the others
     * @throws org.journeymodel.core.progress.WorkInterruptedException if the thread is interrupted
     */
    public EmotionComparison comparedWith(JourneyFeelings second) {
        return EmotionComparison.of(this, Objects.requireNonNull(second, "second"));
    }

    private OptionalDouble valenceAt(int at) {
        return Double.isNaN(valence[at]) ? OptionalDouble.empty() : OptionalDouble.of(valence[at]);
    }

    private int indexOf(String touchpoint) {
        // Of an unknown id, the journey names the nearest known one.
        String known = flow.journey().getTouchpoint(touchpoint).id();
        return flow.findIndex(known).orElseThrow();
    }

    /** {@return a short description, such as {@code Feelings of journey "vacuum" as "colleen"}} */
    @Override
    public String toString() {
        return "Feelings of journey \"" + journey().id() + "\""
                + persona.map(id -> " as \"" + id + "\"").orElse("");
    }
}

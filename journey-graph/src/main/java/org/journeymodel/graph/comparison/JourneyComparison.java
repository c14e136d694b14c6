package org.journeymodel.graph.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.journeymodel.core.diff.JourneyDiff;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.bottleneck.FlowMeasures;
import org.journeymodel.graph.flow.FlowAnalysis;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of a journey held against each other, or its current and its future state: what changed, what both
 * flows come to, and which paths are lost.
 *
 * <p>Worked example: before, search leads to buy in 0.5 of its visits and 0.5 end there; afterwards it leads to
 * compare in all, from there 0.6 go to buy, and 0.4 end. Success rises from 0.5 to 0.6, and customers visit 1 + 1 + 0.6
 * = 2.6 touchpoints instead of 1 + 0.5 = 1.5. No path is lost: from search they still get to buy, over compare.
 *
 * <p>A <em>path is lost</em> if customers could go it before, straight or by other touchpoints, and cannot any more:
 *
 * <ul>
 *   <li>from the start to a touchpoint that both versions have;
 *   <li>from one of them on to another, where a move, or moves over touchpoints that were removed, led from the one to
 *       the other, and where both can still be reached;
 *   <li>from one of them to success, and from the start to success, which is told alone if nobody can succeed.
 * </ul>
 *
 * <p>Touchpoints are the same if their ids are, and if they were renamed ({@link JourneyDiff}). Moves that no customer
 * makes are no ways. Each flow is read as the graph that was asked reads it: of a persona as hers, with statistics as
 * observed.
 *
 * <p>Immutable and thread-safe. Takes a few solutions of both flows; lost paths take time linear in both, and for each
 * touchpoint that lost a move as much once more.
 */
public final class JourneyComparison {

    private final JourneyDiff diff;
    private final FlowAnalysis flowBefore;
    private final FlowAnalysis flowAfter;
    private final List<ComparedMeasure> measures;
    private final List<ComparedTouchpoint> touchpoints;
    private final List<LostPath> lostPaths;

    private JourneyComparison(JourneyFlow before, JourneyFlow after, ProgressListener listener) {
        this.flowBefore = FlowAnalysis.of(before, listener);
        this.flowAfter = FlowAnalysis.of(after, listener);
        this.measures = measures(flowBefore, flowAfter, listener);
        this.diff = JourneyDiff.between(before.journey(), after.journey());
        SameTouchpoints same = SameTouchpoints.of(diff, before, after);
        this.touchpoints = touchpoints(flowBefore, flowAfter, same);
        Work work = Work.begin("Looking for lost paths", listener);
        this.lostPaths = new LostPaths(flowBefore, flowAfter, same, work).find();
        work.complete();
    }

    /**
     * {@return the comparison of two versions}
     *
     * @param before the version before, or the current state, read as a flow; sound
     * @param after the version after, or the future state, read as a flow; sound
     * @param listener hears how far the work is
     * @throws org.journeymodel.core.validation.InvalidJourneyException if errors of either journey would make the
     *     answers wrong, all listed
     * @throws org.journeymodel.core.progress.WorkInterruptedException if the thread is interrupted
     */
    public static JourneyComparison of(JourneyFlow before, JourneyFlow after, ProgressListener listener) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        return new JourneyComparison(before, after, Objects.requireNonNull(listener, "listener"));
    }

    private static List<ComparedMeasure> measures(FlowAnalysis before, FlowAnalysis after, ProgressListener listener) {
        FlowMeasures measuresBefore = FlowMeasures.of(before.flow(), listener);
        FlowMeasures measuresAfter = FlowMeasures.of(after.flow(), listener);
        return Arrays.stream(FlowMeasure.values())
                .map(each -> new ComparedMeasure(each, each.of(before, measuresBefore), each.of(after, measuresAfter)))
                .toList();
    }

    private static List<ComparedTouchpoint> touchpoints(FlowAnalysis before, FlowAnalysis after, SameTouchpoints same) {
        List<ComparedTouchpoint> all = new ArrayList<>();
        for (int at = 0; at < after.flow().size(); at++) {
            int earlier = same.before(at);
            all.add(new ComparedTouchpoint(
                    earlier < 0 ? null : TouchpointFigures.of(before, earlier), TouchpointFigures.of(after, at)));
        }
        for (int at = 0; at < before.flow().size(); at++) {
            if (same.after(at) < 0) {
                all.add(new ComparedTouchpoint(TouchpointFigures.of(before, at), null));
            }
        }
        return List.copyOf(all);
    }

    /** {@return what changed in the journeys themselves, and what of it is for the worse} */
    public JourneyDiff diff() {
        return diff;
    }

    /** {@return everything that can be asked of the flow before} */
    public FlowAnalysis flowBefore() {
        return flowBefore;
    }

    /** {@return everything that can be asked of the flow after} */
    public FlowAnalysis flowAfter() {
        return flowAfter;
    }

    /** {@return the figures of the whole journeys, each of both, in the order of {@link FlowMeasure}} */
    public List<ComparedMeasure> measures() {
        return measures;
    }

    /** {@return a figure of the whole journeys, of both} */
    public ComparedMeasure measure(FlowMeasure measure) {
        Objects.requireNonNull(measure, "measure");
        return measures.stream()
                .filter(each -> each.measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    /** {@return the touchpoints of both, in the order of the version after, those that were removed at the end} */
    public List<ComparedTouchpoint> touchpoints() {
        return touchpoints;
    }

    /**
     * {@return the paths that are lost, those from where most customers came first, then in the order of the version
     * after}
     */
    public List<LostPath> lostPaths() {
        return lostPaths;
    }

    /** {@return whether neither journey nor flow says anything else than the other} */
    public boolean isEmpty() {
        return diff.isEmpty()
                && measures.stream().noneMatch(ComparedMeasure::isChanged)
                && touchpoints.stream().noneMatch(ComparedTouchpoint::isChanged);
    }

    /**
     * {@return all of it in words, for people: the measures, touchpoints whose figures changed, paths that are lost,
     * and what changed in the journey; a line each}
     */
    public String toText() {
        return ComparisonText.of(this);
    }

    /**
     * {@return all of this as an object: {@code measures}, {@code touchpoints}, {@code lostPaths}, {@code diff},
     * {@code flowBefore} and {@code flowAfter}}
     */
    public ObjectValue toAttributes() {
        return AttributeValue.object()
                .put(
                        "measures",
                        AttributeValue.of(measures.stream()
                                .map(ComparedMeasure::toAttributes)
                                .toList()))
                .put(
                        "touchpoints",
                        AttributeValue.of(touchpoints.stream()
                                .map(ComparedTouchpoint::toAttributes)
                                .toList()))
                .put(
                        "lostPaths",
                        AttributeValue.of(
                                lostPaths.stream().map(LostPath::toAttributes).toList()))
                .put("diff", diff.toAttributes())
                .put("flowBefore", flowBefore.toAttributes())
                .put("flowAfter", flowAfter.toAttributes())
                .build();
    }

    /** {@return whether the other compares the same journeys, with the same answers} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JourneyComparison that
                && diff.equals(that.diff)
                && measures.equals(that.measures)
                && touchpoints.equals(that.touchpoints)
                && lostPaths.equals(that.lostPaths);
    }

    @Override
    public int hashCode() {
        return Objects.hash(diff, measures, touchpoints, lostPaths);
    }

    /** {@return the first measure that changed, such as {@code success: 27.9 % before, 33.7 % after (+5.8 points)}} */
    @Override
    public String toString() {
        Optional<ComparedMeasure> first =
                measures.stream().filter(ComparedMeasure::isChanged).findFirst();
        return first.map(ComparedMeasure::toString).orElse("no measure of the whole journey changed");
    }
}

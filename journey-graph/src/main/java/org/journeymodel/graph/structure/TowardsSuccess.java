package org.journeymodel.graph.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.compact.Dominators;
import org.journeymodel.graph.compact.Links;
import org.journeymodel.graph.memo.Memo;

/** What customers cannot avoid on their way to success, and what hangs on a single touchpoint. */
final class TowardsSuccess {

    private static final Comparator<CutOff> MOST_FIRST = Comparator.comparingInt(CutOff::unreachableCount)
            .thenComparingInt(CutOff::withoutSuccessCount)
            .reversed();

    private final JourneyFlow flow;
    private final Links links;
    private final ProgressListener listener;
    private final Memo<MustPass> mustPass;
    private final Memo<List<CutOff>> cutOffs;

    TowardsSuccess(JourneyFlow flow, Links links, ProgressListener listener) {
        this.flow = flow;
        this.links = links;
        this.listener = listener;
        this.mustPass = new Memo<>("the must-pass touchpoints", this::findMustPass);
        this.cutOffs = new Memo<>("the touchpoints that cut others off", this::findCutOffs);
    }

    List<Touchpoint> mustPassTouchpoints() {
        return mustPass.get().touchpoints().stream()
                .map(flow.touchpoints()::get)
                .toList();
    }

    List<FlowMove> mustPassMoves() {
        return mustPass.get().moves().stream().map(flow.moves()::get).toList();
    }

    private MustPass findMustPass() {
        Work work = Work.begin("Finding must-pass touchpoints", 1, listener);
        MustPass found = new MustPass(flow, links, work).find();
        work.advance();
        return found;
    }

    CutOff cutOff(int touchpoint) {
        return cutOffs.get().get(touchpoint);
    }

    List<CutOff> cutOffs() {
        return cutOffs.get().stream()
                .filter(each -> each.unreachableCount() > 0 || each.withoutSuccessCount() > 0 || each.endsAllSuccess())
                .sorted(MOST_FIRST)
                .toList();
    }

    private List<CutOff> findCutOffs() {
        Work work = Work.begin("Finding what failures cut off", 2, listener);
        int start = flow.size();
        Links withStart = links.withRoot(indexes(at -> flow.entryShare(at) > 0));
        Dominators fromStart = Dominators.of(withStart, start, work);
        work.advance();
        boolean[] reached = new boolean[start + 1];
        for (int at = 0; at <= start; at++) {
            reached[at] = fromStart.isReached(at);
        }
        Links backwards = withStart
                .reversed(reached)
                .withRoot(indexes(at -> reached[at]
                        && flow.outcome(at).filter(Outcome.SUCCESS::equals).isPresent()));
        Dominators toSuccess = Dominators.of(backwards, start + 1, work);
        work.advance();
        List<CutOff> found = new ArrayList<>(start);
        for (int at = 0; at < start; at++) {
            work.step();
            found.add(new CutOff(flow.touchpoints(), at, fromStart, toSuccess));
        }
        return found;
    }

    private int[] indexes(IntPredicate condition) {
        return IntStream.range(0, flow.size()).filter(condition).toArray();
    }
}

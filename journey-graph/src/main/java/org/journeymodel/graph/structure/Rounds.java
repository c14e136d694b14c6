package org.journeymodel.graph.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.compact.Components;
import org.journeymodel.graph.compact.Links;

/** Where customers go round: strong components, elementary loops, moves that lead back. */
final class Rounds {

    private static final long MOST_STEPS = 20_000_000;

    private final JourneyFlow flow;
    private final Links links;
    private final Components components;
    private final int[] hops;
    private final ProgressListener listener;

    Rounds(JourneyFlow flow, Links links, Components components, int[] hops, ProgressListener listener) {
        this.flow = flow;
        this.links = links;
        this.components = components;
        this.hops = hops;
        this.listener = listener;
    }

    List<List<Touchpoint>> components() {
        List<int[]> found = new ArrayList<>();
        for (int number = 0; number < components.count(); number++) {
            int[] members = components.members(number);
            if (isLoop(members[0])) {
                found.add(members);
            }
        }
        found.sort((a, b) -> Integer.compare(a[0], b[0]));
        return found.stream().map(this::touchpoints).toList();
    }

    /** Whether a touchpoint leads back to itself, at once or through others. */
    boolean isLoop(int at) {
        return components.sizeOf(components.of(at)) > 1
                || flow.movesFrom(at).stream().anyMatch(move -> move.target() == at);
    }

    List<FlowMove> loopBacks() {
        return flow.moves().stream().filter(this::isLoopBack).toList();
    }

    private boolean isLoopBack(FlowMove move) {
        return components.of(move.source()) == components.of(move.target())
                && hops[move.target()] <= hops[move.source()];
    }

    Loops loops(int limit) {
        if (limit < 0) {
            throw new IllegalArgumentException("Limit of loops must be at least 0, but was " + limit + ".");
        }
        Work work = Work.begin("Listing loops", listener);
        ElementaryLoops listing = new ElementaryLoops(links, limit, MOST_STEPS, work).run();
        LoopShares shares = new LoopShares(flow);
        List<Loop> loops = new ArrayList<>();
        for (int[] members : listing.loops()) {
            work.steps(members.length);
            loops.add(new Loop(touchpoints(members), shares.of(members)));
        }
        work.complete();
        return new Loops(loops, listing.isComplete());
    }

    private List<Touchpoint> touchpoints(int[] indexes) {
        return Arrays.stream(indexes).mapToObj(flow.touchpoints()::get).toList();
    }
}

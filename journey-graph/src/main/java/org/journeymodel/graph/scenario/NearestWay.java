package org.journeymodel.graph.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.alignment.Aligner;
import org.journeymodel.graph.alignment.RunMap;
import org.journeymodel.graph.alignment.Steps;
import org.journeymodel.graph.alignment.Weights;

/** Finds the way that works and is nearest to a script, of those that end where it ends. */
final class NearestWay {

    private NearestWay() {}

    /** {@return it; empty if no way that works ends there} */
    static Optional<List<Touchpoint>> toTheEndOf(ScriptedWay way, JourneyFlow flow, ProgressListener listener) {
        if (!way.mayEnd()) {
            return Optional.empty();
        }
        int[] path = way.path();
        Work work = Work.begin("Looking for the nearest way", listener);
        RunMap map = RunMap.of(flow, true, work).endingAt(path[path.length - 1]);
        if (!map.hasRun()) {
            return Optional.empty();
        }
        int[] steps = new Aligner(map, equal(flow.size()), false).align(path).steps();
        work.complete();
        return Optional.of(Arrays.stream(steps)
                .filter(step -> !Steps.isAdHoc(step))
                .mapToObj(step -> flow.touchpoints().get(Steps.touchpoint(step)))
                .toList());
    }

    private static Weights equal(int touchpoints) {
        int[] ones = new int[touchpoints];
        Arrays.fill(ones, 1);
        return new Weights(ones, ones, 1);
    }
}

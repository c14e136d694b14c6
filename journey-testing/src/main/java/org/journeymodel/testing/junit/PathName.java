package org.journeymodel.testing.junit;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Transition;
import org.journeymodel.graph.paths.JourneyPath;

/** What a test is called that goes a path. */
final class PathName {

    /** The most touchpoints that are named; of more, half of them at each end. */
    private static final int MOST_NAMED = 40;

    private final JourneyFlow flow;

    PathName(JourneyFlow flow) {
        this.flow = flow;
    }

    String of(JourneyPath path) {
        List<String> names = new ArrayList<>();
        names.add(path.touchpoints().get(0).id());
        path.moves().forEach(move -> names.add(move.to().id() + how(move)));
        int left = names.size() - MOST_NAMED;
        if (left > 0) {
            List<String> middle = names.subList(MOST_NAMED / 2, MOST_NAMED / 2 + left);
            middle.clear();
            names.add(MOST_NAMED / 2, "(" + left + " more)");
        }
        return String.join(" > ", names);
    }

    /** What tells a move from others between the same touchpoints. */
    private String how(FlowMove move) {
        boolean isAlone = flow.movesFrom(move.source()).stream()
                        .filter(each -> each.target() == move.target())
                        .count()
                == 1;
        return isAlone
                ? ""
                : move.transition()
                        .flatMap(Transition::trigger)
                        .map(trigger -> " (" + trigger + ")")
                        .orElse("");
    }
}

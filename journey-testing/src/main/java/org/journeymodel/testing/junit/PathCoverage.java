package org.journeymodel.testing.junit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.paths.JourneyPath;

/**
 * What paths through a journey are to cover, of what customers can reach. Each kind covers all that those before it do.
 */
public enum PathCoverage {
    /** Every touchpoint: few and short paths, each a shortest way to and from a touchpoint. */
    TOUCHPOINTS {
        @Override
        List<JourneyPath> paths(JourneyGraph graph) {
            return new TouchpointCover(graph.journeyFlow()).paths();
        }
    },

    /** Every transition: the fewest paths that do, see {@link org.journeymodel.graph.paths.PathSearch#testPaths()}. */
    TRANSITIONS {
        @Override
        List<JourneyPath> paths(JourneyGraph graph) {
            return withAllTouchpoints(graph.paths().testPaths().paths(), graph);
        }
    },

    /**
     * Every two transitions that customers may take one after the other: the fewest paths that do, see {@link
     * org.journeymodel.graph.paths.PathSearch#testPathsOfPairs()}.
     */
    PAIRS {
        @Override
        List<JourneyPath> paths(JourneyGraph graph) {
            return withAllTouchpoints(graph.paths().testPathsOfPairs().paths(), graph);
        }
    };

    abstract List<JourneyPath> paths(JourneyGraph graph);

    /** Who takes every transition may still miss a touchpoint where customers only begin and end. */
    private static List<JourneyPath> withAllTouchpoints(List<JourneyPath> paths, JourneyGraph graph) {
        Set<String> visited = new HashSet<>();
        paths.forEach(path -> path.touchpoints().forEach(each -> visited.add(each.id())));
        List<JourneyPath> all = new ArrayList<>(paths);
        TOUCHPOINTS.paths(graph).stream()
                .filter(path -> path.touchpoints().stream().map(Touchpoint::id).anyMatch(id -> !visited.contains(id)))
                .forEach(all::add);
        return List.copyOf(all);
    }
}

package org.journeymodel.architecture.faults.api;

import java.util.List;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultUndirectedGraph;

/** Keeps another library's type to itself. */
public final class Sound {

    private Sound() {}

    /** {@return names} */
    public static List<String> names() {
        return List.of(graph().toString());
    }

    static Graph<String, String> graph() {
        return new DefaultUndirectedGraph<>(String.class);
    }

    interface Hidden {
        Graph<String, String> graph();
    }
}

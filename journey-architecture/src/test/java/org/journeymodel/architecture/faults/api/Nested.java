package org.journeymodel.architecture.faults.api;

import java.util.List;
import org.jgrapht.graph.DefaultEdge;

/** Hides another library's type in an argument of a type. */
public interface Nested {
    void take(List<DefaultEdge[]> edges);
}

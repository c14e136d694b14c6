package org.journeymodel.architecture.faults.api;

import org.jgrapht.Graph;

/** Hands out another library's type. */
public interface Returned {
    Graph<String, String> graph();
}

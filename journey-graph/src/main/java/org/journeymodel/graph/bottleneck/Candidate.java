package org.journeymodel.graph.bottleneck;

/** One improvement that was tried, and the figures with it made. */
record Candidate(Improvement improvement, Figures after) {

    int touchpoint() {
        return improvement.touchpoint();
    }

    Reason reason() {
        return improvement.reason();
    }
}

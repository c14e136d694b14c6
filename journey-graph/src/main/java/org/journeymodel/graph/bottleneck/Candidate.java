package org.journeymodel.graph.bottleneck;

import org.journeymodel.core.flow.FlowMove;
import org.jspecify.annotations.Nullable;

/** One improvement that was tried, and the figures with it made. */
record Candidate(int touchpoint, @Nullable FlowMove move, Reason reason, Figures after) {}

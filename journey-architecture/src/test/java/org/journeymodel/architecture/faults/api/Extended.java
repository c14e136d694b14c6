package org.journeymodel.architecture.faults.api;

import org.jgrapht.graph.DefaultEdge;

/** Is another library's type. */
@SuppressWarnings("serial")
public final class Extended extends DefaultEdge {}

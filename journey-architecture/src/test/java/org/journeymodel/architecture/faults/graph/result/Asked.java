package org.journeymodel.architecture.faults.graph.result;

/** Gives results when asked. */
public final class Asked {

    Asked() {}
}

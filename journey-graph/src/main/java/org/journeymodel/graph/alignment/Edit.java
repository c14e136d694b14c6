package org.journeymodel.graph.alignment;

/**
 * A cheapest edit of a path into a run.
 *
 * @param steps what was done, told by {@link Steps}
 * @param cost what it costs
 * @param worst what it would cost to leave out all events and add the cheapest run
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never shown
public record Edit(int[] steps, long cost, long worst) {}

package org.journeymodel.benchmarks.json;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Counts the megabytes (millions of bytes) of the documents that were read or written. A document counts
 * with its size as this library writes it, whatever white space a contender puts between, so that ratios
 * are ratios of time.
 */
@AuxCounters(AuxCounters.Type.OPERATIONS)
@State(Scope.Thread)
public class Megabytes {

    /** So many so far; JMH sets it to 0 before each iteration and reads it after. */
    public double megabytes;

    void add(int bytes) {
        megabytes += bytes / 1e6;
    }
}

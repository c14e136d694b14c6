package org.journeymodel.graph.conformance;

import java.util.List;

/**
 * Sums over all customers. Costs are summed as doubles: exact up to 2^53, and beyond that nobody sees a
 * difference in a ratio.
 */
record Totals(double cost, double worst, double fitness, int fitting, long events) {

    static Totals of(List<Alignment> alignments) {
        double cost = 0;
        double worst = 0;
        double fitness = 0;
        int fitting = 0;
        long events = 0;
        for (Alignment each : alignments) {
            cost += (double) each.cost() * each.customers();
            worst += (double) each.worst() * each.customers();
            fitness += each.fitness() * each.customers();
            fitting += each.fits() ? each.customers() : 0;
            events += (long) each.codes().length * each.customers();
        }
        return new Totals(cost, worst, fitness, fitting, events);
    }
}

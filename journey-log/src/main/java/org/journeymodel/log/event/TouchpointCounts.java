package org.journeymodel.log.event;

import org.journeymodel.core.observed.TouchpointStatistics;

/** What is counted of one touchpoint. */
final class TouchpointCounts {

    long visits;
    long customers;
    long returningCustomers;
    long starts;
    long ends;
    private long lastSeenIn;
    private long returnedIn;

    /** The customer of a journey is here; journeys count from 1. */
    void visit(long journey) {
        visits++;
        if (lastSeenIn != journey) {
            lastSeenIn = journey;
            customers++;
        } else if (returnedIn != journey) {
            returnedIn = journey;
            returningCustomers++;
        }
    }

    void addAll(TouchpointCounts others) {
        visits += others.visits;
        customers += others.customers;
        returningCustomers += others.returningCustomers;
        starts += others.starts;
        ends += others.ends;
    }

    TouchpointStatistics statistics(String name) {
        return TouchpointStatistics.builder()
                .name(name)
                .visits(visits)
                .customers(customers)
                .returningCustomers(returningCustomers)
                .starts(starts)
                .ends(ends)
                .build();
    }
}

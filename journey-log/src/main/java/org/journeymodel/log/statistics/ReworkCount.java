package org.journeymodel.log.statistics;

/** What is counted of the rework of one touchpoint. Journeys count from 1. */
final class ReworkCount {

    private long customers;
    private long returningCustomers;
    private long selfLoopCustomers;
    private long repetitionCustomers;
    private long selfLoops;
    private long repetitions;
    private long lastSeenIn;
    private long returnedIn;
    private long loopedIn;
    private long repeatedIn;

    /** {@return whether the customer of a journey was here before; stays if the event before was here} */
    boolean visit(long journey, boolean stays) {
        if (lastSeenIn != journey) {
            lastSeenIn = journey;
            customers++;
            return false;
        }
        returningCustomers += returnedIn == journey ? 0 : 1;
        returnedIn = journey;
        if (stays) {
            selfLoops++;
            selfLoopCustomers += loopedIn == journey ? 0 : 1;
            loopedIn = journey;
        } else {
            repetitions++;
            repetitionCustomers += repeatedIn == journey ? 0 : 1;
            repeatedIn = journey;
        }
        return true;
    }

    TouchpointRework told(String touchpoint, long allCustomers) {
        return new TouchpointRework(
                touchpoint,
                allCustomers,
                customers,
                returningCustomers,
                new TouchpointRework.Kind(selfLoops, selfLoopCustomers),
                new TouchpointRework.Kind(repetitions, repetitionCustomers));
    }
}

package org.journeymodel.log.event;

import org.journeymodel.core.observed.MoveStatistics;

/** What is counted of one move. */
final class MoveCounts {

    long count;
    final Waitings waiting;

    MoveCounts(int exactUpTo) {
        this.waiting = new Waitings(exactUpTo);
    }

    MoveStatistics statistics(String from, String to) {
        MoveStatistics.Builder statistics =
                MoveStatistics.builder().from(from).to(to).count(count);
        if (!waiting.isEmpty()) {
            statistics.waiting(waiting.summary());
        }
        return statistics.build();
    }
}

package org.journeymodel.log.event;

import org.journeymodel.core.observed.MoveStatistics;

/** What is counted of one move. */
final class MoveCounts {

    long count;
    final LongList waiting = new LongList();

    MoveStatistics statistics(String from, String to) {
        MoveStatistics.Builder statistics =
                MoveStatistics.builder().from(from).to(to).count(count);
        if (waiting.size() > 0) {
            statistics.waiting(Durations.summaryOf(waiting));
        }
        return statistics.build();
    }
}

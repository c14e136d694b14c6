package org.journeymodel.benchmarks.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LogContestTest {

    @ParameterizedTest
    @EnumSource(LogFile.Order.class)
    void allContendersFindTheSame(LogFile.Order order) throws IOException, SQLException {
        LogFile log = new LogFile();
        log.events = 5_000;
        log.touchpoints = 4; // each of the 16 moves is seen some 17 times at the least
        log.order = order;
        log.generate();
        try {
            LogStatistics contest = new LogStatistics();
            LogSummary ours = contest.journey(log);
            assertThat(ours.moves()).isEqualTo(16);
            for (LogSummary theirs : new LogSummary[] {contest.duckDb(log), contest.naive(log)}) {
                assertThat(theirs.moves()).isEqualTo(ours.moves());
                assertThat(theirs.variants()).isEqualTo(ours.variants());
                assertThat(theirs.medianMicros()).isCloseTo(ours.medianMicros(), within(1.0));
            }
        } finally {
            log.delete();
        }
    }
}

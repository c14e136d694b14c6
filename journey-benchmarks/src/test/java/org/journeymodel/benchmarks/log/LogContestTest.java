package org.journeymodel.benchmarks.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LogContestTest {

    @ParameterizedTest
    @EnumSource(LogFile.Shape.class)
    void allContendersFindTheSame(LogFile.Shape shape) throws IOException, SQLException {
        LogFile log = new LogFile();
        log.events = 5_000;
        log.touchpoints = 4; // each of the 16 moves is seen some 17 times at the least
        log.shape = shape;
        log.generate();
        try {
            LogStatistics contest = new LogStatistics();
            LogSummary ours = contest.journey(log);
            assertThat(ours.moves()).isBetween(fewestMoves(shape), mostMoves(shape));
            for (LogSummary theirs : new LogSummary[] {contest.duckDb(log), contest.naive(log)}) {
                assertThat(theirs.moves()).isEqualTo(ours.moves());
                assertThat(theirs.variants()).isEqualTo(ours.variants());
                assertThat(theirs.medianMicros()).isCloseTo(ours.medianMicros(), within(1.0));
            }
        } finally {
            log.delete();
        }
    }

    private static int fewestMoves(LogFile.Shape shape) {
        return switch (shape) {
            case ONE_EVENT_EACH -> 0;
            case MANY_TOUCHPOINTS -> 4_400; // of 4,500; that two of them are the same is rare
            default -> 16;
        };
    }

    private static int mostMoves(LogFile.Shape shape) {
        return shape == LogFile.Shape.MANY_TOUCHPOINTS ? 4_500 : fewestMoves(shape);
    }
}

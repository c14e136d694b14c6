package org.journeymodel.log.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.journeymodel.log.EventLog;
import org.journeymodel.log.Logs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogReportTest {

    @Test
    void tellsTheMostTellingFiguresAsText() {
        // 1 May 2024 was a Wednesday; a minute from event to event.
        String text = Logs.ofPaths("a b", "a b", "a a a b")
                .analysis()
                .report(ZoneOffset.UTC, "a", "b")
                .toText();
        assertThat(text).isEqualTo("""
                Ways that customers took
                    66.7 %  a -> b
                    33.3 %  a -> a -> a -> b

                How far they get, of 3 customers
                   100.0 %  a: 3 customers
                   100.0 %  b: 3 customers, median 1 min from the step before

                What they do twice or more: 33.3 % do so somewhere
                    33.3 %  a (2 times at once, 0 times after being elsewhere)

                How long it takes from the first event to the last
                  median 1 min, 95 % within 3 min; 0 customers with a single event
                  still going: 33.3 % after 1 min

                Where they stay longest until the next event
                  a: median 1 min, 95 % within 1 min

                When, by the clock of Z
                  most on Wednesday (8 events) and in the hour from 10:00 (8 events)
                  3.0 customers finish in a day, in the mean; most in that from 2024-05-01: 3
                """);
    }

    @Test
    void saysThatALogWithoutCustomersTellsNothing() {
        assertThat(EventLog.builder().build().analysis().report(ZoneOffset.UTC).toText())
                .isEqualTo("The log has no customer, so there is nothing to tell\n");
    }

    @Test
    void saysWhatALogWithoutTimesDoesNotTell() {
        String text = EventLog.builder()
                .add("u1", "a")
                .add("u1", "b")
                .build()
                .analysis()
                .report(ZoneOffset.UTC)
                .toText();
        assertThat(text).isEqualTo("""
                Ways that customers took
                   100.0 %  a -> b

                What they do twice or more: 0.0 % do so somewhere

                How long it takes is not known, since no customer's first and last event have a time
                """);
    }

    @Test
    void tellsManyVariantsAndLongPathsInShort() {
        String[] paths = IntStream.range(1, 8)
                .mapToObj(length -> IntStream.range(0, 10 + length)
                        .mapToObj(step -> "t" + step)
                        .collect(Collectors.joining(" ")))
                .toArray(String[]::new);
        String text = Logs.ofPaths(paths).analysis().report(ZoneOffset.UTC).toText();
        assertThat(text)
                .contains(
                        "    14.3 %  t0 -> t1 -> t2 -> t3 -> t4 -> t5 -> t6 -> t7 -> t8 -> t9 -> t10 -> t11 -> and 3 more\n")
                .contains("    28.6 %  took one of 2 other ways\n");
    }

    @ParameterizedTest
    @CsvSource({"59, DAYS", "60, WEEKS", "426, MONTHS", "3000, YEARS"})
    void cutsTheLogIntoAtMostSixtyPeriods(long days, ChronoUnit unit) {
        EventLog log = EventLog.builder()
                .add("u1", "a", Logs.TEN)
                .add("u1", "b", Logs.TEN.plus(Duration.ofDays(days)))
                .build();
        LogReport report = log.analysis().report(ZoneOffset.UTC);
        assertThat(report.throughput().unit()).isEqualTo(unit);
        assertThat(report.toAttributes().fields())
                .containsOnlyKeys("variants", "rework", "durations", "survival", "dwell", "hours", "throughput");
        assertThat(report)
                .isEqualTo(log.analysis().report(ZoneOffset.UTC))
                .isNotEqualTo(log.analysis().report(ZoneOffset.UTC, "a"));
    }
}

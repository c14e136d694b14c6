package org.journeymodel.log.statistics;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts starts and finishes by the day, and puts days together to periods. */
final class PeriodCounts {

    private final ChronoUnit unit;
    private final ZoneOffsets clock;
    private final Map<Long, long[]> byDay = new TreeMap<>();

    PeriodCounts(ChronoUnit unit, ZoneId zone) {
        switch (unit) {
            case DAYS, WEEKS, MONTHS, YEARS -> this.unit = unit;
            default ->
                throw new IllegalArgumentException("Throughput is counted by days, weeks, months or years, not" + " by "
                        + unit.toString().toLowerCase(Locale.ROOT) + ". Give it one of these.");
        }
        this.clock = new ZoneOffsets(zone);
    }

    void add(long start, long finish) {
        countsOf(start)[0]++;
        countsOf(finish)[1]++;
    }

    private long[] countsOf(long nanos) {
        return byDay.computeIfAbsent(clock.epochDay(nanos), day -> new long[2]);
    }

    List<ThroughputPeriod> periods() {
        List<ThroughputPeriod> periods = new ArrayList<>();
        LocalDate period = null;
        long started = 0;
        long finished = 0;
        long underWay = 0;
        for (Map.Entry<Long, long[]> day : byDay.entrySet()) {
            LocalDate current = periodOf(LocalDate.ofEpochDay(day.getKey()));
            period = period == null ? current : period;
            while (period.isBefore(current)) {
                underWay += started - finished;
                if (unit != ChronoUnit.DAYS || clock.has(period)) {
                    periods.add(new ThroughputPeriod(period, started, finished, underWay));
                }
                period = period.plus(1, unit);
                started = 0;
                finished = 0;
            }
            started += day.getValue()[0];
            finished += day.getValue()[1];
        }
        if (period != null) {
            periods.add(new ThroughputPeriod(period, started, finished, underWay + started - finished));
        }
        return periods;
    }

    private LocalDate periodOf(LocalDate day) {
        return switch (unit) {
            case WEEKS -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHS -> day.withDayOfMonth(1);
            case YEARS -> day.withDayOfYear(1);
            default -> day;
        };
    }
}

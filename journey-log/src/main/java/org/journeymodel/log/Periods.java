package org.journeymodel.log;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.journeymodel.log.event.Times;

/** The periods side by side in which some times are, by number from 0; finding one makes no object. */
final class Periods {

    private final List<String> names = new ArrayList<>();
    private final long[] starts;

    private Periods(CalendarPeriod period, ZoneId zone, long first, long last) {
        LongStream.Builder begins = LongStream.builder();
        Instant end = Times.instantOf(last);
        LocalDate day = period.firstDayOf(LocalDate.ofInstant(Times.instantOf(first), zone));
        Instant begin = day.atStartOfDay(zone).toInstant();
        while (!begin.isAfter(end)) {
            names.add(period.nameOf(day));
            begins.add(Times.nanosOf(begin.getEpochSecond(), begin.getNano()));
            day = period.next(day);
            begin = day.atStartOfDay(zone).toInstant();
        }
        this.starts = begins.build().toArray();
    }

    /** {@return the periods from the least to the largest of some times in nanoseconds since 1970} */
    static Periods around(CalendarPeriod period, ZoneId zone, LongStream times) {
        var range = times.summaryStatistics();
        return range.getCount() == 0
                ? new Periods(period, zone, 0, 0)
                : new Periods(period, zone, range.getMin(), range.getMax());
    }

    /** {@return the period of a time: the last that has begun, since a zone may have left out a whole day} */
    int at(long time) {
        int low = 0;
        int high = starts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle] <= time) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** {@return the numbers by name, in order of time} */
    Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        names.forEach(name -> numbers.put(name, numbers.size()));
        return numbers;
    }
}

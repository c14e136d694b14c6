package org.journeymodel.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.journeymodel.log.EventLog;
import org.journeymodel.log.EventLogReader;
import org.journeymodel.log.LogLimits;
import org.journeymodel.log.TimeFormat;

/** Readers with settings made by choices; none that contradict each other, which is refused before anything is read. */
final class LogReaders {

    private static final List<TimeFormat> TIMES = List.of(
            TimeFormat.iso(),
            TimeFormat.epochSeconds(),
            TimeFormat.epochMillis(),
            TimeFormat.pattern("d.M.uuuu H:mm"),
            TimeFormat.epochNanos());

    private LogReaders() {}

    static EventLogReader of(Choices choices) {
        EventLogReader reader = EventLog.reader();
        if (choices.oneIn(8)) {
            reader = reader.withoutTimes();
        }
        if (choices.oneIn(8)) {
            reader = reader.zone(ZoneId.of("Europe/Stockholm"));
        }
        if (choices.oneIn(8)) {
            reader = reader.timeFormat(choices.of(TIMES));
        }
        if (choices.oneIn(8)) {
            reader = reader.attributeColumns("channel", "score");
        }
        if (choices.oneIn(16)) {
            reader = reader.limits(narrow(choices));
        }
        if (choices.oneIn(16)) {
            reader = reader.charset(StandardCharsets.ISO_8859_1);
        }
        return reader;
    }

    private static LogLimits narrow(Choices choices) {
        return LogLimits.standard()
                .rowCharacters(1 + choices.below(200))
                .cellCharacters(1 + choices.below(40))
                .rowCells(1 + choices.below(8))
                .touchpoints(1 + choices.below(4))
                .unpackedBytes(1 + choices.below(2_000));
    }
}

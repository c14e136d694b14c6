package org.journeymodel.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.journeymodel.core.limit.Limits;
import org.journeymodel.log.EventLog;
import org.journeymodel.log.EventLogReader;
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

    private static Limits narrow(Choices choices) {
        return Limits.standard()
                .withRowCharacters(1 + choices.below(200))
                .withCellCharacters(1 + choices.below(40))
                .withRowCells(1 + choices.below(8))
                .withTouchpoints(1 + choices.below(4))
                .withUnpackedBytes(1 + choices.below(2_000));
    }
}

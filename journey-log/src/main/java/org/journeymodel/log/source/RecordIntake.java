package org.journeymodel.log.source;

import java.util.List;
import java.util.OptionalDouble;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.log.event.Amounts;
import org.journeymodel.log.event.LogColumns;
import org.journeymodel.log.event.NameTable;
import org.journeymodel.log.event.Times;
import org.journeymodel.log.time.UnreadableTime;

/**
 * Takes events out of records into a log, or tells every fault of a record and leaves it out. Every record
 * is either an event of the log or counted as left out.
 */
public final class RecordIntake {

    private final int mostTouchpoints;
    private final boolean withoutTimes;
    private final LogColumns log;
    private final Faults faults;
    private final TimeColumn times;
    private final FieldReader fields;
    private final TentativeColumns tentative;
    private long leftOut;
    private long faulty;

    /** Takes where events go, and how faults speak of the source. */
    public RecordIntake(ReadSettings settings, LogColumns log, Faults faults, TimeColumn times, SourceWords words) {
        this.mostTouchpoints = settings.limits.touchpoints();
        this.withoutTimes = settings.withoutTimes;
        this.log = log;
        this.faults = faults;
        this.times = times;
        this.fields = new FieldReader(faults, words);
        this.tentative = new TentativeColumns(settings, log, faults, words);
    }

    /** Adds the event of a record, or tells what is wrong with it. */
    public void take(EventRecord record) throws LogFault {
        long toldBefore = faults.told();
        String customer = fields.name(ColumnRole.CUSTOMER, record.customer, record);
        String touchpoint = fields.name(ColumnRole.TOUCHPOINT, record.touchpoint, record);
        long time = withoutTimes ? Times.UNKNOWN : timeOf(record);
        String channel = fields.optionalName(ColumnRole.CHANNEL, record.channel, record);
        boolean failed = !tentative.isTentative(ColumnRole.FAILED) && fields.flag(record.failed, record);
        OptionalDouble score =
                tentative.isTentative(ColumnRole.SCORE) ? OptionalDouble.empty() : fields.score(record.score, record);
        if (faults.told() > toldBefore) {
            leaveOutFaulty();
            return;
        }
        if (!withoutTimes) {
            times.keep(record.line);
        }
        int touchpointCode = touchpointCode(touchpoint, record);
        log.add(customer, touchpointCode, time);
        if (!channel.isEmpty()) {
            log.channel(codeOf(log.channels(), channel));
        }
        if (failed) {
            log.failed();
        }
        score.ifPresent(log::score);
        tentative.take(record);
        record.attributes.forEach(log::attribute);
    }

    /** {@return what was taken though nobody named it, and what was not, and why} */
    public List<Finding> notes() {
        return tentative.notes();
    }

    /** Counts a record that is no event of the log, for a fault that was told. */
    public void leaveOutFaulty() {
        faulty++;
        leftOut++;
    }

    /** {@return how many records are faulty} */
    public long faulty() {
        return faulty;
    }

    /** Counts a record that is no event of the log, as the caller asked. */
    public void leaveOut() {
        leftOut++;
    }

    /** {@return how many records were left out} */
    public long leftOut() {
        return leftOut;
    }

    /** {@return how many records there were: events of the log, and those left out} */
    public long records() {
        return log.size() + leftOut;
    }

    private long timeOf(EventRecord record) {
        if (record.time == null) {
            fields.tellMissing(ColumnRole.TIME, "log.time.missing", record);
            return Times.UNKNOWN;
        }
        try {
            return times.nanosOf(record.time);
        } catch (UnreadableTime e) {
            times.tellUnreadable(e, record.time, record);
            return Times.UNKNOWN;
        }
    }

    private static int codeOf(NameTable table, String name) {
        int code = table.find(name);
        return code == NameTable.UNKNOWN ? table.add(name) : code;
    }

    private int touchpointCode(String name, EventRecord record) throws LogFault {
        NameTable touchpoints = log.touchpoints();
        if (touchpoints.size() == mostTouchpoints && touchpoints.find(name) == NameTable.UNKNOWN) {
            throw new LogFault(
                    "log.limit.touchpoints",
                    record.line,
                    "with " + Quote.of(name) + " there are more than " + Amounts.grouped(mostTouchpoints)
                            + " different touchpoints.",
                    "Name the column that holds it (EventLogReader.touchpointColumn), or raise the limit"
                            + " (Limits.withTouchpoints).");
        }
        return codeOf(touchpoints, name);
    }
}

package org.journeymodel.log.csv;

import org.journeymodel.log.event.LogColumns;
import org.journeymodel.log.event.NameTable;
import org.journeymodel.log.event.Names;
import org.journeymodel.log.event.Times;
import org.journeymodel.log.source.ColumnRole;
import org.journeymodel.log.source.Columns;
import org.journeymodel.log.source.ReadSettings;
import org.journeymodel.log.source.Reading;
import org.journeymodel.log.source.TimeColumn;
import org.journeymodel.log.time.TimeBytes;
import org.journeymodel.log.time.TimeReader;

/**
 * Takes events out of rows of bytes, as long as nothing about a row is odd: its touchpoint is known, its
 * customer and its time are plain. Every other row is for {@link RowIntake}, which decides what is right.
 */
final class FastIntake {

    private static final int NONE = -1;

    private final int width;
    private final int customer;
    private final int touchpoint;
    private final int time;
    private final int channel;
    private final int failed;
    private final int score;
    private final boolean usable;
    private final LogColumns log;
    private final TimeColumn times;
    private final TimeBytes timeBytes = new TimeBytes();

    FastIntake(int width, Columns columns, Reading reading) {
        ReadSettings settings = reading.settings();
        this.width = width;
        this.customer = columns.roles().getOrDefault(ColumnRole.CUSTOMER, NONE);
        this.touchpoint = columns.roles().getOrDefault(ColumnRole.TOUCHPOINT, NONE);
        this.time = settings.withoutTimes ? NONE : columns.roles().getOrDefault(ColumnRole.TIME, NONE);
        this.channel = columns.roles().getOrDefault(ColumnRole.CHANNEL, NONE);
        this.failed = columns.roles().getOrDefault(ColumnRole.FAILED, NONE);
        this.score = columns.roles().getOrDefault(ColumnRole.SCORE, NONE);
        this.usable = columns.attributes().isEmpty() && settings.times == TimeReader.ISO;
        this.log = reading.log();
        this.times = reading.times();
    }

    /** {@return whether the event of the row was added} */
    boolean takes(ByteRow row) {
        if (!usable || row.cells() != width || !isEmpty(failed, row) || !isEmpty(score, row)) {
            return false;
        }
        int touchpointCode = codeOf(log.touchpoints(), touchpoint, row);
        if (touchpointCode == NameTable.UNKNOWN || !isCustomerPlain(row)) {
            return false;
        }
        boolean hasChannel = channel != NONE && row.from(channel) < row.to(channel);
        int channelCode = hasChannel ? codeOf(log.channels(), channel, row) : NONE;
        if (hasChannel && channelCode == NameTable.UNKNOWN) {
            return false;
        }
        long nanos = time == NONE ? Times.UNKNOWN : nanosOf(row);
        if (time != NONE && nanos == Times.UNKNOWN) {
            return false;
        }
        log.add(row.text(), row.from(customer), row.to(customer), touchpointCode, nanos);
        if (hasChannel) {
            log.channel(channelCode);
        }
        return true;
    }

    private static boolean isEmpty(int cell, ByteRow row) {
        return cell == NONE || row.from(cell) == row.to(cell);
    }

    private boolean isCustomerPlain(ByteRow row) {
        return row.isPlain(customer)
                && (Names.isPlain(row.text(), row.from(customer), row.to(customer))
                        || codeOf(log.customers(), customer, row) != NameTable.UNKNOWN);
    }

    private static int codeOf(NameTable names, int cell, ByteRow row) {
        return row.isPlain(cell) ? names.find(row.text(), row.from(cell), row.to(cell)) : NameTable.UNKNOWN;
    }

    private long nanosOf(ByteRow row) {
        long nanos = timeBytes.nanosOf(row.text(), row.from(time), row.to(time));
        if (nanos == Times.UNKNOWN || !times.takes(timeBytes.hasOffset(), row.line())) {
            return Times.UNKNOWN;
        }
        return nanos;
    }
}

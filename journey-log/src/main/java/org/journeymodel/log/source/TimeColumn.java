package org.journeymodel.log.source;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.Severity;
import org.journeymodel.log.event.Times;
import org.journeymodel.log.time.EpochTimes;
import org.journeymodel.log.time.TimeReader;
import org.journeymodel.log.time.TimeText;
import org.journeymodel.log.time.UnreadableTime;
import org.jspecify.annotations.Nullable;

/** Turns the texts of the time column into instants, all by one rule. */
public final class TimeColumn {

    private static final long JANUARY_1970 = Duration.ofDays(31).toNanos();

    private final @Nullable ZoneId zone;
    private final TimeReader reader;
    private final Faults faults;
    private final boolean withoutValues;
    private long firstLineWithOffset;
    private long firstLineWithout;
    private long ambiguous;
    private long firstAmbiguousLine;
    private boolean lastHasOffset;
    private boolean lastIsAmbiguous;
    private long last;
    private long earliest = Long.MAX_VALUE;
    private long latest = Long.MIN_VALUE;

    /** Takes how times are written, and the zone of those without offset; null reads them as UTC. */
    public TimeColumn(ReadSettings settings, Faults faults) {
        this.zone = settings.zone;
        this.reader = settings.times;
        this.withoutValues = settings.withoutValues;
        this.faults = faults;
    }

    /** {@return the time in nanoseconds since 1970, of a record that may still be left out} */
    public long nanosOf(String cell) throws UnreadableTime {
        TimeText time = reader.read(cell);
        lastHasOffset = time.hasOffset();
        lastIsAmbiguous = false;
        ZoneOffset offset = time.hasOffset() ? time.offset() : offsetAt(time.local());
        Instant instant = time.local().toInstant(offset);
        if (!Times.isInRange(instant.getEpochSecond())) {
            throw new UnreadableTime("it is outside " + Times.RANGE + ".");
        }
        last = Times.nanosOf(instant.getEpochSecond(), instant.getNano());
        return last;
    }

    /** The record of the last time that was read becomes an event: its kind of time counts. */
    void keep(long line) {
        noteKind(lastHasOffset, line);
        earliest = Math.min(earliest, last);
        latest = Math.max(latest, last);
        if (lastIsAmbiguous && ambiguous++ == 0) {
            firstAmbiguousLine = line;
        }
    }

    /** {@return whether a plain time on a line needs no more than its own offset, or UTC} */
    public boolean takes(boolean hasOffset, long line) {
        if (zone != null && !hasOffset) {
            return false;
        }
        noteKind(hasOffset, line);
        return true;
    }

    private ZoneOffset offsetAt(LocalDateTime local) throws UnreadableTime {
        if (zone == null) {
            return ZoneOffset.UTC;
        }
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            throw new UnreadableTime("the clocks of " + zone + " skipped this time.");
        }
        lastIsAmbiguous = offsets.size() > 1;
        return offsets.get(0);
    }

    private void noteKind(boolean hasOffset, long line) {
        if (hasOffset && firstLineWithOffset == 0) {
            firstLineWithOffset = line;
        } else if (!hasOffset && firstLineWithout == 0) {
            firstLineWithout = line;
        }
    }

    void tellUnreadable(UnreadableTime why, String cell, EventRecord record) {
        faults.addOfRecord(faults.ofRecord("log.time.invalid", record.line, record.path())
                .subject("time " + Quote.of(cell))
                .message(
                        withoutValues ? "it is not written as times are read here." : why.reason()) // it may tell parts
                .remedy(reader.remedy()));
    }

    /** Tells at the end what the whole column shows: a fault if it cannot be read by one rule. */
    public List<Finding> finish() {
        boolean mixed = firstLineWithOffset > 0 && firstLineWithout > 0;
        List<Finding> notes = new ArrayList<>();
        if (zone == null && mixed) {
            faults.add(mixedOffsets());
        } else if (zone == null && firstLineWithout > 0) {
            notes.add(faults.finding(Severity.NOTE, "log.time.zone-assumed")
                    .message("times have no offset and are read as UTC.")
                    .remedy("Name their zone if they are local times (EventLogReader.zone).")
                    .build());
        }
        if (ambiguous > 0) {
            notes.add(ambiguousTimes());
        }
        if (reader instanceof EpochTimes epoch && earliest >= 0 && earliest <= latest && latest < JANUARY_1970) {
            notes.add(doubtfulUnit(epoch));
        }
        return notes;
    }

    private Finding doubtfulUnit(EpochTimes epoch) {
        return faults.finding(Severity.NOTE, "log.time.unit-doubtful")
                .message("all times, read as " + epoch.units() + " since 1970, are in January 1970.")
                .remedy("Make sure of the unit: today is a number of 10 digits in seconds, 13 in milliseconds, 16 in"
                        + " microseconds, 19 in nanoseconds (EventLogReader.timeFormat).")
                .build();
    }

    private Finding.Builder mixedOffsets() {
        return faults.finding(Severity.ERROR, "log.time.mixed-offsets")
                .line((int) Math.max(firstLineWithOffset, firstLineWithout))
                .message(String.format(
                        Locale.ROOT,
                        "some times have an offset, the first on line %d, and some have none, the first on line %d.",
                        firstLineWithOffset,
                        firstLineWithout))
                .remedy("Name the zone of those without (EventLogReader.zone).");
    }

    private Finding ambiguousTimes() {
        return faults.finding(Severity.NOTE, "log.time.zone-ambiguous")
                .line((int) firstAmbiguousLine)
                .message(String.format(
                        Locale.ROOT,
                        "the clocks of %s showed %s twice; the earlier is taken.",
                        zone,
                        ambiguous == 1 ? "one time" : ambiguous + " times"))
                .remedy("Write times with an offset.")
                .build();
    }
}

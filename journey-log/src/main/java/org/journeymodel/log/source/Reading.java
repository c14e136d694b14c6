package org.journeymodel.log.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.log.event.LogColumns;

/** One source while it is read: how, what is wrong so far, and the log that it becomes. */
public final class Reading {

    private final ReadSettings settings;
    private final Faults faults;
    private final TimeColumn times;
    private final SourceWords words;
    private final LogColumns log = new LogColumns();
    private final RecordIntake intake;
    private final List<Finding> notes = new ArrayList<>();
    private Supplier<String> place = () -> "";

    /** Begins to read a source. */
    public Reading(ReadSettings settings, String source, SourceWords words) {
        this.settings = settings;
        this.faults = new Faults(source, settings.lenient, settings.limits.logFindings());
        this.times = new TimeColumn(settings, faults);
        this.words = words;
        this.intake = new RecordIntake(settings, log, faults, times, words);
    }

    /** {@return how to read} */
    public ReadSettings settings() {
        return settings;
    }

    /** {@return what is wrong so far} */
    public Faults faults() {
        return faults;
    }

    /** {@return the rule by which times are read} */
    public TimeColumn times() {
        return times;
    }

    /** {@return what the source calls its fields} */
    public SourceWords words() {
        return words;
    }

    /** {@return the log so far} */
    public LogColumns log() {
        return log;
    }

    /** {@return where records become events} */
    public RecordIntake intake() {
        return intake;
    }

    /** {@return what had to be assumed so far} */
    public List<Finding> notes() {
        return notes;
    }

    /** Says how to tell where reading is, now that records begin. */
    public void placedBy(Supplier<String> place) {
        this.place = place;
    }

    /** {@return where reading is, such as "record 3"; nothing before the first record} */
    public String place() {
        return place.get();
    }
}

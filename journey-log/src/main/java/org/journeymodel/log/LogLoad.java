package org.journeymodel.log;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.OptionalLong;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.Severity;
import org.journeymodel.core.work.Work;
import org.journeymodel.log.csv.CsvSource;
import org.journeymodel.log.event.Amounts;
import org.journeymodel.log.event.LogTable;
import org.journeymodel.log.event.Names;
import org.journeymodel.log.json.JsonSource;
import org.journeymodel.log.source.Faults;
import org.journeymodel.log.source.ForeignFormat;
import org.journeymodel.log.source.LogFault;
import org.journeymodel.log.source.ReadSettings;
import org.journeymodel.log.source.Reading;
import org.journeymodel.log.source.SourceFault;
import org.journeymodel.log.source.SourceInput;
import org.journeymodel.log.source.SourceWords;
import org.journeymodel.log.source.Withholding;
import org.journeymodel.log.xes.XesSource;
import org.jspecify.annotations.Nullable;

/** Reads one source into an {@link EventLog}, once. */
final class LogLoad {

    private final ReadSettings settings;
    private final @Nullable LogFormat wanted;
    private final String source;
    private Reading reading;

    LogLoad(ReadSettings settings, @Nullable LogFormat wanted, String source) {
        this.settings = settings;
        this.wanted = wanted;
        this.source = source;
        this.reading = new Reading(settings, source, CsvSource.words());
    }

    EventLog read(InputStream in, OptionalLong size) throws IOException {
        String what = "Reading " + source;
        Work work = size.isPresent()
                ? Work.begin(what, size.getAsLong(), settings.listener)
                : Work.begin(what, settings.listener);
        try {
            readAll(in, work);
        } catch (SourceFault e) {
            reading.faults().add(e.fault(), reading.place());
        } catch (LogFault e) {
            reading.faults().add(e, reading.place());
        } catch (IOException e) {
            e.addSuppressed(new IOException(
                    source + ": reading failed at record " + (reading.intake().records() + 1)));
            throw e;
        }
        EventLog log = finish();
        work.complete();
        return log;
    }

    private void readAll(InputStream in, Work work) throws IOException, LogFault {
        try (SourceInput input = SourceInput.of(in, settings, work)) {
            String head = new String(input.head(), settings.charset);
            LogFormat format = formatOf(input.head(), head);
            requireXes(format);
            boolean isUnused = format != LogFormat.CSV && (settings.separator != null || !settings.header.isEmpty());
            switch (format) {
                case XES -> new XesSource(begin(XesSource.words())).read(input);
                case NDJSON -> new JsonSource(begin(JsonSource.words())).read(input);
                case CSV -> new CsvSource(begin(CsvSource.words())).read(input, head);
            }
            if (isUnused) {
                noteUnused(format);
            }
        }
    }

    private void noteUnused(LogFormat format) {
        reading.notes()
                .add(reading.faults()
                        .finding(Severity.NOTE, "log.setting.unused")
                        .message("the file is " + format
                                + ", where no separator and no given columns count, though they" + " are set.")
                        .remedy("Leave out EventLogReader.separator and columns, or make sure that it is the file you"
                                + " mean.")
                        .build());
    }

    /** Refuses what only XES can tell, where nothing would come of it. */
    private void requireXes(LogFormat format) throws LogFault {
        if (format == LogFormat.XES || (settings.classifier == null && settings.lifecycles.isEmpty())) {
            return;
        }
        boolean isClassifier = settings.classifier != null;
        throw new LogFault(
                isClassifier ? "log.classifier.unknown" : "log.lifecycle.unknown",
                "the file is " + format + ", but only XES has "
                        + (isClassifier ? "classifiers." : "life-cycle transitions that events are picked by."),
                isClassifier
                        ? "Name the column that holds the touchpoint (EventLogReader.touchpointColumn)."
                        : "Keep the events of one value of an attribute instead (EventLog.keep).");
    }

    private Reading begin(SourceWords words) {
        reading = new Reading(settings, source, words);
        return reading;
    }

    private LogFormat formatOf(byte[] head, String text) throws LogFault {
        if (ForeignFormat.isWideXml(head)) {
            return wanted == null ? LogFormat.XES : wanted;
        }
        ForeignFormat.refuse(head, settings.charset);
        if (wanted != null) {
            return wanted;
        }
        if (ForeignFormat.isXml(text)) {
            return LogFormat.XES;
        }
        return ForeignFormat.isJson(text) ? LogFormat.NDJSON : LogFormat.CSV;
    }

    private EventLog finish() {
        Faults faults = reading.faults();
        Withholding told = new Withholding(settings, LogDoubts.NOBODY);
        List<Finding> notes = reading.notes();
        notes.addAll(reading.intake().notes());
        notes.addAll(reading.times().finish());
        if (!faults.isEmpty()) {
            throw new EventLogException(source, told.of(faults.findings()), faults.omitted());
        }
        noteLeftOut(faults, notes);
        Names.similar(reading.log().touchpoints().names())
                .forEach(group -> notes.add(faults.finding(Severity.NOTE, "log.touchpoint.similar")
                        .message("touchpoints are kept apart that look much alike: " + group + ".")
                        .remedy("Write their names alike if they are one.")
                        .build()));
        LogTable table = reading.log().table();
        notes.addAll(new LogDoubts(table, reading.log().customers(), faults).findings());
        return new EventLog(
                source, table, new LeftOut(reading.intake().leftOut(), told.of(faults.leftOut())), told.of(notes));
    }

    private void noteLeftOut(Faults faults, List<Finding> notes) {
        if (reading.intake().records() == 0) {
            notes.add(faults.finding(Severity.NOTE, "log.empty")
                    .message("the file has no record.")
                    .remedy("Make sure that it is the one you mean.")
                    .build());
        }
        long faulty = reading.intake().faulty();
        if (faulty > 0) {
            notes.add(faults.finding(Severity.WARNING, "log.left-out")
                    .message(Amounts.of(faulty, reading.intake().records(), "record") + (faulty == 1 ? " is" : " are")
                            + " faulty and left out.")
                    .remedy("See EventLog.leftOut for why.")
                    .build());
        }
    }
}

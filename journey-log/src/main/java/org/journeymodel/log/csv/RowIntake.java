package org.journeymodel.log.csv;

import java.util.List;
import java.util.Map;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.log.source.ColumnRole;
import org.journeymodel.log.source.Columns;
import org.journeymodel.log.source.EventRecord;
import org.journeymodel.log.source.Faults;
import org.journeymodel.log.source.LogFault;
import org.journeymodel.log.source.Reading;
import org.journeymodel.log.source.RecordIntake;

/** Makes a record of each row, or tells that it has not as many cells as the header. */
final class RowIntake {

    private final int width;
    private final Columns columns;
    private final Faults faults;
    private final RecordIntake intake;
    private final EventRecord record = new EventRecord();

    RowIntake(List<String> header, Columns columns, Reading reading) {
        this.width = header.size();
        this.columns = columns;
        this.faults = reading.faults();
        this.intake = reading.intake();
        columns.roles().forEach((role, column) -> reading.words().name(role, header.get(column)));
    }

    /** Adds the event of a row to a log; a faulty row is told, and adds none. */
    void take(CsvRow row) throws LogFault {
        record.begin(row.line(), intake.records() + 1);
        List<String> cells = row.cells();
        if (cells.size() != width) {
            tellLength(row);
            intake.leaveOutFaulty();
            return;
        }
        for (Map.Entry<ColumnRole, Integer> role : columns.roles().entrySet()) {
            record.set(role.getKey(), cells.get(role.getValue()));
        }
        columns.attributes().forEach((name, column) -> {
            if (!cells.get(column).isEmpty()) {
                record.attributes.put(name, AttributeValue.of(cells.get(column)));
            }
        });
        intake.take(record);
    }

    /** Tells why a row is no record. */
    void leaveOut(BadRow row) {
        LogFault fault = row.fault();
        record.begin(fault.line().orElse(0), intake.records() + 1);
        faults.addOfRecord(faults.ofRecord(fault.ruleId(), record.line, record.path())
                .message(fault.message())
                .remedy(fault.remedy()));
        intake.leaveOutFaulty();
    }

    private String remedyOfTooLong(List<String> cells) {
        return cells.size() == width + 1 && cells.get(width).isEmpty()
                ? "Leave out the separator at its end."
                : "Put a cell that contains the separator in double quotes.";
    }

    private void tellLength(CsvRow row) {
        int found = row.cells().size();
        boolean tooShort = found < width;
        faults.addOfRecord(faults.ofRecord(
                        tooShort ? "log.row.too-short" : "log.row.too-long", record.line, record.path())
                .subject("row " + Quote.of(String.join(" | ", row.cells())))
                .message("it has " + found + (found == 1 ? " cell" : " cells") + ", and the header " + width + ".")
                .remedy(tooShort ? "Fill in the missing cells, or leave out the row." : remedyOfTooLong(row.cells())));
    }
}

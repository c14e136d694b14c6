package org.journeymodel.log.csv;

import java.util.List;
import java.util.Optional;
import org.journeymodel.core.message.Quote;
import org.journeymodel.log.event.Limits;
import org.journeymodel.log.event.LogColumns;
import org.journeymodel.log.event.NameTable;
import org.journeymodel.log.event.Names;
import org.journeymodel.log.time.UnreadableTime;

/** Takes the event out of a row, or tells every fault of the row. */
public final class RowReader {

    private static final int INVALID = -1;

    private final List<String> header;
    private final Columns columns;
    private final TimeColumn times;
    private final Faults faults;

    /** Takes where the columns of the header stand. */
    public RowReader(CsvRow header, Columns columns, TimeColumn times, Faults faults) {
        this.header = header.cells();
        this.columns = columns;
        this.times = times;
        this.faults = faults;
    }

    /** Adds the event of a row to a log; a faulty row is told, and adds none. */
    public void read(CsvRow row, long record, LogColumns log) throws LogFault {
        if (row.cells().size() != header.size()) {
            tellLength(row, record);
            return;
        }
        int customer = customerOf(row, record, log);
        int touchpoint = touchpointOf(row, record, log);
        String time = row.cells().get(columns.time());
        try {
            long nanos = times.nanosOf(time, row.line());
            if (customer != INVALID && touchpoint != INVALID && faults.isEmpty()) {
                log.add(customer, touchpoint, nanos);
            }
        } catch (UnreadableTime e) {
            times.tellUnreadable(e, time, row.line(), record);
        }
    }

    private int customerOf(CsvRow row, long record, LogColumns log) {
        String name = row.cells().get(columns.customer());
        int code = log.customers().find(name);
        if (code != NameTable.UNKNOWN) {
            return code;
        }
        Optional<String> fault = Names.faultOf(name);
        if (fault.isPresent()) {
            tellName("log.customer.empty", columns.customer(), row, record, fault.get());
            return INVALID;
        }
        return log.customers().add(name);
    }

    private int touchpointOf(CsvRow row, long record, LogColumns log) throws LogFault {
        String name = row.cells().get(columns.touchpoint());
        int code = log.touchpoints().find(name);
        if (code != NameTable.UNKNOWN) {
            return code;
        }
        Optional<String> fault = Names.faultOf(name);
        if (fault.isPresent()) {
            tellName("log.touchpoint.empty", columns.touchpoint(), row, record, fault.get());
            return INVALID;
        }
        if (log.touchpoints().size() == Limits.TOUCHPOINTS) {
            throw tooManyTouchpoints(row, name);
        }
        return log.touchpoints().add(name);
    }

    private void tellName(String ruleId, int column, CsvRow row, long record, String why) {
        faults.add(faults.error(ruleId, row.line(), record)
                .subject("column " + Quote.of(header.get(column)))
                .message(why)
                .remedy("Fill in a name, or leave out the row."));
    }

    private void tellLength(CsvRow row, long record) {
        int found = row.cells().size();
        boolean tooShort = found < header.size();
        faults.add(faults.error(tooShort ? "log.row.too-short" : "log.row.too-long", row.line(), record)
                .subject("row " + Quote.of(String.join(" | ", row.cells())))
                .message("it has " + found + (found == 1 ? " cell" : " cells") + ", and the header " + header.size()
                        + ".")
                .remedy(
                        tooShort
                                ? "Fill in the missing cells, or leave out the row."
                                : "Put a cell that contains the separator in double quotes."));
    }

    private static LogFault tooManyTouchpoints(CsvRow row, String name) {
        return new LogFault(
                "log.limit.touchpoints",
                row.line(),
                "with " + Quote.of(name) + " there are more than " + Limits.TOUCHPOINTS + " different touchpoints.",
                ColumnRole.TOUCHPOINT.remedy());
    }
}

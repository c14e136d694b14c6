package org.journeymodel.log.csv;

import java.io.IOException;
import java.util.Optional;
import org.journeymodel.log.source.LogFault;

/** The rows of a CSV file (RFC 4180), blank lines left out. */
interface Rows {

    /** {@return the next row, or empty after the last} */
    Optional<CsvRow> next() throws IOException, LogFault;
}

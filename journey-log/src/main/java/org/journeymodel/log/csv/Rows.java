package org.journeymodel.log.csv;

import java.io.IOException;
import java.util.Optional;
import org.journeymodel.log.source.LogFault;

/** The rows of a CSV file (RFC 4180), blank lines left out. */
interface Rows {

    /**
     * {@return the next row, or empty after the last}
     *
     * @throws BadRow if it is none; the next one begins after the end of the line on which that shows
     */
    Optional<CsvRow> next() throws IOException, LogFault, BadRow;
}

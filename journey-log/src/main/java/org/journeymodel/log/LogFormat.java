package org.journeymodel.log;

/** How a source of events is written. Each may be packed with gzip. */
public enum LogFormat {
    /** Rows of cells (RFC 4180), usually with a first line that names the columns. */
    CSV,
    /** One JSON object to a line. */
    NDJSON,
    /** The standard for event logs of process mining (IEEE 1849). */
    XES
}

package org.journeymodel.log.csv;

import org.journeymodel.log.source.LogFault;

/** Says why one row is no record; the next row can be read. */
final class BadRow extends Exception {

    private static final long serialVersionUID = 1;

    private final transient LogFault fault;

    BadRow(LogFault fault) {
        super(fault.message(), null, false, false);
        this.fault = fault;
    }

    /** {@return what is wrong, and on which line} */
    LogFault fault() {
        return fault;
    }
}

package org.journeymodel.log.source;

import java.io.IOException;

/** A fault that shows while bytes are read, where only an {@link IOException} can pass. */
public final class SourceFault extends IOException {

    private static final long serialVersionUID = 1;

    private final transient LogFault fault;

    /** Takes the fault. */
    public SourceFault(LogFault fault) {
        super(fault.message());
        this.fault = fault;
    }

    /** {@return the fault, for the one who reads} */
    public LogFault fault() {
        return fault;
    }
}

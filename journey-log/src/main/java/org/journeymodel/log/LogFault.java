package org.journeymodel.log;

import java.util.OptionalLong;

/** A fault after which a source cannot be read on. */
final class LogFault extends Exception {

    private static final long serialVersionUID = 1;

    private final String ruleId;
    private final String remedy;
    private final long line;

    LogFault(String ruleId, String message, String remedy) {
        this(ruleId, 0, message, remedy);
    }

    /** Takes the line, from 1; 0 for none. */
    LogFault(String ruleId, long line, String message, String remedy) {
        super(message, null, false, false);
        this.ruleId = ruleId;
        this.line = line;
        this.remedy = remedy;
    }

    String ruleId() {
        return ruleId;
    }

    OptionalLong line() {
        return line == 0 ? OptionalLong.empty() : OptionalLong.of(line);
    }

    String message() {
        return String.valueOf(getMessage());
    }

    String remedy() {
        return remedy;
    }
}

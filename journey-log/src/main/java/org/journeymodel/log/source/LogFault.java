package org.journeymodel.log.source;

import java.util.OptionalLong;

/** A fault after which a source cannot be read on. */
public final class LogFault extends Exception {

    private static final long serialVersionUID = 1;

    private final String ruleId;
    private final String remedy;
    private final long line;

    /** Takes no line: the fault is one of the whole source. */
    public LogFault(String ruleId, String message, String remedy) {
        this(ruleId, 0, message, remedy);
    }

    /** Takes the line, from 1; 0 for none. */
    public LogFault(String ruleId, long line, String message, String remedy) {
        super(message, null, false, false);
        this.ruleId = ruleId;
        this.line = line;
        this.remedy = remedy;
    }

    /** {@return the rule that the source breaks} */
    public String ruleId() {
        return ruleId;
    }

    /** {@return the line, from 1; empty if it is the whole source} */
    public OptionalLong line() {
        return line == 0 ? OptionalLong.empty() : OptionalLong.of(line);
    }

    /** {@return what is wrong} */
    public String message() {
        return String.valueOf(getMessage());
    }

    /** {@return what to do} */
    public String remedy() {
        return remedy;
    }
}

package org.journeymodel.log.json;

/** Says why a line is no event. */
final class BadLine extends Exception {

    private static final long serialVersionUID = 1;

    private final String ruleId;

    BadLine(String ruleId, String reason) {
        super(reason, null, false, false);
        this.ruleId = ruleId;
    }

    String ruleId() {
        return ruleId;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}

package org.journeymodel.log;

/** Says why a text is no time; the message completes a sentence that names the text. */
final class UnreadableTime extends Exception {

    private static final long serialVersionUID = 1;

    UnreadableTime(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}

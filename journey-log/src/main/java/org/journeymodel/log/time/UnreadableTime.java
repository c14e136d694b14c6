package org.journeymodel.log.time;

/** Says why a text is no time; the message completes a sentence that names the text. */
public final class UnreadableTime extends Exception {

    private static final long serialVersionUID = 1;

    /** Takes the end of a sentence that names the text. */
    public UnreadableTime(String reason) {
        super(reason, null, false, false);
    }

    /** {@return why the text is no time} */
    public String reason() {
        return String.valueOf(getMessage());
    }
}

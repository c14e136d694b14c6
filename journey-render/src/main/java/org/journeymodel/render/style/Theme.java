package org.journeymodel.render.style;

/** The colours of a picture. Every text has a contrast of at least 4.5 to 1 in each of them (WCAG 2.2, AA). */
public enum Theme {
    /** Light where the reader's screen is set to light, dark where it is set to dark; light in print. */
    AUTO,

    /** Dark text on white. */
    LIGHT,

    /** Light text on a dark ground. */
    DARK
}

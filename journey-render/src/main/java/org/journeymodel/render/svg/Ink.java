package org.journeymodel.render.svg;

/** A colour by its purpose, light and dark. */
public enum Ink {
    /** The ground. */
    PAPER("#ffffff", "#0f1419"),
    /** The ground of every second lane. */
    BAND("#f6f7f9", "#171d25"),
    /** Text. */
    TEXT("#1f2328", "#e6edf3"),
    /** Text and lines of less weight. */
    MUTED("#57606a", "#a8b3bf"),
    /** Lines of scales and boxes. */
    HAIRLINE("#d0d7de", "#39424e"),
    /** Frames of touchpoints. */
    FRAME("#7d8794", "#6b7785"),
    /** Before the purchase. */
    BEFORE("#3451c6", "#2f4bb8"),
    /** The purchase. */
    DURING("#0b6b72", "#0b6b72"),
    /** After the purchase. */
    AFTER("#5b35b5", "#5b35b5"),
    /** Without phase. */
    OPEN("#57606a", "#4a545f"),
    /** Text on a stage. */
    ON_STAGE("#ffffff", "#ffffff"),
    /** Moves on. */
    ONWARD("#5d6673", "#98a3b0"),
    /** Moves back. */
    BACKWARD("#b4480b", "#ff9a5c"),
    /** Stations of the flow. */
    STATION("#1f2328", "#e6edf3"),
    /** What hurts. */
    ALARM("#c81e1e", "#ff7b72"),
    /** Text on what hurts. */
    ON_ALARM("#ffffff", "#0f1419"),
    /** Good. */
    GOOD("#1a7f37", "#56d364"),
    /** Neither good nor bad. */
    FAIR("#8a5a00", "#e3b341"),
    /** Curves of feelings, and what has the focus. */
    CURVE("#2f55d4", "#8fb0ff"),
    /** Notes. */
    NOTE("#eceef1", "#252e39"),
    /** Pains. */
    PAIN("#ffe3e3", "#4a1a1f"),
    /** Text on pains. */
    ON_PAIN("#971616", "#ffc9c9"),
    /** Gains. */
    GAIN("#d9f7df", "#14371f"),
    /** Text on gains. */
    ON_GAIN("#155a2b", "#b6f0c4"),
    /** Opportunities. */
    IDEA("#fff3c9", "#3d3210"),
    /** Text on opportunities. */
    ON_IDEA("#6b4a00", "#ffe79a"),
    /** What customers see. */
    FRONT("#e2f1ff", "#14304f"),
    /** Text on what customers see. */
    ON_FRONT("#1d4fa0", "#bcdcff"),
    /** What they do not see. */
    BACK("#e9e0ff", "#2d2251"),
    /** Text on what they do not see. */
    ON_BACK("#4b2a96", "#d9ccff"),
    /** Streams of customers. */
    STREAM("#b7c4d6", "#47566a"),
    /** Nothing. */
    NONE("none", "none");

    private final String light;
    private final String dark;

    Ink(String light, String dark) {
        this.light = light;
        this.dark = dark;
    }

    /** {@return the colour for light or dark} */
    public String in(boolean inTheDark) {
        return inTheDark ? dark : light;
    }
}

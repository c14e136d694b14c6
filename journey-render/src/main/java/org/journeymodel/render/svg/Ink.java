package org.journeymodel.render.svg;

/** A colour by its purpose, light and dark. */
public enum Ink {
    PAPER("#ffffff", "#0f1419"),
    BAND("#f6f7f9", "#171d25"),
    TEXT("#1f2328", "#e6edf3"),
    MUTED("#57606a", "#a8b3bf"),
    HAIRLINE("#d0d7de", "#39424e"),
    FRAME("#7d8794", "#6b7785"),
    BEFORE("#3451c6", "#2f4bb8"),
    DURING("#0b6b72", "#0b6b72"),
    AFTER("#5b35b5", "#5b35b5"),
    OPEN("#57606a", "#4a545f"),
    ON_STAGE("#ffffff", "#ffffff"),
    ONWARD("#5d6673", "#98a3b0"),
    BACKWARD("#b4480b", "#ff9a5c"),
    STATION("#1f2328", "#e6edf3"),
    ALARM("#c81e1e", "#ff7b72"),
    ON_ALARM("#ffffff", "#0f1419"),
    GOOD("#1a7f37", "#56d364"),
    FAIR("#8a5a00", "#e3b341"),
    CURVE("#2f55d4", "#8fb0ff"),
    NOTE("#eceef1", "#252e39"),
    PAIN("#ffe3e3", "#4a1a1f"),
    ON_PAIN("#971616", "#ffc9c9"),
    GAIN("#d9f7df", "#14371f"),
    ON_GAIN("#155a2b", "#b6f0c4"),
    IDEA("#fff3c9", "#3d3210"),
    ON_IDEA("#6b4a00", "#ffe79a"),
    FRONT("#e2f1ff", "#14304f"),
    ON_FRONT("#1d4fa0", "#bcdcff"),
    BACK("#e9e0ff", "#2d2251"),
    ON_BACK("#4b2a96", "#d9ccff"),
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

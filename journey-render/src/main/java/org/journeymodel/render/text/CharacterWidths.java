package org.journeymodel.render.text;

import java.text.Normalizer;

/**
 * How wide a character is at most, in ems, in the sans-serif fonts that browsers commonly have. A class of
 * characters is as wide as the widest of its letters in the widest of these fonts, so that what is measured
 * to fit does fit.
 */
final class CharacterWidths {

    private static final String THIN = "ijl'";
    private static final String NARROW = " ftr(),-./:;I[\\]\u00a0\u00b7\u2018\u2019\u201a\u2010\u2011";
    private static final String SMALL = "!\"Jsz`\u00b4";
    private static final String SLIM = "*?_|Lckvxy\u2013\u201c\u201d\u201e\u2022\u00b0";
    private static final String USUAL = "abdeghnopquFT0123456789${}\u20ac\u00df\u00f8\u00ab\u00bb\u0131";
    private static final String CAPITAL = "ABEKPSVXYZ";
    private static final String ROUND = "CDGHNOQRU&\u00d8\u00f0\u00fe\u0111\u0142\u00de\u0141";
    private static final String SIGN = "#+<=>^w~\u00d7\u2212\u00b1\u0110";
    private static final String WIDE = "%MmW\u2014\u2026\u2030";
    private static final String WIDE_CYRILLIC = "\u0416\u0428\u0429\u042e\u042b\u0424\u042f\u0414\u041c";

    /** The widths of the ASCII characters in hundredths of an em, each as the code of a character. */
    private static final String ASCII = ascii();

    private CharacterWidths() {}

    private static String ascii() {
        StringBuilder widths = new StringBuilder();
        for (int codePoint = 0; codePoint < 0x80; codePoint++) {
            widths.append((char) Math.round(100 * latin(codePoint)));
        }
        return widths.toString();
    }

    static double ems(int codePoint) {
        if (codePoint < 0x80) {
            return ASCII.charAt(codePoint) / 100.0;
        }
        if (codePoint < 0x250 || (codePoint >= 0x1e00 && codePoint < 0x2100)) {
            return latin(codePoint);
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            case Character.COMBINING_SPACING_MARK -> 0.9;
            default -> ofScript(codePoint);
        };
    }

    private static double latin(int codePoint) {
        double known = listed(codePoint);
        if (known > 0) {
            return known;
        }
        int type = Character.getType(codePoint);
        if (type == Character.FORMAT || type == Character.NON_SPACING_MARK) {
            return 0;
        }
        int base = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD)
                .codePointAt(0);
        double plain = base == codePoint ? 0 : listed(base);
        return plain > 0 ? plain + 0.02 : 1.08;
    }

    /** {@return the width of the class that lists a character; 0 if none does} */
    private static double listed(int codePoint) {
        if (THIN.indexOf(codePoint) >= 0) {
            return 0.3;
        } else if (NARROW.indexOf(codePoint) >= 0) {
            return 0.42;
        } else if (SMALL.indexOf(codePoint) >= 0) {
            return 0.52;
        } else if (SLIM.indexOf(codePoint) >= 0) {
            return 0.6;
        } else if (USUAL.indexOf(codePoint) >= 0) {
            return 0.66;
        } else if (CAPITAL.indexOf(codePoint) >= 0) {
            return 0.7;
        } else if (ROUND.indexOf(codePoint) >= 0) {
            return 0.8;
        } else if (SIGN.indexOf(codePoint) >= 0) {
            return 0.85;
        }
        return WIDE.indexOf(codePoint) >= 0 ? 1.01 : 0;
    }

    private static double ofScript(int codePoint) {
        if (codePoint >= 0xff61 && codePoint <= 0xffdc) { // half-width forms
            return 0.6;
        }
        if (codePoint >= 0x1f000) {
            return codePoint >= 0x20000 && codePoint < 0x40000 ? 1.01 : 1.65;
        }
        return switch (Character.UnicodeScript.of(codePoint)) {
            case GREEK -> Character.isUpperCase(codePoint) ? 0.93 : 0.86;
            case CYRILLIC -> cyrillic(codePoint);
            case HEBREW -> 0.74;
            case ARABIC -> codePoint >= 0x633 && codePoint <= 0x636 ? 1.25 : 0.8;
            case THAI, LAO, GEORGIAN, ARMENIAN -> 1.0;
            case DEVANAGARI, BENGALI, GUJARATI, GURMUKHI -> 1.08;
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> 1.01;
            default -> codePoint >= 0x3000 && codePoint <= 0xffe6 ? 1.03 : 1.65;
        };
    }

    private static double cyrillic(int codePoint) {
        boolean wide = WIDE_CYRILLIC.indexOf(Character.toUpperCase(codePoint)) >= 0;
        if (Character.isUpperCase(codePoint)) {
            return wide ? 1.15 : 0.95;
        }
        return wide ? 0.97 : 0.78;
    }
}

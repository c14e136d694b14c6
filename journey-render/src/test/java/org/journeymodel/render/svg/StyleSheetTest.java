package org.journeymodel.render.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.journeymodel.render.layout.Look;
import org.journeymodel.render.style.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

public class StyleSheetTest {

    /** The grounds that each text stands on. */
    private static final Map<Look, List<Look>> GROUNDS = Map.ofEntries(
            Map.entry(Look.TITLE, List.of(Look.PAGE)),
            Map.entry(Look.SUBTITLE, List.of(Look.PAGE, Look.BAND)),
            Map.entry(Look.TEXT, List.of(Look.PAGE, Look.BAND, Look.CARD, Look.TIP_BOX)),
            Map.entry(Look.STRONG, List.of(Look.CARD, Look.TIP_BOX)),
            Map.entry(Look.QUOTE, List.of(Look.CARD)),
            Map.entry(Look.LANE_TITLE, List.of(Look.PAGE, Look.BAND)),
            Map.entry(
                    Look.STAGE_NAME, List.of(Look.STAGE_BEFORE, Look.STAGE_DURING, Look.STAGE_AFTER, Look.STAGE_OPEN)),
            Map.entry(Look.SHARE, List.of(Look.PAGE, Look.BAND)),
            Map.entry(Look.BACK_SHARE, List.of(Look.PAGE, Look.BAND)),
            Map.entry(Look.LEAVE, List.of(Look.PAGE, Look.BAND)),
            Map.entry(Look.TOUCHPOINT_NAME, List.of(Look.TOUCHPOINT, Look.BAND, Look.ZONE)),
            Map.entry(Look.ZONE_NAME, List.of(Look.ZONE)),
            Map.entry(Look.CHANNEL, List.of(Look.TOUCHPOINT)),
            Map.entry(Look.SUCCESS, List.of(Look.TOUCHPOINT)),
            Map.entry(Look.FAILURE, List.of(Look.TOUCHPOINT)),
            Map.entry(Look.NEUTRAL, List.of(Look.TOUCHPOINT)),
            Map.entry(Look.MOMENT, List.of(Look.TOUCHPOINT)),
            Map.entry(Look.BADGE_TEXT, List.of(Look.BADGE)),
            Map.entry(Look.SCALE, List.of(Look.PAGE, Look.BAND)),
            Map.entry(Look.UNKNOWN_TEXT, List.of(Look.UNKNOWN, Look.PAGE, Look.BAND)),
            Map.entry(Look.NOTE_TEXT, List.of(Look.NOTE, Look.PAIN, Look.GAIN, Look.IDEA, Look.FRONT, Look.BACK)),
            Map.entry(Look.THOUGHT_TEXT, List.of(Look.NOTE)),
            Map.entry(Look.PAIN_TEXT, List.of(Look.PAIN)),
            Map.entry(Look.GAIN_TEXT, List.of(Look.GAIN)),
            Map.entry(Look.IDEA_TEXT, List.of(Look.IDEA)),
            Map.entry(Look.FRONT_TEXT, List.of(Look.FRONT)),
            Map.entry(Look.BACK_TEXT, List.of(Look.BACK)),
            Map.entry(Look.DIVIDER_TEXT, List.of(Look.PAGE)),
            Map.entry(Look.UNPLANNED_SHARE, List.of(Look.PAGE, Look.BAND)),
            Map.entry(Look.UNMADE_SHARE, List.of(Look.PAGE, Look.BAND)),
            Map.entry(Look.DEVIATION_BADGE_TEXT, List.of(Look.DEVIATION_BADGE)),
            Map.entry(Look.DEVIATION_TEXT, List.of(Look.DEVIATION)),
            Map.entry(Look.REMOVED_NAME, List.of(Look.PAGE, Look.BAND)),
            Map.entry(Look.CHANGE_TEXT, List.of(Look.TOUCHPOINT_ADDED, Look.TOUCHPOINT_CHANGED, Look.PAGE, Look.BAND)),
            Map.entry(Look.ADDED_SHARE, List.of(Look.PAGE, Look.BAND)),
            Map.entry(Look.CHANGED_SHARE, List.of(Look.PAGE, Look.BAND)));

    /** Lines and signs that say something, and the grounds that they stand on. */
    private static final Map<Look, List<Look>> SIGNS = Map.ofEntries(
            Map.entry(Look.LINK, List.of(Look.PAGE, Look.BAND)),
            Map.entry(Look.BACK_LINK, List.of(Look.PAGE, Look.BAND)),
            Map.entry(Look.CURVE, List.of(Look.PAGE, Look.BAND, Look.MOMENT_GROUND)),
            Map.entry(Look.CURVE_SECOND, List.of(Look.PAGE, Look.BAND, Look.MOMENT_GROUND)),
            Map.entry(Look.CURVE_THIRD, List.of(Look.PAGE, Look.BAND, Look.MOMENT_GROUND)),
            Map.entry(Look.CURVE_FOURTH, List.of(Look.PAGE, Look.BAND, Look.MOMENT_GROUND)),
            Map.entry(Look.REMEMBERED, List.of(Look.PAGE, Look.BAND, Look.MOMENT_GROUND)),
            Map.entry(Look.MOMENT_GROUND, List.of(Look.PAGE, Look.BAND)),
            Map.entry(Look.EMPTY, List.of(Look.PAGE, Look.BAND)),
            Map.entry(Look.TOUCHPOINT, List.of(Look.BAND)),
            Map.entry(Look.TOUCHPOINT_HURTS, List.of(Look.PAGE, Look.BAND)),
            Map.entry(Look.FACE_GOOD, List.of(Look.PAGE, Look.BAND, Look.MOMENT_GROUND)),
            Map.entry(Look.FACE_FAIR, List.of(Look.PAGE, Look.BAND, Look.MOMENT_GROUND)),
            Map.entry(Look.FACE_BAD, List.of(Look.PAGE, Look.BAND, Look.MOMENT_GROUND)),
            Map.entry(Look.ASSUMED, List.of(Look.PAGE, Look.BAND, Look.PAIN, Look.GAIN)),
            Map.entry(Look.ADDED_LINK, List.of(Look.PAGE, Look.BAND)),
            Map.entry(Look.CHANGED_LINK, List.of(Look.PAGE, Look.BAND)),
            Map.entry(Look.CURVE_BEFORE, List.of(Look.PAGE, Look.BAND)),
            Map.entry(Look.CHANGE_BADGE_SIGN, List.of(Look.CHANGE_BADGE)),
            Map.entry(Look.DIVIDER, List.of(Look.PAGE)));

    /** Signs that are told by their shape, not by a line. */
    private static final Map<Look, List<Look>> SHAPES = Map.of(Look.HANDOVER, List.of(Look.PAGE, Look.BAND));

    @Test
    void everyTextHasAContrastOfFourAndAHalf() {
        for (boolean dark : new boolean[] {false, true}) {
            GROUNDS.forEach((text, grounds) -> grounds.forEach(ground -> assertThat(contrast(
                            StyleSheet.of(text).fill().in(dark),
                            StyleSheet.of(ground).fill().in(dark)))
                    .as("%s on %s, %s", text, ground, dark ? "dark" : "light")
                    .isGreaterThanOrEqualTo(4.5)));
        }
    }

    @Test
    void everySignHasAContrastOfThree() {
        for (boolean dark : new boolean[] {false, true}) {
            SIGNS.forEach((sign, grounds) -> grounds.forEach(ground -> assertThat(contrast(
                            StyleSheet.of(sign).stroke().in(dark),
                            StyleSheet.of(ground).fill().in(dark)))
                    .as("%s on %s, %s", sign, ground, dark ? "dark" : "light")
                    .isGreaterThanOrEqualTo(3)));
        }
    }

    @Test
    void everyShapeHasAContrastOfThree() {
        for (boolean dark : new boolean[] {false, true}) {
            SHAPES.forEach((shape, grounds) -> grounds.forEach(ground -> assertThat(contrast(
                            StyleSheet.of(shape).fill().in(dark),
                            StyleSheet.of(ground).fill().in(dark)))
                    .as("%s on %s, %s", shape, ground, dark ? "dark" : "light")
                    .isGreaterThanOrEqualTo(3)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTextIsAmongThoseChecked(Look look) {
        boolean isText = look.name().endsWith("_TEXT")
                || look.name().endsWith("_NAME")
                || look.name().endsWith("TITLE");
        assertThat(!isText || GROUNDS.containsKey(look)).isTrue();
    }

    /** Black on white has the greatest contrast there is: 21. */
    @Test
    void measuresContrastAsTheGuidelinesDo() {
        assertThat(contrast("#000000", "#ffffff")).isEqualTo(21);
        assertThat(contrast("#777777", "#ffffff")).isBetween(4.47, 4.49);
    }

    @Test
    void isDarkOnlyOnScreensOfThoseWhoWantIt() {
        String auto = StyleSheet.of(Theme.AUTO);
        assertThat(auto).contains(".jm .jm-page{fill:#ffffff;stroke:none}");
        assertThat(auto.indexOf("@media screen and (prefers-color-scheme:dark)"))
                .isPositive()
                .isLessThan(auto.indexOf(".jm .jm-page{fill:#0f1419"));
        assertThat(StyleSheet.of(Theme.LIGHT)).doesNotContain("@media", "#0f1419");
        assertThat(StyleSheet.of(Theme.DARK)).doesNotContain("@media", "fill:#ffffff;stroke:none}\n.jm .jm-band");
    }

    /** Web Content Accessibility Guidelines 2.2, relative luminance and contrast ratio. */
    public static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}

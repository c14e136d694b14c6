package org.journeymodel.render.svg;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.render.layout.Look;
import org.journeymodel.render.style.Theme;

/** The style sheet of a picture: which look has which ink. It holds nothing of any journey. */
public final class StyleSheet {

    /** Fonts whose letters are at most as wide as measured, the widest common ones last. */
    public static final String FONTS = "Arial,'Liberation Sans','Noto Sans','Segoe UI',Roboto,sans-serif";

    private StyleSheet() {}

    /**
     * How a look is drawn.
     *
     * @param look what it is
     * @param fill the ink of its area or letters
     * @param stroke the ink of its line
     * @param more further declarations
     */
    public record Rule(Look look, Ink fill, Ink stroke, String more) {}

    private static Rule text(Look look, Ink ink) {
        return new Rule(look, ink, Ink.NONE, "");
    }

    private static Rule area(Look look, Ink fill, Ink stroke) {
        return new Rule(look, fill, stroke, "");
    }

    private static Rule line(Look look, Ink ink, String more) {
        return new Rule(look, Ink.NONE, ink, more);
    }

    /** {@return how a look is drawn} */
    public static Rule of(Look look) {
        return switch (look) {
            case PAGE -> area(look, Ink.PAPER, Ink.NONE);
            case BAND -> area(look, Ink.BAND, Ink.NONE);
            case CARD -> area(look, Ink.PAPER, Ink.HAIRLINE);
            case TITLE, TEXT, STRONG, LANE_TITLE, TOUCHPOINT_NAME, SHARE -> text(look, Ink.TEXT);
            case SUBTITLE, CHANNEL, SCALE, DIVIDER_TEXT, UNKNOWN_TEXT, NEUTRAL, LEAVE -> text(look, Ink.MUTED);
            case QUOTE -> new Rule(look, Ink.MUTED, Ink.NONE, "font-style:italic");
            case STAGE_BEFORE -> area(look, Ink.BEFORE, Ink.NONE);
            case STAGE_DURING -> area(look, Ink.DURING, Ink.NONE);
            case STAGE_AFTER -> area(look, Ink.AFTER, Ink.NONE);
            case STAGE_OPEN -> area(look, Ink.OPEN, Ink.NONE);
            case STAGE_NAME -> text(look, Ink.ON_STAGE);
            case LINK -> line(look, Ink.ONWARD, "");
            case BACK_LINK -> line(look, Ink.BACKWARD, "stroke-dasharray:7 3");
            case UNPLANNED_LINK -> line(look, Ink.ON_DEVIATION, "stroke-dasharray:2 3");
            case ARROW -> area(look, Ink.ONWARD, Ink.NONE);
            case BACK_ARROW -> area(look, Ink.BACKWARD, Ink.NONE);
            case BACK_SHARE -> text(look, Ink.BACKWARD);
            case STATION -> area(look, Ink.STATION, Ink.NONE);
            case LEAVE_ARROW -> area(look, Ink.MUTED, Ink.NONE);
            case TOUCHPOINT -> new Rule(look, Ink.PAPER, Ink.FRAME, "stroke-width:1.2px");
            case TOUCHPOINT_ACTIVITY -> new Rule(look, Ink.PAPER, Ink.FRAME, "stroke-width:1.5px;stroke-dasharray:4 3");
            case TOUCHPOINT_HURTS -> new Rule(look, Ink.PAPER, Ink.ALARM, "stroke-width:2.5px");
            case SUCCESS, MOMENT -> text(look, look == Look.SUCCESS ? Ink.GOOD : Ink.FAIR);
            case FAILURE -> text(look, Ink.ALARM);
            case BADGE -> area(look, Ink.ALARM, Ink.NONE);
            case BADGE_TEXT -> text(look, Ink.ON_ALARM);
            case GRID -> line(look, Ink.HAIRLINE, "stroke-dasharray:4 4");
            case CURVE -> line(look, Ink.CURVE, "stroke-width:2.5px");
            case FACE_GOOD -> new Rule(look, Ink.PAPER, Ink.GOOD, "stroke-width:2px");
            case FACE_FAIR -> new Rule(look, Ink.PAPER, Ink.FAIR, "stroke-width:2px");
            case FACE_BAD -> new Rule(look, Ink.PAPER, Ink.ALARM, "stroke-width:2px");
            case FEATURE_GOOD -> line(look, Ink.GOOD, "stroke-width:1.8px;stroke-linecap:round");
            case FEATURE_FAIR -> line(look, Ink.FAIR, "stroke-width:1.8px;stroke-linecap:round");
            case FEATURE_BAD -> line(look, Ink.ALARM, "stroke-width:1.8px;stroke-linecap:round");
            case UNKNOWN -> new Rule(look, Ink.PAPER, Ink.FRAME, "stroke-dasharray:2 2");
            case NOTE -> area(look, Ink.NOTE, Ink.NONE);
            case NOTE_TEXT -> text(look, Ink.TEXT);
            case THOUGHT_TEXT -> new Rule(look, Ink.TEXT, Ink.NONE, "font-style:italic");
            case PAIN -> area(look, Ink.PAIN, Ink.NONE);
            case PAIN_TEXT -> text(look, Ink.ON_PAIN);
            case GAIN -> area(look, Ink.GAIN, Ink.NONE);
            case GAIN_TEXT -> text(look, Ink.ON_GAIN);
            case IDEA -> area(look, Ink.IDEA, Ink.NONE);
            case IDEA_TEXT -> text(look, Ink.ON_IDEA);
            case FRONT -> area(look, Ink.FRONT, Ink.NONE);
            case FRONT_TEXT -> text(look, Ink.ON_FRONT);
            case BACK -> area(look, Ink.BACK, Ink.NONE);
            case BACK_TEXT -> text(look, Ink.ON_BACK);
            case ASSUMED -> line(look, Ink.MUTED, "stroke-dasharray:3 2");
            case PIP -> area(look, Ink.ON_PAIN, Ink.ON_PAIN);
            case PIP_OPEN -> line(look, Ink.ON_PAIN, "");
            case DIVIDER -> line(look, Ink.MUTED, "stroke-dasharray:6 4;stroke-width:1.3px");
            case HOT, TIP -> line(look, Ink.NONE, "");
            case STREAM -> new Rule(look, Ink.STREAM, Ink.NONE, "fill-opacity:.6");
            case STREAM_BACK ->
                new Rule(look, Ink.IDEA, Ink.BACKWARD, "fill-opacity:.6;stroke-dasharray:5 3;stroke-width:1.2px");
            case UNPLANNED_ARROW, DEVIATION_BADGE -> area(look, Ink.ON_DEVIATION, Ink.NONE);
            case UNPLANNED_SHARE, DEVIATION_TEXT -> text(look, Ink.ON_DEVIATION);
            case UNMADE_LINK -> line(look, Ink.MUTED, "stroke-dasharray:9 6");
            case UNMADE_ARROW -> new Rule(look, Ink.PAPER, Ink.MUTED, "stroke-width:1.2px");
            case UNMADE_SHARE -> text(look, Ink.MUTED);
            case DEVIATION_BADGE_TEXT -> text(look, Ink.ON_DEVIATION_BADGE);
            case DEVIATION -> area(look, Ink.DEVIATION, Ink.NONE);
            case DEVIATION_SIGN -> line(look, Ink.ON_DEVIATION, "stroke-width:1.6px;stroke-linecap:round");
            case STAGE_FEELING -> line(look, Ink.CURVE, "stroke-width:1.5px;stroke-dasharray:1 3;stroke-linecap:round");
            case TIP_BOX -> new Rule(look, Ink.PAPER, Ink.MUTED, "stroke-width:1.5px");
            case EMPTY -> line(look, Ink.FRAME, "stroke-dasharray:2 5");
            case CURVE_SECOND -> line(look, Ink.BACKWARD, "stroke-width:2.5px;stroke-dasharray:10 5");
            case CURVE_THIRD -> line(look, Ink.ON_BACK, "stroke-width:3px;stroke-dasharray:1 6;stroke-linecap:round");
            case CURVE_FOURTH -> line(look, Ink.TEXT, "stroke-width:2.5px;stroke-dasharray:12 4 2 4");
            case LEADER -> line(look, Ink.FRAME, "stroke-dasharray:1 3");
            case REMEMBERED -> line(look, Ink.TEXT, "stroke-width:1.6px");
            case MOMENT_GROUND -> new Rule(look, Ink.NOTE, Ink.FAIR, "stroke-dasharray:6 3");
            case PERSONA -> new Rule(look, Ink.PAPER, Ink.CURVE, "stroke-width:2.5px");
            case HANDOVER -> new Rule(look, Ink.BACKWARD, Ink.PAPER, "stroke-width:1px");
            case ZONE -> new Rule(look, Ink.PAPER, Ink.FRAME, "stroke-width:1.5px");
            case ZONE_NAME -> text(look, Ink.MUTED);
            case POINTER -> line(look, Ink.MUTED, "stroke-width:1px");
            case SCALE_BAR -> line(look, Ink.TEXT, "");
            case TOUCHPOINT_ADDED -> new Rule(look, Ink.PAPER, Ink.GOOD, "stroke-width:2.5px");
            case TOUCHPOINT_CHANGED ->
                new Rule(look, Ink.PAPER, Ink.FAIR, "stroke-width:2px;stroke-dasharray:12 3 3 3");
            case TOUCHPOINT_REMOVED, STAGE_REMOVED ->
                new Rule(look, Ink.NONE, Ink.MUTED, "stroke-width:1.2px;stroke-dasharray:3 4");
            case REMOVED_NAME -> new Rule(look, Ink.MUTED, Ink.NONE, "text-decoration:line-through");
            case CHANGE_TEXT -> text(look, Ink.TEXT);
            case CHANGE_BADGE -> area(look, Ink.TEXT, Ink.NONE);
            case CHANGE_BADGE_SIGN -> line(look, Ink.PAPER, "stroke-width:2px;stroke-linecap:round");
            case CHANGE_SIGN -> line(look, Ink.TEXT, "stroke-width:1.8px;stroke-linecap:round");
            case ADDED_LINK -> line(look, Ink.GOOD, "stroke-dasharray:2 3");
            case ADDED_ARROW, IMPROVED -> area(look, Ink.GOOD, Ink.NONE);
            case ADDED_SHARE -> text(look, Ink.GOOD);
            case CHANGED_LINK -> line(look, Ink.FAIR, "stroke-dasharray:12 3 3 3");
            case CHANGED_ARROW -> area(look, Ink.FAIR, Ink.NONE);
            case CHANGED_SHARE -> text(look, Ink.FAIR);
            case CURVE_BEFORE -> line(look, Ink.MUTED, "stroke-width:1.4px;stroke-dasharray:5 4");
            case POINT_BEFORE -> new Rule(look, Ink.PAPER, Ink.MUTED, "stroke-width:1.4px");
            case WORSENED -> area(look, Ink.ALARM, Ink.NONE);
        };
    }

    /** {@return the style sheet of a theme} */
    public static String of(Theme theme) {
        StringBuilder css =
                new StringBuilder("\n.jm text{font-family:").append(FONTS).append("}\n");
        css.append(".jm path{stroke-linejoin:round}\n");
        css.append(rules(theme == Theme.DARK, true));
        if (theme == Theme.AUTO) {
            css.append("@media screen and (prefers-color-scheme:dark){\n")
                    .append(rules(true, false))
                    .append("}\n");
        }
        return css.toString();
    }

    private static String rules(boolean dark, boolean shapes) {
        StringBuilder css = new StringBuilder();
        for (Look look : Look.values()) {
            Rule rule = of(look);
            List<String> said = new ArrayList<>();
            said.add("fill:" + rule.fill().in(dark));
            said.add("stroke:" + rule.stroke().in(dark));
            if (shapes && !rule.more().isEmpty()) {
                said.add(rule.more());
            }
            css.append(".jm .")
                    .append(look.className())
                    .append('{')
                    .append(String.join(";", said))
                    .append("}\n");
        }
        return css.toString();
    }
}

package org.journeymodel.render.layout;

import org.journeymodel.core.message.PlainText;

/** What a mark of a picture is, and so how it looks; colours are the theme's business. */
public enum Look {
    /** The ground of the whole picture. */
    PAGE,
    /** The ground of every second lane. */
    BAND,
    /** A box of the header. */
    CARD,
    /** The name of the journey. */
    TITLE,
    /** What stands below the name. */
    SUBTITLE,
    /** Plain text. */
    TEXT,
    /** The title of a card or of details. */
    STRONG,
    /** What a persona says. */
    QUOTE,
    /** The title of a lane. */
    LANE_TITLE,
    /** A stage before the purchase. */
    STAGE_BEFORE,
    /** The purchase. */
    STAGE_DURING,
    /** A stage after the purchase. */
    STAGE_AFTER,
    /** A stage without phase. */
    STAGE_OPEN,
    /** The name of a stage. */
    STAGE_NAME,
    /** A move on. */
    LINK,
    /** A move back. */
    BACK_LINK,
    /** The arrow of a move on. */
    ARROW,
    /** The arrow of a move back. */
    BACK_ARROW,
    /** A move that was observed but not planned. */
    UNPLANNED_LINK,
    /** The share of a move on. */
    SHARE,
    /** The share of a move back. */
    BACK_SHARE,
    /** Where moves leave and reach a touchpoint. */
    STATION,
    /** The arrow of those who leave. */
    LEAVE_ARROW,
    /** The share that leaves or begins. */
    LEAVE,
    /** A contact with the company. */
    TOUCHPOINT,
    /** An activity without the company. */
    TOUCHPOINT_ACTIVITY,
    /** A touchpoint that is a bottleneck. */
    TOUCHPOINT_HURTS,
    /** The name of a touchpoint. */
    TOUCHPOINT_NAME,
    /** The channels of a touchpoint. */
    CHANNEL,
    /** That a journey succeeds here. */
    SUCCESS,
    /** That a journey fails here. */
    FAILURE,
    /** That a journey ends neutrally here. */
    NEUTRAL,
    /** That here is a moment of truth. */
    MOMENT,
    /** The disc of a bottleneck. */
    BADGE,
    /** The number of a bottleneck. */
    BADGE_TEXT,
    /** A line of the scale of feelings. */
    GRID,
    /** A word of the scale of feelings. */
    SCALE,
    /** A curve of feelings. */
    CURVE,
    /** A face that smiles. */
    FACE_GOOD,
    /** A face that looks straight. */
    FACE_FAIR,
    /** A face that frowns. */
    FACE_BAD,
    /** Eyes and mouth of a face that smiles. */
    FEATURE_GOOD,
    /** Eyes and mouth of a face that looks straight. */
    FEATURE_FAIR,
    /** Eyes and mouth of a face that frowns. */
    FEATURE_BAD,
    /** The sign of a feeling that is not known. */
    UNKNOWN,
    /** What is not known or not there yet. */
    UNKNOWN_TEXT,
    /** A note. */
    NOTE,
    /** The text of a note. */
    NOTE_TEXT,
    /** What a customer thinks or says. */
    THOUGHT_TEXT,
    /** A pain. */
    PAIN,
    /** The text of a pain. */
    PAIN_TEXT,
    /** A gain. */
    GAIN,
    /** The text of a gain. */
    GAIN_TEXT,
    /** An opportunity. */
    IDEA,
    /** The text of an opportunity. */
    IDEA_TEXT,
    /** What customers see of the company. */
    FRONT,
    /** The text of what they see. */
    FRONT_TEXT,
    /** What customers do not see. */
    BACK,
    /** The text of what they do not see. */
    BACK_TEXT,
    /** The frame of a note that rests on no insight. */
    ASSUMED,
    /** A step of severity. */
    PIP,
    /** A step that severity does not reach. */
    PIP_OPEN,
    /** A line of the service blueprint. */
    DIVIDER,
    /** The name of such a line. */
    DIVIDER_TEXT,
    /** What can be pointed at. */
    HOT,
    /** Details that show when it is. */
    TIP,
    /** The box of details. */
    TIP_BOX,
    /** Where a blueprint says nothing. */
    EMPTY,
    /** Where one team hands over to another. */
    HANDOVER,
    /** A second curve of feelings. */
    CURVE_SECOND,
    /** A third curve of feelings. */
    CURVE_THIRD,
    /** A fourth curve of feelings. */
    CURVE_FOURTH,
    /** Leads from a curve to words about it. */
    LEADER,
    /** The ring around a feeling that is remembered. */
    REMEMBERED,
    /** The ground of a moment of truth. */
    MOMENT_GROUND,
    /** The persona in the middle of an empathy map. */
    PERSONA,
    /** Customers who go on from step to step. */
    STREAM,
    /** Customers who go back from step to step. */
    STREAM_BACK,
    /** A zone of a floor. */
    ZONE,
    /** The name of a zone. */
    ZONE_NAME,
    /** A thin line from a name to what it names, or from a row to those that hang below it. */
    POINTER,
    /** The scale of a plan. */
    SCALE_BAR,
    /** The arrow of a move that was not planned. */
    UNPLANNED_ARROW,
    /** The share of a move that was not planned. */
    UNPLANNED_SHARE,
    /** A move that was planned, and that nobody made or nothing covered. */
    UNMADE_LINK,
    /** The arrow of a move that nobody made. */
    UNMADE_ARROW,
    /** The share of a move that nobody made. */
    UNMADE_SHARE,
    /** The square of a deviation. */
    DEVIATION_BADGE,
    /** The number of a deviation. */
    DEVIATION_BADGE_TEXT,
    /** A deviation. */
    DEVIATION,
    /** The text of a deviation. */
    DEVIATION_TEXT,
    /** The sign of a kind of deviation. */
    DEVIATION_SIGN,
    /** The feeling of a whole stage. */
    STAGE_FEELING,
    /** A touchpoint that an earlier version did not have. */
    TOUCHPOINT_ADDED,
    /** A touchpoint that was otherwise in an earlier version. */
    TOUCHPOINT_CHANGED,
    /** A touchpoint that only an earlier version had, or that was not covered. */
    TOUCHPOINT_REMOVED,
    /** A stage that only an earlier version had. */
    STAGE_REMOVED,
    /** The name of something that was removed. */
    REMOVED_NAME,
    /** What happened to something since an earlier version, or that it was not covered. */
    CHANGE_TEXT,
    /** The square around the sign of a change or of coverage. */
    CHANGE_BADGE,
    /** The sign of a change in its square. */
    CHANGE_BADGE_SIGN,
    /** The sign of a change. */
    CHANGE_SIGN,
    /** A move that was added. */
    ADDED_LINK,
    /** The arrow of a move that was added. */
    ADDED_ARROW,
    /** The share of a move that was added. */
    ADDED_SHARE,
    /** A move that another share of customers makes than before. */
    CHANGED_LINK,
    /** The arrow of such a move. */
    CHANGED_ARROW,
    /** The shares of such a move. */
    CHANGED_SHARE,
    /** A curve of earlier feelings. */
    CURVE_BEFORE,
    /** An earlier feeling. */
    POINT_BEFORE,
    /** A feeling that is better than before. */
    IMPROVED,
    /** A feeling that is worse than before. */
    WORSENED;

    /** {@return the name of its class in style sheets, such as {@code jm-touchpoint-name}} */
    public String className() {
        return "jm-" + PlainText.of(this);
    }
}

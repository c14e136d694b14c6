package org.journeymodel.json.table;

import static org.journeymodel.json.shape.TextShape.ID;
import static org.journeymodel.json.shape.TextShape.TEXT;

import org.journeymodel.core.insight.ActionItem;
import org.journeymodel.core.insight.ActionStatus;
import org.journeymodel.core.insight.EvidenceKind;
import org.journeymodel.core.insight.Feedback;
import org.journeymodel.core.insight.FeedbackKind;
import org.journeymodel.core.insight.Insight;
import org.journeymodel.core.insight.Measurement;
import org.journeymodel.core.insight.Opportunity;
import org.journeymodel.core.insight.Period;
import org.journeymodel.json.shape.DateShape;
import org.journeymodel.json.shape.EnumShape;
import org.journeymodel.json.shape.LongShape;
import org.journeymodel.json.shape.NumberShape;

/** The JSON of what is known and measured, and of what is done about it. */
final class InsightTables {

    private static final LongShape COUNT = new LongShape();

    static final ObjectShape<Period, ?> PERIOD = Table.of("a period", Period::builder, Period.Builder::build)
            .required("from", DateShape.BOUND, Period::from, Period.Builder::from)
            .required("to", DateShape.BOUND, Period::to, Period.Builder::to)
            .onOneLine()
            .shape();

    static final ObjectShape<Measurement, ?> MEASUREMENT = Table.of(
                    "a measurement", Measurement::builder, Measurement.Builder::build)
            .required("metric", TEXT, Measurement::metric, Measurement.Builder::metric)
            .required("value", NumberShape.ANY, Measurement::value, Measurement.Builder::value)
            .optional("unit", TEXT, Measurement::unit, Measurement.Builder::unit)
            .optional("period", PERIOD, Measurement::period, Measurement.Builder::period)
            .optionalLong("sampleSize", COUNT, Measurement::sampleSize, Measurement.Builder::sampleSize)
            .onOneLine()
            .shape();

    static final ObjectShape<Feedback, ?> FEEDBACK = Table.of("feedback", Feedback::builder, Feedback.Builder::build)
            .required("kind", EnumShape.of(FeedbackKind.class), Feedback::kind, Feedback.Builder::kind)
            .optional("text", TEXT, Feedback::text, Feedback.Builder::text)
            .standingIn()
            .optionalNumber("score", NumberShape.ANY, Feedback::score, Feedback.Builder::score)
            .optional("persona", ID, Feedback::persona, Feedback.Builder::persona)
            .optional("date", DateShape.DATE, Feedback::date, Feedback.Builder::date)
            .optionalLong("sampleSize", COUNT, Feedback::sampleSize, Feedback.Builder::sampleSize)
            .onOneLine()
            .shape();

    static final ObjectShape<Insight, ?> INSIGHT = Table.of("an insight", Insight::builder, Insight.Builder::build)
            .required("id", ID, Insight::id, Insight.Builder::id)
            .required("kind", EnumShape.of(EvidenceKind.class), Insight::kind, Insight.Builder::kind)
            .required("text", TEXT, Insight::text, Insight.Builder::text)
            .optional("date", DateShape.DATE, Insight::date, Insight.Builder::date)
            .optional("period", PERIOD, Insight::period, Insight.Builder::period)
            .optionalLong("sampleSize", COUNT, Insight::sampleSize, Insight.Builder::sampleSize)
            .optionalNumber("confidence", NumberShape.PROBABILITY, Insight::confidence, Insight.Builder::confidence)
            .countedAsElement()
            .shape();

    static final ObjectShape<Opportunity, ?> OPPORTUNITY = Table.of(
                    "an opportunity", Opportunity::builder, Opportunity.Builder::build)
            .required("id", ID, Opportunity::id, Opportunity.Builder::id)
            .required("text", TEXT, Opportunity::text, Opportunity.Builder::text)
            .list("touchpoints", ID, Opportunity::touchpoints, Opportunity.Builder::touchpoints)
            .list("claims", ID, Opportunity::claims, Opportunity.Builder::claims)
            .list("insights", ID, Opportunity::insights, Opportunity.Builder::insights)
            .countedAsElement()
            .shape();

    static final ObjectShape<ActionItem, ?> ACTION_ITEM = Table.of(
                    "an action item", ActionItem::builder, ActionItem.Builder::build)
            .required("id", ID, ActionItem::id, ActionItem.Builder::id)
            .required("text", TEXT, ActionItem::text, ActionItem.Builder::text)
            .list("opportunities", ID, ActionItem::opportunities, ActionItem.Builder::opportunities)
            .optional("owner", TEXT, ActionItem::owner, ActionItem.Builder::owner)
            .optional("team", ID, ActionItem::team, ActionItem.Builder::team)
            .defaulted(
                    "status",
                    EnumShape.of(ActionStatus.class),
                    ActionStatus.PLANNED,
                    ActionItem::status,
                    ActionItem.Builder::status)
            .optional("due", DateShape.DATE, ActionItem::due, ActionItem.Builder::due)
            .optional("done", DateShape.DATE, ActionItem::done, ActionItem.Builder::done)
            .list("before", MEASUREMENT, ActionItem::before, ActionItem.Builder::before)
            .list("after", MEASUREMENT, ActionItem::after, ActionItem.Builder::after)
            .countedAsElement()
            .shape();

    private InsightTables() {}
}

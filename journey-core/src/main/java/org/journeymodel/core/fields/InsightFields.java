package org.journeymodel.core.fields;

import java.util.Optional;
import java.util.OptionalLong;
import org.journeymodel.core.insight.ActionItem;
import org.journeymodel.core.insight.ActionStatus;
import org.journeymodel.core.insight.Feedback;
import org.journeymodel.core.insight.Insight;
import org.journeymodel.core.insight.Measurement;
import org.journeymodel.core.insight.Opportunity;
import org.journeymodel.core.insight.Period;

/** The fields of what is known of customers, and of what is done about it. */
final class InsightFields {

    static final Table<Period, ?> PERIOD = TableBuilder.of("period", Period::builder, Period.Builder::build)
            .value("from", Period::from, Period.Builder::from)
            .value("to", Period::to, Period.Builder::to)
            .single();

    static final Table<Measurement, ?> MEASUREMENT = TableBuilder.of(
                    "measurement", Measurement::builder, Measurement.Builder::build)
            .value("metric", Measurement::metric, Measurement.Builder::metric)
            .value("value", Measurement::value, Measurement.Builder::value)
            .optional("unit", Measurement::unit, Measurement.Builder::unit)
            .whole("period", PERIOD, Measurement::period, Measurement.Builder::period)
            .optional("sampleSize", each -> boxed(each.sampleSize()), Measurement.Builder::sampleSize)
            .keyedBy("metric");

    static final Table<Feedback, ?> FEEDBACK = TableBuilder.of("feedback", Feedback::builder, Feedback.Builder::build)
            .value("kind", Feedback::kind, Feedback.Builder::kind)
            .optional("text", Feedback::text, Feedback.Builder::text)
            .number("score", Feedback::score, Feedback.Builder::score)
            .optionalReference("persona", ElementKind.PERSONA, Feedback::persona, Feedback.Builder::persona)
            .optional("date", Feedback::date, Feedback.Builder::date)
            .optional("sampleSize", each -> boxed(each.sampleSize()), Feedback.Builder::sampleSize)
            .keyedBy(part -> TableBuilder.textOf(part.find(part.find("text") == null ? "kind" : "text")));

    static final Table<Insight, ?> INSIGHT = TableBuilder.of("insight", Insight::builder, Insight.Builder::build)
            .id(ElementKind.INSIGHT, Insight::id, Insight.Builder::id)
            .value("kind", Insight::kind, Insight.Builder::kind)
            .value("text", Insight::text, Insight.Builder::text)
            .optional("date", Insight::date, Insight.Builder::date)
            .whole("period", PERIOD, Insight::period, Insight.Builder::period)
            .optional("sampleSize", each -> boxed(each.sampleSize()), Insight.Builder::sampleSize)
            .number("confidence", Insight::confidence, Insight.Builder::confidence)
            .keyedBy("id");

    static final Table<Opportunity, ?> OPPORTUNITY = TableBuilder.of(
                    "opportunity", Opportunity::builder, Opportunity.Builder::build)
            .id(ElementKind.OPPORTUNITY, Opportunity::id, Opportunity.Builder::id)
            .value("text", Opportunity::text, Opportunity.Builder::text)
            .references(
                    "touchpoints", ElementKind.TOUCHPOINT, Opportunity::touchpoints, Opportunity.Builder::touchpoints)
            .texts("claims", "claim", Opportunity::claims, Opportunity.Builder::claims)
            .references("insights", ElementKind.INSIGHT, Opportunity::insights, Opportunity.Builder::insights)
            .keyedBy("id");

    static final Table<ActionItem, ?> ACTION_ITEM = TableBuilder.of(
                    "action item", ActionItem::builder, ActionItem.Builder::build)
            .id(ElementKind.ACTION_ITEM, ActionItem::id, ActionItem.Builder::id)
            .value("text", ActionItem::text, ActionItem.Builder::text)
            .references(
                    "opportunities",
                    ElementKind.OPPORTUNITY,
                    ActionItem::opportunities,
                    ActionItem.Builder::opportunities)
            .optional("owner", ActionItem::owner, ActionItem.Builder::owner)
            .optionalReference("team", ElementKind.TEAM, ActionItem::team, ActionItem.Builder::team)
            .defaulted("status", ActionStatus.PLANNED, ActionItem::status, ActionItem.Builder::status)
            .optional("due", ActionItem::due, ActionItem.Builder::due)
            .optional("done", ActionItem::done, ActionItem.Builder::done)
            .parts("before", "measurement before", MEASUREMENT, ActionItem::before, ActionItem.Builder::before)
            .parts("after", "measurement after", MEASUREMENT, ActionItem::after, ActionItem.Builder::after)
            .keyedBy("id");

    private InsightFields() {}

    private static Optional<Long> boxed(OptionalLong number) {
        return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
    }
}

package org.journeymodel.core;

import java.time.LocalDate;
import org.journeymodel.core.blueprint.Blueprint;
import org.journeymodel.core.blueprint.BlueprintItem;
import org.journeymodel.core.insight.ActionItem;
import org.journeymodel.core.insight.ActionStatus;
import org.journeymodel.core.insight.EvidenceKind;
import org.journeymodel.core.insight.Feedback;
import org.journeymodel.core.insight.FeedbackKind;
import org.journeymodel.core.insight.Insight;
import org.journeymodel.core.insight.Measurement;
import org.journeymodel.core.insight.Opportunity;
import org.journeymodel.core.insight.Period;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.EmpathyMap;
import org.journeymodel.core.model.PrivacyMark;
import org.journeymodel.core.model.Revision;
import org.journeymodel.core.model.Team;
import org.journeymodel.core.space.Position;
import org.journeymodel.core.space.Zone;

/** Samples of what stands around a journey, made like those of {@link Samples}. */
final class VocabularySamples {

    private VocabularySamples() {}

    static Team team(String text) {
        return Team.of(text, text);
    }

    static Revision revision(String text, int day) {
        return Revision.builder()
                .version(text)
                .date(day(day))
                .author(text)
                .note(text)
                .reviewBy(day(day + 1))
                .build();
    }

    /** Consent has two values: in one sample it stands at its default. */
    static PrivacyMark privacyMark(String text, boolean consentRequired) {
        return PrivacyMark.of(text, text).toBuilder()
                .consentRequired(consentRequired)
                .build();
    }

    static EmpathyMap empathyMap(String text, double valence) {
        return EmpathyMap.builder()
                .persona(text)
                .addSays(text, "more")
                .addThinks(text, "more")
                .addDoes(text, "more")
                .addFeels(Emotion.of(valence, text))
                .addPains(Claim.of(text))
                .addGains(Claim.of(text))
                .build();
    }

    static Claim claim(String text, int severity) {
        return Claim.builder()
                .text(text)
                .id(text)
                .severity(severity)
                .addInsights(text, "c")
                .build();
    }

    static Insight insight(String text, EvidenceKind kind, int number) {
        return Insight.builder()
                .id(text)
                .kind(kind)
                .text(text)
                .date(day(number))
                .period(period(number))
                .sampleSize(number)
                .confidence(1.0 / number)
                .build();
    }

    /** Both may end when the other begins. */
    static Period period(int day) {
        return Period.of(day(day), day(day + 10));
    }

    static Measurement measurement(String text, int number) {
        return Measurement.builder()
                .metric(text)
                .value(number)
                .unit(text)
                .period(period(number))
                .sampleSize(number)
                .build();
    }

    static Feedback feedback(String text, FeedbackKind kind, int number) {
        return Feedback.builder()
                .kind(kind)
                .text(text)
                .score(number)
                .persona(text)
                .date(day(number))
                .sampleSize(number)
                .build();
    }

    static Opportunity opportunity(String text) {
        return Opportunity.builder()
                .id(text)
                .text(text)
                .addTouchpoints(text, "c")
                .addClaims(text, "c")
                .addInsights(text, "c")
                .build();
    }

    static ActionItem actionItem(String text, ActionStatus status, int number) {
        return ActionItem.builder()
                .id(text)
                .text(text)
                .addOpportunities(text, "c")
                .owner(text)
                .team(text)
                .status(status)
                .due(day(number))
                .done(day(number + 1))
                .addBefore(measurement(text, number))
                .addAfter(measurement(text, number + 1))
                .build();
    }

    static Blueprint blueprint(String text) {
        return Blueprint.builder()
                .addPhysicalEvidence(item(text), item("c"))
                .addFrontStage(item(text), item("c"))
                .addBackStage(item(text), item("c"))
                .addSupportProcesses(item(text), item("c"))
                .build();
    }

    static BlueprintItem item(String text) {
        return BlueprintItem.of(text, text).toBuilder().system(text).build();
    }

    static Zone zone(String text, int number) {
        return Zone.builder()
                .id(text)
                .name(text)
                .floor(text)
                .x(number)
                .y(number + 1)
                .width(number + 2)
                .height(number + 3)
                .build();
    }

    static Position position(int number) {
        return Position.of(number, -number);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 3, day);
    }
}

package org.journeymodel.core.fields;

import java.util.Optional;
import org.journeymodel.core.model.Actor;
import org.journeymodel.core.model.Channel;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.EmotionScale;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.JourneyKind;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.PrivacyMark;
import org.journeymodel.core.model.Revision;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Team;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.TouchpointKind;
import org.journeymodel.core.model.Transition;

/** The fields of journeys and of what stands in them. */
public final class ModelFields {

    /** Ends each half of a key; no id holds it. */
    static final String END = "\n";

    static final Table<Claim, ?> CLAIM = TableBuilder.of("claim", Claim::builder, Claim.Builder::build)
            .value("text", Claim::text, Claim.Builder::text)
            .optional("id", Claim::id, Claim.Builder::id)
            .optional("severity", claim -> boxed(claim), Claim.Builder::severity)
            .references("insights", ElementKind.INSIGHT, Claim::insights, Claim.Builder::insights)
            .keyedBy(part -> TableBuilder.textOf(part.find(part.find("id") == null ? "text" : "id")));

    static final Table<Emotion, ?> EMOTION = TableBuilder.of("emotion", Emotion::builder, Emotion.Builder::build)
            .value("valence", Emotion::valence, Emotion.Builder::valence)
            .number("arousal", Emotion::arousal, Emotion.Builder::arousal)
            .texts("labels", "label", Emotion::labels, Emotion.Builder::labels)
            .optional("reason", Emotion::reason, Emotion.Builder::reason)
            .single();

    /** Experiences. */
    public static final Table<Experience, ?> EXPERIENCE = TableBuilder.of(
                    "experience", Experience::builder, Experience.Builder::build)
            .optionalReference("persona", ElementKind.PERSONA, Experience::persona, Experience.Builder::persona)
            .optional("doing", Experience::doing, Experience.Builder::doing)
            .optional("thinking", Experience::thinking, Experience.Builder::thinking)
            .optional("saying", Experience::saying, Experience.Builder::saying)
            .texts("goals", "goal", Experience::goals, Experience.Builder::goals)
            .parts("needs", "need", CLAIM, Experience::needs, Experience.Builder::needs)
            .parts("expectations", "expectation", CLAIM, Experience::expectations, Experience.Builder::expectations)
            .parts("drivers", "driver", CLAIM, Experience::drivers, Experience.Builder::drivers)
            .parts("pains", "pain", CLAIM, Experience::pains, Experience.Builder::pains)
            .parts("gains", "gain", CLAIM, Experience::gains, Experience.Builder::gains)
            .part("emotion", EMOTION, Experience::emotion, Experience.Builder::emotion)
            .references("insights", ElementKind.INSIGHT, Experience::insights, Experience.Builder::insights)
            .keyedBy("persona");

    static final Table<PrivacyMark, ?> PRIVACY_MARK = TableBuilder.of(
                    "privacy mark", PrivacyMark::builder, PrivacyMark.Builder::build)
            .value("data", PrivacyMark::data, PrivacyMark.Builder::data)
            .optional("purpose", PrivacyMark::purpose, PrivacyMark.Builder::purpose)
            .defaulted("consentRequired", false, PrivacyMark::consentRequired, PrivacyMark.Builder::consentRequired)
            .keyedBy("data");

    /** Touchpoints. */
    public static final Table<Touchpoint, ?> TOUCHPOINT = TableBuilder.of(
                    "touchpoint", Touchpoint::builder, Touchpoint.Builder::build)
            .id(ElementKind.TOUCHPOINT, Touchpoint::id, Touchpoint.Builder::id)
            .value("name", Touchpoint::name, Touchpoint.Builder::name)
            .optional("description", Touchpoint::description, Touchpoint.Builder::description)
            .defaulted("kind", TouchpointKind.CONTACT, Touchpoint::kind, Touchpoint.Builder::kind)
            .optional("initiator", Touchpoint::initiator, Touchpoint.Builder::initiator)
            .references("channels", ElementKind.CHANNEL, Touchpoint::channels, Touchpoint.Builder::channels)
            .optionalReference("team", ElementKind.TEAM, Touchpoint::team, Touchpoint.Builder::team)
            .optional("companyDoing", Touchpoint::companyDoing, Touchpoint.Builder::companyDoing)
            .texts("companyGoals", "company goal", Touchpoint::companyGoals, Touchpoint.Builder::companyGoals)
            .parts("experiences", EXPERIENCE, Touchpoint::experiences, Touchpoint.Builder::experiences)
            .part("blueprint", ServiceFields.BLUEPRINT, Touchpoint::blueprint, Touchpoint.Builder::blueprint)
            .optionalReference("zone", ElementKind.ZONE, Touchpoint::zone, Touchpoint.Builder::zone)
            .whole("position", ServiceFields.POSITION, Touchpoint::position, Touchpoint.Builder::position)
            .optional("timeOfDay", Touchpoint::timeOfDay, Touchpoint.Builder::timeOfDay)
            .optional("duration", Touchpoint::duration, Touchpoint.Builder::duration)
            .defaulted("momentOfTruth", false, Touchpoint::momentOfTruth, Touchpoint.Builder::momentOfTruth)
            .optional("followUp", Touchpoint::followUp, Touchpoint.Builder::followUp)
            .optional("outcome", Touchpoint::outcome, Touchpoint.Builder::outcome)
            .number("entryProbability", Touchpoint::entryProbability, Touchpoint.Builder::entryProbability)
            .number("exitProbability", Touchpoint::exitProbability, Touchpoint.Builder::exitProbability)
            .optional("subJourney", Touchpoint::subJourney, Touchpoint.Builder::subJourney)
            .texts("eventNames", "event name", Touchpoint::eventNames, Touchpoint.Builder::eventNames)
            .parts(
                    "measurements",
                    InsightFields.MEASUREMENT,
                    Touchpoint::measurements,
                    Touchpoint.Builder::measurements)
            .wholes("feedback", InsightFields.FEEDBACK, Touchpoint::feedback, Touchpoint.Builder::feedback)
            .defaulted("personalDataAsked", false, Touchpoint::personalDataAsked, Touchpoint.Builder::personalDataAsked)
            .parts("privacyMarks", PRIVACY_MARK, Touchpoint::privacyMarks, Touchpoint.Builder::privacyMarks)
            .named("attributes", "attribute", Touchpoint::attributes, Touchpoint.Builder::attributes)
            .keyedBy("id");

    /** Stages, without their touchpoints: see {@link Document}. */
    public static final Table<Stage, ?> STAGE = TableBuilder.of("stage", Stage::builder, Stage.Builder::build)
            .id(ElementKind.STAGE, Stage::id, Stage.Builder::id)
            .value("name", Stage::name, Stage.Builder::name)
            .optional("description", Stage::description, Stage.Builder::description)
            .optional("phase", Stage::phase, Stage.Builder::phase)
            .texts("goals", "goal", Stage::goals, Stage.Builder::goals)
            .texts("keyActivities", "key activity", Stage::keyActivities, Stage.Builder::keyActivities)
            .parts("experiences", EXPERIENCE, Stage::experiences, Stage.Builder::experiences)
            .optional("subJourney", Stage::subJourney, Stage.Builder::subJourney)
            .keyedBy("id");

    static final Table<Persona, ?> PERSONA = TableBuilder.of("persona", Persona::builder, Persona.Builder::build)
            .id(ElementKind.PERSONA, Persona::id, Persona.Builder::id)
            .value("name", Persona::name, Persona.Builder::name)
            .optional("segment", Persona::segment, Persona.Builder::segment)
            .named("demographics", "demographic fact", Persona::demographics, Persona.Builder::demographics)
            .texts("goals", "goal", Persona::goals, Persona.Builder::goals)
            .texts("needs", "need", Persona::needs, Persona.Builder::needs)
            .texts("tasks", "task", Persona::tasks, Persona.Builder::tasks)
            .texts("challenges", "challenge", Persona::challenges, Persona.Builder::challenges)
            .texts("motivations", "motivation", Persona::motivations, Persona.Builder::motivations)
            .texts("behaviours", "behaviour", Persona::behaviours, Persona.Builder::behaviours)
            .optional("quote", Persona::quote, Persona.Builder::quote)
            .optionalReference("variantOf", ElementKind.PERSONA, Persona::variantOf, Persona.Builder::variantOf)
            .references("insights", ElementKind.INSIGHT, Persona::insights, Persona.Builder::insights)
            .keyedBy("id");

    static final Table<Channel, ?> CHANNEL = TableBuilder.of("channel", Channel::builder, Channel.Builder::build)
            .id(ElementKind.CHANNEL, Channel::id, Channel.Builder::id)
            .value("name", Channel::name, Channel.Builder::name)
            .value("medium", Channel::medium, Channel.Builder::medium)
            .keyedBy("id");

    static final Table<Team, ?> TEAM = TableBuilder.of("team", Team::builder, Team.Builder::build)
            .id(ElementKind.TEAM, Team::id, Team.Builder::id)
            .value("name", Team::name, Team.Builder::name)
            .keyedBy("id");

    /** Transitions. */
    public static final Table<Transition, ?> TRANSITION = TableBuilder.of(
                    "transition", Transition::builder, Transition.Builder::build)
            .reference("from", ElementKind.TOUCHPOINT, Transition::from, Transition.Builder::from)
            .reference("to", ElementKind.TOUCHPOINT, Transition::to, Transition.Builder::to)
            .optional("trigger", Transition::trigger, Transition.Builder::trigger)
            .defaulted("choice", Actor.CUSTOMER, Transition::choice, Transition.Builder::choice)
            .references("personas", ElementKind.PERSONA, Transition::personas, Transition.Builder::personas)
            .number("probability", Transition::probability, Transition.Builder::probability)
            .optional("waiting", Transition::waiting, Transition.Builder::waiting)
            .optional("latestWaiting", Transition::latestWaiting, Transition.Builder::latestWaiting)
            .references("insights", ElementKind.INSIGHT, Transition::insights, Transition.Builder::insights)
            .keyedBy(ModelFields::identityOf);

    static final Table<EmotionScale, ?> EMOTION_SCALE = TableBuilder.of(
                    "emotion scale", ScaleParts::new, ScaleParts::scale)
            .value("min", EmotionScale::min, (parts, min) -> parts.min = min)
            .value("neutral", EmotionScale::neutral, (parts, neutral) -> parts.neutral = neutral)
            .value("max", EmotionScale::max, (parts, max) -> parts.max = max)
            .single();

    static final Table<Revision, ?> REVISION = TableBuilder.of("revision", Revision::builder, Revision.Builder::build)
            .value("version", Revision::version, Revision.Builder::version)
            .optional("date", Revision::date, Revision.Builder::date)
            .optional("author", Revision::author, Revision.Builder::author)
            .optional("note", Revision::note, Revision.Builder::note)
            .optional("reviewBy", Revision::reviewBy, Revision.Builder::reviewBy)
            .single();

    /** Journeys. */
    public static final Table<Journey, ?> JOURNEY = TableBuilder.of("journey", Journey::builder, Journey.Builder::build)
            .value("id", Journey::id, Journey.Builder::id)
            .value("name", Journey::name, Journey.Builder::name)
            .optional("description", Journey::description, Journey.Builder::description)
            .defaulted("kind", JourneyKind.CURRENT_STATE, Journey::kind, Journey.Builder::kind)
            .optional("purpose", Journey::purpose, Journey.Builder::purpose)
            .optional("scope", Journey::scope, Journey.Builder::scope)
            .part("revision", REVISION, Journey::revision, Journey.Builder::revision)
            .parts("personas", PERSONA, Journey::personas, Journey.Builder::personas)
            .references(
                    "personasInFocus",
                    "persona in focus",
                    ElementKind.PERSONA,
                    Journey::personasInFocus,
                    Journey.Builder::personasInFocus)
            .parts("channels", CHANNEL, Journey::channels, Journey.Builder::channels)
            .parts("teams", TEAM, Journey::teams, Journey.Builder::teams)
            .parts("stages", STAGE, Journey::stages, Journey.Builder::stages)
            .parts("transitions", TRANSITION, Journey::transitions, Journey.Builder::transitions)
            .parts("zones", ServiceFields.ZONE, Journey::zones, Journey.Builder::zones)
            .parts("insights", InsightFields.INSIGHT, Journey::insights, Journey.Builder::insights)
            .parts("opportunities", InsightFields.OPPORTUNITY, Journey::opportunities, Journey.Builder::opportunities)
            .parts("actionItems", InsightFields.ACTION_ITEM, Journey::actionItems, Journey.Builder::actionItems)
            .defaultedWhole(
                    "emotionScale",
                    EMOTION_SCALE,
                    EmotionScale.VALENCE,
                    Journey::emotionScale,
                    Journey.Builder::emotionScale)
            .named("attributes", "attribute", Journey::attributes, Journey.Builder::attributes)
            .single();

    private ModelFields() {}

    private static Optional<Integer> boxed(Claim claim) {
        return claim.severity().isPresent() ? Optional.of(claim.severity().getAsInt()) : Optional.empty();
    }

    private static String identityOf(Part transition) {
        Object trigger = transition.find("trigger");
        return transition.find("from") + END + transition.find("to") + (trigger == null ? "" : END + trigger);
    }

    /** Emotion scales have no builder of their own. */
    private static final class ScaleParts {

        private double min;
        private double neutral;
        private double max;

        private EmotionScale scale() {
            return EmotionScale.of(min, neutral, max);
        }
    }
}

package org.journeymodel.json.table;

import static org.journeymodel.json.shape.TextShape.ID;
import static org.journeymodel.json.shape.TextShape.TEXT;

import java.util.EnumSet;
import java.util.Optional;
import org.journeymodel.core.model.Actor;
import org.journeymodel.core.model.Channel;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.EmotionScale;
import org.journeymodel.core.model.EmpathyMap;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.JourneyAtlas;
import org.journeymodel.core.model.JourneyKind;
import org.journeymodel.core.model.Medium;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Phase;
import org.journeymodel.core.model.PrivacyMark;
import org.journeymodel.core.model.Revision;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Team;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.TouchpointKind;
import org.journeymodel.core.model.Transition;
import org.journeymodel.json.shape.BooleanShape;
import org.journeymodel.json.shape.DateShape;
import org.journeymodel.json.shape.DurationShape;
import org.journeymodel.json.shape.EnumShape;
import org.journeymodel.json.shape.FormatVersionShape;
import org.journeymodel.json.shape.IntegerShape;
import org.journeymodel.json.shape.ListShape;
import org.journeymodel.json.shape.NumberShape;
import org.journeymodel.json.shape.SchemaAddressShape;
import org.journeymodel.json.shape.TimeShape;

/** The JSON of the model: one table for each type, fields in the order in which they are written. */
public final class ModelTables {

    private static final DurationShape DURATION = new DurationShape();

    static final ObjectShape<Claim, ?> CLAIM = Table.of("a claim", Claim::builder, Claim.Builder::build)
            .required("text", TEXT, Claim::text, Claim.Builder::text)
            .optional("id", ID, Claim::id, Claim.Builder::id)
            .optionalInteger("severity", IntegerShape.SEVERITY, Claim::severity, Claim.Builder::severity)
            .list("insights", ID, Claim::insights, Claim.Builder::insights)
            .onOneLine()
            .shape();

    static final ObjectShape<Emotion, ?> EMOTION = Table.of("an emotion", Emotion::builder, Emotion.Builder::build)
            .required("valence", NumberShape.VALENCE, Emotion::valence, Emotion.Builder::valence)
            .optionalNumber("arousal", NumberShape.AROUSAL, Emotion::arousal, Emotion.Builder::arousal)
            .list("labels", TEXT, Emotion::labels, Emotion.Builder::labels)
            .optional("reason", TEXT, Emotion::reason, Emotion.Builder::reason)
            .onOneLine()
            .shape();

    static final ObjectShape<Experience, ?> EXPERIENCE = Table.of(
                    "an experience", Experience::builder, Experience.Builder::build)
            .optional("persona", ID, Experience::persona, Experience.Builder::persona)
            .optional("doing", TEXT, Experience::doing, Experience.Builder::doing)
            .optional("thinking", TEXT, Experience::thinking, Experience.Builder::thinking)
            .optional("saying", TEXT, Experience::saying, Experience.Builder::saying)
            .list("goals", TEXT, Experience::goals, Experience.Builder::goals)
            .list("needs", CLAIM, Experience::needs, Experience.Builder::needs)
            .list("expectations", CLAIM, Experience::expectations, Experience.Builder::expectations)
            .list("drivers", CLAIM, Experience::drivers, Experience.Builder::drivers)
            .list("pains", CLAIM, Experience::pains, Experience.Builder::pains)
            .list("gains", CLAIM, Experience::gains, Experience.Builder::gains)
            .optional("emotion", EMOTION, Experience::emotion, Experience.Builder::emotion)
            .list("insights", ID, Experience::insights, Experience.Builder::insights)
            .shape();

    static final ObjectShape<PrivacyMark, ?> PRIVACY_MARK = Table.of(
                    "a privacy mark", PrivacyMark::builder, PrivacyMark.Builder::build)
            .required("data", TEXT, PrivacyMark::data, PrivacyMark.Builder::data)
            .optional("purpose", TEXT, PrivacyMark::purpose, PrivacyMark.Builder::purpose)
            .defaulted(
                    "consentRequired",
                    new BooleanShape(),
                    false,
                    PrivacyMark::consentRequired,
                    PrivacyMark.Builder::consentRequired)
            .onOneLine()
            .shape();

    static final ObjectShape<Touchpoint, ?> TOUCHPOINT = Table.of(
                    "a touchpoint", Touchpoint::builder, Touchpoint.Builder::build)
            .required("id", ID, Touchpoint::id, Touchpoint.Builder::id)
            .required("name", TEXT, Touchpoint::name, Touchpoint.Builder::name)
            .optional("description", TEXT, Touchpoint::description, Touchpoint.Builder::description)
            .defaulted(
                    "kind",
                    EnumShape.of(TouchpointKind.class),
                    TouchpointKind.CONTACT,
                    Touchpoint::kind,
                    Touchpoint.Builder::kind)
            .optional("initiator", EnumShape.of(Actor.class), Touchpoint::initiator, Touchpoint.Builder::initiator)
            .list("channels", ID, Touchpoint::channels, Touchpoint.Builder::channels)
            .optional("team", ID, Touchpoint::team, Touchpoint.Builder::team)
            .optional("companyDoing", TEXT, Touchpoint::companyDoing, Touchpoint.Builder::companyDoing)
            .list("companyGoals", TEXT, Touchpoint::companyGoals, Touchpoint.Builder::companyGoals)
            .list("experiences", EXPERIENCE, Touchpoint::experiences, Touchpoint.Builder::experiences)
            .optional("blueprint", ServiceTables.BLUEPRINT, Touchpoint::blueprint, Touchpoint.Builder::blueprint)
            .optional("zone", ID, Touchpoint::zone, Touchpoint.Builder::zone)
            .optional("position", ServiceTables.POSITION, Touchpoint::position, Touchpoint.Builder::position)
            .optional("timeOfDay", new TimeShape(), Touchpoint::timeOfDay, Touchpoint.Builder::timeOfDay)
            .optional("duration", DURATION, Touchpoint::duration, Touchpoint.Builder::duration)
            .defaulted(
                    "momentOfTruth",
                    new BooleanShape(),
                    false,
                    Touchpoint::momentOfTruth,
                    Touchpoint.Builder::momentOfTruth)
            .optional("followUp", TEXT, Touchpoint::followUp, Touchpoint.Builder::followUp)
            .optional(
                    "outcome",
                    EnumShape.of(EnumSet.complementOf(EnumSet.of(Outcome.ABANDONED))),
                    Touchpoint::outcome,
                    Touchpoint.Builder::outcome)
            .optionalNumber(
                    "entryProbability",
                    NumberShape.PROBABILITY,
                    Touchpoint::entryProbability,
                    Touchpoint.Builder::entryProbability)
            .optionalNumber(
                    "exitProbability",
                    NumberShape.PROBABILITY,
                    Touchpoint::exitProbability,
                    Touchpoint.Builder::exitProbability)
            .optional("subJourney", ID, Touchpoint::subJourney, Touchpoint.Builder::subJourney)
            .list("eventNames", TEXT, Touchpoint::eventNames, Touchpoint.Builder::eventNames)
            .list("measurements", InsightTables.MEASUREMENT, Touchpoint::measurements, Touchpoint.Builder::measurements)
            .list("feedback", InsightTables.FEEDBACK, Touchpoint::feedback, Touchpoint.Builder::feedback)
            .defaulted(
                    "personalDataAsked",
                    new BooleanShape(),
                    false,
                    Touchpoint::personalDataAsked,
                    Touchpoint.Builder::personalDataAsked)
            .list("privacyMarks", PRIVACY_MARK, Touchpoint::privacyMarks, Touchpoint.Builder::privacyMarks)
            .attributes("attributes", Touchpoint::attributes, Touchpoint.Builder::attributes)
            .countedAsElement()
            .shape();

    static final ObjectShape<Stage, ?> STAGE = Table.of("a stage", Stage::builder, Stage.Builder::build)
            .required("id", ID, Stage::id, Stage.Builder::id)
            .required("name", TEXT, Stage::name, Stage.Builder::name)
            .optional("description", TEXT, Stage::description, Stage.Builder::description)
            .optional("phase", EnumShape.of(Phase.class), Stage::phase, Stage.Builder::phase)
            .list("goals", TEXT, Stage::goals, Stage.Builder::goals)
            .list("keyActivities", TEXT, Stage::keyActivities, Stage.Builder::keyActivities)
            .list("touchpoints", TOUCHPOINT, Stage::touchpoints, Stage.Builder::touchpoints)
            .list("experiences", EXPERIENCE, Stage::experiences, Stage.Builder::experiences)
            .optional("subJourney", ID, Stage::subJourney, Stage.Builder::subJourney)
            .countedAsElement()
            .shape();

    static final ObjectShape<Persona, ?> PERSONA = Table.of("a persona", Persona::builder, Persona.Builder::build)
            .required("id", ID, Persona::id, Persona.Builder::id)
            .required("name", TEXT, Persona::name, Persona.Builder::name)
            .optional("segment", TEXT, Persona::segment, Persona.Builder::segment)
            .texts("demographics", Persona::demographics, Persona.Builder::demographics)
            .list("goals", TEXT, Persona::goals, Persona.Builder::goals)
            .list("needs", TEXT, Persona::needs, Persona.Builder::needs)
            .list("tasks", TEXT, Persona::tasks, Persona.Builder::tasks)
            .list("challenges", TEXT, Persona::challenges, Persona.Builder::challenges)
            .list("motivations", TEXT, Persona::motivations, Persona.Builder::motivations)
            .list("behaviours", TEXT, Persona::behaviours, Persona.Builder::behaviours)
            .optional("quote", TEXT, Persona::quote, Persona.Builder::quote)
            .optional("variantOf", ID, Persona::variantOf, Persona.Builder::variantOf)
            .list("insights", ID, Persona::insights, Persona.Builder::insights)
            .countedAsElement()
            .shape();

    static final ObjectShape<Channel, ?> CHANNEL = Table.of("a channel", Channel::builder, Channel.Builder::build)
            .required("id", ID, Channel::id, Channel.Builder::id)
            .required("name", TEXT, Channel::name, Channel.Builder::name)
            .required("medium", EnumShape.of(Medium.class), Channel::medium, Channel.Builder::medium)
            .countedAsElement()
            .onOneLine()
            .shape();

    static final ObjectShape<Team, ?> TEAM = Table.of("a team", Team::builder, Team.Builder::build)
            .required("id", ID, Team::id, Team.Builder::id)
            .required("name", TEXT, Team::name, Team.Builder::name)
            .countedAsElement()
            .onOneLine()
            .shape();

    static final ObjectShape<Transition, ?> TRANSITION = Table.of(
                    "a transition", Transition::builder, Transition.Builder::build)
            .required("from", ID, Transition::from, Transition.Builder::from)
            .required("to", ID, Transition::to, Transition.Builder::to)
            .optional("trigger", TEXT, Transition::trigger, Transition.Builder::trigger)
            .defaulted(
                    "choice", EnumShape.of(Actor.class), Actor.CUSTOMER, Transition::choice, Transition.Builder::choice)
            .list("personas", ID, Transition::personas, Transition.Builder::personas)
            .optionalNumber(
                    "probability", NumberShape.PROBABILITY, Transition::probability, Transition.Builder::probability)
            .optional("waiting", DURATION, Transition::waiting, Transition.Builder::waiting)
            .optional("latestWaiting", DURATION, Transition::latestWaiting, Transition.Builder::latestWaiting)
            .list("insights", ID, Transition::insights, Transition.Builder::insights)
            .countedAsElement()
            .onOneLine()
            .shape();

    static final ObjectShape<EmotionScale, ?> EMOTION_SCALE = Table.of(
                    "an emotion scale", ScaleParts::new, ScaleParts::scale)
            .required("min", NumberShape.BOUND, EmotionScale::min, (parts, min) -> parts.min = min)
            .required("neutral", NumberShape.BOUND, EmotionScale::neutral, (parts, neutral) -> parts.neutral = neutral)
            .required("max", NumberShape.BOUND, EmotionScale::max, (parts, max) -> parts.max = max)
            .onOneLine()
            .shape();

    static final ObjectShape<Revision, ?> REVISION = Table.of("a revision", Revision::builder, Revision.Builder::build)
            .required("version", TEXT, Revision::version, Revision.Builder::version)
            .optional("date", DateShape.DATE, Revision::date, Revision.Builder::date)
            .optional("author", TEXT, Revision::author, Revision.Builder::author)
            .optional("note", TEXT, Revision::note, Revision.Builder::note)
            .optional("reviewBy", DateShape.DATE, Revision::reviewBy, Revision.Builder::reviewBy)
            .shape();

    /** A journey inside another document. */
    static final ObjectShape<Journey, ?> JOURNEY = journeyFields(
                    Table.of("a journey", Journey::builder, Journey.Builder::build))
            .shape();

    /** A journey that is a document. */
    public static final ObjectShape<Journey, ?> JOURNEY_DOCUMENT = journeyFields(
                    document(Table.of("a journey", Journey::builder, Journey.Builder::build)))
            .shape();

    /** Atlases as documents. */
    public static final ObjectShape<JourneyAtlas, ?> ATLAS_DOCUMENT = document(
                    Table.of("an atlas", JourneyAtlas::builder, JourneyAtlas.Builder::build))
            .required("journeys", new ListShape<>(JOURNEY), JourneyAtlas::journeys, JourneyAtlas.Builder::journeys)
            .shape();

    /** Empathy maps as documents. */
    public static final ObjectShape<EmpathyMap, ?> EMPATHY_MAP_DOCUMENT = document(
                    Table.of("an empathy map", EmpathyMap::builder, EmpathyMap.Builder::build))
            .optional("persona", ID, EmpathyMap::persona, EmpathyMap.Builder::persona)
            .list("says", TEXT, EmpathyMap::says, EmpathyMap.Builder::says)
            .list("thinks", TEXT, EmpathyMap::thinks, EmpathyMap.Builder::thinks)
            .list("does", TEXT, EmpathyMap::does, EmpathyMap.Builder::does)
            .list("feels", EMOTION, EmpathyMap::feels, EmpathyMap.Builder::feels)
            .list("pains", CLAIM, EmpathyMap::pains, EmpathyMap.Builder::pains)
            .list("gains", CLAIM, EmpathyMap::gains, EmpathyMap.Builder::gains)
            .shape();

    private static Table<Journey, Journey.Builder> journeyFields(Table<Journey, Journey.Builder> table) {
        return table.required("id", ID, Journey::id, Journey.Builder::id)
                .required("name", TEXT, Journey::name, Journey.Builder::name)
                .optional("description", TEXT, Journey::description, Journey.Builder::description)
                .alwaysWritten("kind", EnumShape.of(JourneyKind.class), Journey::kind, Journey.Builder::kind)
                .optional("purpose", TEXT, Journey::purpose, Journey.Builder::purpose)
                .optional("scope", TEXT, Journey::scope, Journey.Builder::scope)
                .list("personas", PERSONA, Journey::personas, Journey.Builder::personas)
                .list("personasInFocus", ID, Journey::personasInFocus, Journey.Builder::personasInFocus)
                .list("channels", CHANNEL, Journey::channels, Journey.Builder::channels)
                .list("teams", TEAM, Journey::teams, Journey.Builder::teams)
                .list("stages", STAGE, Journey::stages, Journey.Builder::stages)
                .list("transitions", TRANSITION, Journey::transitions, Journey.Builder::transitions)
                .list("zones", ServiceTables.ZONE, Journey::zones, Journey.Builder::zones)
                .list("insights", InsightTables.INSIGHT, Journey::insights, Journey.Builder::insights)
                .list(
                        "opportunities",
                        InsightTables.OPPORTUNITY,
                        Journey::opportunities,
                        Journey.Builder::opportunities)
                .list("actionItems", InsightTables.ACTION_ITEM, Journey::actionItems, Journey.Builder::actionItems)
                .defaulted(
                        "emotionScale",
                        EMOTION_SCALE,
                        EmotionScale.VALENCE,
                        Journey::emotionScale,
                        Journey.Builder::emotionScale)
                .optional("revision", REVISION, Journey::revision, Journey.Builder::revision)
                .attributes("attributes", Journey::attributes, Journey.Builder::attributes);
    }

    /** Adds the format version, which comes first in every document, and the schema, which is read over. */
    static <T, B> Table<T, B> document(Table<T, B> table) {
        return table.required(
                        "journeyFormat",
                        new FormatVersionShape(),
                        value -> FormatVersionShape.CURRENT,
                        (builder, version) -> {})
                .optional("$schema", new SchemaAddressShape(), value -> Optional.empty(), (builder, address) -> {});
    }

    private ModelTables() {}

    /** What an emotion scale is made of; the model has no builder for it. */
    private static final class ScaleParts {
        private double min;
        private double neutral;
        private double max;

        private EmotionScale scale() {
            return EmotionScale.of(min, neutral, max);
        }
    }
}

package org.journeymodel.testing.generator;

import java.util.Random;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.validation.Severity;

/**
 * What can be wrong with a journey as a whole: one fault for each rule of the {@linkplain
 * org.journeymodel.core.validation.JourneyValidator#standard() standard validator}, errors first; those of atlases, of
 * suppressions and of rules that fail aside. {@link RandomJourneys#broken} makes journeys that have one of them.
 */
public enum JourneyFault {
    /** No touchpoint at all. */
    EMPTY("journey.empty", Severity.ERROR, FlowFaults::empty),

    /** Two elements with one id. */
    DUPLICATE_ID("journey.id.duplicate", Severity.ERROR, ReferenceFaults::duplicateId),

    /** A transition out of a touchpoint that is not there. */
    TRANSITION_UNKNOWN_SOURCE("journey.transition.unknown-source", Severity.ERROR, FlowFaults::unknownSource),

    /** A transition to a touchpoint that is not there. */
    TRANSITION_UNKNOWN_TARGET("journey.transition.unknown-target", Severity.ERROR, FlowFaults::unknownTarget),

    /** A transition that concerns a persona that is not there. */
    TRANSITION_UNKNOWN_PERSONA("journey.transition.unknown-persona", Severity.ERROR, FlowFaults::unknownPersona),

    /** Two transitions with the same source, target and trigger. */
    TRANSITION_DUPLICATE("journey.transition.duplicate", Severity.ERROR, FlowFaults::duplicateTransition),

    /** A touchpoint in a channel that is not there. */
    TOUCHPOINT_UNKNOWN_CHANNEL("journey.touchpoint.unknown-channel", Severity.ERROR, ReferenceFaults::unknownChannel),

    /** Probabilities out of a touchpoint that cannot be. */
    TOUCHPOINT_PROBABILITY_SUM("journey.touchpoint.probability-sum", Severity.ERROR, FlowFaults::probabilitySum),

    /** A touchpoint from which no end of the journey can be reached. */
    TOUCHPOINT_TRAP("journey.touchpoint.trap", Severity.ERROR, FlowFaults::trap),

    /** An experience of a persona that is not there. */
    EXPERIENCE_UNKNOWN_PERSONA("journey.experience.unknown-persona", Severity.ERROR, ExperienceFaults::unknownPersona),

    /** Two experiences of one persona at one place. */
    EXPERIENCE_DUPLICATE_PERSONA("journey.experience.duplicate-persona", Severity.ERROR, ExperienceFaults::duplicate),

    /** A persona in focus that is not there. */
    FOCUS_UNKNOWN_PERSONA("journey.focus.unknown-persona", Severity.ERROR, ReferenceFaults::unknownFocus),

    /** Feedback of a persona that is not there. */
    FEEDBACK_UNKNOWN_PERSONA("journey.feedback.unknown-persona", Severity.ERROR, ReferenceFaults::unknownFeedback),

    /** A variant of a persona that is not there. */
    PERSONA_UNKNOWN_PERSONA("journey.persona.unknown-persona", Severity.ERROR, ReferenceFaults::unknownVariant),

    /** Personas that vary each other. */
    PERSONA_VARIANT_CYCLE("journey.persona.variant-cycle", Severity.ERROR, ReferenceFaults::variantCycle),

    /** A touchpoint of a team that is not there. */
    TOUCHPOINT_UNKNOWN_TEAM("journey.touchpoint.unknown-team", Severity.ERROR, ReferenceFaults::unknownTeam),

    /** A blueprint with a team that is not there. */
    BLUEPRINT_UNKNOWN_TEAM("journey.blueprint.unknown-team", Severity.ERROR, ReferenceFaults::unknownBlueprintTeam),

    /** An action item of a team that is not there. */
    ACTION_ITEM_UNKNOWN_TEAM("journey.action-item.unknown-team", Severity.ERROR, PlanFaults::unknownTeam),

    /** A touchpoint in a zone that is not there. */
    TOUCHPOINT_UNKNOWN_ZONE("journey.touchpoint.unknown-zone", Severity.ERROR, ReferenceFaults::unknownZone),

    /** A claim that cites an insight that is not there. */
    CLAIM_UNKNOWN_INSIGHT("journey.claim.unknown-insight", Severity.ERROR, ExperienceFaults::claimUnknownInsight),

    /** An experience that cites an insight that is not there. */
    EXPERIENCE_UNKNOWN_INSIGHT("journey.experience.unknown-insight", Severity.ERROR, ExperienceFaults::unknownInsight),

    /** A persona that cites an insight that is not there. */
    PERSONA_UNKNOWN_INSIGHT("journey.persona.unknown-insight", Severity.ERROR, ReferenceFaults::personaUnknownInsight),

    /** A transition that cites an insight that is not there. */
    TRANSITION_UNKNOWN_INSIGHT("journey.transition.unknown-insight", Severity.ERROR, FlowFaults::unknownInsight),

    /** An opportunity that cites an insight that is not there. */
    OPPORTUNITY_UNKNOWN_INSIGHT("journey.opportunity.unknown-insight", Severity.ERROR, PlanFaults::unknownInsight),

    /** An opportunity at a touchpoint that is not there. */
    OPPORTUNITY_UNKNOWN_TOUCHPOINT(
            "journey.opportunity.unknown-touchpoint", Severity.ERROR, PlanFaults::unknownTouchpoint),

    /** An opportunity that addresses a claim that is not there. */
    OPPORTUNITY_UNKNOWN_CLAIM("journey.opportunity.unknown-claim", Severity.ERROR, PlanFaults::unknownClaim),

    /** An action item for an opportunity that is not there. */
    ACTION_ITEM_UNKNOWN_OPPORTUNITY(
            "journey.action-item.unknown-opportunity", Severity.ERROR, PlanFaults::unknownOpportunity),

    /** Entry probabilities that do not sum to 1. */
    ENTRY_SUM("journey.entry.sum", Severity.WARNING, FlowFaults::entrySum),

    /** Entry probabilities that are all 0. */
    ENTRY_NONE("journey.entry.none", Severity.WARNING, FlowFaults::noEntry),

    /** A transition to which the others leave no share. */
    TRANSITION_NO_SHARE("journey.transition.no-share", Severity.WARNING, FlowFaults::noShare),

    /** A touchpoint that no customer can reach. */
    TOUCHPOINT_UNREACHABLE("journey.touchpoint.unreachable", Severity.WARNING, FlowFaults::unreachable),

    /** A touchpoint without outcome that leads nowhere. */
    TOUCHPOINT_DEAD_END("journey.touchpoint.dead-end", Severity.WARNING, FlowFaults::deadEnd),

    /** An event name that may mean two touchpoints. */
    TOUCHPOINT_AMBIGUOUS_EVENT_NAME(
            "journey.touchpoint.ambiguous-event-name", Severity.WARNING, FlowFaults::ambiguousEventName),

    /** A touchpoint that lies outside its zone. */
    TOUCHPOINT_OUTSIDE_ZONE("journey.touchpoint.outside-zone", Severity.WARNING, ReferenceFaults::outsideZone),

    /** A touchpoint that names a channel twice. */
    TOUCHPOINT_REPEATED_CHANNEL(
            "journey.touchpoint.repeated-channel", Severity.WARNING, ReferenceFaults::repeatedChannel),

    /** An action item that was done on a day, yet is only planned. */
    ACTION_ITEM_DONE_WITHOUT_STATUS(
            "journey.action-item.done-without-status", Severity.WARNING, PlanFaults::doneWithoutStatus),

    /** Two ids that differ only by case. */
    ID_TWIN("journey.id.twin", Severity.WARNING, ReferenceFaults::twinId),

    /** An event name that differs from the id of another touchpoint only by case. */
    TOUCHPOINT_EVENT_NAME_TWIN("journey.touchpoint.event-name-twin", Severity.WARNING, FlowFaults::twinEventName),

    /** A latest waiting shorter than the typical one. */
    TRANSITION_LATEST_UNDER_TYPICAL(
            "journey.transition.latest-under-typical", Severity.WARNING, FlowFaults::latestUnderTypical),

    /** A stay longer than any customer lives. */
    DURATION_IMPOSSIBLE("journey.duration.impossible", Severity.WARNING, FlowFaults::impossibleDuration);

    private final String ruleId;
    private final Severity severity;

    @SuppressWarnings("ImmutableEnumChecker") // always a reference to a static method
    private final Breaking breaking;

    JourneyFault(String ruleId, Severity severity, Breaking breaking) {
        this.ruleId = ruleId;
        this.severity = severity;
        this.breaking = breaking;
    }

    /** {@return the rule of the standard validator that finds it, such as {@code journey.touchpoint.trap}} */
    public String ruleId() {
        return ruleId;
    }

    /** {@return how much it matters: ERROR or WARNING} */
    public Severity severity() {
        return severity;
    }

    Journey breakIt(Journey valid, Random random) {
        return breaking.breakIt(valid, random);
    }

    /** Puts one fault into a valid journey. */
    @FunctionalInterface
    interface Breaking {

        /** The journey with the fault, at a random place if there are several. */
        Journey breakIt(Journey valid, Random random);
    }
}

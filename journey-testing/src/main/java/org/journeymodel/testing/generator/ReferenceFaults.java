package org.journeymodel.testing.generator;

import java.util.Locale;
import java.util.Random;
import org.journeymodel.core.blueprint.Blueprint;
import org.journeymodel.core.blueprint.BlueprintItem;
import org.journeymodel.core.insight.Feedback;
import org.journeymodel.core.insight.FeedbackKind;
import org.journeymodel.core.model.Channel;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Team;
import org.journeymodel.core.space.Position;

/** What can be wrong with personas, and with what touchpoints refer to. */
final class ReferenceFaults {

    private static final String NOBODY = "nobody";
    private static final String NOWHERE = "nowhere";
    private static final String STRANGER = "stranger";

    private ReferenceFaults() {}

    static Journey duplicateId(Journey journey, Random random) {
        String taken = Edits.anyTouchpoint(journey, random).id();
        return journey.toBuilder()
                .addTeams(Team.of(taken, "Has the id of a touchpoint"))
                .build();
    }

    static Journey twinId(Journey journey, Random random) {
        String shouted = Edits.anyTouchpoint(journey, random).id().toUpperCase(Locale.ROOT);
        return journey.toBuilder()
                .addTeams(Team.of(shouted, "Has nearly the id of a touchpoint"))
                .build();
    }

    static Journey unknownChannel(Journey journey, Random random) {
        return Edits.atAnyTouchpoint(journey, random, each -> each.addChannels(NOWHERE));
    }

    static Journey repeatedChannel(Journey journey, Random random) {
        Journey more = journey.toBuilder()
                .addChannels(Channel.digital("letter", "Letter"))
                .build();
        return Edits.atAnyTouchpoint(more, random, each -> each.addChannels("letter", "letter"));
    }

    static Journey unknownTeam(Journey journey, Random random) {
        return Edits.atAnyTouchpoint(journey, random, each -> each.team(NOBODY));
    }

    static Journey unknownBlueprintTeam(Journey journey, Random random) {
        Blueprint blueprint = Blueprint.builder()
                .addBackStage(BlueprintItem.of("Done by whom?", NOBODY))
                .build();
        return Edits.atAnyTouchpoint(journey, random, each -> each.blueprint(blueprint));
    }

    static Journey unknownZone(Journey journey, Random random) {
        return Edits.atAnyTouchpoint(journey, random, each -> each.zone(NOWHERE));
    }

    static Journey outsideZone(Journey journey, Random random) {
        return Edits.atAnyTouchpoint(
                journey, random, each -> each.zone(JourneyMaker.ZONE).position(Position.of(-1, 0)));
    }

    static Journey unknownFeedback(Journey journey, Random random) {
        Feedback feedback = Feedback.builder()
                .kind(FeedbackKind.NOTE)
                .text("Said by whom?")
                .persona(NOBODY)
                .build();
        return Edits.atAnyTouchpoint(journey, random, each -> each.addFeedback(feedback));
    }

    static Journey unknownFocus(Journey journey, Random random) {
        return journey.toBuilder().addPersonasInFocus(NOBODY).build();
    }

    static Journey unknownVariant(Journey journey, Random random) {
        return with(journey, Persona.builder(STRANGER, "Stranger").variantOf(NOBODY));
    }

    static Journey variantCycle(Journey journey, Random random) {
        Journey one = with(journey, Persona.builder(STRANGER, "Stranger").variantOf("other"));
        return with(one, Persona.builder("other", "Other stranger").variantOf(STRANGER));
    }

    static Journey personaUnknownInsight(Journey journey, Random random) {
        return with(journey, Persona.builder(STRANGER, "Stranger").addInsights(NOWHERE));
    }

    private static Journey with(Journey journey, Persona.Builder persona) {
        return journey.toBuilder().addPersonas(persona.build()).build();
    }
}

package org.journeymodel.testing.generator;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.journeymodel.core.blueprint.Blueprint;
import org.journeymodel.core.blueprint.BlueprintItem;
import org.journeymodel.core.insight.ActionItem;
import org.journeymodel.core.insight.EvidenceKind;
import org.journeymodel.core.insight.Feedback;
import org.journeymodel.core.insight.FeedbackKind;
import org.journeymodel.core.insight.Insight;
import org.journeymodel.core.insight.Opportunity;
import org.journeymodel.core.model.Channel;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Phase;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Team;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.space.Position;
import org.journeymodel.core.space.Zone;

/** Makes one valid journey: everything declared once, and every reference to something declared. */
final class JourneyMaker {

    static final String INSIGHT = "insight";
    static final String TEAM = "service";
    static final String ZONE = "shop-floor";

    private static final String OPPORTUNITY = "opportunity";
    private static final List<String> CHANNELS = List.of("website", "shop", "phone");
    private static final List<Phase> PHASES = List.of(Phase.BEFORE, Phase.DURING, Phase.AFTER);
    private static final List<String> NAMES = List.of(
            "Sees an advertisement",
            "Searches",
            "Compares",
            "Asks a friend",
            "Calls",
            "Orders",
            "Pays",
            "Waits for the delivery",
            "Unpacks",
            "Uses it",
            "Complains",
            "Recommends");

    private final RandomJourneys.Sizes sizes;
    private final Random random;
    private final WayMaker ways;
    private final OutcomeMaker ends;
    private final ExperienceMaker experiences;

    JourneyMaker(RandomJourneys.Sizes sizes, Random random) {
        this.sizes = sizes;
        this.random = random;
        this.ways = new WayMaker(sizes, random);
        this.ends = new OutcomeMaker(sizes, random);
        this.experiences = new ExperienceMaker(sizes, random);
    }

    static String touchpointId(int touchpoint) {
        return "t" + (touchpoint + 1);
    }

    static String personaId(int persona) {
        return "p" + (persona + 1);
    }

    Journey journey(String id) {
        Journey.Builder journey = Journey.builder(id, "Random journey")
                .addChannels(
                        Channel.digital("website", "Website"),
                        Channel.physical("shop", "Shop"),
                        Channel.digital("phone", "Phone"))
                .addTeams(Team.of(TEAM, "Customer service"))
                .addZones(zone())
                .addInsights(Insight.of(INSIGHT, EvidenceKind.INTERVIEW, "Customers told us"));
        addPersonas(journey);
        addStages(journey);
        journey.transitions(ways.transitions());
        journey.addOpportunities(Opportunity.builder(OPPORTUNITY, "Make it easier")
                .addTouchpoints(touchpointId(random.nextInt(sizes.touchpoints())))
                .claims(experiences.someClaim())
                .addInsights(INSIGHT)
                .build());
        return journey.addActionItems(ActionItem.builder("action", "Ask customers again")
                        .addOpportunities(OPPORTUNITY)
                        .team(TEAM)
                        .build())
                .build();
    }

    private static Zone zone() {
        return Zone.builder()
                .id(ZONE)
                .name("Shop floor")
                .x(0)
                .y(0)
                .width(20)
                .height(10)
                .build();
    }

    private void addPersonas(Journey.Builder journey) {
        for (int at = 0; at < sizes.personas(); at++) {
            Persona.Builder persona =
                    Persona.builder(personaId(at), "Persona " + (at + 1)).addGoals("Get it done");
            if (at > 0 && random.nextInt(3) == 0) {
                persona.variantOf(personaId(random.nextInt(at)));
            }
            if (random.nextBoolean()) {
                persona.addInsights(INSIGHT).quote("I have no time for this");
            }
            journey.addPersonas(persona.build());
            if (random.nextInt(3) == 0) {
                journey.addPersonasInFocus(personaId(at));
            }
        }
    }

    /** Divides the touchpoints: each stage gets one, the others go to whatever stage is drawn. */
    private void addStages(Journey.Builder journey) {
        int next = 0;
        for (int stage = 0; stage < sizes.stages(); stage++) {
            int spare = sizes.touchpoints() - next - (sizes.stages() - stage);
            boolean isLast = stage == sizes.stages() - 1;
            int size = 1 + (isLast ? spare : random.nextInt(2 * spare / (sizes.stages() - stage) + 1));
            Stage.Builder made = Stage.builder("s" + (stage + 1), "Stage " + (stage + 1))
                    .phase(PHASES.get(PHASES.size() * stage / sizes.stages()))
                    .addGoals("Get further");
            for (int each = 0; each < size; each++) {
                made.addTouchpoints(touchpoint(next++));
            }
            journey.addStages(made.build());
        }
    }

    private Touchpoint touchpoint(int at) {
        int round = at / NAMES.size();
        Touchpoint.Builder touchpoint = Touchpoint.builder(
                        touchpointId(at), NAMES.get(at % NAMES.size()) + (round == 0 ? "" : " " + (round + 1)))
                .exitProbability(ways.exit(at))
                .outcome(ends.outcome(at))
                .entryProbability(ends.entry(at))
                .experiences(experiences.at(at));
        if (random.nextBoolean()) {
            touchpoint.duration(Duration.ofMinutes(1 + random.nextInt(240)));
        }
        if (random.nextBoolean()) {
            touchpoint.addChannels(Edits.any(CHANNELS, random));
        }
        if (random.nextInt(3) == 0) {
            touchpoint.addEventNames("event " + touchpointId(at)).description("What happens here");
        }
        addService(touchpoint);
        return touchpoint.build();
    }

    private void addService(Touchpoint.Builder touchpoint) {
        if (random.nextInt(3) == 0) {
            touchpoint
                    .team(TEAM)
                    .blueprint(Blueprint.builder()
                            .addFrontStage(BlueprintItem.of("Answers"))
                            .addBackStage(BlueprintItem.of("Looks it up", TEAM))
                            .build());
        }
        if (random.nextInt(4) == 0) {
            touchpoint.zone(ZONE).position(Position.of(random.nextInt(21), random.nextInt(11)));
        }
        if (random.nextInt(4) == 0) {
            Feedback.Builder feedback =
                    Feedback.builder().kind(FeedbackKind.NOTE).text("It went well");
            if (sizes.personas() > 0) {
                feedback.persona(personaId(random.nextInt(sizes.personas())));
            }
            touchpoint.addFeedback(feedback.build());
        }
    }
}

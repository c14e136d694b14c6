package org.journeymodel.examples.colleen;

import java.time.Duration;
import org.journeymodel.core.blueprint.Blueprint;
import org.journeymodel.core.blueprint.BlueprintItem;
import org.journeymodel.core.insight.Feedback;
import org.journeymodel.core.insight.FeedbackKind;
import org.journeymodel.core.insight.Measurement;
import org.journeymodel.core.model.Actor;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Phase;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.TouchpointKind;

/** It comes, it works, and she tells others, unless she has to call first. */
final class AfterPurchase {

    private AfterPurchase() {}

    static Stage use() {
        return Stage.builder("use", "Use")
                .description("She gets it, uses it, and gets help if she needs it.")
                .phase(Phase.AFTER)
                .addGoals("A clean home, and no second thought about the cleaner")
                .addKeyActivities("Receives it", "Cleans", "Asks for help")
                .addTouchpoints(delivery(), firstClean(), support())
                .build();
    }

    static Stage loyalty() {
        return Stage.builder("loyalty", "Loyalty")
                .description("She comes back, or sends others.")
                .phase(Phase.AFTER)
                .addGoals("Have others profit from her research")
                .addKeyActivities("Reviews", "Recommends")
                .addTouchpoints(review(), recommend())
                .build();
    }

    private static Touchpoint delivery() {
        return Touchpoint.builder("delivery", "Receives delivery")
                .initiator(Actor.COMPANY)
                .addChannels("courier")
                .team("logistics")
                .companyDoing("Hands over the parcel at the door")
                .addCompanyGoals("On the day that was promised, at the first attempt")
                .duration(Duration.ofMinutes(5))
                .addExperiences(Experience.builder("colleen")
                        .addExpectations(Claim.of("It comes on the day that was promised")
                                .withInsights("owner-survey"))
                        .feels(0.4, "On the day that was promised")
                        .build())
                .blueprint(Blueprint.builder()
                        .addPhysicalEvidence(BlueprintItem.of("Parcel and delivery note", "logistics"))
                        .addFrontStage(BlueprintItem.of("Courier hands over", "logistics"))
                        .addBackStage(BlueprintItem.of("Picking and packing", "logistics")
                                .withSystem("Warehouse management"))
                        .addSupportProcesses(BlueprintItem.of("Contract with the courier", "finance"))
                        .build())
                .build();
    }

    private static Touchpoint firstClean() {
        return Touchpoint.builder("first-clean", "First clean")
                .kind(TouchpointKind.ACTIVITY)
                .addChannels("home")
                .duration(Duration.ofMinutes(40))
                .momentOfTruth(true)
                .outcome(Outcome.NEUTRAL)
                .addExperiences(Experience.builder("colleen")
                        .thinking("It just works. Finally.")
                        .feels(0.9, "Quiet and light")
                        .addGains(Claim.of("Quiet, light").withInsights("owner-survey"))
                        .build())
                .blueprint(Blueprint.builder()
                        .addPhysicalEvidence(
                                BlueprintItem.of("The cleaner"),
                                BlueprintItem.of("Sheet with the first three steps", "catalogue"))
                        .build())
                .followUp("Survey by e-mail a week after the delivery")
                .addMeasurements(Measurement.builder()
                        .metric("net promoter score")
                        .value(46)
                        .sampleSize(164)
                        .build())
                .addFeedback(Feedback.of(FeedbackKind.NET_PROMOTER_SCORE, 9))
                .build();
    }

    private static Touchpoint support() {
        return Touchpoint.builder("support", "Calls support")
                .initiator(Actor.CUSTOMER)
                .addChannels("phone")
                .team("service")
                .companyDoing("Finds the order, asks what is wrong and what has been tried")
                .addCompanyGoals("Solved in the first call")
                .duration(Duration.ofMinutes(25))
                .addExperiences(Experience.builder("colleen")
                        .saying("Why must I explain this twice?")
                        .addExpectations("They know what she told the chatbot")
                        .feels(-0.6, "Nobody knows of her chat")
                        .addPains(
                                Claim.of("Long wait", 3),
                                Claim.of("No history of the chat", 4).withInsights("service-workshop"))
                        .build())
                .blueprint(Blueprint.builder()
                        .addFrontStage(BlueprintItem.of("Agent", "service").withSystem("Telephone system"))
                        .addBackStage(
                                BlueprintItem.of("Ticket routing", "service").withSystem("Help desk"))
                        .addSupportProcesses(BlueprintItem.of("Running of the help desk", "it"))
                        .build())
                .addMeasurements(Measurement.of("time on hold", 11, "min"))
                .followUp("Text message after each call: was it solved?")
                .addFeedback(Feedback.builder()
                        .kind(FeedbackKind.NOTE)
                        .text("Friendly people, but I had told the chatbot all of it the day before.")
                        .persona("colleen")
                        .build())
                .build();
    }

    private static Touchpoint review() {
        return Touchpoint.builder("review", "Leaves review")
                .initiator(Actor.COMPANY)
                .addChannels("e-mail", "website")
                .team("marketing")
                .companyDoing("Asks for a review, and whether it may be quoted")
                .addCompanyGoals("Words of owners for the next Colleen")
                .duration(Duration.ofMinutes(10))
                .outcome(Outcome.NEUTRAL)
                .addExperiences(Experience.builder("colleen")
                        .feels(0.3, "Glad to be asked")
                        .build())
                .blueprint(Blueprint.builder()
                        .addPhysicalEvidence(BlueprintItem.of("E-mail with one link", "marketing"))
                        .addBackStage(BlueprintItem.of("Reading of reviews before they are shown", "marketing")
                                .withSystem("Review platform"))
                        .build())
                .build();
    }

    private static Touchpoint recommend() {
        return Touchpoint.builder("recommend", "Recommends")
                .kind(TouchpointKind.ACTIVITY)
                .initiator(Actor.CUSTOMER)
                .addChannels("friends")
                .addExperiences(Experience.builder("colleen")
                        .feels(0.8, "Feels clever")
                        .addGains("Feels clever")
                        .build())
                .build();
    }
}

package org.journeymodel.examples.colleen;

import java.time.Duration;
import org.journeymodel.core.blueprint.Blueprint;
import org.journeymodel.core.blueprint.BlueprintItem;
import org.journeymodel.core.insight.Measurement;
import org.journeymodel.core.model.Actor;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Phase;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.TouchpointKind;

/** From the day the old one breaks until she knows enough, or has had enough. */
final class BeforePurchase {

    private BeforePurchase() {}

    static Stage awareness() {
        return Stage.builder("awareness", "Awareness")
                .description("She finds that she needs a new one, and hears of ours.")
                .phase(Phase.BEFORE)
                .addGoals("Know what to look for")
                .addKeyActivities("Asks around", "Meets the brand")
                .addTouchpoints(breaks(), askFriends(), ad())
                .build();
    }

    static Stage consideration() {
        return Stage.builder("consideration", "Consideration")
                .description("She weighs one against another.")
                .phase(Phase.BEFORE)
                .addGoals("Be sure that the next one lasts")
                .addKeyActivities("Reads reviews", "Compares products", "Asks questions")
                .addTouchpoints(search(), compare(), chatbot())
                .build();
    }

    private static Touchpoint breaks() {
        return Touchpoint.builder("breaks", "Old vacuum breaks")
                .kind(TouchpointKind.ACTIVITY)
                .addChannels("home")
                .entryProbability(0.6)
                .addExperiences(Experience.builder("colleen")
                        .thinking("Not again. It is only two years old.")
                        .addDrivers(
                                Claim.of("Regrets having bought poor quality").withInsights("interviews"))
                        .feels(-0.8, "The last one was of poor quality")
                        .addPains("Has to spend time on finding a new one")
                        .build())
                .build();
    }

    private static Touchpoint askFriends() {
        return Touchpoint.builder("ask-friends", "Asks friends")
                .kind(TouchpointKind.ACTIVITY)
                .initiator(Actor.CUSTOMER)
                .addChannels("friends")
                .entryProbability(0.1)
                .duration(Duration.ofMinutes(15))
                .addExperiences(Experience.builder("colleen")
                        .feels(0.1, "Her sister is happy with hers")
                        .addNeeds(Claim.of("Proof from people like her")
                                .withId("proof")
                                .withInsights("interviews", "focus-group"))
                        .addGains(Claim.of("Trusts her sister").withInsights("focus-group"))
                        .build())
                .build();
    }

    private static Touchpoint ad() {
        return Touchpoint.builder("ad", "Sees social ad")
                .initiator(Actor.COMPANY)
                .addChannels("social")
                .team("marketing")
                .companyDoing("Shows short films of the new model")
                .addCompanyGoals("Be on her list before she searches")
                .entryProbability(0.3)
                .duration(Duration.ofMinutes(1))
                .blueprint(Blueprint.builder()
                        .addPhysicalEvidence(BlueprintItem.of("Film of fifteen seconds", "marketing"))
                        .addBackStage(BlueprintItem.of("Choice of audience", "marketing")
                                .withSystem("Ad manager"))
                        .build())
                .addExperiences(Experience.builder("colleen").feels(0.2).build())
                .build();
    }

    private static Touchpoint search() {
        return Touchpoint.builder("search", "Searches reviews")
                .kind(TouchpointKind.ACTIVITY)
                .initiator(Actor.CUSTOMER)
                .addChannels("search-engine")
                .duration(Duration.ofMinutes(40))
                .addExperiences(Experience.builder("colleen")
                        .feels(-0.3, "Long texts, little said")
                        .addNeeds(Claim.of("To see the benefits at a glance", 4)
                                .withId("benefits")
                                .withInsights("interviews"))
                        .addPains(Claim.of("No time to read long reviews", 4)
                                .withId("long-reviews")
                                .withInsights("interviews"))
                        .build())
                .build();
    }

    private static Touchpoint compare() {
        // snippet: touchpoint
        return Touchpoint.builder("compare", "Compares models")
                .addChannels("website")
                .team("catalogue")
                .companyDoing("Shows each model on a page of its own")
                .addCompanyGoals("She finds the model that suits her, and believes it")
                .duration(Duration.ofMinutes(30))
                .addExperiences(Experience.builder("colleen")
                        .doing("Opens every model in a tab of its own")
                        .thinking("Forty tabs and they all say the same.")
                        .feels(-0.7, "Every page counts differently")
                        .addPains(
                                Claim.of("Cannot compare durability", 5)
                                        .withId("durability")
                                        .withInsights("interviews", "chat-questions"),
                                Claim.of("Specifications differ per page", 3)
                                        .withId("specifications")
                                        .withInsights("walkthrough"))
                        .build())
                .blueprint(Blueprint.builder()
                        .addFrontStage(BlueprintItem.of("Product pages", "catalogue"))
                        .addBackStage(BlueprintItem.of("Upkeep of product data", "catalogue")
                                .withSystem("Product information"))
                        .addSupportProcesses(BlueprintItem.of("Site search", "it"))
                        .build())
                .followUp("A question on the page to those who leave: did you find what you came for?")
                .build();
        // end
    }

    private static Touchpoint chatbot() {
        return Touchpoint.builder("chatbot", "Asks chatbot")
                .initiator(Actor.CUSTOMER)
                .addChannels("chat")
                .team("service")
                .companyDoing("Answers at once, and hands over to an agent when the chatbot cannot")
                .addCompanyGoals("An answer while she is still on the page")
                .duration(Duration.ofMinutes(5))
                .addExperiences(Experience.builder("colleen")
                        .doing("Asks how many years it lasts")
                        .feels(0.2, "A straight answer")
                        .addGains(Claim.of("Answer within a minute").withInsights("chat-questions"))
                        .build())
                .blueprint(Blueprint.builder()
                        .addFrontStage(
                                BlueprintItem.of("Chatbot", "service").withSystem("Chat platform"),
                                BlueprintItem.of("Agent who takes over", "service"))
                        .addBackStage(BlueprintItem.of("Answers to frequent questions", "catalogue"))
                        .addSupportProcesses(BlueprintItem.of("Running of the chat platform", "it"))
                        .build())
                .addMeasurements(Measurement.of("answered without an agent", 72, "%"))
                .build();
    }
}

package org.journeymodel.examples.colleen;

import java.time.Duration;
import org.journeymodel.core.blueprint.Blueprint;
import org.journeymodel.core.blueprint.BlueprintItem;
import org.journeymodel.core.insight.Feedback;
import org.journeymodel.core.insight.FeedbackKind;
import org.journeymodel.core.model.Actor;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Phase;
import org.journeymodel.core.model.PrivacyMark;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;

/** She decides, and pays. */
final class Purchase {

    private Purchase() {}

    static Stage decision() {
        return Stage.builder("decision", "Decision")
                .description("She decides for one and buys it.")
                .phase(Phase.DURING)
                .addGoals("Have it ordered, and be done")
                .addKeyActivities("Puts it in the cart", "Pays")
                .addTouchpoints(cart(), pay())
                .build();
    }

    private static Touchpoint cart() {
        return Touchpoint.builder("cart", "Puts in cart")
                .initiator(Actor.CUSTOMER)
                .addChannels("shop")
                .team("web")
                .companyDoing("Adds the delivery fee once it knows where to")
                .addCompanyGoals("She goes on to pay")
                .duration(Duration.ofMinutes(5))
                .addExperiences(Experience.builder("colleen")
                        .feels(0.3, "Nearly done")
                        .addPains(Claim.of("Delivery fee shown late", 3).withInsights("web-analytics"))
                        .build())
                .blueprint(Blueprint.builder()
                        .addFrontStage(BlueprintItem.of("Cart", "web").withSystem("Shop platform"))
                        .addBackStage(
                                BlueprintItem.of("Stock check", "logistics").withSystem("Warehouse management"))
                        .addSupportProcesses(BlueprintItem.of("Table of delivery fees", "finance"))
                        .build())
                .build();
    }

    private static Touchpoint pay() {
        return Touchpoint.builder("pay", "Pays")
                .initiator(Actor.CUSTOMER)
                .addChannels("shop")
                .team("web")
                .companyDoing("Takes the address and the payment, and confirms both")
                .addCompanyGoals("Paid at the first attempt", "An address that the courier can find")
                .duration(Duration.ofMinutes(4))
                .momentOfTruth(true)
                .outcome(Outcome.SUCCESS)
                .addExperiences(Experience.builder("colleen")
                        .feels(-0.2, "Has to type her address once more")
                        .addPains(Claim.of("Types her address once more", 2))
                        .build())
                .blueprint(Blueprint.builder()
                        .addPhysicalEvidence(BlueprintItem.of("Order confirmation by e-mail", "web"))
                        .addFrontStage(BlueprintItem.of("Checkout", "web").withSystem("Shop platform"))
                        .addBackStage(BlueprintItem.of("Booking of the payment", "finance")
                                .withSystem("Payment provider"))
                        .addSupportProcesses(BlueprintItem.of("Fraud check", "finance"))
                        .build())
                .addPrivacyMarks(
                        PrivacyMark.of("postal address", "delivery"),
                        PrivacyMark.of("card number", "payment; kept by the payment provider alone"),
                        PrivacyMark.builder()
                                .data("e-mail address")
                                .purpose("surveys after the purchase")
                                .consentRequired(true)
                                .build())
                .followUp("One question on the confirmation page: how easy was it?")
                .addFeedback(Feedback.builder()
                        .kind(FeedbackKind.SURVEY)
                        .text("I had given my address when I registered.")
                        .score(3.4)
                        .sampleSize(115)
                        .build())
                .build();
    }
}

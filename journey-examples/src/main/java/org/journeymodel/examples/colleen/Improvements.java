package org.journeymodel.examples.colleen;

import java.time.LocalDate;
import java.util.List;
import org.journeymodel.core.insight.ActionItem;
import org.journeymodel.core.insight.ActionStatus;
import org.journeymodel.core.insight.Measurement;
import org.journeymodel.core.insight.Opportunity;

/** What could be better, and below each opportunity what the company does about it. */
final class Improvements {

    private Improvements() {}

    static List<Opportunity> opportunities() {
        return List.of(answersAtOnce(), fairComparison(), benefitsFirst(), socialProof());
    }

    static List<ActionItem> actionItems() {
        return List.of(chatbot(), comparisonTool(), benefitStatements(), socialCampaign(), surveys());
    }

    // snippet: improvement
    private static Opportunity answersAtOnce() {
        return Opportunity.builder("answers-at-once", "Answer questions while she is still on the page")
                .addTouchpoints("compare", "chatbot")
                .addClaims("durability")
                .addInsights("chat-questions")
                .build();
    }

    private static ActionItem chatbot() {
        return ActionItem.builder("launch-chatbot", "Launch a chatbot that knows the products")
                .addOpportunities("answers-at-once")
                .owner("Head of customer service")
                .team("service")
                .status(ActionStatus.DONE)
                .due(LocalDate.of(2023, 11, 30))
                .done(LocalDate.of(2023, 11, 20))
                .addBefore(
                        thirdQuarter("time to an answer", 330, "min"), thirdQuarter("leave while comparing", 26, "%"))
                .addAfter(firstQuarter("time to an answer", 1, "min"), firstQuarter("leave while comparing", 20, "%"))
                .build();
    }
    // end

    private static Opportunity fairComparison() {
        return Opportunity.builder("fair-comparison", "Show all models, others' too, in one table with one measure")
                .addTouchpoints("compare")
                .addClaims("durability", "specifications")
                .addInsights("interviews", "walkthrough", "web-analytics")
                .build();
    }

    private static ActionItem comparisonTool() {
        return ActionItem.builder("comparison-tool", "Build a tool that compares benefits and costs")
                .addOpportunities("fair-comparison")
                .owner("Head of product catalogue")
                .team("catalogue")
                .status(ActionStatus.IN_PROGRESS)
                .due(LocalDate.of(2024, 6, 28))
                .build();
    }

    private static Opportunity benefitsFirst() {
        return Opportunity.builder("benefits-first", "Say first what she gains, then how it is built")
                .addTouchpoints("ad", "search", "compare")
                .addClaims("benefits", "long-reviews")
                .addInsights("interviews")
                .build();
    }

    private static ActionItem benefitStatements() {
        return ActionItem.builder("benefit-statements", "State the benefits on every landing page")
                .addOpportunities("benefits-first")
                .owner("Content lead")
                .team("marketing")
                .status(ActionStatus.IN_PROGRESS)
                .due(LocalDate.of(2024, 3, 29))
                .build();
    }

    private static Opportunity socialProof() {
        return Opportunity.builder("social-proof", "Let owners who are happy speak for us")
                .addTouchpoints("ad", "ask-friends", "review", "recommend")
                .addClaims("proof")
                .addInsights("interviews", "focus-group")
                .build();
    }

    private static ActionItem socialCampaign() {
        return ActionItem.builder("social-campaign", "Run a campaign of what owners have filmed")
                .addOpportunities("social-proof")
                .owner("Social media manager")
                .team("marketing")
                .due(LocalDate.of(2024, 9, 30))
                .build();
    }

    private static ActionItem surveys() {
        return ActionItem.builder("surveys", "Ask owners by survey, and whether they may be quoted")
                .addOpportunities("social-proof")
                .owner("Head of customer service")
                .team("service")
                .status(ActionStatus.DONE)
                .due(LocalDate.of(2024, 1, 15))
                .done(LocalDate.of(2024, 1, 8))
                .addBefore(thirdQuarter("owners who answer", 23, "owners"))
                .addAfter(firstQuarter("owners who answer", 164, "owners"))
                .build();
    }

    private static Measurement thirdQuarter(String metric, double value, String unit) {
        return Measurement.of(metric, value, unit).toBuilder()
                .period(Evidence.THIRD_QUARTER)
                .build();
    }

    private static Measurement firstQuarter(String metric, double value, String unit) {
        return Measurement.of(metric, value, unit).toBuilder()
                .period(Evidence.FIRST_QUARTER)
                .build();
    }
}

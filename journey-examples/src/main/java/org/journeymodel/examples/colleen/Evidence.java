package org.journeymodel.examples.colleen;

import java.time.LocalDate;
import java.util.List;
import org.journeymodel.core.insight.EvidenceKind;
import org.journeymodel.core.insight.Insight;
import org.journeymodel.core.insight.Period;

/** What is known of customers like Colleen, and how. */
final class Evidence {

    /** The quarter before the chatbot was launched. */
    static final Period THIRD_QUARTER = Period.of(LocalDate.of(2023, 7, 1), LocalDate.of(2023, 9, 30));

    /** The quarter that this version of the map shows. */
    static final Period FIRST_QUARTER = Period.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 31));

    private Evidence() {}

    static List<Insight> all() {
        return List.of(
                Insight.builder()
                        .id("interviews")
                        .kind(EvidenceKind.INTERVIEW)
                        .text("Buyers short of time look for two things: how long it lasts, and who is happy with it.")
                        .date(LocalDate.of(2024, 2, 2))
                        .sampleSize(12)
                        .confidence(0.8)
                        .build(),
                Insight.builder()
                        .id("focus-group")
                        .kind(EvidenceKind.FOCUS_GROUP)
                        .text("A neighbour who owns one is believed; a maker who praises itself is not.")
                        .date(LocalDate.of(2024, 2, 20))
                        .sampleSize(8)
                        .confidence(0.6)
                        .build(),
                Insight.builder()
                        .id("walkthrough")
                        .kind(EvidenceKind.WALKTHROUGH)
                        .text("Noise, weight and warranty are given in other units on every second product page.")
                        .date(LocalDate.of(2024, 1, 18))
                        .confidence(0.9)
                        .build(),
                Insight.builder()
                        .id("web-analytics")
                        .kind(EvidenceKind.ANALYTICS)
                        .text("42 of 100 visits to the comparison go back to the search engine, typically after"
                                + " two days.")
                        .period(FIRST_QUARTER)
                        .sampleSize(412)
                        .confidence(0.95)
                        .build(),
                Insight.builder()
                        .id("chat-questions")
                        .kind(EvidenceKind.SUPPORT_CONVERSATION)
                        .text("Every third question to the chatbot is how long a model lasts.")
                        .period(FIRST_QUARTER)
                        .sampleSize(230)
                        .build(),
                Insight.builder()
                        .id("service-workshop")
                        .kind(EvidenceKind.STAFF_WORKSHOP)
                        .text("Agents on the phone do not see what a customer has told the chatbot.")
                        .date(LocalDate.of(2024, 3, 12))
                        .build(),
                Insight.builder()
                        .id("owner-survey")
                        .kind(EvidenceKind.SURVEY)
                        .text("Owners praise first that it is quiet and light, and then that it came on the day.")
                        .period(FIRST_QUARTER)
                        .sampleSize(164)
                        .confidence(0.7)
                        .build());
    }
}

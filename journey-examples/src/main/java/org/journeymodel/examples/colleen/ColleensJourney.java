package org.journeymodel.examples.colleen;

import java.time.LocalDate;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Revision;

/**
 * The journey of Colleen, who is 32, self-employed and short of time, and needs a vacuum cleaner that
 * will not break again: thirteen touchpoints from awareness to loyalty, three ways in, ways back,
 * waiting, feelings with their reasons, the evidence they rest on, who in the company takes part, and
 * what it does about it.
 */
public final class ColleensJourney {

    private ColleensJourney() {}

    /** {@return the journey} */
    public static Journey create() {
        return Journey.builder("vacuum", "Buying a vacuum cleaner that lasts")
                .description("From the day the old one breaks to the day Colleen recommends the new one.")
                .purpose("Find where people short of time give up, and agree on what to mend first.")
                .scope("One purchase, on all channels. Returns, repairs and recycling are left out.")
                .revision(revision())
                .addPersonas(People.colleen())
                .addPersonasInFocus("colleen")
                .channels(People.channels())
                .teams(People.teams())
                .addStages(
                        BeforePurchase.awareness(),
                        BeforePurchase.consideration(),
                        Purchase.decision(),
                        AfterPurchase.use(),
                        AfterPurchase.loyalty())
                .transitions(Moves.all())
                .insights(Evidence.all())
                .opportunities(Improvements.opportunities())
                .actionItems(Improvements.actionItems())
                .build();
    }

    private static Revision revision() {
        return Revision.builder()
                .version("3")
                .date(LocalDate.of(2024, 4, 8))
                .author("Customer experience team")
                .note("Shares and waiting from the first quarter; what the chatbot changed.")
                .reviewBy(LocalDate.of(2024, 7, 8))
                .build();
    }
}

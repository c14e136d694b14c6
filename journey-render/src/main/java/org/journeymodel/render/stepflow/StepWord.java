package org.journeymodel.render.stepflow;

import org.journeymodel.render.wording.Translations;
import org.journeymodel.render.wording.Wording;

/** A word or sentence of step flows. */
public enum StepWord implements Wording {
    /** As in: Step flow. */
    STEP_FLOW("Step flow", "Stegflöde", "Trinflow", "Stegflyt"),

    /** As in: Step {0}. */
    STEP("Step {0}", "Steg {0}", "Trin {0}", "Steg {0}"),

    /** As in: After step {0}. */
    AFTER_STEP("After step {0}", "Efter steg {0}", "Efter trin {0}", "Etter steg {0}"),

    /** As in: Later. */
    LATER("Later", "Senare", "Senere", "Senere"),

    /** As in: {0} are still on their way. */
    ON_THE_WAY(
            "{0} are still on their way",
            "{0} är fortfarande på väg", "{0} er stadig undervejs", "{0} er fortsatt underveis"),

    /** As in: {0} go on after step {1}. */
    GO_ON_LATER(
            "{0} go on after step {1}",
            "{0} går vidare efter steg {1}", "{0} går videre efter trin {1}", "{0} går videre etter steg {1}"),

    /** As in: {0} have succeeded before. */
    HAVE_SUCCEEDED(
            "{0} have succeeded before",
            "{0} har redan nått målet", "{0} har allerede nået målet", "{0} har allerede nådd målet"),

    /** As in: {0} have failed before. */
    HAVE_FAILED(
            "{0} have failed before",
            "{0} har redan misslyckats", "{0} er allerede mislykkedes", "{0} har allerede mislyktes"),

    /** As in: {0} have ended neutrally before. */
    HAVE_ENDED(
            "{0} have ended neutrally before",
            "{0} har redan slutat neutralt", "{0} er allerede endt neutralt", "{0} har allerede endt nøytralt"),

    /** As in: {0} have given up before. */
    HAVE_GIVEN_UP(
            "{0} have given up before",
            "{0} har redan avbrutit", "{0} er allerede faldet fra", "{0} har allerede falt fra"),

    /** As in: Left. */
    LEFT("Left", "Lämnade", "Gået", "Gått"),

    /** As in: {0} more touchpoints. */
    OTHERS("{0} more touchpoints", "{0} kontaktpunkter till", "{0} kontaktpunkter mere", "{0} kontaktpunkter til"),

    /** As in: Holds {0}. */
    HOLDS("Holds {0}", "Innehåller {0}", "Rummer {0}", "Inneholder {0}"),

    /** As in: {0} of customers are here. */
    HERE("{0} of customers are here", "{0} av kunderna är här", "{0} af kunderne er her", "{0} av kundene er her"),

    /** As in: {0} of customers go on to {1}. */
    GO_ON(
            "{0} of customers go on to {1}",
            "{0} av kunderna går vidare till {1}",
            "{0} af kunderne går videre til {1}",
            "{0} av kundene går videre til {1}"),

    /** As in: {0} of customers go back to {1}. */
    GO_BACK(
            "{0} of customers go back to {1}",
            "{0} av kunderna går tillbaka till {1}",
            "{0} af kunderne går tilbage til {1}",
            "{0} av kundene går tilbake til {1}"),

    /** As in: {0} of customers end here: {1}. */
    END(
            "{0} of customers end here: {1}",
            "{0} av kunderna slutar här: {1}", "{0} af kunderne slutter her: {1}", "{0} av kundene slutter her: {1}"),

    /** As in: Shares follow from the flow: where customers go next depends on the touchpoint alone. */
    FROM_FLOW(
            "Shares follow from the flow: where customers go next depends on the touchpoint alone.",
            "Andelarna följer av flödet: vart kunder går beror bara på kontaktpunkten.",
            "Andelene følger af flowet: hvor kunder går hen, afhænger kun af kontaktpunktet.",
            "Andelene følger av flyten: hvor kunder går, avhenger bare av kontaktpunktet."),

    /** As in: Shares are counted, step by step. */
    COUNTED(
            "Shares are counted, step by step.",
            "Andelarna är räknade, steg för steg.",
            "Andelene er talt, trin for trin.",
            "Andelene er talt, steg for steg."),

    /** As in: Nobody was observed. Give the journey of at least one customer. */
    NOBODY(
            "Nobody was observed. Give the journey of at least one customer.",
            "Ingen observerades. Ange resan för minst en kund.",
            "Ingen blev observeret. Angiv mindst én kundes rejse.",
            "Ingen ble observert. Oppgi reisen til minst én kunde."),

    /** As in: Customers who go on; the wider, the more. */
    LEGEND_ON(
            "Customers who go on; the wider, the more",
            "Kunder som går vidare; ju bredare, desto fler",
            "Kunder, der går videre; jo bredere, desto flere",
            "Kunder som går videre; jo bredere, desto flere"),

    /** As in: Customers who go back, or stay. */
    LEGEND_BACK(
            "Customers who go back, or come again",
            "Kunder som går tillbaka, eller återkommer",
            "Kunder, der går tilbage, eller kommer igen",
            "Kunder som går tilbake, eller kommer igjen");

    private final Translations translations;

    StepWord(String english, String swedish, String danish, String norwegian) {
        this.translations = new Translations(english, swedish, danish, norwegian);
    }

    @Override
    public Translations translations() {
        return translations;
    }
}

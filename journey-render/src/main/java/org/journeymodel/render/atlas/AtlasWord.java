package org.journeymodel.render.atlas;

import org.journeymodel.render.wording.Translations;
import org.journeymodel.render.wording.Wording;

/** The words of drawings of atlases. */
public enum AtlasWord implements Wording {
    /** As in: Atlas of journeys. */
    ATLAS("Atlas of journeys", "Atlas över kundresor", "Atlas over kunderejser", "Atlas over kundereiser"),

    /** As in: 1 journey. */
    ONE_JOURNEY("1 journey", "1 resa", "1 rejse", "1 reise"),

    /** As in: {0} journeys. */
    JOURNEYS("{0} journeys", "{0} resor", "{0} rejser", "{0} reiser"),

    /** As in: {0} levels. */
    LEVELS("{0} levels", "{0} nivåer", "{0} niveauer", "{0} nivåer"),

    /** As in: Level {0}. */
    LEVEL("Level {0}", "Nivå {0}", "Niveau {0}", "Nivå {0}"),

    /** As in: Journey {0} of {1}. */
    JOURNEY_OF("Journey {0} of {1}", "Resa {0} av {1}", "Rejse {0} af {1}", "Reise {0} av {1}"),

    /** As in: Journey. */
    JOURNEY("Journey", "Resa", "Rejse", "Reise"),

    /** As in: Stages. */
    STAGES("Stages", "Faser", "Faser", "Faser"),

    /** As in: Touchpoints. */
    TOUCHPOINTS("Touchpoints", "Kontaktpunkter", "Kontaktpunkter", "Kontaktpunkter"),

    /** As in: Entries per customer. */
    ENTRIES("Entries per customer", "Inträden per kund", "Indgange pr. kunde", "Innganger per kunde"),

    /** As in: Succeed. */
    SUCCEED("Succeed", "Når målet", "Når målet", "Når målet"),

    /** As in: Touchpoints visited. */
    VISITED("Touchpoints visited", "Besökta kontaktpunkter", "Besøgte kontaktpunkter", "Besøkte kontaktpunkter"),

    /** As in: Mean time. */
    TIME("Mean time", "Medeltid", "Middeltid", "Gjennomsnittstid"),

    /** As in: entered from {0}. */
    ENTERED_FROM("entered from {0}", "nås från {0}", "nås fra {0}", "nås fra {0}"),

    /** As in: shows the stage in detail. */
    SHOWS_STAGE("shows the stage in detail", "visar fasen i detalj", "viser fasen i detaljer", "viser fasen i detalj"),

    /** As in: {0}, shown as number {1}. */
    SHOWN_AS(
            "{0}, shown as number {1}",
            "{0}, visas som nummer {1}", "{0}, vises som nummer {1}", "{0}, vises som nummer {1}"),

    /** As in: back to {0}, number {1}. */
    BACK_TO(
            "back to {0}, number {1}",
            "tillbaka till {0}, nummer {1}", "tilbage til {0}, nummer {1}", "tilbake til {0}, nummer {1}"),

    /** As in: {0} is not in the atlas. */
    MISSING("{0} is not in the atlas", "{0} finns inte i atlasen", "{0} er ikke i atlasset", "{0} er ikke i atlaset"),

    /** As in: 1 more journey below. */
    ONE_BELOW(
            "1 more journey below",
            "ytterligare 1 resa nedanför",
            "yderligere 1 rejse nedenunder",
            "ytterligere 1 reise nedenfor"),

    /** As in: {0} more journeys below, down to level {1}. */
    MORE_BELOW(
            "{0} more journeys below, down to level {1}",
            "ytterligare {0} resor nedanför, ner till nivå {1}",
            "yderligere {0} rejser nedenunder, ned til niveau {1}",
            "ytterligere {0} reiser nedenfor, ned til nivå {1}"),

    /** As in: 1 journey stands in the text alone. */
    ONE_LEFT_OUT(
            "1 journey stands in the text alone.",
            "1 resa står bara i texten.",
            "1 rejse står kun i teksten.",
            "1 reise står bare i teksten."),

    /** As in: {0} journeys stand in the text alone. */
    LEFT_OUT(
            "{0} journeys stand in the text alone.",
            "{0} resor står bara i texten.", "{0} rejser står kun i teksten.", "{0} reiser står bare i teksten."),

    /** As in: no journeys yet. */
    NO_JOURNEYS(
            "This atlas has no journeys yet. Add journeys, and name sub-journeys at their stages or touchpoints.",
            "Den här atlasen har inga resor än. Lägg till resor och ange delresor vid deras faser eller kontaktpunkter.",
            "Dette atlas har ingen rejser endnu. Tilføj rejser, og angiv delrejser ved deres faser eller kontaktpunkter.",
            "Dette atlaset har ingen reiser ennå. Legg til reiser, og oppgi delreiser ved deres faser eller"
                    + " kontaktpunkter.");

    private final Translations translations;

    AtlasWord(String english, String swedish, String danish, String norwegian) {
        this.translations = new Translations(english, swedish, danish, norwegian);
    }

    @Override
    public Translations translations() {
        return translations;
    }
}

package org.journeymodel.render.content;

import org.journeymodel.core.insight.EvidenceKind;
import org.journeymodel.render.wording.Translations;
import org.journeymodel.render.wording.Wording;

/** A word on what a map rests on, and on what concerns more than one touchpoint. */
public enum EvidenceWord implements Wording {
    /** As in: Evidence. */
    EVIDENCE("Evidence", "Underlag", "Grundlag", "Grunnlag"),

    /** As in: sample of {0}. */
    SAMPLE("sample of {0}", "urval av {0}", "stikprøve på {0}", "utvalg på {0}"),

    /** As in: confidence {0}. */
    CONFIDENCE("confidence {0}", "tillförlitlighet {0}", "sikkerhed {0}", "sikkerhet {0}"),

    /** As in: rests on evidence. */
    LEGEND_CITES("Number of the evidence", "Underlagets nummer", "Grundlagets nummer", "Grunnlagets nummer"),

    /** As in: Opportunities for the whole journey. */
    OPPORTUNITIES_OF_ALL(
            "Opportunities for the whole journey",
            "Möjligheter för hela resan",
            "Muligheder for hele rejsen",
            "Muligheter for hele reisen"),

    /** As in: Feeling of the whole stage. */
    STAGE_FEELING("Feeling of the whole stage", "Känsla i hela fasen", "Følelse i hele fasen", "Følelse i hele fasen"),

    /** As in: only for {0}. */
    ONLY_FOR("only for {0}", "bara för {0}", "kun for {0}", "bare for {0}"),

    /** As in: Interview. */
    INTERVIEW("Interview", "Intervju", "Interview", "Intervju"),

    /** As in: Focus group. */
    FOCUS_GROUP("Focus group", "Fokusgrupp", "Fokusgruppe", "Fokusgruppe"),

    /** As in: Observation. */
    OBSERVATION("Observation", "Observation", "Observation", "Observasjon"),

    /** As in: Survey. */
    SURVEY("Survey", "Enkät", "Spørgeskema", "Spørreundersøkelse"),

    /** As in: Analytics. */
    ANALYTICS("Analytics", "Analysdata", "Analysedata", "Analysedata"),

    /** As in: Support conversation. */
    SUPPORT_CONVERSATION("Support conversation", "Supportsamtal", "Supportsamtale", "Supportsamtale"),

    /** As in: Staff workshop. */
    STAFF_WORKSHOP("Staff workshop", "Workshop med personal", "Workshop med personale", "Workshop med ansatte"),

    /** As in: Usability test. */
    USABILITY_TEST("Usability test", "Användbarhetstest", "Brugertest", "Brukertest"),

    /** As in: Desk research. */
    DESK_RESEARCH("Desk research", "Skrivbordsstudie", "Desk research", "Skrivebordsstudie"),

    /** As in: Walkthrough. */
    WALKTHROUGH("Walkthrough", "Genomgång", "Gennemgang", "Gjennomgang"),

    /** As in: Other evidence. */
    OTHER("Other evidence", "Annat underlag", "Andet grundlag", "Annet grunnlag");

    private final Translations translations;

    EvidenceWord(String english, String swedish, String danish, String norwegian) {
        this.translations = new Translations(english, swedish, danish, norwegian);
    }

    @Override
    public Translations translations() {
        return translations;
    }

    static EvidenceWord of(EvidenceKind kind) {
        return switch (kind) {
            case INTERVIEW -> INTERVIEW;
            case FOCUS_GROUP -> FOCUS_GROUP;
            case OBSERVATION -> OBSERVATION;
            case SURVEY -> SURVEY;
            case ANALYTICS -> ANALYTICS;
            case SUPPORT_CONVERSATION -> SUPPORT_CONVERSATION;
            case STAFF_WORKSHOP -> STAFF_WORKSHOP;
            case USABILITY_TEST -> USABILITY_TEST;
            case DESK_RESEARCH -> DESK_RESEARCH;
            case WALKTHROUGH -> WALKTHROUGH;
            case OTHER -> OTHER;
        };
    }
}

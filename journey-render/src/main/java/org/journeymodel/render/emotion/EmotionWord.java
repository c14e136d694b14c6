package org.journeymodel.render.emotion;

import org.journeymodel.render.wording.Translations;
import org.journeymodel.render.wording.Wording;

/** A word or sentence of emotion diagrams. */
public enum EmotionWord implements Wording {
    /** As in: Emotion diagram. */
    EMOTION_DIAGRAM("Emotion diagram", "Känslodiagram", "Følelsesdiagram", "Følelsesdiagram"),

    /** As in: Feelings. */
    FEELINGS("Feelings", "Känslor", "Følelser", "Følelser"),

    /** As in: Peak-end: {0}. */
    PEAK_END("Peak-end: {0}", "Peak-end: {0}", "Peak-end: {0}", "Peak-end: {0}"),

    /** As in: Peak: {0}, {1}. */
    PEAK_AT("Peak: {0}, {1}", "Starkast: {0}, {1}", "Stærkest: {0}, {1}", "Sterkest: {0}, {1}"),

    /** As in: End: {0}, {1}. */
    END_AT("End: {0}, {1}", "Slutet: {0}, {1}", "Slutningen: {0}, {1}", "Slutten: {0}, {1}"),

    /** As in: Highest: {0}, {1}. */
    HIGHEST_AT("Highest: {0}, {1}", "Högst: {0}, {1}", "Højest: {0}, {1}", "Høyest: {0}, {1}"),

    /** As in: Lowest: {0}, {1}. */
    LOWEST_AT("Lowest: {0}, {1}", "Lägst: {0}, {1}", "Lavest: {0}, {1}", "Lavest: {0}, {1}"),

    /** As in: Touchpoints with a known feeling: {0} of {1}. */
    KNOWN_AT(
            "Touchpoints with a known feeling: {0} of {1}",
            "Kontaktpunkter med känd känsla: {0} av {1}",
            "Kontaktpunkter med kendt følelse: {0} af {1}",
            "Kontaktpunkter med kjent følelse: {0} av {1}"),

    /** As in: highest point. */
    HIGHEST("highest point", "högsta punkten", "højeste punkt", "høyeste punkt"),

    /** As in: lowest point. */
    LOWEST("lowest point", "lägsta punkten", "laveste punkt", "laveste punkt"),

    /** As in: peak. */
    PEAK("peak", "starkast", "stærkest", "sterkest"),

    /** As in: end. */
    END("end", "slutet", "slutningen", "slutten"),

    /** As in: Peak and end: what is remembered. */
    LEGEND_RING(
            "Peak and end: what is remembered",
            "Starkast och slutet: det man minns",
            "Stærkest og slutningen: det man husker",
            "Sterkest og slutten: det man husker"),

    /** As in: No feeling is known yet. */
    NO_FEELINGS(
            "No feeling is known yet. Declare what personas feel at touchpoints, from -1 to 1, and why.",
            "Ingen känsla är känd ännu. Ange vad personorna känner vid kontaktpunkterna, från -1 till 1, och varför.",
            "Ingen følelse er kendt endnu. Angiv, hvad personaerne føler ved kontaktpunkterne, fra -1 til 1, og hvorfor.",
            "Ingen følelse er kjent ennå. Oppgi hva personaene føler ved kontaktpunktene, fra -1 til 1, og hvorfor."),

    /** As in: No feeling is known. */
    NO_FEELING_OF(
            "No feeling is known.", "Ingen känsla är känd.", "Ingen følelse er kendt.", "Ingen følelse er kjent.");

    private final Translations translations;

    EmotionWord(String english, String swedish, String danish, String norwegian) {
        this.translations = new Translations(english, swedish, danish, norwegian);
    }

    @Override
    public Translations translations() {
        return translations;
    }
}

package org.journeymodel.render.coverage;

import org.journeymodel.render.wording.Translations;
import org.journeymodel.render.wording.Wording;

/** A word or sentence on what was covered of a map. */
public enum CoverageWord implements Wording {
    /** As in: Coverage. */
    COVERAGE("Coverage", "Täckning", "Dækning", "Dekning"),

    /** As in: Touchpoints: {0} of {1}. */
    TOUCHPOINTS(
            "Touchpoints: {0} of {1}",
            "Kontaktpunkter: {0} av {1}", "Kontaktpunkter: {0} af {1}", "Kontaktpunkter: {0} av {1}"),

    /** As in: Transitions: {0} of {1}. */
    TRANSITIONS("Transitions: {0} of {1}", "Övergångar: {0} av {1}", "Overgange: {0} af {1}", "Overganger: {0} av {1}"),

    /** As in: and {0} more. */
    MORE("and {0} more", "och {0} till", "og {0} til", "og {0} til"),

    /** As in: Covered. */
    COVERED("Covered", "Täckt", "Dækket", "Dekket"),

    /** As in: Not covered. */
    NOT_COVERED("Not covered", "Inte täckt", "Ikke dækket", "Ikke dekket"),

    /** As in: Transition not covered. */
    TRANSITION_NOT_COVERED(
            "Transition not covered", "Övergång inte täckt", "Overgang ikke dækket", "Overgang ikke dekket");

    private final Translations translations;

    CoverageWord(String english, String swedish, String danish, String norwegian) {
        this.translations = new Translations(english, swedish, danish, norwegian);
    }

    @Override
    public Translations translations() {
        return translations;
    }
}

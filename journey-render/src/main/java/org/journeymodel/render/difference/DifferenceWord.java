package org.journeymodel.render.difference;

import org.journeymodel.core.diff.ChangeKind;
import org.journeymodel.render.wording.Translations;
import org.journeymodel.render.wording.Wording;

/** A word or sentence on what changed; the changes themselves are told by the diff, in English. */
public enum DifferenceWord implements Wording {
    /** As in: Difference of two versions. */
    DIFFERENCE(
            "Difference of two versions",
            "Skillnad mellan två versioner",
            "Forskel mellem to versioner",
            "Forskjell mellom to versjoner"),

    /** As in: What changed. */
    WHAT_CHANGED("What changed", "Vad som ändrades", "Hvad der blev ændret", "Hva som ble endret"),

    /** As in: Changes. */
    CHANGES("Changes", "Ändringar", "Ændringer", "Endringer"),

    /** As in: Changes of the whole journey. */
    CHANGES_OF_ALL(
            "Changes of the whole journey",
            "Ändringar av hela resan",
            "Ændringer af hele rejsen",
            "Endringer i hele reisen"),

    /** As in: Before: {0}. */
    FROM("Before: {0}", "Före: {0}", "Før: {0}", "Før: {0}"),

    /** As in: After: {0}. */
    TO("After: {0}", "Efter: {0}", "Efter: {0}", "Etter: {0}"),

    /** As in: Nothing changed. */
    NOTHING("Nothing changed.", "Ingenting ändrades.", "Intet blev ændret.", "Ingenting ble endret."),

    /** As in: Nothing got worse for customers. */
    NOTHING_WORSE(
            "Nothing got worse for customers.",
            "Inget blev sämre för kunderna.",
            "Intet blev værre for kunderne.",
            "Ingenting ble verre for kundene."),

    /** As in: These hurt. */
    WORSE("These hurt:", "Detta gör ont:", "Dette gør ondt:", "Dette gjør vondt:"),

    /** As in: and {0} more, marked where they changed. */
    MORE_WORSE(
            "and {0} more, marked where they changed",
            "och {0} till, markerade där de ändrades",
            "og {0} til, markeret hvor de blev ændret",
            "og {0} til, markert der de ble endret"),

    /** As in: Worse, {0}: {1}. */
    WORSE_HERE("Worse, {0}: {1}", "Sämre, {0}: {1}", "Værre, {0}: {1}", "Verre, {0}: {1}"),

    /** As in: Added. */
    ADDED("Added", "Tillagt", "Tilføjet", "Lagt til"),

    /** As in: Removed. */
    REMOVED("Removed", "Borttaget", "Fjernet", "Fjernet"),

    /** As in: Changed. */
    CHANGED("Changed", "Ändrat", "Ændret", "Endret"),

    /** As in: Moved. */
    MOVED("Moved", "Flyttat", "Flyttet", "Flyttet"),

    /** As in: Renamed. */
    RENAMED("Renamed", "Omdöpt", "Omdøbt", "Omdøpt"),

    /** As in: {0} before. */
    BEFORE_IT_WAS("{0} before", "{0} tidigare", "{0} tidligere", "{0} tidligere"),

    /** As in: better than before: {0}. */
    IMPROVED("better than before: {0}", "bättre än tidigare: {0}", "bedre end før: {0}", "bedre enn før: {0}"),

    /** As in: worse than before: {0}. */
    WORSENED("worse than before: {0}", "sämre än tidigare: {0}", "værre end før: {0}", "verre enn før: {0}"),

    /** As in: felt before: {0}. */
    FELT_BEFORE("felt before: {0}", "kändes tidigare: {0}", "føltes før: {0}", "føltes før: {0}"),

    /** As in: Feeling before. */
    LEGEND_BEFORE("Feeling before", "Känsla före", "Følelse før", "Følelse før"),

    /** As in: Feels better. */
    LEGEND_IMPROVED("Feels better", "Känns bättre", "Føles bedre", "Føles bedre"),

    /** As in: Feels worse. */
    LEGEND_WORSENED("Feels worse", "Känns sämre", "Føles værre", "Føles verre"),

    /** As in: Worse for customers, by rank. */
    LEGEND_WORSE(
            "Worse for customers, by rank",
            "Sämre för kunderna, efter rang",
            "Værre for kunderne, efter rang",
            "Verre for kundene, etter rang"),

    /** As in: Move added. */
    MOVE_ADDED("Move added", "Steg tillagt", "Skridt tilføjet", "Steg lagt til"),

    /** As in: Move removed. */
    MOVE_REMOVED("Move removed", "Steg borttaget", "Skridt fjernet", "Steg fjernet"),

    /** As in: Another share than before. */
    MOVE_CHANGED(
            "Another share than before",
            "En annan andel än tidigare",
            "En anden andel end før",
            "En annen andel enn før");

    private final Translations translations;

    DifferenceWord(String english, String swedish, String danish, String norwegian) {
        this.translations = new Translations(english, swedish, danish, norwegian);
    }

    /** {@return the word for a kind of change} */
    public static DifferenceWord of(ChangeKind kind) {
        return switch (kind) {
            case ADDED -> ADDED;
            case REMOVED -> REMOVED;
            case CHANGED -> CHANGED;
            case MOVED -> MOVED;
            case RENAMED -> RENAMED;
        };
    }

    @Override
    public Translations translations() {
        return translations;
    }
}

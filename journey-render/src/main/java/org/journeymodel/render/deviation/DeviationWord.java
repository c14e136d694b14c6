package org.journeymodel.render.deviation;

import org.journeymodel.render.wording.Translations;
import org.journeymodel.render.wording.Wording;

/** A word or sentence on planned against observed; the English ones are those of the analysis. */
public enum DeviationWord implements Wording {
    /** As in: Planned and observed. */
    PLANNED_AND_OBSERVED(
            "Planned and observed", "Planerat och observerat", "Planlagt og observeret", "Planlagt og observert"),

    /** As in: Fitness {0}. */
    FITNESS("Fitness {0}", "Fitness {0}", "Fitness {0}", "Fitness {0}"),

    /** As in: mean of the customers {0}. */
    MEAN_FITNESS(
            "mean of the customers {0}",
            "kundernas medelvärde {0}", "kundernes gennemsnit {0}", "kundenes gjennomsnitt {0}"),

    /** As in: precision {0}. */
    PRECISION("precision {0}", "precision {0}", "præcision {0}", "presisjon {0}"),

    /** As in: precision unknown. */
    PRECISION_UNKNOWN("precision unknown", "precision okänd", "præcision ukendt", "presisjon ukjent"),

    /** As in: {0} of {1} customers. */
    OF_CUSTOMERS("{0} of {1} customers", "{0} av {1} kunder", "{0} af {1} kunder", "{0} av {1} kunder"),

    /** As in: {0} of {1} customer. */
    OF_CUSTOMER("{0} of {1} customer", "{0} av {1} kund", "{0} af {1} kunde", "{0} av {1} kunde"),

    /** As in: {0} customers. */
    CUSTOMERS("{0} customers", "{0} kunder", "{0} kunder", "{0} kunder"),

    /** As in: 1 customer. */
    CUSTOMER("1 customer", "1 kund", "1 kunde", "1 kunde"),

    /** As in: {0} fit the map. */
    FIT("{0} fit the map", "{0} följer kartan", "{0} følger kortet", "{0} følger kartet"),

    /** As in: {0} fits the map. */
    FITS("{0} fits the map", "{0} följer kartan", "{0} følger kortet", "{0} følger kartet"),

    /** As in: {0} skipped {1}. */
    SKIPPED("{0} skipped {1}", "{0} hoppade över {1}", "{0} udelod {1}", "{0} hoppet over {1}"),

    /** As in: {0} visited {1}. */
    VISITED("{0} visited {1}", "{0} besökte {1}", "{0} besøgte {1}", "{0} besøkte {1}"),

    /** As in: {0} failed at {1}. */
    FAILED("{0} failed at {1}", "{0} misslyckades vid {1}", "{0} mislykkedes ved {1}", "{0} mislyktes ved {1}"),

    /** As in: {0} came late {1}. */
    CAME_LATE("{0} came late {1}", "{0} kom för sent {1}", "{0} kom for sent {1}", "{0} kom for sent {1}"),

    /** As in: which the map does not know. */
    UNKNOWN_TO_THE_MAP(
            "which the map does not know",
            "som kartan inte känner",
            "som kortet ikke kender",
            "som kartet ikke kjenner"),

    /** As in: which is not planned there. */
    NOT_PLANNED_THERE(
            "which is not planned there",
            "vilket inte är planerat där",
            "hvilket ikke er planlagt der",
            "noe som ikke er planlagt der"),

    /** As in: not {0} as planned. */
    NOT_AS_PLANNED("not {0} as planned", "inte {0} som planerat", "ikke {0} som planlagt", "ikke {0} som planlagt"),

    /** As in: not where it is planned. */
    NOT_WHERE_PLANNED(
            "not where it is planned",
            "inte där det är planerat",
            "ikke hvor det er planlagt",
            "ikke der det er planlagt"),

    /** As in: from {0} to {1}. */
    FROM_TO("from {0} to {1}", "från {0} till {1}", "fra {0} til {1}", "fra {0} til {1}"),

    /** As in: between {0} and {1}. */
    BETWEEN("between {0} and {1}", "mellan {0} och {1}", "mellem {0} og {1}", "mellom {0} og {1}"),

    /** As in: after {0}. */
    AFTER("after {0}", "efter {0}", "efter {0}", "etter {0}"),

    /** As in: before {0}. */
    BEFORE("before {0}", "före {0}", "før {0}", "før {0}"),

    /** As in: {0} times in all. */
    TIMES_IN_ALL("{0} times in all", "{0} gånger totalt", "{0} gange i alt", "{0} ganger i alt"),

    /** As in: Missing. */
    MISSING("Missing", "Saknas", "Mangler", "Mangler"),

    /** As in: Ad hoc. */
    AD_HOC("Ad hoc", "Ad hoc", "Ad hoc", "Ad hoc"),

    /** As in: Out of order. */
    OUT_OF_ORDER("Out of order", "I fel ordning", "I forkert rækkefølge", "I feil rekkefølge"),

    /** As in: Failing. */
    FAILING("Failing", "Misslyckas", "Mislykkes", "Mislykkes"),

    /** As in: Late. */
    LATE("Late", "För sent", "For sent", "For sent"),

    /** As in: Deviations. */
    DEVIATIONS("Deviations", "Avvikelser", "Afvigelser", "Avvik"),

    /** As in: Not on the map. */
    NOT_ON_THE_MAP("Not on the map", "Inte på kartan", "Ikke på kortet", "Ikke på kartet"),

    /** As in: Nobody came here. */
    NOBODY_CAME("Nobody came here", "Ingen kom hit", "Ingen kom hertil", "Ingen kom hit"),

    /** As in: Deviation {0}: {1}. */
    DEVIATION("Deviation {0}: {1}", "Avvikelse {0}: {1}", "Afvigelse {0}: {1}", "Avvik {0}: {1}"),

    /** As in: and {0} more, told at the touchpoints. */
    MORE_DEVIATIONS(
            "and {0} more, told at the touchpoints",
            "och {0} till, vid kontaktpunkterna",
            "og {0} til, ved kontaktpunkterne",
            "og {0} til, ved kontaktpunktene"),

    /** As in: and {0} more of what the map does not know. */
    MORE_UNKNOWN(
            "and {0} more that the map does not know",
            "och {0} till som kartan inte känner",
            "og {0} til, som kortet ikke kender",
            "og {0} til som kartet ikke kjenner"),

    /** As in: Nobody deviates from the map. */
    NOBODY_DEVIATES(
            "Nobody deviates from the map.",
            "Ingen avviker från kartan.",
            "Ingen afviger fra kortet.",
            "Ingen avviker fra kartet."),

    /** As in: Planned, made by nobody. */
    MADE_BY_NOBODY(
            "Planned, made by nobody",
            "Planerat, gjort av ingen",
            "Planlagt, gjort af ingen",
            "Planlagt, gjort av ingen"),

    /** As in: Deviation, by how many customers. */
    LEGEND_DEVIATION(
            "Deviation, by how many customers",
            "Avvikelse, efter hur många kunder",
            "Afvigelse, efter hvor mange kunder",
            "Avvik, etter hvor mange kunder");

    private final Translations translations;

    DeviationWord(String english, String swedish, String danish, String norwegian) {
        this.translations = new Translations(english, swedish, danish, norwegian);
    }

    @Override
    public Translations translations() {
        return translations;
    }
}

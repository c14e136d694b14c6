package org.journeymodel.render.wording;

import org.journeymodel.core.model.Language;

/** A word or sentence of pictures in each language; {@code {0}} stands for what is filled in. */
public enum Word {
    JOURNEY_MAP("Journey map", "Kundresekarta", "Kunderejsekort", "Kundereisekart"),
    CURRENT_STATE("Current state", "Nuläge", "Nuværende tilstand", "Nåværende tilstand"),
    FUTURE_STATE("Future state", "Framtida läge", "Fremtidig tilstand", "Fremtidig tilstand"),
    DAY_IN_THE_LIFE("Day in the life", "En dag i livet", "En dag i livet", "En dag i livet"),
    VERSION("version {0}", "version {0}", "version {0}", "versjon {0}"),
    OBSERVED_CUSTOMERS(
            "{0} observed customers", "{0} observerade kunder", "{0} observerede kunder", "{0} observerte kunder"),
    OBSERVED_CUSTOMER("1 observed customer", "1 observerad kund", "1 observeret kunde", "1 observert kunde"),
    PERSONA("Persona", "Persona", "Persona", "Persona"),
    WANTS("Goal: {0}", "Mål: {0}", "Mål: {0}", "Mål: {0}"),
    SCOPE("Scope", "Omfattning", "Omfang", "Omfang"),
    WHERE_IT_HURTS("Where it hurts", "Där det gör ont", "Hvor det gør ondt", "Hvor det gjør vondt"),
    NOTHING_HURTS(
            "No bottleneck was found.",
            "Ingen flaskhals hittades.",
            "Ingen flaskehals blev fundet.",
            "Ingen flaskehals ble funnet."),
    KEY_FIGURES("Key figures", "Nyckeltal", "Nøgletal", "Nøkkeltall"),
    SUCCEED("{0} succeed", "{0} når målet", "{0} når målet", "{0} når målet"),
    FAIL("{0} fail", "{0} misslyckas", "{0} mislykkes", "{0} mislykkes"),
    END_NEUTRAL("{0} end neutrally", "{0} slutar neutralt", "{0} ender neutralt", "{0} ender nøytralt"),
    ABANDON("{0} give up", "{0} avbryter", "{0} falder fra", "{0} faller fra"),
    VISITED(
            "{0} touchpoints visited on average",
            "{0} besökta kontaktpunkter i medeltal",
            "{0} besøgte kontaktpunkter i gennemsnit",
            "{0} besøkte kontaktpunkter i gjennomsnitt"),
    MEAN_TIME(
            "{0} from first to last, on average",
            "{0} från första till sista, i medeltal",
            "{0} fra første til sidste, i gennemsnit",
            "{0} fra første til siste, i gjennomsnitt"),
    AT_LEAST("at least {0}", "minst {0}", "mindst {0}", "minst {0}"),
    ONLY_ASSUMED(
            "No probabilities are declared: shares are assumed.",
            "Inga sannolikheter är angivna: andelarna är antagna.",
            "Ingen sandsynligheder er angivet: andelene er antaget.",
            "Ingen sannsynligheter er oppgitt: andelene er antatt."),
    STAGE("Stage", "Fas", "Fase", "Fase"),
    TOUCHPOINT("Touchpoint", "Kontaktpunkt", "Kontaktpunkt", "Kontaktpunkt"),
    CHANNELS("Channels", "Kanaler", "Kanaler", "Kanaler"),
    NEXT("Next", "Sedan", "Derefter", "Deretter"),
    STAGE_GOALS("Goals", "Mål", "Mål", "Mål"),
    KEY_ACTIVITIES("Key activities", "Aktiviteter", "Aktiviteter", "Aktiviteter"),
    FLOW("Flow", "Flöde", "Flow", "Flyt"),
    FEELING("Feeling", "Känsla", "Følelse", "Følelse"),
    DOING("Doing", "Gör", "Gør", "Gjør"),
    THINKING("Thinking", "Tänker", "Tænker", "Tenker"),
    SAYING("Saying", "Säger", "Siger", "Sier"),
    NEEDS("Needs", "Behov", "Behov", "Behov"),
    EXPECTATIONS("Expectations", "Förväntningar", "Forventninger", "Forventninger"),
    DRIVERS("Drivers", "Drivkrafter", "Drivkræfter", "Drivkrefter"),
    PAINS("Pains", "Smärtpunkter", "Smertepunkter", "Smertepunkter"),
    GAINS("Gains", "Glädjeämnen", "Glæder", "Gleder"),
    OPPORTUNITIES("Opportunities", "Möjligheter", "Muligheder", "Muligheter"),
    PHYSICAL_EVIDENCE("Physical evidence", "Fysiska bevis", "Fysiske beviser", "Fysiske bevis"),
    FRONT_STAGE("Front stage", "Synligt", "Synligt", "Synlig"),
    BACK_STAGE("Back stage", "Bakom kulisserna", "Bag kulisserne", "Bak kulissene"),
    SUPPORT_PROCESSES("Support processes", "Stödprocesser", "Støtteprocesser", "Støtteprosesser"),
    LINE_OF_INTERACTION("Line of interaction", "Interaktionslinje", "Interaktionslinje", "Interaksjonslinje"),
    LINE_OF_VISIBILITY("Line of visibility", "Synlighetslinje", "Synlighedslinje", "Synlighetslinje"),
    LINE_OF_INTERNAL_INTERACTION(
            "Line of internal interaction",
            "Linje för intern interaktion",
            "Linje for intern interaktion",
            "Linje for intern interaksjon"),
    BEFORE("before", "före", "før", "før"),
    DURING("during", "under", "under", "under"),
    AFTER("after", "efter", "efter", "etter"),
    SUCCESS("Success", "Mål nått", "Mål nået", "Mål nådd"),
    FAILURE("Failure", "Misslyckande", "Mislykket", "Mislykket"),
    NEUTRAL_END("Neutral end", "Neutralt slut", "Neutral slutning", "Nøytral slutt"),
    MOMENT_OF_TRUTH("Moment of truth", "Sanningens ögonblick", "Sandhedens øjeblik", "Sannhetens øyeblikk"),
    DELIGHTED("very good", "mycket bra", "meget godt", "veldig bra"),
    NEUTRAL("neutral", "neutralt", "neutralt", "nøytralt"),
    FRUSTRATED("very bad", "mycket dåligt", "meget dårligt", "veldig dårlig"),
    GOOD("good", "bra", "godt", "bra"),
    BAD("bad", "dåligt", "dårligt", "dårlig"),
    UNKNOWN_FEELING("feeling not known", "känsla okänd", "følelse ukendt", "følelse ukjent"),
    LEAVE("{0} leave", "{0} lämnar", "{0} går", "{0} går"),
    END_HERE("{0} end here", "{0} slutar här", "{0} slutter her", "{0} slutter her"),
    START_HERE("{0} start here", "{0} börjar här", "{0} begynder her", "{0} starter her"),
    LEAVE_HERE("{0} leave here", "{0} lämnar här", "{0} går herfra", "{0} går herfra"),
    GO_BACK("{0} go back to {1}", "{0} går tillbaka till {1}", "{0} går tilbage til {1}", "{0} går tilbake til {1}"),
    WAIT("wait of {0} before {1}", "väntan {0} före {1}", "ventetid {0} før {1}", "ventetid {0} før {1}"),
    TAKES("takes {0}", "tar {0}", "tager {0}", "tar {0}"),
    FEELS("feeling {0}", "känsla {0}", "følelse {0}", "følelse {0}"),
    MUST_PASS(
            "every way to success leads through it",
            "alla vägar till målet går här",
            "alle veje til målet går her",
            "alle veier til målet går her"),
    BETWEENNESS(
            "many of the shortest ways lead through it",
            "många av de kortaste vägarna går här",
            "mange af de korteste veje går her",
            "mange av de korteste veiene går her"),
    LOOP(
            "customers come back to it",
            "kunder återkommer hit",
            "kunder vender tilbage hertil",
            "kunder kommer tilbake hit"),
    WAYS_IN("several ways lead into it", "flera vägar leder hit", "flere veje fører hertil", "flere veier fører hit"),
    IF_MENDED(
            "if mended, {0} instead of {1} succeed",
            "om det åtgärdas når {0} målet i stället för {1}",
            "hvis det udbedres, når {0} målet i stedet for {1}",
            "hvis det utbedres, når {0} målet i stedet for {1}"),
    LEGEND("Legend", "Teckenförklaring", "Signaturforklaring", "Tegnforklaring"),
    LEGEND_FORWARD(
            "Move on; the wider, the more of the visits",
            "Framåt; ju bredare, desto fler av besöken",
            "Frem; jo bredere, desto flere af besøgene",
            "Fram; jo bredere, desto flere av besøkene"),
    LEGEND_BACK("Move back", "Tillbaka", "Tilbage", "Tilbake"),
    LEGEND_UNPLANNED(
            "Observed, not planned",
            "Observerat, ej planerat",
            "Observeret, ikke planlagt",
            "Observert, ikke planlagt"),
    LEGEND_BOTTLENECK(
            "Bottleneck, by what it costs",
            "Flaskhals, efter vad den kostar",
            "Flaskehals, efter hvad den koster",
            "Flaskehals, etter hva den koster"),
    LEGEND_ASSUMPTION(
            "Assumption: rests on no insight",
            "Antagande: vilar på ingen insikt",
            "Antagelse: hviler ikke på indsigt",
            "Antakelse: hviler ikke på innsikt"),
    LEGEND_EVIDENCE("Rests on insights", "Vilar på insikter", "Hviler på indsigter", "Hviler på innsikter"),
    LEGEND_SEVERITY("Severity, 1 to 5", "Allvar, 1 till 5", "Alvor, 1 til 5", "Alvor, 1 til 5"),
    LEGEND_ACTIVITY(
            "Activity without the company",
            "Aktivitet utan företaget",
            "Aktivitet uden virksomheden",
            "Aktivitet uten virksomheten"),
    SEVERITY("severity {0} of 5", "allvar {0} av 5", "alvor {0} af 5", "alvor {0} av 5"),
    ASSUMPTION("assumption", "antagande", "antagelse", "antakelse"),
    MORE_MOVES(
            "{0} more moves stand in the text alone",
            "ytterligare {0} vägar står bara i texten",
            "yderligere {0} veje står kun i teksten",
            "ytterligere {0} veier står bare i teksten"),
    NO_TOUCHPOINTS(
            "This journey has no touchpoints yet.",
            "Den här resan har inga kontaktpunkter ännu.",
            "Denne rejse har endnu ingen kontaktpunkter.",
            "Denne reisen har ingen kontaktpunkter ennå."),
    NO_TOUCHPOINT(
            "no touchpoint yet", "ännu ingen kontaktpunkt", "endnu intet kontaktpunkt", "ingen kontaktpunkt ennå"),
    IN_WORDS("The journey in words", "Resan i ord", "Rejsen i ord", "Reisen i ord"),
    WAITING("wait {0}", "väntan {0}", "ventetid {0}", "ventetid {0}"),
    WHEN("when: {0}", "när: {0}", "når: {0}", "når: {0}"),
    COMPANY_CHOOSES("the company decides", "företaget avgör", "virksomheden bestemmer", "virksomheten bestemmer"),
    GOES_TO("{0} go on to {1}", "{0} går vidare till {1}", "{0} går videre til {1}", "{0} går videre til {1}"),
    MAY_GO_TO("Goes on to {0}", "Går vidare till {0}", "Går videre til {0}", "Går videre til {0}"),
    MAY_GO_BACK("Goes back to {0}", "Går tillbaka till {0}", "Går tilbage til {0}", "Går tilbake til {0}"),
    BOTTLENECK("Bottleneck {0}: {1}", "Flaskhals {0}: {1}", "Flaskehals {0}: {1}", "Flaskehals {0}: {1}"),
    TOUCHPOINT_OF(
            "Touchpoint {0} of {1}", "Kontaktpunkt {0} av {1}", "Kontaktpunkt {0} af {1}", "Kontaktpunkt {0} av {1}"),
    ACTIVITY(
            "activity without the company",
            "aktivitet utan företaget",
            "aktivitet uden virksomheden",
            "aktivitet uten virksomheten"),
    SUB_JOURNEY(
            "shown in detail by journey {0}",
            "visas i detalj av resan {0}", "vises i detaljer af rejsen {0}", "vises i detalj av reisen {0}"),
    TEAM("Team: {0}", "Team: {0}", "Team: {0}", "Team: {0}"),
    SCROLL(
            "The map; scroll sideways for more",
            "Kartan; rulla i sidled för mer",
            "Kortet; rul sidelæns for mere",
            "Kartet; rull sidelengs for mer");

    private final String english;
    private final String swedish;
    private final String danish;
    private final String norwegian;

    Word(String english, String swedish, String danish, String norwegian) {
        this.english = english;
        this.swedish = swedish;
        this.danish = danish;
        this.norwegian = norwegian;
    }

    /**
     * {@return it in a language}
     *
     * @param language the language
     * @param filled what stands for {@code {0}}, {@code {1}} ...; taken as it is, braces included, and {@linkplain Isolated isolated}
     */
    public String in(Language language, String... filled) {
        String pattern = pattern(language);
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            if (c == '{') {
                text.append(Isolated.of(filled[pattern.charAt(at + 1) - '0']));
                at += 3;
            } else {
                text.append(c);
                at++;
            }
        }
        return text.toString();
    }

    private String pattern(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case SWEDISH -> swedish;
            case DANISH -> danish;
            case NORWEGIAN -> norwegian;
        };
    }
}

package org.journeymodel.render.wording;

/** A word or sentence of journey maps, and of several kinds of picture. */
public enum Word implements Wording {
    /** As in: Journey map. */
    JOURNEY_MAP("Journey map", "Kundresekarta", "Kunderejsekort", "Kundereisekart"),

    /** As in: Current state. */
    CURRENT_STATE("Current state", "Nuläge", "Nuværende tilstand", "Nåværende tilstand"),

    /** As in: Future state. */
    FUTURE_STATE("Future state", "Framtida läge", "Fremtidig tilstand", "Fremtidig tilstand"),

    /** As in: Day in the life. */
    DAY_IN_THE_LIFE("Day in the life", "En dag i livet", "En dag i livet", "En dag i livet"),

    /** As in: version {0}. */
    VERSION("version {0}", "version {0}", "version {0}", "versjon {0}"),

    /** As in: {0} observed customers. */
    OBSERVED_CUSTOMERS(
            "{0} observed customers", "{0} observerade kunder", "{0} observerede kunder", "{0} observerte kunder"),

    /** As in: 1 observed customer. */
    OBSERVED_CUSTOMER("1 observed customer", "1 observerad kund", "1 observeret kunde", "1 observert kunde"),

    /** As in: Goal: {0}. */
    WANTS("Goal: {0}", "Mål: {0}", "Mål: {0}", "Mål: {0}"),

    /** As in: Scope. */
    SCOPE("Scope", "Omfattning", "Omfang", "Omfang"),

    /** As in: Where it hurts. */
    WHERE_IT_HURTS("Where it hurts", "Där det gör ont", "Hvor det gør ondt", "Hvor det gjør vondt"),

    /** As in: No bottleneck was found. */
    NOTHING_HURTS(
            "No bottleneck was found.",
            "Ingen flaskhals hittades.",
            "Ingen flaskehals blev fundet.",
            "Ingen flaskehals ble funnet."),

    /** As in: Key figures. */
    KEY_FIGURES("Key figures", "Nyckeltal", "Nøgletal", "Nøkkeltall"),

    /** As in: {0} succeed. */
    SUCCEED("{0} succeed", "{0} når målet", "{0} når målet", "{0} når målet"),

    /** As in: {0} fail. */
    FAIL("{0} fail", "{0} misslyckas", "{0} mislykkes", "{0} mislykkes"),

    /** As in: {0} end neutrally. */
    END_NEUTRAL("{0} end neutrally", "{0} slutar neutralt", "{0} ender neutralt", "{0} ender nøytralt"),

    /** As in: {0} give up. */
    ABANDON("{0} give up", "{0} avbryter", "{0} falder fra", "{0} faller fra"),

    /** As in: {0} touchpoints visited on average. */
    VISITED(
            "{0} touchpoints visited on average",
            "{0} besökta kontaktpunkter i medeltal",
            "{0} besøgte kontaktpunkter i gennemsnit",
            "{0} besøkte kontaktpunkter i gjennomsnitt"),

    /** As in: {0} from first to last, on average. */
    MEAN_TIME(
            "{0} from first to last, on average",
            "{0} från första till sista, i medeltal",
            "{0} fra første til sidste, i gennemsnit",
            "{0} fra første til siste, i gjennomsnitt"),

    /** As in: at least {0}. */
    AT_LEAST("at least {0}", "minst {0}", "mindst {0}", "minst {0}"),

    /** As in: No probabilities are declared: shares are assumed. */
    ONLY_ASSUMED(
            "No probabilities are declared: shares are assumed.",
            "Inga sannolikheter är angivna: andelarna är antagna.",
            "Ingen sandsynligheder er angivet: andelene er antaget.",
            "Ingen sannsynligheter er oppgitt: andelene er antatt."),

    /** As in: Stage. */
    STAGE("Stage", "Fas", "Fase", "Fase"),

    /** As in: Touchpoint. */
    TOUCHPOINT("Touchpoint", "Kontaktpunkt", "Kontaktpunkt", "Kontaktpunkt"),

    /** As in: Channels. */
    CHANNELS("Channels", "Kanaler", "Kanaler", "Kanaler"),

    /** As in: Next. */
    NEXT("Next", "Sedan", "Derefter", "Deretter"),

    /** As in: Goals. */
    STAGE_GOALS("Goals", "Mål", "Mål", "Mål"),

    /** As in: Key activities. */
    KEY_ACTIVITIES("Key activities", "Aktiviteter", "Aktiviteter", "Aktiviteter"),

    /** As in: Flow. */
    FLOW("Flow", "Flöde", "Flow", "Flyt"),

    /** As in: Feeling. */
    FEELING("Feeling", "Känsla", "Følelse", "Følelse"),

    /** As in: Doing. */
    DOING("Doing", "Gör", "Gør", "Gjør"),

    /** As in: Thinking. */
    THINKING("Thinking", "Tänker", "Tænker", "Tenker"),

    /** As in: Saying. */
    SAYING("Saying", "Säger", "Siger", "Sier"),

    /** As in: Needs. */
    NEEDS("Needs", "Behov", "Behov", "Behov"),

    /** As in: Expectations. */
    EXPECTATIONS("Expectations", "Förväntningar", "Forventninger", "Forventninger"),

    /** As in: Drivers. */
    DRIVERS("Drivers", "Drivkrafter", "Drivkræfter", "Drivkrefter"),

    /** As in: Pains. */
    PAINS("Pains", "Smärtpunkter", "Smertepunkter", "Smertepunkter"),

    /** As in: Gains. */
    GAINS("Gains", "Glädjeämnen", "Glæder", "Gleder"),

    /** As in: Opportunities. */
    OPPORTUNITIES("Opportunities", "Möjligheter", "Muligheder", "Muligheter"),

    /** As in: Physical evidence. */
    PHYSICAL_EVIDENCE("Physical evidence", "Fysiska bevis", "Fysiske beviser", "Fysiske bevis"),

    /** As in: Front stage. */
    FRONT_STAGE("Front stage", "Synligt", "Synligt", "Synlig"),

    /** As in: Back stage. */
    BACK_STAGE("Back stage", "Bakom kulisserna", "Bag kulisserne", "Bak kulissene"),

    /** As in: Support processes. */
    SUPPORT_PROCESSES("Support processes", "Stödprocesser", "Støtteprocesser", "Støtteprosesser"),

    /** As in: Line of interaction. */
    LINE_OF_INTERACTION("Line of interaction", "Interaktionslinje", "Interaktionslinje", "Interaksjonslinje"),

    /** As in: Line of visibility. */
    LINE_OF_VISIBILITY("Line of visibility", "Synlighetslinje", "Synlighedslinje", "Synlighetslinje"),

    /** As in: Line of internal interaction. */
    LINE_OF_INTERNAL_INTERACTION(
            "Line of internal interaction",
            "Linje för intern interaktion",
            "Linje for intern interaktion",
            "Linje for intern interaksjon"),

    /** As in: before. */
    BEFORE("before", "före", "før", "før"),

    /** As in: during. */
    DURING("during", "under", "under", "under"),

    /** As in: after. */
    AFTER("after", "efter", "efter", "etter"),

    /** As in: Success. */
    SUCCESS("Success", "Mål nått", "Mål nået", "Mål nådd"),

    /** As in: Failure. */
    FAILURE("Failure", "Misslyckande", "Mislykket", "Mislykket"),

    /** As in: Neutral end. */
    NEUTRAL_END("Neutral end", "Neutralt slut", "Neutral slutning", "Nøytral slutt"),

    /** As in: Moment of truth. */
    MOMENT_OF_TRUTH("Moment of truth", "Sanningens ögonblick", "Sandhedens øjeblik", "Sannhetens øyeblikk"),

    /** As in: very good. */
    DELIGHTED("very good", "mycket bra", "meget godt", "veldig bra"),

    /** As in: neutral. */
    NEUTRAL("neutral", "neutralt", "neutralt", "nøytralt"),

    /** As in: very bad. */
    FRUSTRATED("very bad", "mycket dåligt", "meget dårligt", "veldig dårlig"),

    /** As in: good. */
    GOOD("good", "bra", "godt", "bra"),

    /** As in: bad. */
    BAD("bad", "dåligt", "dårligt", "dårlig"),

    /** As in: feeling not known. */
    UNKNOWN_FEELING("feeling not known", "känsla okänd", "følelse ukendt", "følelse ukjent"),

    /** As in: {0} leave. */
    LEAVE("{0} leave", "{0} lämnar", "{0} går", "{0} går"),

    /** As in: {0} end here. */
    END_HERE("{0} end here", "{0} slutar här", "{0} slutter her", "{0} slutter her"),

    /** As in: {0} start here. */
    START_HERE("{0} start here", "{0} börjar här", "{0} begynder her", "{0} starter her"),

    /** As in: {0} leave here. */
    LEAVE_HERE("{0} leave here", "{0} lämnar här", "{0} går herfra", "{0} går herfra"),

    /** As in: {0} go back to {1}. */
    GO_BACK("{0} go back to {1}", "{0} går tillbaka till {1}", "{0} går tilbage til {1}", "{0} går tilbake til {1}"),

    /** As in: wait of {0} before {1}. */
    WAIT("wait of {0} before {1}", "väntan {0} före {1}", "ventetid {0} før {1}", "ventetid {0} før {1}"),

    /** As in: takes {0}. */
    TAKES("takes {0}", "tar {0}", "tager {0}", "tar {0}"),

    /** As in: feeling {0}. */
    FEELS("feeling {0}", "känsla {0}", "følelse {0}", "følelse {0}"),

    /** As in: every way to success leads through it. */
    MUST_PASS(
            "every way to success leads through it",
            "alla vägar till målet går här",
            "alle veje til målet går her",
            "alle veier til målet går her"),

    /** As in: many of the shortest ways lead through it. */
    BETWEENNESS(
            "many of the shortest ways lead through it",
            "många av de kortaste vägarna går här",
            "mange af de korteste veje går her",
            "mange av de korteste veiene går her"),

    /** As in: customers come back to it. */
    LOOP(
            "customers come back to it",
            "kunder återkommer hit",
            "kunder vender tilbage hertil",
            "kunder kommer tilbake hit"),

    /** As in: several ways lead into it. */
    WAYS_IN("several ways lead into it", "flera vägar leder hit", "flere veje fører hertil", "flere veier fører hit"),

    /** As in: if mended, {0} instead of {1} succeed. */
    IF_MENDED(
            "if mended, {0} instead of {1} succeed",
            "om det åtgärdas når {0} målet i stället för {1}",
            "hvis det udbedres, når {0} målet i stedet for {1}",
            "hvis det utbedres, når {0} målet i stedet for {1}"),

    /** As in: Legend. */
    LEGEND("Legend", "Teckenförklaring", "Signaturforklaring", "Tegnforklaring"),

    /** As in: Move on; the wider, the more of the visits. */
    LEGEND_FORWARD(
            "Move on; the wider, the more of the visits",
            "Framåt; ju bredare, desto fler av besöken",
            "Frem; jo bredere, desto flere af besøgene",
            "Fram; jo bredere, desto flere av besøkene"),

    /** As in: Move back. */
    LEGEND_BACK("Move back", "Tillbaka", "Tilbage", "Tilbake"),

    /** As in: Observed, not planned. */
    LEGEND_UNPLANNED(
            "Observed, not planned",
            "Observerat, ej planerat",
            "Observeret, ikke planlagt",
            "Observert, ikke planlagt"),

    /** As in: Bottleneck, by what it costs. */
    LEGEND_BOTTLENECK(
            "Bottleneck, by what it costs",
            "Flaskhals, efter vad den kostar",
            "Flaskehals, efter hvad den koster",
            "Flaskehals, etter hva den koster"),

    /** As in: Assumption: rests on no insight. */
    LEGEND_ASSUMPTION(
            "Assumption: rests on no insight",
            "Antagande: vilar på ingen insikt",
            "Antagelse: hviler ikke på indsigt",
            "Antakelse: hviler ikke på innsikt"),

    /** As in: Rests on insights. */
    LEGEND_EVIDENCE("Rests on insights", "Vilar på insikter", "Hviler på indsigter", "Hviler på innsikter"),

    /** As in: Severity, 1 to 5. */
    LEGEND_SEVERITY("Severity, 1 to 5", "Allvar, 1 till 5", "Alvor, 1 til 5", "Alvor, 1 til 5"),

    /** As in: Activity without the company. */
    LEGEND_ACTIVITY(
            "Activity without the company",
            "Aktivitet utan företaget",
            "Aktivitet uden virksomheden",
            "Aktivitet uten virksomheten"),

    /** As in: severity {0} of 5. */
    SEVERITY("severity {0} of 5", "allvar {0} av 5", "alvor {0} af 5", "alvor {0} av 5"),

    /** As in: assumption. */
    ASSUMPTION("assumption", "antagande", "antagelse", "antakelse"),

    /** As in: {0} more moves stand in the text alone. */
    MORE_MOVES(
            "{0} more moves stand in the text alone",
            "ytterligare {0} vägar står bara i texten",
            "yderligere {0} veje står kun i teksten",
            "ytterligere {0} veier står bare i teksten"),

    /** As in: This journey has no touchpoints yet. */
    NO_TOUCHPOINTS(
            "This journey has no touchpoints yet.",
            "Den här resan har inga kontaktpunkter ännu.",
            "Denne rejse har endnu ingen kontaktpunkter.",
            "Denne reisen har ingen kontaktpunkter ennå."),

    /** As in: no touchpoint yet. */
    NO_TOUCHPOINT(
            "no touchpoint yet", "ännu ingen kontaktpunkt", "endnu intet kontaktpunkt", "ingen kontaktpunkt ennå"),

    /** As in: The journey in words. */
    IN_WORDS("The journey in words", "Resan i ord", "Rejsen i ord", "Reisen i ord"),

    /** As in: wait {0}. */
    WAITING("wait {0}", "väntan {0}", "ventetid {0}", "ventetid {0}"),

    /** As in: when: {0}. */
    WHEN("when: {0}", "när: {0}", "når: {0}", "når: {0}"),

    /** As in: the company decides. */
    COMPANY_CHOOSES("the company decides", "företaget avgör", "virksomheden bestemmer", "virksomheten bestemmer"),

    /** As in: {0} go on to {1}. */
    GOES_TO("{0} go on to {1}", "{0} går vidare till {1}", "{0} går videre til {1}", "{0} går videre til {1}"),

    /** As in: Goes on to {0}. */
    MAY_GO_TO("Goes on to {0}", "Går vidare till {0}", "Går videre til {0}", "Går videre til {0}"),

    /** As in: Goes back to {0}. */
    MAY_GO_BACK("Goes back to {0}", "Går tillbaka till {0}", "Går tilbage til {0}", "Går tilbake til {0}"),

    /** As in: Bottleneck {0}: {1}. */
    BOTTLENECK("Bottleneck {0}: {1}", "Flaskhals {0}: {1}", "Flaskehals {0}: {1}", "Flaskehals {0}: {1}"),

    /** As in: Touchpoint {0} of {1}. */
    TOUCHPOINT_OF(
            "Touchpoint {0} of {1}", "Kontaktpunkt {0} av {1}", "Kontaktpunkt {0} af {1}", "Kontaktpunkt {0} av {1}"),

    /** As in: shown in detail by journey {0}. */
    SUB_JOURNEY(
            "shown in detail by journey {0}",
            "visas i detalj av resan {0}", "vises i detaljer af rejsen {0}", "vises i detalj av reisen {0}"),

    /** As in: Team: {0}. */
    TEAM("Team: {0}", "Team: {0}", "Team: {0}", "Team: {0}"),

    /** As in: The map; scroll sideways for more. */
    SCROLL(
            "The map; scroll sideways for more",
            "Kartan; rulla i sidled för mer",
            "Kortet; rul sidelæns for mere",
            "Kartet; rull sidelengs for mer");

    private final Translations translations;

    Word(String english, String swedish, String danish, String norwegian) {
        this.translations = new Translations(english, swedish, danish, norwegian);
    }

    @Override
    public Translations translations() {
        return translations;
    }
}

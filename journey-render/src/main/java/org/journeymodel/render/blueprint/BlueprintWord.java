package org.journeymodel.render.blueprint;

import org.journeymodel.render.wording.Translations;
import org.journeymodel.render.wording.Wording;

/** A word or sentence of service blueprints. */
public enum BlueprintWord implements Wording {
    /** As in: Service blueprint. */
    SERVICE_BLUEPRINT("Service blueprint", "Service blueprint", "Service blueprint", "Service blueprint"),

    /** As in: Customer actions. */
    CUSTOMER_ACTIONS("Customer actions", "Kundens handlingar", "Kundens handlinger", "Kundens handlinger"),

    /** As in: Time. */
    TIME("Time", "Tid", "Tid", "Tid"),

    /** As in: at {0}. */
    AT_TIME("at {0}", "kl. {0}", "kl. {0}", "kl. {0}"),

    /** As in: System: {0}. */
    SYSTEM("System: {0}", "System: {0}", "System: {0}", "System: {0}"),

    /** As in: The company: {0}. */
    COMPANY_DOES("The company: {0}", "Företaget: {0}", "Virksomheden: {0}", "Virksomheten: {0}"),

    /** As in: The customer takes the initiative. */
    CUSTOMER_STARTS(
            "The customer takes the initiative",
            "Kunden tar initiativet",
            "Kunden tager initiativet",
            "Kunden tar initiativet"),

    /** As in: The company takes the initiative. */
    COMPANY_STARTS(
            "The company takes the initiative",
            "Företaget tar initiativet",
            "Virksomheden tager initiativet",
            "Virksomheten tar initiativet"),

    /** As in: Belongs together. */
    LEGEND_TOGETHER("Belongs together", "Hör ihop", "Hører sammen", "Hører sammen"),

    /** As in: Handover: {0} → {1}. */
    HANDOVER("Handover: {0} → {1}", "Överlämning: {0} → {1}", "Overdragelse: {0} → {1}", "Overlevering: {0} → {1}"),

    /** As in: The customer is handed over: {0} → {1}. */
    HANDOVER_OF_CUSTOMER(
            "The customer is handed over: {0} → {1}",
            "Kunden lämnas över: {0} → {1}", "Kunden overdrages: {0} → {1}", "Kunden overleveres: {0} → {1}"),

    /** As in: Handover between two teams. */
    LEGEND_HANDOVER(
            "Handover between two teams",
            "Överlämning mellan två team",
            "Overdragelse mellem to teams",
            "Overlevering mellom to team"),

    /** As in: Handovers between teams. */
    HANDOVERS(
            "Handovers between teams",
            "Överlämningar mellan team",
            "Overdragelser mellem teams",
            "Overleveringer mellom team"),

    /** As in: More pairs of teams, in the text: {0}. */
    MORE_HANDOVERS(
            "More pairs of teams, in the text: {0}",
            "Fler par av team, i texten: {0}",
            "Flere par af teams, i teksten: {0}",
            "Flere par av team, i teksten: {0}"),

    /** As in: Teams. */
    TEAMS("Teams", "Team", "Teams", "Team"),

    /** As in: touchpoints: {0}, tasks: {1}. */
    TEAM_SHARE(
            "touchpoints: {0}, tasks: {1}",
            "kontaktpunkter: {0}, uppgifter: {1}",
            "kontaktpunkter: {0}, opgaver: {1}",
            "kontaktpunkter: {0}, oppgaver: {1}"),

    /** As in: nothing declared. */
    NOTHING_DECLARED("nothing declared", "inget angivet", "intet angivet", "ingenting oppgitt"),

    /** As in: Nothing declared. */
    LEGEND_EMPTY("Nothing declared", "Inget angivet", "Intet angivet", "Ingenting oppgitt"),

    /** As in: No touchpoint has a blueprint yet. */
    NO_BLUEPRINT(
            "No touchpoint has a blueprint yet. Declare for each what customers see, what front stage and back stage do, and what supports them.",
            "Ingen kontaktpunkt har någon blueprint ännu. Ange för var och en vad kunderna ser, vad som görs synligt och bakom kulisserna, och vad som stöder det.",
            "Intet kontaktpunkt har endnu et blueprint. Angiv for hvert, hvad kunderne ser, hvad der gøres synligt og bag kulisserne, og hvad der støtter det.",
            "Ingen kontaktpunkt har noen blueprint ennå. Oppgi for hver hva kundene ser, hva som gjøres synlig og bak kulissene, og hva som støtter det.");

    private final Translations translations;

    BlueprintWord(String english, String swedish, String danish, String norwegian) {
        this.translations = new Translations(english, swedish, danish, norwegian);
    }

    @Override
    public Translations translations() {
        return translations;
    }
}

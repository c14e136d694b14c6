package org.journeymodel.render.empathy;

import org.journeymodel.render.wording.Translations;
import org.journeymodel.render.wording.Wording;

/** A word or sentence of empathy maps. */
public enum EmpathyWord implements Wording {
    /** As in: Empathy map. */
    EMPATHY_MAP("Empathy map", "Empatikarta", "Empatikort", "Empatikart"),

    /** As in: Says. */
    SAYS("Says", "Säger", "Siger", "Sier"),

    /** As in: Thinks. */
    THINKS("Thinks", "Tänker", "Tænker", "Tenker"),

    /** As in: Does. */
    DOES("Does", "Gör", "Gør", "Gjør"),

    /** As in: Feels. */
    FEELS("Feels", "Känner", "Føler", "Føler"),

    /** As in: Every customer. */
    EVERY_CUSTOMER("Every customer", "Alla kunder", "Alle kunder", "Alle kunder"),

    /** As in: nothing known yet. */
    NOTHING_KNOWN("nothing known yet", "inget känt ännu", "intet kendt endnu", "ingenting kjent ennå"),

    /** As in: This empathy map is still empty. */
    EMPTY_MAP(
            "This empathy map is still empty. Declare what is said, thought, done and felt, and the pains and gains.",
            "Den här empatikartan är ännu tom. Ange vad som sägs, tänks, görs och känns, och smärtpunkter och glädjeämnen.",
            "Dette empatikort er endnu tomt. Angiv, hvad der siges, tænkes, gøres og føles, og smertepunkter og glæder.",
            "Dette empatikartet er ennå tomt. Oppgi hva som sies, tenkes, gjøres og føles, og smertepunkter og gleder.");

    private final Translations translations;

    EmpathyWord(String english, String swedish, String danish, String norwegian) {
        this.translations = new Translations(english, swedish, danish, norwegian);
    }

    @Override
    public Translations translations() {
        return translations;
    }
}

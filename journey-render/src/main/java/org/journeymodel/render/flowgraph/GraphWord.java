package org.journeymodel.render.flowgraph;

import org.journeymodel.render.wording.Translations;
import org.journeymodel.render.wording.Wording;

/** A word or sentence of flow graphs. */
public enum GraphWord implements Wording {
    /** As in: Flow graph. */
    FLOW_GRAPH("Flow graph", "Flödesgraf", "Flowgraf", "Flytgraf"),

    /** As in: Start. */
    START("Start", "Start", "Start", "Start"),

    /** As in: {0} of customers. */
    OF_CUSTOMERS("{0} of customers", "{0} av kunderna", "{0} af kunderne", "{0} av kundene"),

    /** As in: {0} of customers come here. */
    COME_HERE(
            "{0} of customers come here",
            "{0} av kunderna kommer hit", "{0} af kunderne kommer hertil", "{0} av kundene kommer hit"),

    /** As in: How journeys end. */
    ENDS("How journeys end", "Hur resor slutar", "Hvordan rejser ender", "Hvordan reiser ender"),

    /** As in: {0} rare moves are left out. They carry {1} of all moves, and stand in the text alone. */
    LEFT_OUT(
            "{0} rare moves are left out. They carry {1} of all moves, and stand in the text alone.",
            "{0} sällsynta vägar är utelämnade. De bär {1} av alla förflyttningar och står bara i texten.",
            "{0} sjældne veje er udeladt. De bærer {1} af alle skridt og står kun i teksten.",
            "{0} sjeldne veier er utelatt. De bærer {1} av alle forflytninger og står bare i teksten."),

    /** As in: 1 rare move is left out. It carries {0} of all moves, and stands in the text alone. */
    LEFT_OUT_ONE(
            "1 rare move is left out. It carries {0} of all moves, and stands in the text alone.",
            "1 sällsynt väg är utelämnad. Den bär {0} av alla förflyttningar och står bara i texten.",
            "1 sjælden vej er udeladt. Den bærer {0} af alle skridt og står kun i teksten.",
            "1 sjelden vei er utelatt. Den bærer {0} av alle forflytninger og står bare i teksten."),

    /** As in: No move leads from one touchpoint to another. Add transitions to the journey. */
    NO_MOVES(
            "No move leads from one touchpoint to another. Add transitions to the journey.",
            "Ingen väg leder från en kontaktpunkt till en annan. Lägg till övergångar i resan.",
            "Ingen vej fører fra et kontaktpunkt til et andet. Tilføj overgange til rejsen.",
            "Ingen vei fører fra et kontaktpunkt til et annet. Legg til overganger i reisen."),

    /** As in: Move on; the wider, the more customers. */
    LEGEND_CUSTOMERS(
            "Move on; the wider, the more customers",
            "Framåt; ju bredare, desto fler kunder",
            "Frem; jo bredere, desto flere kunder",
            "Fram; jo bredere, desto flere kunder"),

    /** As in: Customers leave here. */
    LEGEND_LEAVE("Customers leave here", "Kunder lämnar här", "Kunder går herfra", "Kunder går herfra"),

    /** As in: The same touchpoint again. */
    LEGEND_AGAIN(
            "The same touchpoint again",
            "Samma kontaktpunkt igen",
            "Samme kontaktpunkt igen",
            "Samme kontaktpunkt igjen");

    private final Translations translations;

    GraphWord(String english, String swedish, String danish, String norwegian) {
        this.translations = new Translations(english, swedish, danish, norwegian);
    }

    @Override
    public Translations translations() {
        return translations;
    }
}

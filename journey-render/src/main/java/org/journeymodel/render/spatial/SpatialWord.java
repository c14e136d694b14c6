package org.journeymodel.render.spatial;

import org.journeymodel.render.wording.Translations;
import org.journeymodel.render.wording.Wording;

/** The words of spatial maps. */
public enum SpatialWord implements Wording {
    /** As in: Spatial map. */
    SPATIAL_MAP("Spatial map", "Rumslig karta", "Rumligt kort", "Romlig kart"),

    /** As in: Floor plan. */
    FLOOR_PLAN("Floor plan", "Planritning", "Plantegning", "Plantegning"),

    /** As in: Zone: {0}. */
    ZONE("Zone: {0}", "Zon: {0}", "Zone: {0}", "Sone: {0}"),

    /** As in: In zone {0}. */
    IN_ZONE("In zone {0}", "I zonen {0}", "I zonen {0}", "I sonen {0}"),

    /** As in: {0} m from the left and {1} m from the top. */
    AT(
            "{0} m from the left and {1} m from the top",
            "{0} m från vänster och {1} m uppifrån",
            "{0} m fra venstre og {1} m fra oven",
            "{0} m fra venstre og {1} m ovenfra"),

    /** As in: its position is not given. */
    IN_ORDER(
            "Its position in the zone is not given; it is set there in order.",
            "Dess läge i zonen är inte angivet; den står där i ordning.",
            "Dets placering i zonen er ikke angivet; det står der i rækkefølge.",
            "Plasseringen i sonen er ikke oppgitt; det står der i rekkefølge."),

    /** As in: its position lies outside of its zone. */
    OUTSIDE_ZONE(
            "Its position lies outside of its zone.",
            "Dess läge är utanför zonen.",
            "Dets placering er uden for zonen.",
            "Plasseringen er utenfor sonen."),

    /** As in: Not on the floor plan. */
    NOT_ON_PLAN("Not on the floor plan", "Inte på planritningen", "Ikke på plantegningen", "Ikke på plantegningen"),

    /** As in: Names of the numbers. */
    NAMES("Names of the numbers", "Siffrornas namn", "Numrenes navne", "Numrenes navn"),

    /** As in: give zones. */
    NO_PLACE(
            "This journey tells no places yet. Add zones, and give touchpoints a zone or a position in metres.",
            "Den här resan nämner inga platser än. Lägg till zoner och ge kontaktpunkter en zon eller ett läge i"
                    + " meter.",
            "Denne rejse nævner ingen steder endnu. Tilføj zoner, og giv kontaktpunkter en zone eller en placering i"
                    + " meter.",
            "Denne reisen nevner ingen steder ennå. Legg til soner, og gi kontaktpunkter en sone eller en plassering i"
                    + " meter."),

    /** As in: A touchpoint. */
    LEGEND_TOUCHPOINT("Touchpoint", "Kontaktpunkt", "Kontaktpunkt", "Kontaktpunkt"),

    /** As in: Before. */
    LEGEND_BEFORE("Touchpoint before", "Kontaktpunkt före", "Kontaktpunkt før", "Kontaktpunkt før"),

    /** As in: During. */
    LEGEND_DURING("Touchpoint during", "Kontaktpunkt under", "Kontaktpunkt under", "Kontaktpunkt under"),

    /** As in: After. */
    LEGEND_AFTER("Touchpoint after", "Kontaktpunkt efter", "Kontaktpunkt efter", "Kontaktpunkt etter"),

    /** As in: Stands aside; the line leads to its place. */
    LEGEND_ASIDE(
            "Stands aside; the line leads to its place",
            "Står bredvid; linjen leder till platsen",
            "Står ved siden af; linjen fører til stedet",
            "Står ved siden av; linjen fører til stedet"),

    /** As in: To touchpoint 7, on another floor or on none. */
    LEGEND_AWAY(
            "To touchpoint 7, which is not on this floor",
            "Till kontaktpunkt 7, som inte är på den här våningen",
            "Til kontaktpunkt 7, som ikke er på denne etage",
            "Til kontaktpunkt 7, som ikke er i denne etasjen"),

    /** As in: From touchpoint 7, which is not on this floor. */
    LEGEND_FROM_AWAY(
            "From touchpoint 7, which is not on this floor",
            "Från kontaktpunkt 7, som inte är på den här våningen",
            "Fra kontaktpunkt 7, som ikke er på denne etage",
            "Fra kontaktpunkt 7, som ikke er i denne etasjen"),

    /** As in: 1 more move stands in the text alone. */
    ONE_MORE_MOVE(
            "1 more move stands in the text alone",
            "ytterligare 1 väg står bara i texten",
            "yderligere 1 vej står kun i teksten",
            "ytterligere 1 vei står bare i teksten");

    private final Translations translations;

    SpatialWord(String english, String swedish, String danish, String norwegian) {
        this.translations = new Translations(english, swedish, danish, norwegian);
    }

    @Override
    public Translations translations() {
        return translations;
    }
}

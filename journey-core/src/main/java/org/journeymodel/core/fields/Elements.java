package org.journeymodel.core.fields;

import java.util.Optional;

/** Where in a journey the elements of a kind are declared. */
public final class Elements {

    private Elements() {}

    /** {@return the field of journeys that declares elements of a kind; of touchpoints, that of stages} */
    public static Field fieldOf(ElementKind kind) {
        return kind == ElementKind.TOUCHPOINT ? Document.TOUCHPOINTS : ModelFields.JOURNEY.field(nameOf(kind));
    }

    /** {@return the elements of a kind that a journey declares} */
    public static Items of(Document document, ElementKind kind) {
        return kind == ElementKind.TOUCHPOINT
                ? document.touchpoints()
                : document.journey().items(fieldOf(kind));
    }

    /** {@return the kind of the elements that a field declares; empty if it declares none} */
    public static Optional<ElementKind> kindIn(Field field) {
        return field.table().flatMap(Table::declares);
    }

    private static String nameOf(ElementKind kind) {
        return switch (kind) {
            case PERSONA -> "personas";
            case CHANNEL -> "channels";
            case TEAM -> "teams";
            case STAGE -> "stages";
            case TOUCHPOINT -> "touchpoints";
            case ZONE -> "zones";
            case INSIGHT -> "insights";
            case OPPORTUNITY -> "opportunities";
            case ACTION_ITEM -> "actionItems";
        };
    }
}

package org.journeymodel.core.fields;

import java.util.Locale;

/** What an id names: the elements that a journey declares once and refers to by id. */
public enum ElementKind {
    /** Personas. */
    PERSONA,

    /** Channels. */
    CHANNEL,

    /** Teams. */
    TEAM,

    /** Stages, to which nothing refers. */
    STAGE,

    /** Touchpoints. */
    TOUCHPOINT,

    /** Zones. */
    ZONE,

    /** Insights. */
    INSIGHT,

    /** Opportunities. */
    OPPORTUNITY,

    /** Action items, to which nothing refers. */
    ACTION_ITEM;

    /** {@return what people call one of them} */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

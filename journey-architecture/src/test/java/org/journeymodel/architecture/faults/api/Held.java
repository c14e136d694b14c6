package org.journeymodel.architecture.faults.api;

import tools.jackson.core.JsonToken;

/** Shows another library's type to subclasses. */
public final class Held {

    /** In a type that users can name. */
    public static sealed class Inner permits Leaf {
        protected JsonToken token = JsonToken.NOT_AVAILABLE;
    }

    static final class Leaf extends Inner {}

    private Held() {}
}

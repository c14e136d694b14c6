package org.journeymodel.log.shape;

import java.util.List;

/** New touchpoints for those of a log. */
public final class Renaming {

    /** Stands for no touchpoint. */
    public static final int NONE = -1;

    private final int[] codes;
    private final List<String> names;

    /**
     * Renames touchpoints.
     *
     * @param codes the code of the new touchpoint for each old one, or {@link #NONE}
     * @param names the new touchpoints by their codes
     */
    public Renaming(int[] codes, List<String> names) {
        this.codes = codes.clone();
        this.names = List.copyOf(names);
    }

    /** {@return the code of the new touchpoint, or {@link #NONE}} */
    int code(int touchpoint) {
        return codes[touchpoint];
    }

    /** {@return the new touchpoints by their codes} */
    List<String> names() {
        return names;
    }
}

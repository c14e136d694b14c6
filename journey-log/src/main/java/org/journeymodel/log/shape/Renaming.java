package org.journeymodel.log.shape;

import java.util.List;

/**
 * New touchpoints for those of a log.
 *
 * @param codes the code of the new touchpoint for each old one, or {@link #NONE}
 * @param names the new touchpoints by their codes
 */
public record Renaming(int[] codes, List<String> names) {

    /** Stands for no touchpoint. */
    public static final int NONE = -1;
}

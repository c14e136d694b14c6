package org.journeymodel.core.model;

import java.util.ArrayList;
import java.util.List;

/** Texts that all share one hash code: every mix of "Aa" and "BB". */
public final class Collisions {

    private Collisions() {}

    /** {@return the 2^pairs texts of that many pairs} */
    public static List<String> of(int pairs) {
        List<String> texts = List.of("");
        for (int pair = 0; pair < pairs; pair++) {
            List<String> longer = new ArrayList<>();
            for (String text : texts) {
                longer.add(text + "Aa");
                longer.add(text + "BB");
            }
            texts = longer;
        }
        return texts;
    }
}

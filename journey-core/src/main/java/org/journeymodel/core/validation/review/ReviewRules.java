package org.journeymodel.core.validation.review;

import java.util.List;
import org.journeymodel.core.validation.rule.ReferenceDay;
import org.journeymodel.core.validation.rule.Rule;

/** The rules about the review of a map. */
public final class ReviewRules {

    private ReviewRules() {}

    /** {@return those about what a finished map should have; what is late or old is judged by the day} */
    public static List<Rule> thorough(ReferenceDay day) {
        return List.of(new ReviewOverdue(day));
    }
}

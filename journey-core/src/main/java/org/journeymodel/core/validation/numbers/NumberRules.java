package org.journeymodel.core.validation.numbers;

import java.util.List;
import org.journeymodel.core.validation.rule.Rule;

/** The rules about numbers that cannot be. */
public final class NumberRules {

    private NumberRules() {}

    /** {@return those that every journey should keep, a draft too} */
    public static List<Rule> standard() {
        return List.of(
                new ImpossibleShares(),
                new EntriesOffOne(),
                new NoEntry(),
                new TransitionWithoutShare(),
                new LatestUnderTypical(),
                new ImpossibleDuration(),
                new OutsideZone());
    }
}

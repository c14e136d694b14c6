package org.journeymodel.testing;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.message.Suggestion;

/** What is found where something was looked for in vain. */
final class Listed {

    private Listed() {}

    /** {@return a line for each text that is there, or that there is none, and the one that was probably meant} */
    static List<String> insteadOf(String wanted, List<String> there) {
        if (there.isEmpty()) {
            return List.of("there is none");
        }
        List<String> lines = new ArrayList<>();
        there.stream().distinct().map(each -> "there is " + Quote.of(each)).forEach(lines::add);
        Suggestion.didYouMean(wanted, there).ifPresent(lines::add);
        return lines;
    }

    /** {@return what to say if a text is not there; empty if it is} */
    static List<String> lacking(String wanted, List<String> there) {
        return there.contains(wanted) ? List.of() : insteadOf(wanted, there);
    }
}

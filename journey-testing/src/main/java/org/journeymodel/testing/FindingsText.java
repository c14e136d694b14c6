package org.journeymodel.testing;

import java.util.List;
import org.journeymodel.core.validation.Finding;

/** What assertions say of findings. */
final class FindingsText {

    private FindingsText() {}

    static Failure unwanted(String self, String what, List<Finding> found) {
        return Failure.expecting(self + " to have no " + what).but(lines(found));
    }

    static Failure missing(String self, String what, List<Finding> found) {
        return Failure.expecting(self + " to have " + what)
                .but(found.isEmpty() ? List.of("it has no findings") : lines(found));
    }

    static List<String> lines(List<Finding> findings) {
        return findings.stream().map(Finding::toString).toList();
    }
}

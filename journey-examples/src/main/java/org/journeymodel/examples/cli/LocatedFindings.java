package org.journeymodel.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.RuleDescription;
import org.journeymodel.core.validation.Severity;
import org.journeymodel.core.validation.SuppressedFinding;

/**
 * What was found in one file, with lines and columns, in the words of the program.
 *
 * @param file the file as the user named it
 * @param rules all that could have been found; none if the file could not be read
 * @param findings what was found, sorted
 * @param suppressed what was found and is suppressed, sorted
 */
record LocatedFindings(
        Path file, List<RuleDescription> rules, List<Finding> findings, List<SuppressedFinding> suppressed) {

    LocatedFindings {
        findings = findings.stream().map(OptionNames::in).toList();
    }

    /** These, of a file that could be read, with the places that they have in it. */
    LocatedFindings in(JourneyFile journey) throws IOException {
        List<Finding> quiet =
                suppressed.stream().map(SuppressedFinding::finding).toList();
        List<Finding> located = quiet.isEmpty() ? quiet : journey.locate(quiet);
        List<SuppressedFinding> placed = new ArrayList<>();
        for (int at = 0; at < located.size(); at++) {
            SuppressedFinding each = suppressed.get(at);
            placed.add(new SuppressedFinding(located.get(at), each.reason(), each.declaredAt()));
        }
        return new LocatedFindings(file, rules, journey.locate(findings), placed);
    }

    boolean isReadable() {
        return !rules.isEmpty();
    }

    /** {@return whether anything was found that matters as much, or more} */
    boolean hasAny(Severity severity) {
        return findings.stream().anyMatch(each -> each.severity().compareTo(severity) <= 0);
    }

    /** Those of a file that could not be read. */
    static LocatedFindings unreadable(Path file, List<Finding> faults) {
        return new LocatedFindings(file, List.of(), faults, List.of());
    }
}

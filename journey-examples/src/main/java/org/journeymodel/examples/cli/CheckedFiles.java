package org.journeymodel.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.scenario.Scenario;
import org.journeymodel.core.validation.AtlasReport;
import org.journeymodel.core.validation.InvalidJourneyException;
import org.journeymodel.core.validation.JourneyValidator;
import org.journeymodel.core.validation.Severity;
import org.journeymodel.core.validation.ValidationReport;
import org.journeymodel.json.JourneyJsonException;

/** Files one after the other, and what was found in each; one that cannot be used is told, and does not stop the others. */
final class CheckedFiles {

    private final PrintWriter err;
    private final List<LocatedFindings> found = new ArrayList<>();
    private int worst;

    CheckedFiles(PrintWriter err) {
        this.err = err;
    }

    /** {@return the journey that was validated; empty if the file holds none} */
    Optional<Journey> journey(Path file, JourneyValidator validator) {
        List<Journey> read = new ArrayList<>();
        check(file, opened -> {
            read.add(opened.read());
            ValidationReport report = validator.validate(read.get(0));
            return new LocatedFindings(file, validator.rules(), report.findings(), report.suppressed());
        });
        return read.stream().findFirst();
    }

    void atlas(Path file, JourneyValidator validator) {
        check(file, opened -> {
            AtlasReport report = validator.validate(opened.readAtlas());
            return new LocatedFindings(file, validator.rules(), report.findings(), report.suppressed());
        });
    }

    void scenarios(Path file, ScenarioRules rules) {
        check(file, opened -> {
            List<Scenario> scenarios = opened.readScenarios(rules.map());
            if (scenarios.isEmpty()) {
                throw new FileSystemException(
                        file.toString(),
                        null,
                        "there is no scenario, so nothing would be checked. Add one to its list \"scenarios\"");
            }
            return new LocatedFindings(file, ScenarioRules.ALL, rules.findingsIn(scenarios), List.of());
        });
    }

    /** Reads a file and finds what is wrong in it. */
    private interface Check {
        LocatedFindings in(JourneyFile opened) throws IOException;
    }

    private void check(Path file, Check check) {
        try (JourneyFile opened = JourneyFile.open(file)) {
            found.add(check.in(opened).in(opened));
        } catch (JourneyJsonException fault) {
            // Who reads another format than text reads the faults of the document there as well.
            found.add(LocatedFindings.unreadable(file, fault.findings()));
            tell(fault);
        } catch (InvalidJourneyException fault) {
            err.println(
                    file + ": not checked, as errors of the journey would make the answers wrong. Mend those first.");
            worst = Math.max(worst, Complaints.INVALID);
        } catch (IOException fault) {
            tell(fault);
        }
    }

    private void tell(Exception fault) {
        worst = Math.max(worst, Complaints.tell(fault, err));
    }

    void print(FindingsFormat format, PrintWriter out) {
        format.print(found, out);
        if (format == FindingsFormat.TEXT) {
            found.stream().filter(LocatedFindings::isReadable).forEach(this::tellQuiet);
        }
    }

    /** Not among the findings, so that these are all that programs read. */
    private void tellQuiet(LocatedFindings located) {
        int suppressed = located.suppressed().size();
        if (located.findings().isEmpty()) {
            err.println(located.file() + ": no findings" + (suppressed == 0 ? "" : ", " + suppressed + " suppressed"));
        } else if (suppressed > 0) {
            err.println(located.file() + ": " + suppressed + " suppressed");
        }
    }

    /** {@return the worst that came of any file} */
    int exitCode(Severity failing) {
        boolean fails = found.stream().anyMatch(each -> each.hasAny(failing));
        return Math.max(worst, fails ? Complaints.INVALID : 0);
    }
}

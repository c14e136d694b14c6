package org.journeymodel.testing.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.journeymodel.json.JourneyJson;

/** Writes what was covered, three files for each journey: text, JSON, and the map as a page. */
final class CoverageFiles {

    /** File systems have no names of more than 255 bytes. */
    private static final int LONGEST_NAME = 60;

    private final Path folder;
    private final Set<String> taken = new HashSet<>();

    CoverageFiles(Path folder) {
        this.folder = folder;
    }

    void write(List<JourneyCoverage> all) {
        try {
            Files.createDirectories(folder);
            for (JourneyCoverage each : all) {
                write(nameOf(each.journey().id()), each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot write the coverage of journeys to " + folder + ": " + e
                            + ". Name another folder by journey.coverage.folder, or leave it empty to write none.",
                    e);
        }
    }

    private void write(String name, JourneyCoverage coverage) throws IOException {
        CoverageReport report = coverage.report();
        Files.writeString(folder.resolve(name + ".txt"), report + "\n");
        Files.writeString(folder.resolve(name + ".json"), JourneyJson.write(report.toAttributes()) + "\n");
        Optional<String> page = map(coverage);
        Path file = folder.resolve(name + ".html");
        if (page.isPresent()) {
            Files.writeString(file, page.get());
        } else {
            Files.deleteIfExists(file);
        }
    }

    /** Journeys of the same id, or of ids that a file system may take for the same, get numbers. */
    private String nameOf(String id) {
        String cut = id.length() <= LONGEST_NAME ? id : id.substring(0, LONGEST_NAME);
        String name = isPossible(cut) ? cut : cut.replaceAll("[^A-Za-z0-9._-]", "_");
        String free = name;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = name + "-" + number;
        }
        return free;
    }

    /** Where the country is not known, file systems may have names of ASCII alone; and none has half a letter. */
    private boolean isPossible(String name) {
        try {
            return folder.resolve(name).getFileName() != null;
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** {@return the map; empty without journey-render} */
    private static Optional<String> map(JourneyCoverage coverage) {
        try {
            return CoverageMap.page(coverage);
        } catch (NoClassDefFoundError e) {
            if (String.valueOf(e.getMessage()).startsWith("org/journeymodel/render/")) {
                return Optional.empty();
            }
            throw e;
        }
    }
}

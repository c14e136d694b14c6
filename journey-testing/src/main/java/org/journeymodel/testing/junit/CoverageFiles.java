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

    /** Of larger journeys the text says more. */
    private static final int MOST_DRAWN = 2_000;

    private static final String TOO_LARGE = "No map is drawn: the journey has more than 2,000 touchpoints.";

    private static final String WITHOUT_RENDER = "No map is drawn: journey-render is not there. Add"
            + " org.journeymodel:journey-render to the dependencies of the tests, and on the module path require"
            + " org.journeymodel.render.";

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
        Files.writeString(folder.resolve(name + ".json"), JourneyJson.write(report.toAttributes()) + "\n");
        Path file = folder.resolve(name + ".html");
        Optional<String> obstacle = writeMap(coverage, file);
        if (obstacle.isPresent()) {
            Files.deleteIfExists(file);
        }
        Files.writeString(
                folder.resolve(name + ".txt"),
                report + obstacle.map("\n"::concat).orElse("") + "\n");
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

    /** {@return empty if the map was written, else why there is none} */
    private static Optional<String> writeMap(JourneyCoverage coverage, Path file) throws IOException {
        if (coverage.journey().touchpoints().size() > MOST_DRAWN) {
            return Optional.of(TOO_LARGE);
        }
        String page;
        try {
            page = CoverageMap.page(coverage);
        } catch (NoClassDefFoundError e) {
            if (String.valueOf(e.getMessage()).startsWith("org/journeymodel/render/")) {
                return Optional.of(WITHOUT_RENDER);
            }
            throw e;
        }
        Files.writeString(file, page);
        return Optional.empty();
    }
}

package org.journeymodel.testing.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.scenario.Scenario;
import org.journeymodel.json.JourneyJson;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios in files that tests name by their path. */
class ScenarioPathTest {

    private static final Journey LINE = Journey.builder("vacuum", "Vacuum")
            .addStages(Stage.of("all", "All", Touchpoint.of("search", "Searches")))
            .build();

    @TempDir
    Path folder;

    private static void write(Path file) throws IOException {
        Files.writeString(
                file, JourneyJson.writeScenarios(List.of(Scenario.on(LINE).startsAt("search"))));
    }

    private static void assertRefused(Path file, Class<? extends IOException> cause, String message) {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> ScenarioTests.from(file, LINE))
                .withMessage(message)
                .withCauseInstanceOf(cause);
    }

    @Test
    void aMissingFileIsToldWithTheOneThatWasProbablyMeant() throws IOException {
        write(folder.resolve("vacuum.scenarios.json"));
        write(folder.resolve("shop.scenarios.json"));
        Files.createDirectory(folder.resolve("vacum.scenarios.jsn"));

        assertRefused(
                folder.resolve("vacum.scenarios.json"),
                NoSuchFileException.class,
                "There is no file \"vacum.scenarios.json\" in the folder " + folder
                        + ". Did you mean \"vacuum.scenarios.json\"?");
    }

    @Test
    void whereNoNameIsNearThePathIsToBeChecked() {
        assertRefused(
                folder.resolve("vacuum.scenarios.json"),
                NoSuchFileException.class,
                "There is no file \"vacuum.scenarios.json\" in the folder " + folder + ". Check the path.");
    }

    @Test
    void aMissingFolderIsToldByItsWholePath() {
        assertRefused(
                folder.resolve("tests/vacuum.scenarios.json"),
                NoSuchFileException.class,
                "There is no file \"vacuum.scenarios.json\", nor the folder " + folder.resolve("tests")
                        + " that should hold it. Check the path.");
    }

    @Test
    void aFileOfTheWorkingDirectoryIsToldWithThatDirectory() {
        assertRefused(
                Path.of("there-is-no-such-file"),
                NoSuchFileException.class,
                "There is no file \"there-is-no-such-file\" in the folder "
                        + Path.of("").toAbsolutePath() + ". Check the path.");
    }

    @Test
    void aFolderIsNoFile() {
        assertRefused(
                folder,
                FileSystemException.class,
                "Scenarios cannot be read: " + folder + ": is a folder. Name a file in it.");
    }

    /** Its tests come from wherever the test around it says. */
    static class Allowed {

        private static Path file = Path.of("");

        @TestFactory
        Stream<DynamicTest> map() {
            return ScenarioTests.from(file, LINE).allowed();
        }
    }

    @Test
    void scenariosInAZipFileAreTestedLikeAnyOthers() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(folder.resolve("all.zip"), Map.of("create", "true"))) {
            Path file = zip.getPath("/vacuum.scenarios.json");
            write(file);
            Allowed.file = file;

            assertThat(Runs.passed(Runs.of(Allowed.class))).containsExactly("customer");
            assertThat(ScenarioTests.from(file, LINE).allowed())
                    .singleElement()
                    .satisfies(test -> assertThat(test.getTestSourceUri()).contains(file.toUri()));
            assertRefused(
                    zip.getPath("/vacum.scenarios.json"),
                    NoSuchFileException.class,
                    "There is no file \"vacum.scenarios.json\" in the folder /. Did you mean"
                            + " \"vacuum.scenarios.json\"?");
        }
    }
}

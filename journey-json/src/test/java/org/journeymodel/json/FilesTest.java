package org.journeymodel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilesTest {

    @TempDir
    Path folder;

    @Test
    void writesAFileAndReadsIt() throws IOException {
        Path file = folder.resolve("journey.json");
        JourneyJson.write(Samples.JOURNEY, file);
        assertThat(file).hasContent(JourneyJson.write(Samples.JOURNEY));
        assertThat(JourneyJson.read(file)).isEqualTo(Samples.JOURNEY);
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void replacesAFileAndPassesByALeftover() throws IOException {
        Path file = Files.writeString(folder.resolve("journey.json"), "old");
        Files.writeString(folder.resolve(".journey.json.0.tmp"), "of another");
        JourneyJson.write(Samples.JOURNEY, file);
        assertThat(JourneyJson.read(file)).isEqualTo(Samples.JOURNEY);
        assertThat(folder.resolve(".journey.json.0.tmp")).hasContent("of another");
        assertThat(folder.toFile().list()).hasSize(2);
    }

    @Test
    void writesThroughALink() throws IOException {
        Path file = Files.writeString(folder.resolve("journey.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        JourneyJson.write(Samples.JOURNEY, link);
        assertThat(link).isSymbolicLink();
        assertThat(JourneyJson.read(file)).isEqualTo(Samples.JOURNEY);
    }

    @Test
    void writesWhereALinkLeadsToNothingYet() throws IOException {
        Files.createSymbolicLink(folder.resolve("second.json"), Path.of("journey.json"));
        Path first = Files.createSymbolicLink(folder.resolve("first.json"), Path.of("second.json"));
        JourneyJson.write(Samples.JOURNEY, first);
        assertThat(first).isSymbolicLink();
        assertThat(folder.resolve("second.json")).isSymbolicLink();
        assertThat(folder.resolve("journey.json")).isRegularFile().hasContent(JourneyJson.write(Samples.JOURNEY));
    }

    @Test
    void refusesLinksThatLeadInACircle() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("a.json"), Path.of("b.json"));
        Files.createSymbolicLink(folder.resolve("b.json"), Path.of("a.json"));
        assertThatThrownBy(() -> JourneyJson.write(Samples.JOURNEY, link))
                .isInstanceOf(FileSystemLoopException.class)
                .hasMessage(link.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-rw-rw-", "rwxr-x---"})
    void keepsThePermissionsOfTheFileThatItReplaces(String permissions) throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Path file = Files.writeString(folder.resolve("journey.json"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        JourneyJson.write(Samples.JOURNEY, file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo(permissions);
        assertThat(JourneyJson.read(file)).isEqualTo(Samples.JOURNEY);
    }

    @Test
    void refusesToReplaceAFileThatNobodyMayWrite() throws IOException {
        Path file = Files.writeString(folder.resolve("journey.json"), "old");
        assumeTrue(file.toFile().setReadOnly());
        assertThatThrownBy(() -> JourneyJson.write(Samples.JOURNEY, file))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessage(file + ": is write-protected; make it writable, or write to another file");
        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("journey.json");
    }

    @Test
    void leavesNothingBehindWhereItCannotWrite() throws IOException {
        Path full = Files.createDirectory(folder.resolve("journey.json"));
        Files.createFile(full.resolve("x"));
        assertThatThrownBy(() -> JourneyJson.write(Samples.JOURNEY, full)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> JourneyJson.write(Samples.JOURNEY, folder.resolve("no/such.json")))
                .isInstanceOf(NoSuchFileException.class);
        assertThat(folder.toFile().list()).containsExactly("journey.json");
    }

    @Test
    void namesTheFileInFindings() throws IOException {
        Path file = Files.writeString(folder.resolve("orders.json"), "{}x");
        assertThatThrownBy(() -> JourneyJson.read(file)).hasMessageStartingWith("""
                No journey can be read from %1$s, which has 4 faults:
                %1$s:1:1: ERROR json.field.missing: a journey must have the field "journeyFormat".\
                """.formatted(file));
    }

    @Test
    void passesFailuresOfFilesOn() {
        assertThatThrownBy(() -> JourneyJson.read(folder.resolve("none.json"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void namesTheFolderThatWasGivenForAFile() {
        String message = folder + ": is a folder, not a file";
        assertThatThrownBy(() -> JourneyJson.read(folder)).hasMessage(message);
        assertThatThrownBy(() -> JourneyJson.locate(List.of(), folder)).hasMessage(message);
        assertThatThrownBy(() -> JourneyJson.write(Samples.JOURNEY, folder)).hasMessage(message);
    }

    @Test
    void speaksOfTheFileItWasGivenWhereItCannotWrite() throws IOException {
        Path nowhere = folder.resolve("no/such.json");
        assertThatThrownBy(() -> JourneyJson.write(Samples.JOURNEY, nowhere))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(nowhere + ": its folder does not exist");
        Path below = Files.createFile(folder.resolve("file")).resolve("journey.json");
        assertThatThrownBy(() -> JourneyJson.write(Samples.JOURNEY, below))
                .isInstanceOf(FileSystemException.class)
                .hasMessageStartingWith(below + ": ");
    }

    @Test
    void doesNotCloseAStreamOfOthers() throws IOException {
        Streams.Closable out = new Streams.Closable();
        JourneyJson.write(Samples.JOURNEY, out);
        assertThat(out.isClosed()).isFalse();
        assertThat(out.toString(java.nio.charset.StandardCharsets.UTF_8)).isEqualTo(JourneyJson.write(Samples.JOURNEY));
    }

    @Test
    void passesFailuresOfAStreamOn() {
        for (int bytes = 0; bytes < 100; bytes++) {
            Streams.Breaking out = new Streams.Breaking(bytes);
            assertThatThrownBy(() -> JourneyJson.write(Samples.JOURNEY, out))
                    .isExactlyInstanceOf(IOException.class)
                    .hasMessage("disk full");
        }
    }
}

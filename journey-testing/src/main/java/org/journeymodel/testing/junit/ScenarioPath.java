package org.journeymodel.testing.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.message.Suggestion;

/**
 * A file with scenarios that a test names by its path, in any file system.
 *
 * @param file as the test gives it
 */
record ScenarioPath(Path file) {

    /** Of larger folders only so many files are looked at for the one that was meant. */
    private static final int MOST_COMPARED = 10_000;

    /**
     * {@return all that the file holds}
     *
     * @throws UncheckedIOException if it cannot be read; says why and what to do
     */
    byte[] bytes() {
        try {
            requireNoFolder();
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException(missing(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("Scenarios cannot be read: " + e.getMessage(), e);
        }
    }

    private void requireNoFolder() throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a folder. Name a file in it.");
        }
    }

    private String missing() {
        Path folder = file.toAbsolutePath().getParent();
        String what = "There is no file " + Quote.of(String.valueOf(file.getFileName()));
        if (folder == null || !Files.isDirectory(folder)) {
            return what + ", nor the folder " + folder + " that should hold it. Check the path.";
        }
        return what + " in the folder " + folder + ". "
                + Suggestion.didYouMean(String.valueOf(file.getFileName()), filesIn(folder))
                        .orElse("Check the path.");
    }

    /** In order, so that the answer is the same each time; none if the folder cannot be listed. */
    private static List<String> filesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.limit(MOST_COMPARED)
                    .filter(Files::isRegularFile)
                    .map(each -> String.valueOf(each.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }
}

package org.journeymodel.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a release is compared by is what the modules export to all. */
class PublicPackagesTest {

    private static final Pattern EXPORTED = Pattern.compile("exports ([\\w.]+);");
    private static final Pattern COMPARED = Pattern.compile("<include>(org\\.journeymodel\\.[\\w.]+)</include>");

    @Test
    void whatModulesExportIsHeldAgainstTheLastRelease() throws IOException {
        Path project = project();
        List<String> exported;
        try (Stream<Path> folders = Files.list(project)) {
            exported = folders.map(folder -> folder.resolve("src/main/java/module-info.java"))
                    .filter(Files::exists)
                    .flatMap(file -> found(EXPORTED, file))
                    .toList();
        }

        assertThat(found(COMPARED, project.resolve("pom.xml")))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(exported);
    }

    private static Stream<String> found(Pattern pattern, Path file) {
        try {
            return pattern.matcher(Files.readString(file)).results().map(PublicPackagesTest::name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(MatchResult found) {
        return found.group(1);
    }

    /** The folder of the whole project, seen from that of this module. */
    private static Path project() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("README.md"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}

package org.journeymodel.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Headless Chromium, looked for on the path or named by {@code -Djourney.chromium=FILE}. */
final class Chromium {

    private final String command;

    private Chromium(String command) {
        this.command = command;
    }

    /** Skips the test where there is none. */
    static Chromium find() {
        Optional<String> found =
                Optional.ofNullable(System.getProperty("journey.chromium")).or(Chromium::onThePath);
        assumeTrue(found.isPresent(), "Skipped: no Chromium on the path, so that nothing measures what it draws.");
        return new Chromium(found.orElseThrow());
    }

    private static Optional<String> onThePath() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    /** A script of another project, named by a system property; skips the test where it is not. */
    static Path script(String property, String name) {
        String file = System.getProperty(property, "");
        assumeTrue(
                !file.isEmpty(),
                () -> "Skipped: no " + name + ". Name the file of it with -D" + property + "=FILE, as .ci/run does.");
        assertThat(Path.of(file)).as("-D" + property).isRegularFile();
        return Path.of(file).toAbsolutePath();
    }

    /** The body of a page in a folder, once its scripts have run for at most so many milliseconds. */
    String body(Path folder, String page, int budget) throws Exception {
        Path file = folder.resolve("page.html");
        Files.writeString(file, page, UTF_8);
        Path dump = folder.resolve("dump.html");
        Process process = new ProcessBuilder(
                        command,
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--virtual-time-budget=" + budget,
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--dump-dom",
                        file.toUri().toString())
                .redirectOutput(dump.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean ended = process.waitFor(150, TimeUnit.SECONDS);
        process.destroy();
        assertThat(ended).as("Chromium ended in time").isTrue();
        String dom = Files.readString(dump, UTF_8);
        return dom.substring(dom.indexOf("<body>") + "<body>".length(), dom.lastIndexOf("</body>"))
                .strip();
    }
}

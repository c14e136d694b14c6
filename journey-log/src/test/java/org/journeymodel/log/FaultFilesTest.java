package org.journeymodel.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each file in {@code faults} is refused with exactly the lines of the one that is called {@code .findings}. */
class FaultFilesTest {

    private static Locale before = Locale.getDefault();

    /** The XML parser tells its reasons in the language of the machine. */
    @BeforeAll
    static void speakEnglish() {
        before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterAll
    static void speakAsBefore() {
        Locale.setDefault(before);
    }

    @TestFactory
    Stream<DynamicTest> everyFaultyFileIsRefusedWithItsFindings() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(FaultFilesTest.class.getResource("faults"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> cases = files.filter(file -> !file.toString().endsWith(".findings"))
                    .sorted()
                    .toList();
            return cases.stream().map(file -> dynamicTest(file.getFileName().toString(), () -> refuses(file)));
        }
    }

    private static void refuses(Path file) throws IOException {
        String name = file.getFileName().toString();
        InputStream in = Files.newInputStream(file);
        EventLogException refusal = catchThrowableOfType(
                EventLogException.class, () -> EventLog.reader().read(in, name));
        Path expected = file.resolveSibling(name.replaceFirst("\\.[a-z]+$", ".findings"));
        assertThat(refusal).isNotNull();
        String told = String.join(
                "", refusal.findings().stream().map(finding -> finding + "\n").toList());
        assertThat(told).isEqualTo(Files.readString(expected));
    }
}

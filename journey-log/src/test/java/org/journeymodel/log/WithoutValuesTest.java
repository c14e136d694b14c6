package org.journeymodel.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.log.source.ColumnRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Findings for places where no value of a log may be. */
class WithoutValuesTest {

    private static final String HEADER = "customer_id,event,time";
    private static final Pattern PARTS = Pattern.compile("[,;|\\t\\r\\n\"<>={}\\[\\]: ]+");

    /** Words of the library that some file has as well. */
    private static final Set<String> OURS = Set.of("file", "UTF-8", "concept", "name", "encoding");

    private static final EventLogReader WITHOUT = EventLog.reader().withoutValues();

    @Test
    void tellHowLongAValueIs() {
        assertThat(toldOf(WITHOUT, HEADER, "anna,home,soon"))
                .containsExactly(
                        "log.csv:2: ERROR log.time.invalid at record 1: time (4 characters): it is not written as"
                                + " times are read here. Write it like 2019-11-01T17:59:13.273932Z (ISO 8601); seconds, fraction"
                                + " and offset may be left out. Say so if times are written otherwise"
                                + " (EventLogReader.timeFormat).");
        assertThat(toldOf(WITHOUT, HEADER, "anna,home"))
                .containsExactly(
                        "log.csv:2: ERROR log.row.too-short at record 1: row (11 characters): it has 2 cells, and"
                                + " the header 3. Fill in the missing cells, or leave out the row.");
        assertThat(toldOf(WITHOUT, HEADER, "anna,home,2024-02-30T10:00:00Z"))
                .singleElement()
                .satisfies(told -> assertThat(told).doesNotContain("February").doesNotContain("2024"));
    }

    @Test
    void tellNamesThatTheCallerGaveOrThatAreUsual() {
        assertThat(toldOf(WITHOUT, HEADER, ",home,2024-05-01T10:00:00Z"))
                .singleElement()
                .satisfies(told -> assertThat(told).contains("column \"customer_id\": the name is empty."));
        assertThat(toldOf(WITHOUT.customerColumn("Wer"), "Wer,event,time", ",home,2024-05-01T10:00:00Z"))
                .singleElement()
                .satisfies(told -> assertThat(told).contains("column \"Wer\": the name is empty."));
        assertThat(toldOf(WITHOUT.customerColumn("Wer"), "Anna Berg,event,time", "a,home,2024-05-01T10:00:00Z"))
                .containsExactly(
                        "log.csv:1: ERROR log.header.missing-column: customer column in header (24 characters):"
                                + " there is no column \"Wer\". Name one of them, exactly as it is written.");
    }

    @Test
    void tellNotesWithoutNamesOfTouchpoints() throws IOException {
        EventLog log = Logs.read(WITHOUT, HEADER, "anna,Pay,2024-05-01T10:00:00Z", "anna,pay,2024-05-01T10:00:00Z");
        assertThat(log.notes())
                .extracting(Finding::message)
                .containsExactly("touchpoints are kept apart that look much alike: (3 characters), (3 characters).");
        assertThat(log.touchpoints()).containsExactly("Pay", "pay");
    }

    @Test
    void tellWhatALenientReaderLeavesOut() throws IOException {
        EventLog log = Logs.read(WITHOUT.lenient(), HEADER, "anna,home,soon", "anna,home,2024-05-01T10:00:00Z");
        assertThat(log.leftOut())
                .singleElement()
                .satisfies(left -> assertThat(left.toString())
                        .contains("time (4 characters)")
                        .doesNotContain("soon"));
    }

    @Test
    void tellNothingOfWhatAnXmlParserSays() {
        byte[] xes = "<log><trace><event><anna></event>".getBytes(StandardCharsets.UTF_8);
        EventLogException refusal = catchThrowableOfType(
                EventLogException.class, () -> WITHOUT.read(new ByteArrayInputStream(xes), "log.xes"));
        assertThat(refusal.findings())
                .singleElement()
                .satisfies(told -> assertThat(told.message())
                        .isEqualTo("the XML is not well-formed; the file was not read beyond it."));
    }

    @ParameterizedTest
    @MethodSource("faultyFiles")
    void showNoneOfTheValuesOfAnyFaultyFile(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        List<Finding> with = refusal(EventLog.reader(), bytes).findings();
        List<Finding> without = refusal(WITHOUT, bytes).findings();

        assertThat(without)
                .extracting(Finding::ruleId)
                .isEqualTo(with.stream().map(Finding::ruleId).toList());
        assertThat(without)
                .extracting(Finding::line)
                .isEqualTo(with.stream().map(Finding::line).toList());
        assertThat(without)
                .extracting(Finding::path)
                .isEqualTo(with.stream().map(Finding::path).toList());
        String told = without.stream().map(WithoutValuesTest::wordsOf).collect(Collectors.joining("\n"));
        for (String value : valuesOf(new String(bytes, StandardCharsets.ISO_8859_1))) {
            assertThat(told)
                    .as(value)
                    .doesNotContainPattern("(?<![\\p{Alnum}])" + Pattern.quote(value) + "(?![\\p{Alnum}])");
        }
    }

    static List<Path> faultyFiles() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(WithoutValuesTest.class.getResource("faults"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".findings"))
                    .sorted()
                    .toList();
        }
    }

    private static String wordsOf(Finding finding) {
        return finding.subject().orElse("")
                + ' '
                + finding.message()
                + ' '
                + finding.remedy().orElse("");
    }

    /** {@return all that stands in a source and is no usual header; a few letters prove nothing} */
    private static Set<String> valuesOf(String source) {
        Set<String> usual = Arrays.stream(ColumnRole.values())
                .flatMap(role -> role.keys().stream())
                .collect(Collectors.toSet());
        return Arrays.stream(PARTS.split(source, -1))
                .filter(part -> part.length() > 3 && !OURS.contains(part) && !usual.contains(ColumnRole.keyOf(part)))
                .collect(Collectors.toSet());
    }

    private static EventLogException refusal(EventLogReader reader, byte[] bytes) {
        return catchThrowableOfType(
                EventLogException.class, () -> reader.read(new ByteArrayInputStream(bytes), "log.csv"));
    }

    private static List<String> toldOf(EventLogReader reader, String... lines) {
        return refusal(reader, String.join("\n", lines).getBytes(StandardCharsets.UTF_8)).findings().stream()
                .map(Finding::toString)
                .toList();
    }
}

package org.journeymodel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.json.fault.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every {@code faults/NAME.json} is refused with exactly the lines of {@code faults/NAME.findings}. A new
 * case needs two files and no Java. What begins with {@code atlas-} is read as an atlas, with {@code scenarios-} as
 * scenarios on the journey of {@code golden/vacuum.json}.
 */
class ErrorFileTest {

    private static final EnumSet<Rule> TOLD_BY_LARGE_DOCUMENTS =
            EnumSet.of(Rule.LIMIT_DOCUMENT, Rule.LIMIT_TEXT, Rule.LIMIT_NAME, Rule.LIMIT_ELEMENTS);

    @ParameterizedTest
    @MethodSource("documents")
    void tellsExactlyTheFindingsOf(String name) {
        assertThat(String.join("\n", findingsIn(name)))
                .isEqualTo(text(name + ".findings").strip());
    }

    @Test
    void everyRuleHasACase() {
        List<String> told = documents()
                .flatMap(name -> findingsIn(name).stream())
                .map(line -> line.split(" ", 4)[2].replace(":", ""))
                .distinct()
                .toList();
        assertThat(EnumSet.complementOf(TOLD_BY_LARGE_DOCUMENTS).stream().map(Rule::id))
                .isSubsetOf(told);
    }

    @Test
    void everyListOfFindingsHasItsDocument() {
        assertThat(names(".findings")).isEqualTo(documents().toList());
    }

    static Stream<String> documents() {
        return names(".json").stream();
    }

    private static List<String> findingsIn(String name) {
        return refusal(name, false).findings().stream().map(Finding::toString).toList();
    }

    /** {@return how a case is refused, with values or without} */
    static JourneyJsonException refusal(String name, boolean isWithoutValues) {
        JourneyJsonException refusal = catchThrowableOfType(JourneyJsonException.class, () -> {
            DocumentFormat<?> format = format(name);
            ByteArrayInputStream in = new ByteArrayInputStream(bytes(name + ".json"));
            (isWithoutValues ? format.withoutValues() : format).read(in, name + ".json");
        });
        assertThat(refusal).as(name).isNotNull();
        return refusal;
    }

    private static DocumentFormat<?> format(String name) throws IOException {
        if (name.startsWith("atlas-")) {
            return JourneyJson.atlases();
        }
        return name.startsWith("scenarios-")
                ? JourneyJson.scenarios(JourneyJson.read(Streams.resource("golden/vacuum.json")))
                : JourneyJson.journeys();
    }

    private static List<String> names(String ending) {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(ending))
                    .map(file -> file.substring(0, file.length() - ending.length()))
                    .sorted()
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String file) {
        return new String(bytes(file), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(folder().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(ErrorFileTest.class.getResource("faults"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

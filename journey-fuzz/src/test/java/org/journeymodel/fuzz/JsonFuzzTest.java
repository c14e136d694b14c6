package org.journeymodel.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.json.DocumentFormat;
import org.journeymodel.json.JourneyJson;
import org.journeymodel.json.JourneyJsonException;
import org.journeymodel.json.PartialReading;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the bytes: a value, or findings that tell what is wrong; and what was read can be written and read again. */
@ExtendWith(CoverageGate.class)
class JsonFuzzTest {

    private static final List<String> SNIPPETS = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "null",
            "true",
            "0",
            "-",
            "1e400",
            "1e999999999",
            "NaN",
            "\"\\ud800\"",
            "\\u0000",
            "\uFEFF",
            "[".repeat(120),
            "9".repeat(120),
            "\"x\": 1,",
            "\"id\": \"t0\",",
            "\"journeyFormat\": \"1.1\"",
            "\"journeyFormat\": \"2.0\"",
            "/* */",
            " ",
            "\n",
            "\"@class\": \"java.lang.String\",");

    /** What scenarios are of: touchpoints t0 to t2 and personas p0 and p1, as the ids of documents are. */
    private static final Journey SCRIPTED = Journey.builder("j0", "Scripted")
            .addPersonas(
                    Persona.builder("p0", "Ann").build(),
                    Persona.builder("p1", "Bob").build())
            .addStages(Stage.of(
                    "s0", "Stage", Touchpoint.of("t0", "A"), Touchpoint.of("t1", "B"), Touchpoint.of("t2", "C")))
            .build();

    @MethodSource("org.journeymodel.fuzz.Seeds#markedChoices")
    @FuzzTest(maxDuration = "")
    void scenarios(byte[] input) throws IOException {
        isReadOrRefused(JourneyJson.scenarios(SCRIPTED), document("scenarioListDocument", input));
    }

    @MethodSource("org.journeymodel.fuzz.Seeds#markedChoices")
    @FuzzTest(maxDuration = "")
    void journey(byte[] input) throws IOException {
        isReadOrRefused(JourneyJson.journeys(), document("journeyDocument", input));
    }

    @MethodSource("org.journeymodel.fuzz.Seeds#markedChoices")
    @FuzzTest(maxDuration = "")
    void otherDocuments(byte[] input) throws IOException {
        isReadOrRefused(JourneyJson.atlases(), document("atlasDocument", input));
        isReadOrRefused(JourneyJson.empathyMaps(), document("empathyMapDocument", input));
        isReadOrRefused(JourneyJson.values(), document("journeyDocument", input));
    }

    /** {@return the input itself, or the document that it stands for, broken} */
    private static byte[] document(String definition, byte[] input) {
        if (!Choices.areIn(input)) {
            return input;
        }
        Choices choices = Choices.marked(input);
        String sound = JourneyJson.write(SchemaDocument.of(definition, choices));
        return Breakage.of(sound.getBytes(StandardCharsets.UTF_8), choices, SNIPPETS);
    }

    private static <T> void isReadOrRefused(DocumentFormat<T> format, byte[] document) throws IOException {
        Optional<T> strict = strictly(format, document);
        Optional<PartialReading<T>> lenient = leniently(format, document);
        if (strict.isPresent()) {
            assertThat(lenient).get().returns(true, PartialReading::isComplete);
            assertThat(lenient.get().value()).isEqualTo(strict.get());
        }
        if (lenient.isPresent()) {
            FindingsOracle.arePrintable(lenient.get().findings());
            comesBack(format, lenient.get().value());
        }
    }

    private static <T> Optional<T> strictly(DocumentFormat<T> format, byte[] document) throws IOException {
        try {
            return Optional.of(format.read(new ByteArrayInputStream(document), "input.json"));
        } catch (JourneyJsonException refused) {
            FindingsOracle.tellWhatIsWrong(refused);
            return Optional.empty();
        }
    }

    private static <T> Optional<PartialReading<T>> leniently(DocumentFormat<T> format, byte[] document)
            throws IOException {
        try {
            return Optional.of(format.lenient().read(new ByteArrayInputStream(document), "input.json"));
        } catch (JourneyJsonException refused) {
            FindingsOracle.tellWhatIsWrong(refused);
            return Optional.empty();
        }
    }

    /** Written, read and written once more: equal values, and equal bytes. */
    static <T> void comesBack(DocumentFormat<T> format, T value) throws IOException {
        byte[] written = bytes(format, value);
        T again = format.read(new ByteArrayInputStream(written));
        assertThat(again).isEqualTo(value);
        assertThat(bytes(format, again)).isEqualTo(written);
        assertThat(format.write(value)).isEqualTo(new String(written, StandardCharsets.UTF_8));
    }

    private static <T> byte[] bytes(DocumentFormat<T> format, T value) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(value, out);
        return out.toByteArray();
    }
}

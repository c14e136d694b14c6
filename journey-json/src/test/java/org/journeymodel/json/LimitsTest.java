package org.journeymodel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.journeymodel.core.model.Journey;
import org.junit.jupiter.api.Test;

/** Each limit: taken at the limit, told one past it and far past it. */
class LimitsTest {

    @Test
    void documentOf64MebibytesIsTheLargest() throws Exception {
        byte[] padded = new byte[64 * 1024 * 1024 + 1];
        Arrays.fill(padded, (byte) ' ');
        byte[] journey = JourneyJson.write(Samples.JOURNEY).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(journey, 0, padded, 0, journey.length);
        assertThat(JourneyJson.read(new ByteArrayInputStream(padded, 0, padded.length - 1)))
                .isEqualTo(Samples.JOURNEY);
        assertThat(catchThrowableOfType(
                        JourneyJsonException.class, () -> JourneyJson.read(new ByteArrayInputStream(padded))))
                .hasMessage(
                        "No journey can be read from the document, which has 1 fault:\n1:1: ERROR json.limit.document:"
                                + " the document is larger than the limit of 67108864 bytes. Split the journey, or raise the limit"
                                + " (Limits.withDocumentBytes).");
    }

    @Test
    void levelHundredIsTheDeepest() {
        assertThat(rulesToldOf("\"x\": " + "[".repeat(99) + "]".repeat(99))).isEqualTo("json.field.unknown");
        assertThat(rulesToldOf("\"x\": " + "[".repeat(100) + "]".repeat(100)))
                .isEqualTo("json.field.unknown json.limit.depth");
        assertThat(rulesToldOf("\"x\": " + "[".repeat(5_000) + "]".repeat(5_000)))
                .isEqualTo("json.field.unknown json.limit.depth");
    }

    @Test
    void textOfAMillionCharactersIsTheLongest() {
        assertThat(read("\"description\": \"" + "x".repeat(1_000_000) + '"')
                        .description()
                        .orElseThrow())
                .hasSize(1_000_000);
        assertThat(toldOf("\"description\": \"" + "x".repeat(1_000_001) + '"'))
                .endsWith("1:62: ERROR json.limit.text at /description: the text has 1000001 characters;"
                        + " the limit is 1000000. Shorten it, or raise the limit (Limits.withTextCharacters).");
        assertThat(rulesToldOf("\"description\": \"" + "x".repeat(20_000_000) + '"'))
                .isEqualTo("json.limit.text");
    }

    @Test
    void nameOfFiftyThousandCharactersIsTheLongest() {
        assertThat(rulesToldOf('"' + "x".repeat(50_000) + "\": 1")).isEqualTo("json.field.unknown");
        assertThat(rulesToldOf('"' + "x".repeat(50_001) + "\": 1")).isEqualTo("json.limit.name");
        assertThat(rulesToldOf('"' + "x".repeat(5_000_000) + "\": 1")).isEqualTo("json.limit.name");
    }

    @Test
    void numberOfAHundredCharactersIsTheLongest() {
        assertThat(read(scaleWithMax("0." + "9".repeat(98))).emotionScale().max())
                .isEqualTo(1.0);
        assertThat(rulesToldOf(scaleWithMax("0." + "9".repeat(99)))).isEqualTo("json.limit.number");
        assertThat(rulesToldOf(scaleWithMax("9".repeat(10_000_000)))).isEqualTo("json.limit.number");
    }

    @Test
    void exponentOf400IsTheLargest() {
        assertThat(rulesToldOf(scaleWithMax("1e400"))).isEqualTo("json.number.range");
        assertThat(rulesToldOf(scaleWithMax("1e401"))).isEqualTo("json.limit.number");
        assertThat(rulesToldOf(scaleWithMax("1e" + "9".repeat(90)))).isEqualTo("json.limit.number");
        assertThat(rulesToldOf(scaleWithMax("1e-" + "9".repeat(90)))).isEqualTo("json.limit.number");
    }

    private static String scaleWithMax(String max) {
        return "\"emotionScale\": {\"min\": -1, \"neutral\": 0, \"max\": " + max + "}";
    }

    @Test
    void elementHundredThousandIsTheLast() {
        assertThat(read(transitions(100_000)).transitions()).hasSize(100_000);
        assertThat(toldOf(transitions(100_001)))
                .endsWith("json.limit.elements at /transitions/100000: there are more than 100000 elements"
                        + " (personas, channels, teams, stages, touchpoints, transitions, zones, insights,"
                        + " opportunities, action items, scenarios and their steps); nothing was read from here on. Split the document, or"
                        + " raise the limit (Limits.withElements).");
        assertThat(rulesToldOf(transitions(1_000_000))).isEqualTo("json.limit.elements");
    }

    private static String transitions(int count) {
        String one = "{\"from\":\"a\",\"to\":\"b\"}";
        return "\"transitions\": [" + (one + ",").repeat(count - 1) + one + "]";
    }

    private static Journey read(String field) {
        return JourneyJson.read(documentWith(field));
    }

    private static String toldOf(String field) {
        return catchThrowableOfType(JourneyJsonException.class, () -> JourneyJson.read(documentWith(field)))
                .getMessage();
    }

    private static String rulesToldOf(String field) {
        JourneyJsonException refusal =
                catchThrowableOfType(JourneyJsonException.class, () -> JourneyJson.read(documentWith(field)));
        return String.join(
                " ",
                refusal.findings().stream().map(finding -> finding.ruleId()).toList());
    }

    private static String documentWith(String field) {
        return "{\"journeyFormat\":\"1.0\", \"id\":\"j\", \"name\":\"J\", " + field + "}";
    }
}

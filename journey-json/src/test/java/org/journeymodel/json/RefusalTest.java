package org.journeymodel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.json.document.Document;
import org.journeymodel.json.document.Parsers;
import org.journeymodel.json.document.Utf8;
import org.journeymodel.json.fault.Syntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

class RefusalTest {

    private static final long SEED = 20_261_122;

    @Test
    void listsAHundredFaultsAndCountsTheRest() {
        JourneyJsonException refusal = refusalOf(withUnknownFields(512));
        assertThat(refusal.findings()).hasSize(512);
        assertThat(refusal.getMessage().lines())
                .hasSize(102)
                .startsWith("No journey can be read from the document, which has 512 faults:")
                .endsWith("and 412 more");
    }

    @Test
    void listsExactlyAHundredWithoutMore() {
        assertThat(refusalOf(withUnknownFields(100)).getMessage().lines())
                .hasSize(101)
                .noneMatch(line -> line.startsWith("and "));
    }

    @Test
    void keepsAThousandFindingsHoweverManyThereAre() {
        JourneyJsonException refusal = refusalOf(withUnknownFields(20_000));
        assertThat(refusal.findings()).hasSize(1_000);
        assertThat(refusal)
                .hasMessageStartingWith(
                        "No journey can be read from the document, which has 20000 faults, 1000 of them kept:\n")
                .hasMessageEndingWith("\nand 900 more");
    }

    @Test
    void countsUnknownFieldsByTheMillionWithoutWordsForEach() {
        assertThat(refusalOf(withUnknownFields(400_000)))
                .hasMessageStartingWith(
                        "No journey can be read from the document, which has 400000 faults, 1000 of them kept:\n");
    }

    @Test
    void triesEachElementOfARefusedListAlone() {
        StringBuilder json = new StringBuilder("{\"journeyFormat\": \"1.0\", \"id\": \"j\", \"name\": \"J\"");
        json.append(", \"personas\": [").append("{\"id\":\"p\",\"name\":\"P\"},".repeat(50_000));
        json.append("{\"id\":\"p\",\"name\":\"P\"}], \"personasInFocus\": [\"p\", ");
        for (int at = 0; at < 500; at++) {
            json.append('"').append(at).append("!\", ");
        }
        json.append("\"!\", ".repeat(50_000)).append("\"p\"]}");
        JourneyJsonException refusal = refusalOf(json.toString());
        assertThat(refusal)
                .hasMessageStartingWith(
                        "No journey can be read from the document, which has 50500 faults, 1000 of them kept:\n");
        assertThat(refusal.findings().get(0).path()).isEqualTo("/personasInFocus/1");
        assertThat(refusal.findings().get(0).message()).startsWith("Persona in focus of journey \"j\" is \"0!\", ");
        assertThat(refusal.findings().get(999).path()).isEqualTo("/personasInFocus/1000");
    }

    @Test
    void triesElementsWithoutTheLongTextsBesideThem() {
        String json = "{\"journeyFormat\": \"1.0\", \"id\": \"j\", \"name\": \"J\", \"description\": \""
                + "x".repeat(1_000_000) + "\", \"personasInFocus\": [" + "\"\", ".repeat(2_000) + "\"p\"]}";
        assertThat(refusalOf(json)).hasMessageContaining("which has 2000 faults, 1000 of them kept:\n");
    }

    private static String withUnknownFields(int count) {
        return "{\"journeyFormat\": \"1.0\", \"id\": \"j\", \"name\": \"J\"" + ", \"x\": 1".repeat(count) + "}";
    }

    @Test
    void refusesEveryPrefixOfADocument() throws IOException {
        byte[] whole = JourneyJson.write(Samples.JOURNEY).strip().getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length++) {
            InputStream prefix = new ByteArrayInputStream(whole, 0, length);
            assertThatThrownBy(() -> JourneyJson.read(prefix))
                    .as("the first %s bytes", length)
                    .isInstanceOf(JourneyJsonException.class);
        }
        assertThat(JourneyJson.read(new ByteArrayInputStream(whole))).isEqualTo(Samples.JOURNEY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "]",
                "{",
                "}",
                ",",
                ":",
                "\"",
                "[]]",
                "[1,]",
                "[,1]",
                "[1,,2]",
                "[1 2]",
                "[1:2]",
                "[}",
                "{]",
                "{1:1}",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{\"a\" 1}",
                "{\"a\"::1}",
                "{,}",
                "{'a':1}",
                "{a:1}",
                "{\"a\":1 \"b\":2}",
                "{null:1}",
                "{[]:1}",
                "nul",
                "nulll",
                "TRUE",
                "True",
                "+1",
                "-",
                "--1",
                "1.",
                ".1",
                "01",
                "-01",
                "0x1",
                "1e",
                "1e+",
                "1.e1",
                "1_000",
                "Infinity",
                "-Infinity",
                "NaN",
                "1,",
                "1 2",
                "\"\\x\"",
                "\"\\u12\"",
                "\"\\u00G0\"",
                "\"\t\"",
                "\"\n\"",
                "\"\0\"",
                "\"\\\"",
                "\"a",
                "\\",
                "[\"a]",
                "[1]//",
                "/**/[1]",
                "#1",
                "[1\u00A0]",
                "\uFEFF\uFEFF{}",
                "[\u2060]",
                "[\f]",
                "{}{}",
                "[][]",
                "@",
                "$",
                "()",
                "<a/>",
                "''",
                "`a`",
                "[\"\\uD800\\\"]",
                "[\"\\ud800\\u\"]",
                "é",
                "[é]",
                "[1é]",
                "{é:1}"
            })
    void refusesWhatIsNotJson(String text) {
        assertThat(refusalOf(text).findings()).isNotEmpty();
    }

    @Test
    void refusesDocumentsThatNestWithoutEnd() {
        assertThat(refusalOf("[".repeat(100_000)).findings())
                .extracting(finding -> finding.ruleId())
                .containsExactly("json.type", "json.limit.depth");
        assertThat(refusalOf("{\"a\":".repeat(100_000)).findings())
                .extracting(finding -> finding.ruleId())
                .containsExactly("json.field.unknown", "json.limit.depth");
    }

    @Test
    void passesFailuresOfTheStreamOn() {
        InputStream failing = new Streams.Broken();
        assertThatThrownBy(() -> JourneyJson.read(failing, "x.json"))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("cable cut");
    }

    @Test
    void givesAJourneyOrARefusalForEveryMutant() {
        byte[] whole = JourneyJson.write(Samples.JOURNEY).getBytes(StandardCharsets.UTF_8);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        int refused = 0;
        for (int round = 0; round < 5_000; round++) {
            byte[] mutant = mutantOf(whole, random);
            if (!isTakenOrRefused(mutant, "seed " + SEED + ", round " + round)) {
                refused++;
            }
        }
        assertThat(refused).isBetween(2_500, 4_999);
    }

    /** {@return whether it was taken} Whatever is taken must be readable again. */
    private static boolean isTakenOrRefused(byte[] mutant, String round) {
        try {
            Journey journey = JourneyJson.read(new ByteArrayInputStream(mutant));
            assertThat(JourneyJson.read(JourneyJson.write(journey))).as(round).isEqualTo(journey);
            return true;
        } catch (JourneyJsonException e) {
            assertThat(e.findings()).as(round).isNotEmpty();
            assertThat(e.findings()).filteredOn(RefusalTest::isVague).as(round).isEmpty();
            return false;
        } catch (IOException | RuntimeException e) {
            throw new AssertionError(round + ": " + new String(mutant, StandardCharsets.UTF_8), e);
        }
    }

    private static boolean isVague(Finding finding) {
        String line = finding.toString();
        return finding.line().isEmpty() || line.contains("\n") || line.contains("this is no JSON.");
    }

    @Test
    void explainsASyntaxErrorExactlyWhereTheParserHasOne() {
        byte[] whole = JourneyJson.write(Samples.JOURNEY).getBytes(StandardCharsets.UTF_8);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        for (int round = 0; round < 10_000; round++) {
            Document mutant = Document.of(mutantOf(whole, random), null, Parsers.STANDARD);
            if (Utf8.firstFault(mutant.bytes()) < 0) {
                assertThat(Syntax.firstFaultOf(mutant, false) == null)
                        .as(() -> "seed " + SEED + ": " + new String(mutant.bytes(), StandardCharsets.UTF_8))
                        .isEqualTo(isTakenByParser(mutant));
            }
        }
    }

    private static boolean isTakenByParser(Document document) {
        try (JsonParser parser = Parsers.over(document)) {
            parser.nextToken();
            parser.skipChildren();
            parser.finishToken();
            return parser.currentToken() != null;
        } catch (JacksonException e) {
            return false;
        }
    }

    private static byte[] mutantOf(byte[] whole, RandomGenerator random) {
        byte[] mutant = whole.clone();
        int changes = 1 + random.nextInt(3);
        for (int change = 0; change < changes; change++) {
            int at = random.nextInt(mutant.length);
            switch (random.nextInt(5)) {
                case 0 -> mutant[at] = (byte) random.nextInt(256);
                case 1 -> mutant[at] = (byte) "{}[]\",:\\ 0123456789-+.eEtfnu\n".charAt(random.nextInt(29));
                case 2 -> mutant = without(mutant, at, 1 + random.nextInt(3));
                case 3 -> mutant = doubled(mutant, at, 1 + random.nextInt(40));
                default -> mutant[at] = mutant[random.nextInt(mutant.length)];
            }
        }
        return mutant;
    }

    private static byte[] without(byte[] bytes, int at, int count) {
        int left = Math.min(count, bytes.length - at);
        byte[] shorter = new byte[bytes.length - left];
        System.arraycopy(bytes, 0, shorter, 0, at);
        System.arraycopy(bytes, at + left, shorter, at, shorter.length - at);
        return shorter;
    }

    private static byte[] doubled(byte[] bytes, int at, int count) {
        int more = Math.min(count, bytes.length - at);
        byte[] longer = new byte[bytes.length + more];
        System.arraycopy(bytes, 0, longer, 0, at + more);
        System.arraycopy(bytes, at, longer, at + more, bytes.length - at);
        return longer;
    }

    private static JourneyJsonException refusalOf(String json) {
        JourneyJsonException refusal = catchThrowableOfType(JourneyJsonException.class, () -> JourneyJson.read(json));
        assertThat(refusal).as(json.length() < 200 ? json : "").isNotNull();
        return refusal;
    }
}

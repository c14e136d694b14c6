package org.journeymodel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymodel.core.validation.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Findings for places where no value of a document may be. */
class WithoutValuesTest {

    private static final Pattern TOKEN =
            Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"?|-?\\d[\\d.eE+-]*|[\\p{Alnum}_.+-]+");
    private static final Pattern WORD = Pattern.compile("[\\p{Alnum}-]+");

    /** Words of the library that some document has as well. */
    private static final Set<String> OURS = Stream.concat(
                    Stream.of("$schema"),
                    Stream.of(
                                    JourneyJson.schema(),
                                    "P2D PT1H30M P365D true false null Infinity NaN None True False undefined form")
                            .flatMap(text -> WORD.matcher(text).results().map(word -> word.group())))
            .collect(Collectors.toUnmodifiableSet());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            "name": 12345               | json.type at /name: wanted a text, found a number of 5 characters.
            "name": true                | json.type at /name: wanted a text, found true or false.
            "kind": "Anna Berg"         | json.enum at /kind: wanted one of "current-state", "future-state", "day-in-the-life", found the text (9 characters).
            "emotionScale": {"min": 0, "neutral": 7.25, "max": 5} | json.value.invalid at /emotionScale: Emotion scale must have min < neutral < max, all finite.
            "personas": [{"id": "anna berg", "name": "A"}] | json.value.invalid at /personas/0/id: Persona id is (9 characters), which contains (1 character). An id is a letter or digit, then letters, digits, '.', '_' or '-'; at most 256 characters, in Unicode normalization form C.
            "attributes": {"anna": {"0701234567": 1e999}} | json.limit.number at /attributes: the number is past the limit of 100 characters with an exponent up to 400. Round it, or write it as a text.
            "attributes": {"anna": 1, "anna": 2} | json.field.duplicate at /attributes: the field (4 characters) is here a second time. Keep one of them.
            "purpose": "a", "purpose": "b" | json.field.duplicate at /purpose: the field "purpose" is here a second time. Keep one of them.
            "purpose": Anna             | json.syntax at /purpose: wanted a value, found (4 characters). Put texts in double quotes.
            "purpose": "a" "b"          | json.syntax at /purpose: wanted "," or "}", found "\\"". Is a comma missing before it?
            """)
    void tellWhatIsWantedAndHowLongIsWhatWasFound(String field, String told) {
        String document = "{\"journeyFormat\":\"1.0\",\"id\":\"j\","
                + (field.startsWith("\"name\"") ? "" : "\"name\":\"J\",") + field + "}";
        JourneyJsonException refusal = catchThrowableOfType(
                JourneyJsonException.class,
                () -> JourneyJson.journeys().withoutValues().read(document));
        assertThat(refusal.findings()).hasSize(1);
        assertThat(refusal.findings().get(0).toString()).endsWith(": ERROR " + told);
    }

    @Test
    void endPointersBeforeNamesOfTheDocument() {
        assertThat(pathTold("\"0701234567\": 1")).isEmpty();
        assertThat(pathTold("\"stages\": [{\"id\":\"s\",\"name\":\"S\",\"Anna Berg\": 1}]"))
                .isEqualTo("/stages/0");
        assertThat(pathTold("\"attributes\": {\"0701234567\": 1e999}")).isEqualTo("/attributes");
        assertThat(pathTold("\"personas\": [{\"id\":\"p\",\"name\":\"P\",\"demographics\": {\"name\": 1}}]"))
                .isEqualTo("/personas/0/demographics");
    }

    private static String pathTold(String field) {
        String document = "{\"journeyFormat\":\"1.0\",\"id\":\"j\",\"name\":\"J\"," + field + "}";
        return catchThrowableOfType(
                        JourneyJsonException.class,
                        () -> JourneyJson.journeys().withoutValues().read(document))
                .findings()
                .get(0)
                .path();
    }

    @Test
    void tellWhatALenientReaderLeavesOutAndStillHandItOver() {
        String document = "{\"journeyFormat\":\"1.0\",\"id\":\"j\",\"name\":\"J\",\"Anna Berg\": \"0701234567\"}";
        PartialReading<?> partial =
                JourneyJson.journeys().withoutValues().lenient().read(document);
        assertThat(partial.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString())
                        .startsWith(
                                "1:44: WARNING json.field.unknown: a journey has no field (9 characters); its value, the"
                                        + " text (10 characters), was left out."));
        assertThat(partial.leftOut()).containsOnlyKeys("/Anna Berg");
    }

    @ParameterizedTest
    @MethodSource("org.journeymodel.json.ErrorFileTest#documents")
    void showNoneOfTheValuesOfAnyFaultyDocument(String name) {
        String document = ErrorFileTest.text(name + ".json");
        List<Finding> with = ErrorFileTest.refusal(name, false).findings();
        JourneyJsonException refusal = ErrorFileTest.refusal(name, true);
        List<Finding> without = refusal.findings();

        assertThat(without)
                .extracting(Finding::ruleId)
                .isEqualTo(with.stream().map(Finding::ruleId).toList());
        assertThat(without)
                .extracting(Finding::line)
                .isEqualTo(with.stream().map(Finding::line).toList());
        assertThat(without)
                .extracting(Finding::column)
                .isEqualTo(with.stream().map(Finding::column).toList());
        String told = without.stream().map(WithoutValuesTest::wordsOf).collect(Collectors.joining("\n"));
        for (String value : valuesOf(document)) {
            assertThat(told)
                    .as(value)
                    .doesNotContainPattern("(?<![\\p{Alnum}])" + Pattern.quote(value) + "(?![\\p{Alnum}])");
        }
    }

    private static String wordsOf(Finding finding) {
        return finding.path() + ' ' + finding.message() + ' ' + finding.remedy().orElse("");
    }

    /** {@return all that stands in a document, sound or not, and is no word of the library; a few letters prove nothing} */
    private static Set<String> valuesOf(String document) {
        return TOKEN.matcher(document)
                .results()
                .map(token -> token.group(1) == null ? token.group() : token.group(1))
                .filter(token -> token.length() > 3 && !OURS.contains(token))
                .collect(Collectors.toSet());
    }
}

package org.journeymodel.json.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.Severity;
import org.journeymodel.json.JourneyJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocateTest {

    private static final String JSON = """
            {"id": "j", "a/b": {"m~n": 1},
              "stages": [ {"id": "s"},
                {"touchpoints": ["ö", "🧹", {"id": "t"}]} ],
              "stages": 7
            }
            """;

    @Test
    void findsFieldsAndElements() {
        assertThat(placeOf("/id")).isEqualTo("1:8");
        assertThat(placeOf("/stages")).isEqualTo("2:13");
        assertThat(placeOf("/stages/0/id")).isEqualTo("2:22");
        assertThat(placeOf("/stages/1/touchpoints/1")).isEqualTo("3:27");
        assertThat(placeOf("/stages/1/touchpoints/2/id")).isEqualTo("3:39");
    }

    @Test
    void unescapesNames() {
        assertThat(placeOf("/a~1b/m~0n")).isEqualTo("1:28");
    }

    @Test
    void placesTheWholeAtTheFirstBracket() {
        assertThat(placeOf("")).isEqualTo("1:1");
    }

    @Test
    void placesWhatIsNotThereAtTheNearestValueAround() {
        assertThat(placeOf("/stages/0/outcome")).isEqualTo("2:15");
        assertThat(placeOf("/stages/9/touchpoints/3")).isEqualTo("2:13");
        assertThat(placeOf("/stages/0/id/deeper")).isEqualTo("2:22");
        assertThat(placeOf("/transitions/0")).isEqualTo("1:1");
        assertThat(placeOf("/stages/-1")).isEqualTo("2:13");
    }

    @Test
    void leavesOtherPathsAlone() {
        Finding ofLog = finding("record 17");
        assertThat(JourneyJson.locate(List.of(ofLog), JSON)).containsExactly(ofLog);
    }

    @Test
    void findsWhatStandsBeforeASyntaxError() {
        List<Finding> located =
                JourneyJson.locate(List.of(finding("/id"), finding("/name")), "{\"id\": 1, \"name\" oops");
        assertThat(located).extracting(LocateTest::place).containsExactly("1:8", "1:1");
    }

    @Test
    void keepsTheOrderOfFindings() {
        List<Finding> located = JourneyJson.locate(List.of(finding("/stages/1"), finding("/id")), JSON);
        assertThat(located).extracting(LocateTest::place).containsExactly("3:5", "1:8");
    }

    @Test
    void namesTheFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("orders.json"), JSON);
        assertThat(JourneyJson.locate(List.of(finding("/id")), file))
                .extracting(Finding::toString)
                .containsExactly(file + ":1:8: WARNING journey.empty at /id: nothing in it.");
    }

    @Test
    void readsAStreamOfWhichTheSourceIsNamed() throws IOException {
        InputStream in = new BufferedInputStream(new ByteArrayInputStream(JSON.getBytes(StandardCharsets.UTF_8)));
        in.mark(Integer.MAX_VALUE);
        assertThatThrownBy(() -> JourneyJson.read(in, "pipe")).hasMessageContaining("\npipe:1:");
        in.reset();
        assertThat(JourneyJson.locate(List.of(finding("/stages/0/id")), in, "pipe"))
                .extracting(Finding::toString)
                .containsExactly("pipe:2:22: WARNING journey.empty at /stages/0/id: nothing in it.");
    }

    private static String placeOf(String pointer) {
        return place(JourneyJson.locate(List.of(finding(pointer)), JSON).get(0));
    }

    private static String place(Finding finding) {
        return finding.line().orElseThrow() + ":" + finding.column().orElseThrow();
    }

    private static Finding finding(String path) {
        return Finding.builder()
                .severity(Severity.WARNING)
                .ruleId("journey.empty")
                .path(path)
                .message("nothing in it.")
                .build();
    }
}

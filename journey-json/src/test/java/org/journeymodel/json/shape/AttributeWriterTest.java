package org.journeymodel.json.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ListValue;
import org.journeymodel.core.model.AttributeValue.NullValue;
import org.journeymodel.json.JourneyJson;
import org.junit.jupiter.api.Test;

class AttributeWriterTest {

    @Test
    void writesAllSixKinds() {
        AttributeValue value = AttributeValue.object()
                .put("text", "a \"b\" 🧹")
                .put("whole", 652)
                .put("share", 0.5498)
                .put("tiny", 1e-9)
                .put("sure", true)
                .put("unknown", new NullValue())
                .putTexts("names", List.of("search", "compare"))
                .put("none", AttributeValue.of(List.of()))
                .put("empty", AttributeValue.object().build())
                .put(
                        "moves",
                        AttributeValue.of(
                                List.of(AttributeValue.object().put("to", "buy").build())))
                .build();
        assertThat(JourneyJson.write(value)).isEqualTo("""
                {
                  "text": "a \\"b\\" 🧹",
                  "whole": 652,
                  "share": 0.5498,
                  "tiny": 1e-9,
                  "sure": true,
                  "unknown": null,
                  "names": ["search", "compare"],
                  "none": [],
                  "empty": {},
                  "moves": [
                    {
                      "to": "buy"
                    }
                  ]
                }
                """);
    }

    @Test
    void writesAValueAlone() {
        assertThat(JourneyJson.write(AttributeValue.of(0.1))).isEqualTo("0.1\n");
    }

    @Test
    void writesAHundredLevelsAndRefusesMore() {
        assertThat(JourneyJson.write(nested(100))).contains("[]");
        assertThatThrownBy(() -> JourneyJson.write(nested(101)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Lists and objects stand inside each other more than 100 deep, which is more than"
                        + " documents may have. Write a flatter value.");
    }

    private static AttributeValue nested(int levels) {
        ListValue value = AttributeValue.of(List.of());
        for (int level = 1; level < levels; level++) {
            value = AttributeValue.of(List.of(value));
        }
        return value;
    }
}

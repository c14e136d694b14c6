package org.journeymodel.json.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ListValue;
import org.journeymodel.core.model.AttributeValue.NullValue;
import org.journeymodel.core.model.AttributeValue.NumberValue;
import org.journeymodel.core.model.Journey;
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
        assertThat(JourneyJson.values().read(JourneyJson.write(nested(100)))).isEqualTo(nested(100));

        // The document and its attributes are the first two levels.
        Journey.Builder journey = Journey.builder("j", "J");
        assertThat(JourneyJson.write(journey.putAttributes("deep", nested(98)).build()))
                .contains("[]");
        Journey tooDeep = journey.putAttributes("deep", nested(99)).build();
        assertThatThrownBy(() -> JourneyJson.write(tooDeep))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The list or object at /attributes/deep" + "/0".repeat(98)
                        + " stands 101 levels deep; documents may have 100. Write a flatter value.");
    }

    @Test
    void writesTheLongestTextAndRefusesALongerOneByItsPlace() {
        assertThat(JourneyJson.write(AttributeValue.of("x".repeat(1_000_000)))).hasSize(1_000_003);
        AttributeValue value = AttributeValue.object()
                .put(
                        "notes",
                        AttributeValue.of(
                                List.of(AttributeValue.of("short"), AttributeValue.of("x".repeat(1_000_001)))))
                .build();
        assertThatThrownBy(() -> JourneyJson.write(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The text at /notes/1 has 1000001 characters; documents may have 1000000. Shorten it.");
        assertThatThrownBy(() -> JourneyJson.write(AttributeValue.of("x".repeat(1_000_001))))
                .hasMessage("The text has 1000001 characters; documents may have 1000000. Shorten it.");
    }

    @Test
    void writesTheLongestNameAndRefusesALongerOneByItsPlace() {
        AttributeValue longest =
                AttributeValue.object().put("x".repeat(50_000), 1).build();
        assertThat(JourneyJson.values().read(JourneyJson.write(longest))).isEqualTo(longest);
        Journey journey = Journey.builder()
                .id("j")
                .name("J")
                .putAttributes(
                        "shop",
                        AttributeValue.object().put("x".repeat(50_001), 1).build())
                .build();
        assertThatThrownBy(() -> JourneyJson.write(journey))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The object at /attributes/shop has a name of 50001 characters; documents may have 50000."
                        + " Shorten it.");
    }

    @Test
    void refusesALongNameByItsObjectAndNotByTheFieldBeforeIt() {
        AttributeValue value = AttributeValue.object()
                .put("before", 1)
                .put("x".repeat(50_001), 2)
                .build();
        assertThatThrownBy(() -> JourneyJson.write(AttributeValue.of(List.of(value))))
                .hasMessage("The object at /0 has a name of 50001 characters; documents may have 50000. Shorten it.");
    }

    @Test
    void namesThePlaceUpToANameThatIsTooLongToBeShown() {
        AttributeValue value = AttributeValue.object()
                .put(
                        "a",
                        AttributeValue.object()
                                .put(
                                        "n".repeat(1_000),
                                        AttributeValue.of(List.of(AttributeValue.of("x".repeat(1_000_001)))))
                                .build())
                .build();
        assertThatThrownBy(() -> JourneyJson.write(value))
                .hasMessage("The text at /a has 1000001 characters; documents may have 1000000. Shorten it.");
    }

    @Test
    void refusesNumbersThatNoDocumentHoldsByTheirPlace() {
        Journey journey = Journey.builder()
                .id("j")
                .name("J")
                .putAttributes("digits", new NumberValue(new BigDecimal("1".repeat(101))))
                .build();
        assertThatThrownBy(() -> JourneyJson.write(journey))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The number at /attributes/digits has 101 digits and the exponent 100; documents may have"
                        + " numbers of 100 characters with an exponent up to 400. Round it, or give it as a text.");
        assertThatThrownBy(() -> JourneyJson.write(new NumberValue(new BigDecimal("1e401"))))
                .hasMessageStartingWith("The number has 1 digit and the exponent 401;");
    }

    private static AttributeValue nested(int levels) {
        ListValue value = AttributeValue.of(List.of());
        for (int level = 1; level < levels; level++) {
            value = AttributeValue.of(List.of(value));
        }
        return value;
    }
}

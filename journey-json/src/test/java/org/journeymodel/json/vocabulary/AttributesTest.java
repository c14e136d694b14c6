package org.journeymodel.json.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.journeymodel.json.vocabulary.BuiltAndRead.asBuiltAndAsRead;
import static org.journeymodel.json.vocabulary.BuiltAndRead.sketch;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.BooleanValue;
import org.journeymodel.core.model.AttributeValue.ListValue;
import org.journeymodel.core.model.AttributeValue.NullValue;
import org.journeymodel.core.model.AttributeValue.NumberValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.AttributeValue.TextValue;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Touchpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Values of a user's own, of any kind that JSON has, at the journey and at touchpoints. */
class AttributesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void anAttributeHoldsAnyJsonValue(String kind, AttributeValue given, AttributeValue expected) {
        Journey support = sketch(Touchpoint.of("wait", "Waits"))
                .putAttributes("mine", given)
                .build();

        asBuiltAndAsRead(
                support, journey -> assertThat(journey.attributes().get("mine")).isEqualTo(expected));
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of("text", AttributeValue.of("Service design"), new TextValue("Service design")),
                Arguments.of("whole number", AttributeValue.of(12_000), number("12000")),
                Arguments.of("number", AttributeValue.of(-0.5), number("-0.5")),
                Arguments.of("true", AttributeValue.of(true), new BooleanValue(true)),
                Arguments.of("null", new NullValue(), new NullValue()),
                Arguments.of(
                        "list",
                        AttributeValue.of(List.of(AttributeValue.of("phone"), AttributeValue.of(7))),
                        new ListValue(List.of(new TextValue("phone"), number("7")))),
                Arguments.of(
                        "object",
                        AttributeValue.object()
                                .put("wiki", "page")
                                .putTexts("tags", List.of("a"))
                                .build(),
                        new ObjectValue(Map.of(
                                "wiki", new TextValue("page"), "tags", new ListValue(List.of(new TextValue("a")))))));
    }

    @Test
    void attributesKeepTheirOrder() {
        Journey support = sketch(Touchpoint.of("wait", "Waits"))
                .putAttributes("zebra", AttributeValue.of(1))
                .putAttributes("ape", AttributeValue.of(2))
                .build();

        asBuiltAndAsRead(
                support, journey -> assertThat(journey.attributes().keySet()).containsExactly("zebra", "ape"));
    }

    @Test
    void touchpointsTellTheTicketsThatUsersKeepThere() {
        Touchpoint wait = Touchpoint.of("wait", "Waits").toBuilder()
                .putAttributes("ticket", AttributeValue.of("CARE-17"))
                .build();

        asBuiltAndAsRead(
                sketch(wait, Touchpoint.of("talk", "Talks")).build(),
                journey -> assertThat(journey.touchpoints())
                        .filteredOn(each -> each.attributes().containsKey("ticket"))
                        .extracting(Touchpoint::id, each -> each.attributes().get("ticket"))
                        .containsExactly(tuple("wait", new TextValue("CARE-17"))));
    }

    private static NumberValue number(String digits) {
        return new NumberValue(new BigDecimal(digits));
    }
}

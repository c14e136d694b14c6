package org.journeymodel.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.journeymodel.core.model.AttributeValue.BooleanValue;
import org.journeymodel.core.model.AttributeValue.ListValue;
import org.journeymodel.core.model.AttributeValue.NullValue;
import org.journeymodel.core.model.AttributeValue.NumberValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.AttributeValue.TextValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributeValueTest {

    @Test
    void hasTheSixKindsOfJson() {
        assertThat(AttributeValue.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(
                        TextValue.class,
                        NumberValue.class,
                        BooleanValue.class,
                        NullValue.class,
                        ListValue.class,
                        ObjectValue.class);
        assertThat(new NullValue()).isEqualTo(new NullValue());
        assertThat(AttributeValue.of(true)).isSameAs(BooleanValue.TRUE).isNotEqualTo(BooleanValue.FALSE);
    }

    @Test
    void comparesNumbersByValueNotByScale() {
        assertThat(number("1.50")).isEqualTo(number("1.5")).hasSameHashCodeAs(number("1.5"));
        assertThat(number("100")).isEqualTo(number("1E2")).hasSameHashCodeAs(AttributeValue.of(100));
        assertThat(AttributeValue.of(2L)).isEqualTo(AttributeValue.of(2.0));
        assertThat(AttributeValue.of(-0.0)).isEqualTo(AttributeValue.of(0)).isEqualTo(number("0E+7"));
        assertThat(number("1")).isNotEqualTo(number("1.0000000000000001"));
    }

    @Test
    void comparesNumbersOfExtremeExponentsAtOnce() {
        assertThat(number("1e1000000")).isEqualTo(number("10e999999")).hasSameHashCodeAs(number("10e999999"));
        assertThat(number("1e1000000")).isNotEqualTo(number("1e-1000000"));
        assertThat(number("1e1000000")).hasToString("NumberValue[value=1E+1000000]");
    }

    @Test
    void tellsRoundNumbersAsPeopleWriteThem() {
        assertThat(AttributeValue.of(10)).hasToString("NumberValue[value=10]");
        assertThat(AttributeValue.of(-2_500_000)).hasToString("NumberValue[value=-2500000]");
        assertThat(number("1e20")).hasToString("NumberValue[value=100000000000000000000]");
        assertThat(number("1e21")).hasToString("NumberValue[value=1E+21]");
        assertThat(AttributeValue.of(0.25)).hasToString("NumberValue[value=0.25]");
        assertThat(number("1e-9")).hasToString("NumberValue[value=1E-9]");
        assertThat(number("1e-2147483647")).hasToString("NumberValue[value=1E-2147483647]");
    }

    @Test
    void refusesAnExponentThatOverflowsOnceZerosAreDropped() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> number("1000e2147483647"))
                .withMessage("Number has an exponent beyond all bounds. Round it, or give it as a text.");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesNumbersThatAreNotFinite(double number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AttributeValue.of(number))
                .withMessage("Number must be finite, but was " + number + ". Leave out what is not known.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AttributeValue.object().put("share", number))
                .withMessage("Number \"share\" must be finite, but was " + number + ". Leave out what is not known.");
    }

    @Test
    void tellsDurationsInIso8601AsDocumentsDo() {
        assertThat(AttributeValue.of(Duration.ofDays(2))).isEqualTo(AttributeValue.of("P2D"));
    }

    @Test
    void keepsTheOrderOfFieldsAndIgnoresItInEquality() {
        ObjectValue oneWay = AttributeValue.object()
                .put("zeta", 1)
                .put("alpha", "a")
                .put("mid", true)
                .put("share", 0.5)
                .put("waiting", Duration.ofMinutes(1))
                .put("kind", JourneyKind.DAY_IN_THE_LIFE)
                .putTexts("names", List.of("x", "y"))
                .build();
        assertThat(oneWay.fields().keySet())
                .containsExactly("zeta", "alpha", "mid", "share", "waiting", "kind", "names");
        ObjectValue otherWay = AttributeValue.object()
                .putTexts("names", List.of("x", "y"))
                .put("kind", AttributeValue.of("day-in-the-life"))
                .put("waiting", AttributeValue.of("PT1M"))
                .put("share", 0.5)
                .put("mid", true)
                .put("alpha", "a")
                .put("zeta", 1.0)
                .build();
        assertThat(oneWay).isEqualTo(otherWay).hasSameHashCodeAs(otherWay);
        assertThat(oneWay.fields()).containsEntry("names", list("x", "y"));
        assertThat(list("x", "y")).isNotEqualTo(list("y", "x"));
    }

    @Test
    void refusesANamePutTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AttributeValue.object().put("a\nb", 1).put("a\nb", 2))
                .withMessage("Name \"a\\u000Ab\" was put before. Give each value a name of its own.");
    }

    @Test
    void namesTheNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> AttributeValue.of((String) null))
                .withMessage("value");
        assertThatNullPointerException().isThrownBy(() -> new NumberValue(null)).withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> AttributeValue.of(Arrays.asList(AttributeValue.of(1), null)))
                .withMessage("values element");
        assertThatNullPointerException()
                .isThrownBy(() -> new ListValue(Arrays.asList((AttributeValue) null)))
                .withMessage("values element");
        assertThatNullPointerException()
                .isThrownBy(() -> AttributeValue.object().put(null, 1))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> AttributeValue.object().put(null, 0.5))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> AttributeValue.object().put("age", (String) null))
                .withMessage("age");
        assertThatNullPointerException()
                .isThrownBy(() -> AttributeValue.object().put("age", (Duration) null))
                .withMessage("age");
        assertThatNullPointerException()
                .isThrownBy(() -> AttributeValue.object().putTexts("names", Arrays.asList("a", null)))
                .withMessage("names element");
    }

    @Test
    void refusesHalfASurrogatePair() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AttributeValue.of("a\uD83D"))
                .withMessage("Text must be well-formed Unicode, but \"a\\uD83D\" has half of a surrogate pair at"
                        + " index 1. Do not cut a text inside a character.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AttributeValue.object().put("\uDE42", 1).build())
                .withMessage("Name must be well-formed Unicode, but \"\\uDE42\" has half of a surrogate pair at"
                        + " index 0. Do not cut a text inside a character.");
        assertThat(AttributeValue.of("").value()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isAtMostHundredListsAndObjectsDeep(boolean inLists) {
        UnaryOperator<AttributeValue> around = inLists
                ? value -> AttributeValue.of(List.of(AttributeValue.of(1), value))
                : value -> AttributeValue.object().put("a", 1).put("b", value).build();
        AttributeValue deepest = AttributeValue.of("core");
        AttributeValue same = AttributeValue.of("core");
        for (int level = 0; level < 100; level++) {
            deepest = around.apply(deepest);
            same = around.apply(same);
        }
        AttributeValue value = deepest;

        assertThat(value).isEqualTo(same).hasSameHashCodeAs(same).hasToString(same.toString());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> around.apply(value))
                .withMessage((inLists ? "List" : "Object")
                        + " is 101 deep, but lists and objects may stand inside each other at most 100 deep."
                        + " Write a flatter value.");
    }

    @Test
    void isMeasuredAtOnceHoweverOftenAPartIsRepeated() {
        AttributeValue value = AttributeValue.of(List.of());
        for (int level = 1; level < 100; level++) {
            value = AttributeValue.of(List.of(value, value));
        }
        AttributeValue deepest = value;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AttributeValue.of(List.of(deepest)))
                .withMessageStartingWith("List is 101 deep");
    }

    @Test
    void showsWhatItHolds() {
        assertThat(list("x", "y"))
                .hasToString("ListValue[values=[TextValue[value=x], TextValue[value=y]]]")
                .isNotEqualTo("x");
        assertThat(AttributeValue.object().put("a", "x").build())
                .hasToString("ObjectValue[fields={a=TextValue[value=x]}]")
                .isNotEqualTo("x");
    }

    @Test
    void copiesWhatItIsGiven() {
        List<AttributeValue> values = new ArrayList<>(List.of(AttributeValue.of(1)));
        ListValue list = AttributeValue.of(values);
        ListValue direct = new ListValue(values);
        Map<String, AttributeValue> fields = new LinkedHashMap<>(Map.of("a", AttributeValue.of(1)));
        ObjectValue object = new ObjectValue(fields);
        values.clear();
        fields.clear();
        assertThat(list.values()).hasSize(1).isUnmodifiable();
        assertThat(direct.values()).hasSize(1).isUnmodifiable();
        assertThat(object.fields()).hasSize(1).isUnmodifiable();
    }

    @Test
    void leavesABuiltObjectAloneWhenItsBuilderGoesOn() {
        AttributeValue.ObjectBuilder builder = AttributeValue.object().put("a", 1);
        ObjectValue object = builder.build();
        assertThat(builder.put("b", 2).build().fields()).hasSize(2);
        assertThat(object.fields()).hasSize(1);
    }

    private static NumberValue number(String text) {
        return new NumberValue(new BigDecimal(text));
    }

    private static ListValue list(String... texts) {
        return AttributeValue.of(Arrays.stream(texts).map(AttributeValue::of).toList());
    }
}

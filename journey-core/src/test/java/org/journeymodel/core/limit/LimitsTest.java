package org.journeymodel.core.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.journeymodel.core.model.AttributeValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LimitsTest {

    private record Row(
            String name, long standard, long least, long most, LongFunction<Limits> with, ToLongFunction<Limits> get) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static final Limits ANY = Limits.standard();

    static List<Row> rows() {
        return List.of(
                new Row(
                        "document bytes",
                        67_108_864,
                        1,
                        1_000_000_000,
                        n -> ANY.withDocumentBytes((int) n),
                        Limits::documentBytes),
                new Row("document levels", 100, 1, 100, n -> ANY.withDocumentLevels((int) n), Limits::documentLevels),
                new Row(
                        "text characters",
                        1_000_000,
                        1,
                        1_000_000_000,
                        n -> ANY.withTextCharacters((int) n),
                        Limits::textCharacters),
                new Row(
                        "name characters",
                        50_000,
                        100,
                        1_000_000,
                        n -> ANY.withNameCharacters((int) n),
                        Limits::nameCharacters),
                new Row(
                        "number characters",
                        100,
                        30,
                        1_000,
                        n -> ANY.withNumberCharacters((int) n),
                        Limits::numberCharacters),
                new Row(
                        "number exponent",
                        400,
                        1,
                        10_000,
                        n -> ANY.withNumberExponent((int) n),
                        Limits::numberExponent),
                new Row("elements", 100_000, 1, 100_000_000, n -> ANY.withElements((int) n), Limits::elements),
                new Row(
                        "document findings",
                        1_000,
                        1,
                        1_000_000,
                        n -> ANY.withDocumentFindings((int) n),
                        Limits::documentFindings),
                new Row(
                        "unpacked bytes",
                        4_000_000_000L,
                        1,
                        Long.MAX_VALUE,
                        ANY::withUnpackedBytes,
                        Limits::unpackedBytes),
                new Row(
                        "unpacked ratio",
                        200,
                        1,
                        Integer.MAX_VALUE,
                        n -> ANY.withUnpackedRatio((int) n),
                        Limits::unpackedRatio),
                new Row(
                        "row characters",
                        4_000_000,
                        1,
                        100_000_000,
                        n -> ANY.withRowCharacters((int) n),
                        Limits::rowCharacters),
                new Row(
                        "cell characters",
                        1_000_000,
                        1,
                        100_000_000,
                        n -> ANY.withCellCharacters((int) n),
                        Limits::cellCharacters),
                new Row("row cells", 4_096, 1, 100_000_000, n -> ANY.withRowCells((int) n), Limits::rowCells),
                new Row("attribute levels", 32, 1, 100, n -> ANY.withAttributeLevels((int) n), Limits::attributeLevels),
                new Row("touchpoints", 10_000, 1, 100_000_000, n -> ANY.withTouchpoints((int) n), Limits::touchpoints),
                new Row("log findings", 100, 1, 1_000_000, n -> ANY.withLogFindings((int) n), Limits::logFindings));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void holdWhatTheyAreSetToAndNothingElseChanges(Row row) {
        assertThat(row.get.applyAsLong(ANY)).isEqualTo(row.standard);
        for (long value : new long[] {row.least, row.most}) {
            Limits changed = row.with.apply(value);
            for (Row each : rows()) {
                assertThat(each.get.applyAsLong(changed)).isEqualTo(each.name.equals(row.name) ? value : each.standard);
            }
        }
        assertThat(row.with.apply(row.standard)).isEqualTo(ANY).hasSameHashCodeAs(ANY);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void refuseWhatNoLimitCanBe(Row row) {
        String allowed = row.most == Long.MAX_VALUE
                ? "at least 1"
                : String.format(Locale.ROOT, "between %,d and %,d", row.least, row.most);
        for (long value : new long[] {row.least - 1, row.most + 1, Integer.MIN_VALUE}) {
            if ((value > row.most && row.most >= Integer.MAX_VALUE) || value == Long.MIN_VALUE) {
                continue; // no int, or no long, is past the most
            }
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> row.with.apply(value))
                    .withMessage(String.format(
                            Locale.ROOT, "Limit of %s must be %s, but was %,d.", row.name, allowed, value));
        }
    }

    @Test
    void areAllInTheTableAbove() {
        assertThat(Arrays.stream(Limits.class.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .map(Method::getName)
                        .filter(name -> name.startsWith("with")))
                .hasSize(rows().size())
                .hasSize(Limit.values().length);
    }

    @Test
    void areEqualIfAllAreTheSame() {
        Limits limits = ANY.withTouchpoints(50_000).withRowCells(7);
        assertThat(limits)
                .isEqualTo(ANY.withRowCells(7).withTouchpoints(50_000))
                .hasSameHashCodeAs(ANY.withRowCells(7).withTouchpoints(50_000))
                .isNotEqualTo(ANY)
                .isNotEqualTo(ANY.withTouchpoints(50_001).withRowCells(7))
                .isNotEqualTo("limits")
                .isNotEqualTo(null);
        assertThat(limits.withTouchpoints(10_000).withRowCells(4_096)).isEqualTo(ANY);
    }

    @Test
    void tellWhatDiffersFromTheStandard() {
        assertThat(ANY).hasToString("standard limits");
        assertThat(ANY.withTouchpoints(50_000).withRowCells(7))
                .hasToString("standard limits, but row cells 7, touchpoints 50,000");
    }

    @Test
    void letNoDocumentBeDeeperThanValuesOfTheModelCanBe() {
        assertThat(ANY.documentLevels()).isEqualTo(AttributeValue.DEEPEST);
    }
}

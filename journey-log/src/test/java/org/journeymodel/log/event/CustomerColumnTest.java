package org.journeymodel.log.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the codes of customers against a plain map. */
class CustomerColumnTest {

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void givesCodesInOrderOfFirstAppearanceHoweverNamesCome(int seed) {
        Random random = new Random(seed);
        CustomerColumn column = new CustomerColumn();
        Map<String, Integer> expected = new LinkedHashMap<>();
        List<Integer> codes = new ArrayList<>();
        String name = "u0";
        for (int event = 0; event < 50 * (1 + seed); event++) {
            name = random.nextInt(3) == 0 ? "größe " + random.nextInt(1 + 9 * seed) : name;
            add(column, name, random.nextBoolean());
            codes.add(expected.computeIfAbsent(name, any -> expected.size()));
            if (random.nextInt(200) == 0) {
                assertThat(column.names().size()).isEqualTo(expected.size());
            }
        }
        assertThat(column.names().names()).containsExactlyElementsOf(expected.keySet());
        for (int event = 0; event < codes.size(); event++) {
            assertThat(column.codes().get(event)).isEqualTo(codes.get(event));
        }
    }

    @Test
    void looksLongNamesUpBeforeTheyFillMemory() {
        CustomerColumn column = new CustomerColumn();
        for (int event = 0; event < 30; event++) {
            add(column, "u".repeat(40_000) + event % 15, event % 2 == 0);
        }
        assertThat(column.names().size()).isEqualTo(15);
        assertThat(column.codes().get(29)).isEqualTo(14);
    }

    private static void add(CustomerColumn column, String name, boolean asBytes) {
        if (asBytes) {
            byte[] text = ("<" + name + ">").getBytes(StandardCharsets.UTF_8);
            column.add(text, 1, text.length - 1);
        } else {
            column.add(name);
        }
    }
}

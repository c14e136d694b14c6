package org.journeymodel.core.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VariantsTest {

    @Test
    void countsEqualPathsMostFirstThenInOrderOfTheirFirstCustomer() {
        Variants variants = variantsOf("0 1", "0", "0 1", "1", "1", "0 0");
        assertThat(told(variants)).containsExactly("2: 0 1", "2: 1", "1: 0", "1: 0 0");
    }

    @Test
    void refusesPlacesThatAPathDoesNotHave() {
        Variants variants = variantsOf("0 1", "2");
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> variants.touchpointAt(0, 2));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> variants.touchpointAt(1, -1));
    }

    @Test
    void tellsPathsApartWhoseHashesAreTheSame() {
        // Of 200,000 hashes of 32 bits, 200,000 * 199,999 / 2 / 2^32 or some 5 pairs are equal.
        int customers = 200_000;
        int[] starts = IntStream.rangeClosed(0, customers).toArray();
        int[] touchpoints = IntStream.range(0, customers).toArray();

        assertThat(Variants.of(starts, touchpoints, cost -> {}).count()).isEqualTo(customers);
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void countsAsAMapOfListsDoes(int seed) {
        Random random = new Random(seed);
        int codes = 1 + random.nextInt(4);
        int longest = 1 + random.nextInt(6);
        List<String> paths = new ArrayList<>();
        for (int customer = random.nextInt(400); customer >= 0; customer--) {
            paths.add(String.join(
                    " ",
                    IntStream.rangeClosed(0, random.nextInt(longest))
                            .mapToObj(any -> Integer.toString(random.nextInt(codes)))
                            .toList()));
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        paths.forEach(path -> counts.merge(path, 1, Integer::sum));
        List<String> expected = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(entry -> entry.getValue() + ": " + entry.getKey())
                .toList();
        assertThat(told(variantsOf(paths.toArray(String[]::new)))).isEqualTo(expected);
    }

    private static Variants variantsOf(String... paths) {
        int[] starts = new int[paths.length + 1];
        List<Integer> codes = new ArrayList<>();
        for (int customer = 0; customer < paths.length; customer++) {
            Arrays.stream(paths[customer].split(" ", -1)).map(Integer::valueOf).forEach(codes::add);
            starts[customer + 1] = codes.size();
        }
        return Variants.of(starts, codes.stream().mapToInt(code -> code).toArray(), cost -> {});
    }

    private static List<String> told(Variants variants) {
        List<String> told = new ArrayList<>();
        for (int variant = 0; variant < variants.count(); variant++) {
            int each = variant;
            told.add(variants.customersOf(variant) + ": "
                    + String.join(
                            " ",
                            IntStream.range(0, variants.lengthOf(variant))
                                    .mapToObj(place -> Integer.toString(variants.touchpointAt(each, place)))
                                    .toList()));
        }
        return told;
    }
}

package org.journeymodel.graph.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SplitMixTest {

    @Test
    void givesThePublishedNumbers() {
        SplitMix random = new SplitMix(1_234_567);

        assertThat(Stream.generate(random::nextLong).limit(5).map(Long::toUnsignedString))
                .containsExactly(
                        "6457827717110365317",
                        "3203168211198807973",
                        "9817491932198370423",
                        "4593380528125082431",
                        "16408922859458223821");
    }

    @Test
    void givesTheNumbersOfTheJdkWhereThatUsesTheSameAlgorithm() {
        SplitMix ours = new SplitMix(-7);
        SplittableRandom jdks = new SplittableRandom(-7);

        for (int each = 0; each < 1_000; each++) {
            assertThat(ours.nextLong()).isEqualTo(jdks.nextLong());
            assertThat(ours.nextDouble()).isEqualTo(jdks.nextDouble());
        }
    }
}

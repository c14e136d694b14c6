package org.journeymodel.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** U+1F600 is the pair of halves D83D and DE00. */
class SurrogatesTest {

    @Test
    void findsNoneWhereEveryHalfHasItsOtherHalf() {
        assertThat(Surrogates.firstUnpaired("")).isEqualTo(-1);
        assertThat(Surrogates.firstUnpaired("café")).isEqualTo(-1);
        assertThat(Surrogates.firstUnpaired("a\uD83D\uDE00\uD83D\uDE00b")).isEqualTo(-1);
    }

    @Test
    void findsAHighHalfWithoutALowOneBehindIt() {
        assertThat(Surrogates.firstUnpaired("ab\uD83D")).isEqualTo(2);
        assertThat(Surrogates.firstUnpaired("\uD83Dab")).isEqualTo(0);
        assertThat(Surrogates.firstUnpaired("\uD83D\uD83D\uDE00")).isEqualTo(0);
    }

    @Test
    void findsALowHalfWithoutAHighOneBeforeIt() {
        assertThat(Surrogates.firstUnpaired("\uDE00a")).isEqualTo(0);
        assertThat(Surrogates.firstUnpaired("a\uDE00\uD83D")).isEqualTo(1);
        assertThat(Surrogates.firstUnpaired("\uD83D\uDE00\uDE00")).isEqualTo(2);
    }
}

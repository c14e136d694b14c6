package org.journeymodel.graph.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountWordingTest {

    @Test
    void countsAgreeInNumberAndAreGrouped() {
        assertThat(CountWording.of(1, "customer")).isEqualTo("1 customer");
        assertThat(CountWording.of(0, "visit")).isEqualTo("0 visits");
        assertThat(CountWording.of(2_390, "event")).isEqualTo("2,390 events");
        assertThat(CountWording.number(Integer.MAX_VALUE)).isEqualTo("2,147,483,647");
    }

    @Test
    void sharesAreNeverAllWhileOneIsMissingNorNoneWhileThereIsOne() {
        assertThat(CountWording.ofCustomers(2_390, 10_000)).isEqualTo("2,390 of 10,000 customers (23.9 %)");
        assertThat(CountWording.percent(99_999, 100_000)).isEqualTo("> 99.9 %");
        assertThat(CountWording.percent(1, 100_000)).isEqualTo("< 0.1 %");
        assertThat(CountWording.percent(100_000, 100_000)).isEqualTo("100.0 %");
        assertThat(CountWording.percent(0, 7)).isEqualTo("0.0 %");
        assertThat(CountWording.ofCustomers(1, 1)).isEqualTo("1 of 1 customer (100.0 %)");
    }

    @Test
    void whatATextDoesNotSayIsNotExplained() {
        assertThat(EvidenceWording.explained("nothing here")).isEmpty();
        assertThat(EvidenceWording.explained("more (q = 0.020)."))
                .singleElement()
                .asString()
                .startsWith("q: ");
        assertThat(EvidenceWording.explained("9 to 48, p < 0.001)."))
                .singleElement()
                .asString()
                .startsWith("p: ");
        assertThat(EvidenceWording.explained("(q < 0.001) and (95 % interval 9 to 48, p = 0.015)"))
                .hasSize(2);
    }
}

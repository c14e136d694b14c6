package org.journeymodel.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RatioTableTest {

    @Test
    void dividesTheMedianOfOursByThatOfThePeer() {
        assertThat(table(
                        score("journey", 0, 30),
                        score("journey", 0, 90),
                        score("journey", 0, 60),
                        score("peer", 0, 40)))
                .isEqualTo("""
                contest                                               journey   peer                                  ratio   rounds
                Reading                                             60.0 MB/s   peer                      40.0 MB/s    1.50   1.50 to 1.50
                """);
    }

    @Test
    void tellsTheLowestAndTheHighestRatioOfARound() {
        assertThat(table(
                        score("journey", 0, 50), score("peer", 0, 100), score("journey", 1, 70), score("peer", 1, 100)))
                .endsWith(" 60.0 MB/s   peer                     100.0 MB/s    0.60   0.50 to 0.70\n");
    }

    @Test
    void isAboveOneForTheOneThatTakesLessTime() {
        Score ours = new Score("Counting", "journey", 0, 2, "ns/op", false);
        Score peer = new Score("Counting", "loop", 0, 5, "ns/op", false);
        assertThat(table(ours, peer))
                .endsWith(" 2.0 ns/op   loop                      5.0 ns/op    2.50   2.50 to 2.50\n");
    }

    @Test
    void leavesOpenWhatWasNotMeasured() {
        assertThat(table(score("peer", 0, 40))).endsWith("  -   peer                      40.0 MB/s       -   -\n");
    }

    @Test
    void tellsTheFigureAloneWhereThereIsNoPeer() {
        assertThat(table(score("journey", 0, 30), score("journey", 0, 50))).endsWith(" 40.0 MB/s   no peer\n");
    }

    private static Score score(String contender, int round, double value) {
        return new Score("Reading", contender, round, value, "MB/s", true);
    }

    private static String table(Score... scores) {
        return new RatioTable(List.of(scores)).toString();
    }
}

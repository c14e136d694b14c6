package org.journeymodel.graph.compact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.graph.InterruptedWork.assertEndsOnInterruption;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.junit.jupiter.api.Test;

class DominatorsTest {

    private static Dominators dominators(Links links, int root) {
        return Dominators.of(links, root, Work.begin("Testing", ProgressListener.none()));
    }

    private static Links links(int size, int... pairs) {
        int[] source =
                IntStream.range(0, pairs.length / 2).map(at -> pairs[2 * at]).toArray();
        int[] target = IntStream.range(0, pairs.length / 2)
                .map(at -> pairs[2 * at + 1])
                .toArray();
        return Links.of(size, source, target);
    }

    @Test
    void whereWaysMeetNeitherOfThemDominates() {
        // 0 to 1 and to 2, both to 3, which leads on to 4; nothing leads to 5.
        Dominators found = dominators(links(6, 0, 1, 0, 2, 1, 3, 2, 3, 3, 4, 5, 4), 0);

        assertThat(IntStream.range(0, 6).map(found::nearest)).containsExactly(-1, 0, 0, 0, 3, -1);
        assertThat(found.dominatedBy(0)).containsExactly(1, 2, 3, 4);
        assertThat(found.dominatedBy(3)).containsExactly(4);
        assertThat(found.dominatedBy(5)).isEmpty();
        assertThat(found.dominatedCount(5)).isZero();
        assertThat(found.isReached(5)).isFalse();
        assertThat(found.dominates(3, 4)).isTrue();
        assertThat(found.dominates(4, 3)).isFalse();
        assertThat(found.dominates(1, 1)).isTrue();
        assertThat(found.dominates(5, 5)).isFalse();
    }

    /** In the example of Lengauer and Tarjan's own paper, all nearest dominators are told. */
    @Test
    void thePublishedExample() {
        // R A B C D E F G H I J K L
        String[] ways = {
            "RA", "RB", "RC", "AD", "BA", "BD", "BE", "CF", "CG", "DL", "EH", "FI", "GI", "GJ", "HE", "HK", "IK", "JI",
            "KI", "KR", "LH"
        };
        String names = "RABCDEFGHIJKL";
        int[] pairs = Arrays.stream(ways)
                .sorted((a, b) -> Integer.compare(names.indexOf(a.charAt(0)), names.indexOf(b.charAt(0))))
                .flatMapToInt(way -> way.chars().map(names::indexOf))
                .toArray();
        Dominators found = dominators(links(13, pairs), 0);

        StringBuilder nearest = new StringBuilder();
        for (int at = 1; at < 13; at++) {
            nearest.append(names.charAt(at))
                    .append(names.charAt(found.nearest(at)))
                    .append(' ');
        }
        assertThat(nearest.toString().trim()).isEqualTo("AR BR CR DR ER FC GC HR IR JG KR LD");
    }

    @Test
    void dominatedIsWhatIsNotReachedWithoutIt() {
        for (int seed = 0; seed < 10_000; seed++) {
            Random random = new Random(seed);
            int size = 1 + random.nextInt(8);
            int moves = random.nextInt(3 * size);
            int[] source = random.ints(moves, 0, size).sorted().toArray();
            int[] target = random.ints(moves, 0, size).toArray();
            int root = random.nextInt(size);
            Dominators found = dominators(Links.of(size, source, target), root);
            boolean[] all = reached(size, source, target, root, -1);
            for (int x = 0; x < size; x++) {
                boolean[] without = reached(size, source, target, root, x);
                int removed = x;
                int[] expected = IntStream.range(0, size)
                        .filter(y -> y != removed && all[removed] && all[y] && !without[y])
                        .toArray();
                assertThat(found.dominatedBy(x)).as("seed %s, %s", seed, x).containsExactly(expected);
                assertThat(found.dominatedCount(x)).isEqualTo(expected.length);
                for (int y = 0; y < size; y++) {
                    boolean dominates = all[x] && all[y] && !without[y];
                    assertThat(found.dominates(x, y)).as("seed %s", seed).isEqualTo(dominates);
                }
            }
        }
    }

    private static boolean[] reached(int size, int[] source, int[] target, int root, int removed) {
        boolean[] reached = new boolean[size];
        reached[root] = root != removed;
        for (int round = 0; round < size; round++) {
            for (int move = 0; move < source.length; move++) {
                reached[target[move]] |= reached[source[move]] && target[move] != removed;
            }
        }
        return reached;
    }

    @Test
    void movesTurnRoundBetweenThoseThatAreKept() {
        Links turned = links(3, 0, 1, 0, 2, 1, 1, 1, 2, 1, 2).reversed(new boolean[] {false, true, true});

        assertThat(turned.moveCount()).isEqualTo(3);
        assertThat(IntStream.range(0, 3).map(turned::source)).containsExactly(1, 2, 2);
        assertThat(IntStream.range(0, 3).map(turned::target)).containsExactly(1, 1, 1);
        assertThat(turned.inDegree(1)).isEqualTo(3);
    }

    @Test
    void interruptionEndsTheSearch() {
        int[] source = IntStream.range(0, 3_000).toArray();
        Links ring = Links.of(
                3_000,
                source,
                IntStream.range(0, 3_000).map(at -> (at + 1) % 3_000).toArray());

        assertEndsOnInterruption(work -> Dominators.of(ring, 0, work));
    }
}

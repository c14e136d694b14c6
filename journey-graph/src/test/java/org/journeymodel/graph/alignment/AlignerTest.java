package org.journeymodel.graph.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.Scripts;
import org.junit.jupiter.api.Test;

class AlignerTest {

    private static final int HIGHEST = 10_000;

    private static RunMap map(boolean openEnds, String touchpoints, String... transitions) {
        JourneyGraph graph = Scripts.graph(touchpoints, transitions);
        return RunMap.of(graph.journeyFlow(), openEnds, Work.begin("Reading", ProgressListener.none()));
    }

    private static Weights costs(int touchpoints, int missing, int adHoc) {
        int[] ofMissing = new int[touchpoints];
        int[] ofAdHoc = new int[touchpoints];
        Arrays.fill(ofMissing, missing);
        Arrays.fill(ofAdHoc, adHoc);
        return new Weights(ofMissing, ofAdHoc, adHoc);
    }

    /** Such as {@code 0 +1 2 -?}: matched, missing, matched, ad hoc and not known. */
    private static String told(Edit edit) {
        return Arrays.stream(edit.steps())
                .mapToObj(step -> (Steps.isMissing(step) ? "+" : Steps.isAdHoc(step) ? "-" : "")
                        + (Steps.touchpoint(step) < 0 ? "?" : Steps.touchpoint(step)))
                .collect(Collectors.joining(" "));
    }

    @Test
    void editsAPathIntoTheCheapestRun() {
        Aligner aligner = new Aligner(map(false, "a b c"), costs(3, 1, 1), false);

        Edit skipped = aligner.align(new int[] {0, 2});
        assertThat(told(skipped)).isEqualTo("0 +1 2");
        assertThat(skipped.cost()).isEqualTo(1);
        assertThat(skipped.worst()).isEqualTo(5);
        assertThat(told(aligner.align(new int[] {0, -1, 1, 2, -1}))).isEqualTo("0 -? 1 2 -?");
        assertThat(told(aligner.align(new int[] {1}))).isEqualTo("+0 1 +2");
        assertThat(told(aligner.align(new int[0]))).isEqualTo("+0 +1 +2");
        assertThat(told(aligner.align(new int[] {-1}))).isEqualTo("-? +0 +1 +2");
    }

    @Test
    void openEndsLeaveOutWhatIsNotYetDone() {
        Aligner aligner = new Aligner(map(true, "a b c"), costs(3, 1, 1), true);

        assertThat(told(aligner.align(new int[] {0, 1}))).isEqualTo("0 1");
        assertThat(told(aligner.align(new int[] {1}))).isEqualTo("+0 1");
        assertThat(told(aligner.align(new int[] {-1}))).isEqualTo("-?");
    }

    @Test
    void ofEditsOfEqualCostTheOneWithFewerAdHocEventsIsTaken() {
        // To match b costs a missing a, 2; to leave it out and add c costs 2 as well: 1 for b and 1 for c.
        RunMap map = map(false, "a@.5 b c@.5", "a->b 1");
        Weights weights = new Weights(new int[] {2, 1, 1}, new int[] {1, 1, 1}, 1);
        Edit edit = new Aligner(map, weights, false).align(new int[] {1});
        assertThat(edit.cost()).isEqualTo(2);
        assertThat(told(edit)).isEqualTo("+0 1");
    }

    @Test
    void ofWaysOfEqualWeightTheOneWithFewerTouchpointsIsTaken() {
        // Two ways from a to e cost 2: b alone, or c and d.
        RunMap map = map(false, "a c d b e", "a->c .5", "c->d 1", "d->e 1", "a->b .5", "b->e 1");
        Weights weights = new Weights(new int[] {1, 1, 1, 2, 1}, new int[] {1, 1, 1, 1, 1}, 1);
        Edit edit = new Aligner(map, weights, false).align(new int[] {0, 4});
        assertThat(edit.cost()).isEqualTo(2);
        assertThat(told(edit)).isEqualTo("0 +3 4");
    }

    @Test
    void theLongestPathAtTheHighestCostsDoesNotOverflow() {
        int[] unknown = new int[Weights.MOST_EVENTS];
        Arrays.fill(unknown, -1);
        Edit edit = new Aligner(map(false, "a b"), costs(2, HIGHEST, HIGHEST), false).align(unknown);

        long expected = (Weights.MOST_EVENTS + 2L) * HIGHEST;
        assertThat(edit.cost()).isEqualTo(expected);
        assertThat(edit.worst()).isEqualTo(expected);
        // Both sides of a sum of weights stay below what stands for "never".
        assertThat(2.0 * Weights.MOST_EVENTS * costs(1, HIGHEST, HIGHEST).adHoc(0))
                .isLessThan((double) Spread.NEVER);
    }

    @Test
    void aMapHasARunIfAnEndCanBeReached() {
        assertThat(map(false, "a b", "a->b", "b->a").hasRun()).isFalse();
        assertThat(map(true, "a b", "a->b", "b->a").hasRun()).isTrue();
        assertThat(map(false, "a b c", "a->b .5", "a->c .5", "b->b").hasRun()).isTrue();
        // The end is there, but no way leads to it.
        assertThat(map(false, "a@1 b c", "a->b", "b->a").hasRun()).isFalse();
    }

    @Test
    void whatIsNearIsFoundAgainAfterItWasForgotten() {
        // Around each of 3,000 touchpoints on a ring lie all others: 9 million places, more than are kept.
        int size = 3_000;
        StringBuilder touchpoints = new StringBuilder();
        String[] transitions = new String[size];
        for (int at = 0; at < size; at++) {
            touchpoints.append(" t").append(at);
            transitions[at] = "t" + at + "->t" + (at + 1) % size + " .5";
        }
        RunMap map = map(false, touchpoints.toString(), transitions);
        Neighbourhoods near = new Neighbourhoods(map, costs(size, 1, 1));
        for (int at = 0; at < size; at++) {
            near.upTo(at, size - 2);
        }
        // The run before touchpoint 1 is 0, before that 2,999, and so on: the k-th lies k - 1 missing ones away.
        Nearby first = near.upTo(1, size - 2);
        for (int place : new int[] {0, 1, 40, size - 2}) {
            assertThat(first.source[place]).isEqualTo(Math.floorMod(-place, size));
        }
    }
}

package org.journeymodel.core.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.progress.WorkInterruptedException;
import org.journeymodel.core.work.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each part of the reading looks at the interrupt flag on its way, not only where it begins. */
class InterruptedFlowTest {

    private final Journey chain =
            Scripts.journey(IntStream.range(0, 3_000).mapToObj(at -> "t" + at).collect(Collectors.joining(" ")));

    private final Touchpoints touchpoints = new Touchpoints(chain, begin());
    private final Shares shares = DeclaredShares.of(chain, touchpoints, Customers.ALL, begin());

    private static Work begin() {
        return Work.begin("Reading", ProgressListener.none());
    }

    @AfterEach
    void clearTheFlag() {
        Thread.interrupted();
    }

    private static void assertEndsOnInterruption(Consumer<Work> part) {
        Work work = begin();
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> part.accept(work)).isInstanceOf(WorkInterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void touchpoints() {
        assertEndsOnInterruption(
                work -> assertThat(new Touchpoints(chain, work)).isNotNull());
    }

    @Test
    void declaredShares() {
        assertEndsOnInterruption(work -> DeclaredShares.of(chain, touchpoints, Customers.ALL, work));
    }

    @Test
    void manyTransitionsBetweenFewTouchpoints() {
        Journey dense = Scripts.journey("a b").toBuilder()
                .transitions(Collections.nCopies(3_000, Scripts.transition("a->b")))
                .build();
        assertEndsOnInterruption(
                work -> DeclaredShares.of(dense, new Touchpoints(dense, begin()), Customers.ALL, work));
    }

    @Test
    void namesOfEvents() {
        assertEndsOnInterruption(
                work -> assertThat(new EventNames(touchpoints, work)).isNotNull());
    }

    @Test
    void reachability() {
        assertEndsOnInterruption(work -> Reachability.fromEntries(shares, work));
        assertEndsOnInterruption(work -> Reachability.toAnEnd(shares, work));
    }
}

package org.journeymodel.core.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.progress.WorkInterruptedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkTest {

    private final List<String> heard = new ArrayList<>();
    private final ProgressListener listener = progress -> heard.add(progress.toString());

    @AfterEach
    void clearTheFlag() {
        Thread.interrupted();
    }

    @Test
    void fewUnitsAreToldOneByOne() {
        Work work = Work.begin("Counting", 3, listener);
        for (int unit = 0; unit < 3; unit++) {
            work.advance();
        }
        work.complete();

        assertThat(heard)
                .containsExactly("Counting: 0 of 3", "Counting: 1 of 3", "Counting: 2 of 3", "Counting: 3 of 3");
    }

    @Test
    void ofManyUnitsEachThousandthPartIsTold() {
        // Parts of 3 units, since a thousand parts of 2 would be 2,000 only; 833 of them make 2,499.
        Work work = Work.begin("Counting", 2_500, listener);
        for (int unit = 0; unit < 2_500; unit++) {
            work.advance();
        }
        work.complete();

        assertThat(heard)
                .hasSize(1 + 833 + 1)
                .startsWith("Counting: 0 of 2500", "Counting: 3 of 2500")
                .endsWith("Counting: 2499 of 2500", "Counting: 2500 of 2500");
    }

    @Test
    void ofUnknownWorkEachThousandUnitsAreToldAndTheTotalAtItsEnd() {
        Work work = Work.begin("Listing", listener);
        for (int unit = 0; unit < 2_001; unit++) {
            work.advance();
        }
        work.complete();

        assertThat(heard).containsExactly("Listing: 0", "Listing: 1000", "Listing: 2000", "Listing: 2001 of 2001");
    }

    @Test
    void workThatEndsEarlyIsComplete() {
        Work work = Work.begin("Looking", 9, listener);
        work.advance();
        work.complete();

        assertThat(heard).containsExactly("Looking: 0 of 9", "Looking: 1 of 9", "Looking: 1 of 1");
    }

    @Test
    void noWorkIsToldOnce() {
        Work.begin("Nothing", 0, listener).complete();

        assertThat(heard).containsExactly("Nothing: 0 of 0");
    }

    @Test
    void anInterruptedThreadBeginsNothing() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> Work.begin("Counting", 3, listener))
                .isInstanceOf(WorkInterruptedException.class)
                .hasMessage("Counting was interrupted and has no result. The thread's interrupt flag is still set;"
                        + " clear it with Thread.interrupted() before asking again.");
        assertThat(heard).isEmpty();
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void theFlagIsLookedAtEachThousandStepsAndKept() {
        Work work = Work.begin("Counting", listener);
        Thread.currentThread().interrupt();
        work.steps(1_023);

        assertThat(catchThrowableOfType(WorkInterruptedException.class, work::step)
                        .work())
                .isEqualTo("Counting");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aThousandUnitsAreToldOneByOneAndMoreTwoByTwo() {
        Work.begin("Counting", 1_000, listener).advance();
        Work.begin("Counting", 1_001, listener).advance();

        assertThat(heard).containsExactly("Counting: 0 of 1000", "Counting: 1 of 1000", "Counting: 0 of 1001");
    }

    @Test
    void aUnitIsAStepToo() {
        Work work = Work.begin("Counting", 10_000_000, listener); // told each 10,000 units
        Thread.currentThread().interrupt();
        for (int unit = 0; unit < 1_023; unit++) {
            work.advance();
        }

        assertThatThrownBy(work::advance).isInstanceOf(WorkInterruptedException.class);
    }

    @Test
    void workThatIsDoneLooksAtTheFlagOnceMore() {
        Work work = Work.begin("Counting", 1, listener);
        work.advance();
        Thread.currentThread().interrupt();

        assertThatThrownBy(work::complete).isInstanceOf(WorkInterruptedException.class);
    }

    @Test
    void aPartTellsNothingAndIsInterruptedAsTheWhole() {
        Work part = Work.begin("Counting", 2, listener).part();
        for (int unit = 0; unit < 5_000; unit++) {
            part.advance();
        }
        assertThat(heard).containsExactly("Counting: 0 of 2");

        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> part.steps(5_000)).hasMessageStartingWith("Counting was interrupted");
    }

    @Test
    void whatAListenerThrowsPassesThrough() {
        ProgressListener full = progress -> {
            throw new IllegalStateException("disk full");
        };

        assertThatThrownBy(() -> Work.begin("Counting", 3, full))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("disk full");
    }

    @Test
    void aListenerThatInterruptsIsHeardAtOnce() {
        ProgressListener stopper = progress -> {
            if (progress.done() == 2) {
                Thread.currentThread().interrupt();
            }
        };
        Work work = Work.begin("Counting", 3, stopper);
        work.advance();

        assertThatThrownBy(work::advance).isInstanceOf(WorkInterruptedException.class);
    }
}

package org.journeymodel.graph.simulation;

import static org.journeymodel.graph.InterruptedWork.assertEndsOnInterruption;
import static org.journeymodel.graph.Scripts.journey;

import java.time.Instant;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.random.SplitMix;
import org.junit.jupiter.api.Test;

/** One customer who goes far is followed no farther, and variants are looked for no longer. */
class InterruptedSimulationTest {

    private final JourneyFlow round = JourneyFlow.of(journey("a b", "a->a .9999", "a->b .0001"));

    private Walk walk() {
        return new Walk(round, new SplitMix(1), 0, 1_000_000);
    }

    @Test
    void oneCustomer() {
        Walk walk = walk();
        Columns events = new Columns(1, 2_000_000);

        assertEndsOnInterruption(work -> walk.through(events, work));
    }

    @Test
    void variantsOfManyEvents() {
        Columns events = new Columns(200, 2_000_000);
        Walk walk = walk();
        for (int customer = 0; customer < 200; customer++) {
            walk.through(events, Work.begin("Preparing", ProgressListener.none()));
        }

        assertEndsOnInterruption(work -> new SimulatedJourneys(round, 1, Instant.EPOCH, events, walk.tally(), work));
    }
}

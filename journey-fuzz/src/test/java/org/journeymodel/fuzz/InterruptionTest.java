package org.journeymodel.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.journeymodel.core.diff.JourneyDiff;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.progress.WorkInterruptedException;
import org.journeymodel.core.validation.JourneyValidator;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.report.JourneyReport;
import org.journeymodel.json.JourneyJson;
import org.journeymodel.log.EventLog;
import org.journeymodel.render.JourneyMap;
import org.journeymodel.testing.generator.RandomJourneys;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A thread that is interrupted at any moment ends with an answer or with the exception that says so. */
class InterruptionTest {

    private static final int MOMENTS = 10;

    private static final Journey JOURNEY =
            RandomJourneys.seeded(5).touchpoints(300).loops(40).journey();

    private static final byte[] ROWS =
            ("customer,touchpoint,time\n" + "ann,search,2024-05-01T10:00:00Z\n".repeat(50_000)).getBytes(UTF_8);

    static Stream<Callable<?>> works() {
        return Stream.of(
                () -> JourneyGraph.of(JOURNEY).paths().all(),
                () -> JourneyGraph.of(JOURNEY).structure().loops(),
                () -> JourneyGraph.of(JOURNEY).bottlenecks(),
                () -> JourneyReport.of(JourneyGraph.of(JOURNEY)),
                () -> JourneyValidator.standard().validate(JOURNEY),
                () -> JourneyMap.of(JOURNEY).toSvg(),
                () -> EventLog.reader()
                        .read(new ByteArrayInputStream(ROWS), "log")
                        .statistics(),
                () -> JourneyDiff.between(JOURNEY, JOURNEY),
                () -> JourneyJson.read(JourneyJson.write(JOURNEY)));
    }

    @ParameterizedTest
    @MethodSource("works")
    void endsWhenInterrupted(Callable<?> work) throws Exception {
        Random random = new Random(1);
        for (int moment = 0; moment < MOMENTS; moment++) {
            Interrupted interrupted = new Interrupted(work);
            interrupted.start();
            TimeUnit.MICROSECONDS.sleep(random.nextInt(20_000));
            interrupted.interrupt();
            interrupted.join();
            assertThat(List.of("answered", "interrupted")).contains(interrupted.outcome.get());
        }
    }

    /** Works, and keeps how that ended. */
    private static final class Interrupted extends Thread {

        private final Callable<?> work;
        private final AtomicReference<String> outcome = new AtomicReference<>("never ended");

        Interrupted(Callable<?> work) {
            this.work = work;
        }

        @Override
        public void run() {
            try {
                work.call();
                outcome.set("answered");
            } catch (WorkInterruptedException told) {
                outcome.set(isInterrupted() ? "interrupted" : "interrupted, but the flag is lost");
            } catch (Exception | StackOverflowError other) {
                outcome.set(other.toString());
            }
        }
    }
}

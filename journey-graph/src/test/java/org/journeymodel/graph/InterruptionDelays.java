package org.journeymodel.graph;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.JourneyAtlas;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.progress.WorkInterruptedException;
import org.journeymodel.graph.flow.AtlasFlow;
import org.journeymodel.graph.flow.AttributionModel;
import org.jspecify.annotations.Nullable;

/**
 * Measures how long each analysis of a large journey goes on after its thread is interrupted, in
 * milliseconds of that thread's processor time, so that other programs do not count. Not a test: it prints a
 * table. Run it with the number of touchpoints, 20,000 if none is given, and how many interruptions of each
 * analysis, 10 if none is given. The aim is 100 ms, and 50 leaves room for slower machines.
 */
public final class InterruptionDelays {

    private static final int MOST_MILLIS = 3_000;

    private final Map<String, Consumer<JourneyGraph>> analyses = new LinkedHashMap<>();
    private final Journey journey;
    private final JourneyAtlas atlas;
    private final Random random = new Random(1);

    private InterruptionDelays(int size) {
        journey = journey(size, "whole", "inner");
        atlas = JourneyAtlas.of(journey, journey(size, "inner", null));
        analyses.put("structure", graph -> graph.structure().mustPass());
        analyses.put("structure, as values", graph -> graph.structure().toAttributes());
        analyses.put("flow", JourneyGraph::flow);
        analyses.put("flow, as values", graph -> graph.flow().toAttributes());
        analyses.put("variance", graph -> graph.flow().variance());
        analyses.put("step matrix", graph -> graph.flow().stepMatrix(100));
        analyses.put("funnel", graph -> graph.flow().funnel("t1", "t2", "t3"));
        analyses.put("balance", graph -> graph.flow().balance());
        for (AttributionModel model : AttributionModel.values()) {
            analyses.put("attribution " + model, graph -> graph.flow().attribution(model));
        }
        analyses.put("feelings", graph -> graph.feelings().overFlow().toAttributes());
        analyses.put("bottlenecks", JourneyGraph::bottlenecks);
        analyses.put("most likely paths", graph -> graph.paths().mostLikely(100));
        analyses.put("pattern", graph -> graph.pattern("t1 ->* t9").probability());
        analyses.put("simulation", graph -> graph.simulate(1_000_000, 1));
        analyses.put("atlas", graph -> AtlasFlow.of(atlas, "whole"));
        analyses.put("atlas, flat", graph -> AtlasFlow.of(atlas, "whole").flattened(10_000_000));
    }

    /** Each leads to the next, to two at random, to success or away; every hundredth enters another journey. */
    private static Journey journey(int size, String id, @Nullable String inner) {
        Random random = new Random(size);
        Stage.Builder stage = Stage.builder().id("stage").name("Stage");
        List<Transition> ways = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            Touchpoint.Builder touchpoint = Touchpoint.builder("t" + at, "T" + at);
            if (inner != null && at % (size / 4) == 1) {
                touchpoint.subJourney(inner);
            }
            stage.addTouchpoints(touchpoint.exitProbability(0.05).build());
            ways.add(Transition.of("t" + at, "t" + (at + 1) % size).withProbability(0.3));
            ways.add(Transition.of("t" + at, "t" + random.nextInt(size))
                    .withProbability(0.3)
                    .withTrigger("x"));
            ways.add(Transition.of("t" + at, "t" + random.nextInt(size))
                    .withProbability(0.3)
                    .withTrigger("y"));
            ways.add(Transition.of("t" + at, "paid").withProbability(0.05));
        }
        stage.addTouchpoints(
                Touchpoint.builder("paid", "Paid").outcome(Outcome.SUCCESS).build());
        return Journey.builder()
                .id(id)
                .name(id)
                .addStages(stage.build())
                .transitions(ways)
                .build();
    }

    /** Prints the table. */
    public static void main(String[] args) throws InterruptedException {
        int size = args.length > 0 ? Integer.parseInt(args[0]) : 20_000;
        int times = args.length > 1 ? Integer.parseInt(args[1]) : 10;
        InterruptionDelays delays = new InterruptionDelays(size);
        for (Map.Entry<String, Consumer<JourneyGraph>> analysis : delays.analyses.entrySet()) {
            double[] millis = new double[times];
            int ended = 0;
            for (int time = 0; time < times; time++) {
                millis[time] = delays.delay(analysis.getValue());
                ended += millis[time] < 0 ? 1 : 0;
            }
            Arrays.sort(millis);
            System.out.printf(
                    "%-24s median %7.1f ms, most %7.1f ms; %d of %d were done before%n",
                    analysis.getKey(), millis[times / 2], millis[times - 1], ended, times);
        }
    }

    /** The processor time from interruption to exception; -1 if the analysis was done before. */
    private double delay(Consumer<JourneyGraph> analysis) throws InterruptedException {
        JourneyGraph graph = JourneyGraph.of(journey);
        long[] end = {-1};
        Thread thread = new Thread(() -> {
            try {
                analysis.accept(graph);
            } catch (WorkInterruptedException expected) {
                if (Thread.currentThread().isInterrupted()) {
                    end[0] = cpu(Thread.currentThread().getId());
                }
            }
        });
        thread.start();
        Thread.sleep(1 + random.nextInt(MOST_MILLIS));
        long before = cpu(thread.getId());
        thread.interrupt();
        thread.join();
        return end[0] < 0 || before < 0 ? -1 : (end[0] - before) / 1e6;
    }

    private static long cpu(long thread) {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread);
    }
}

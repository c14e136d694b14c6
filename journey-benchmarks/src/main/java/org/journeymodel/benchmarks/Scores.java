package org.journeymodel.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** Takes the scores out of what JMH hands back. */
final class Scores {

    /** A count of megabytes beside a benchmark's own; then it is the figure. */
    private static final String MEGABYTES = "megabytes";

    private Scores() {}

    /** {@return one score for each measured iteration of a round} */
    static List<Score> of(Collection<RunResult> results, int round) {
        List<Score> scores = new ArrayList<>();
        for (RunResult result : results) {
            for (BenchmarkResult fork : result.getBenchmarkResults()) {
                for (IterationResult iteration : fork.getIterationResults()) {
                    scores.add(of(result.getParams(), iteration, round));
                }
            }
        }
        return scores;
    }

    private static Score of(BenchmarkParams params, IterationResult iteration, int round) {
        Result<?> megabytes = iteration.getSecondaryResults().get(MEGABYTES);
        Result<?> primary = iteration.getPrimaryResult();
        String[] name = params.getBenchmark().split("\\.", -1);
        return new Score(
                contest(name[name.length - 2], params),
                name[name.length - 1],
                round,
                megabytes == null ? primary.getScore() : megabytes.getScore(),
                megabytes == null ? primary.getScoreUnit() : "MB/s",
                params.getMode() == Mode.Throughput);
    }

    private static String contest(String type, BenchmarkParams params) {
        return params.getParamsKeys().stream()
                .map(key -> " " + key + "=" + params.getParam(key))
                .collect(Collectors.joining("", type, ""));
    }
}

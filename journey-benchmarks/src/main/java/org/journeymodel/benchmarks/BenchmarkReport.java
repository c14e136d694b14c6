package org.journeymodel.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs benchmarks and prints ours, each peer and the ratio side by side.
 *
 * <p>Arguments are JMH's own: patterns of names ({@code Json}), {@code -f} rounds, {@code -i} iterations,
 * {@code -p numbers=SHORT}, {@code -prof stack}. A round measures each contender once, in a virtual
 * machine of its own, so that the contenders alternate and a machine that slows down slows down all.
 */
public final class BenchmarkReport {

    private static final int ROUNDS = 3;

    private BenchmarkReport() {}

    /**
     * Runs the benchmarks whose names match.
     *
     * @param args as JMH takes them
     * @throws RunnerException if a benchmark fails, or none matches
     * @throws CommandLineOptionException if JMH does not know an argument
     */
    public static void main(String... args) throws RunnerException, CommandLineOptionException {
        CommandLineOptions given = new CommandLineOptions(args);
        int rounds = given.getForkCount().orElse(ROUNDS);
        List<Score> scores = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            System.out.println("round " + (round + 1) + " of " + rounds);
            scores.addAll(Scores.of(new Runner(oneRound(given)).run(), round));
        }
        System.out.println();
        System.out.print(new RatioTable(scores));
    }

    /** {@return the options for one fork; JMH's own log only where it has more to tell than scores} */
    private static Options oneRound(CommandLineOptions given) {
        VerboseMode quiet = given.getProfilers().isEmpty() ? VerboseMode.SILENT : VerboseMode.NORMAL;
        return new OptionsBuilder()
                .parent(given)
                .forks(1)
                .shouldFailOnError(true)
                .verbosity(given.verbosity().orElse(quiet))
                .build();
    }
}

package org.journeymodel.examples.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.measure.MeasureOptions;
import org.journeymodel.graph.review.JourneyReview;
import org.journeymodel.log.EventLog;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "review",
        description = "Holds a journey against what customers did, for a team's review: what changed, where"
                + " customers differ from it, what is due.",
        mixinStandardHelpOptions = true)
final class ReviewCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Option(
            names = "--on",
            paramLabel = "DAY",
            description = "The day of the review, such as 2024-04-02; today if left out.")
    private @Nullable LocalDate day;

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description = "How sure what is told must be, such as 0.99; 0.95 if left out.",
            defaultValue = "0.95")
    private double level;

    @Mixin
    private MapAndEvents given;

    @Override
    public Integer call() throws IOException {
        return given.print(main, this::hold);
    }

    private MapAndEvents.Told hold(JourneyGraph graph, EventLog log) {
        LocalDate on = day == null ? LocalDate.now(given.zone()) : day;
        MeasureOptions options = MeasureOptions.standard().withLevel(level).withConformance(given.conformance());
        JourneyReview review = graph.review(log, given.periods(log), on, given.zone(), options);
        return new MapAndEvents.Told(review::toText, review::toAttributes);
    }
}

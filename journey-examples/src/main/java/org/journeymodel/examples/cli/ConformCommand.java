package org.journeymodel.examples.cli;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.conformance.Conformance;
import org.journeymodel.graph.conformance.ConformanceComparison;
import org.journeymodel.log.EventLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "conform",
        description = "Holds what customers did against a journey, and tells where they deviate.",
        mixinStandardHelpOptions = true)
final class ConformCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private MapAndEvents given;

    @Override
    public Integer call() throws IOException {
        return given.print(main, this::hold);
    }

    private MapAndEvents.Told hold(JourneyGraph graph, EventLog log) {
        Map<String, EventLog> periods = given.periods(log);
        if (periods.isEmpty()) {
            Conformance conformance = graph.conformance(log, given.conformance());
            return new MapAndEvents.Told(conformance::toText, conformance::toAttributes);
        }
        ConformanceComparison comparison = graph.conformance(periods, given.conformance());
        return new MapAndEvents.Told(comparison::toText, comparison::toAttributes);
    }
}

package org.journeymodel.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.validation.InvalidJourneyException;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.whatif.Edit;
import org.journeymodel.graph.whatif.Plan;
import org.journeymodel.graph.whatif.SmallestChanges;
import org.journeymodel.graph.whatif.Target;
import org.journeymodel.graph.whatif.WhatIf;
import org.journeymodel.json.JourneyJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "whatif",
        description = "Tells what a change would do, or what it takes to reach a target.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nEDIT is one of:%n",
        footer = {
            "  cart->pay=0.8            share of the visits of cart that go on to pay",
            "  cart->pay:later=0.8      the same of the transition on the trigger \"later\"",
            "  cart->END=0.1            share of the visits of cart that end the journey",
            "  START->cart=0.3          share of the journeys that begin at cart",
            "  cart->pay@3h             waiting time; ms, s, min, h, d, or ISO 8601: PT3H",
            "  cart@10min               time that a visit takes",
            "  cart~0.5                 what everybody feels there, -1 to 1",
            "  cart~colleen=0.5         what one persona feels there",
            "  -cart                    without the touchpoint",
            "TARGET is one of:",
            "  success>=0.3  losses<=50  time<=3d  feeling>=0.2",
        })
final class WhatIfCommand implements Callable<Integer> {

    private static final int MOST_LISTED = 5;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.json", description = "The journey.")
    private Path file;

    @Option(names = "--set", paramLabel = "EDIT", description = "A change; may be given again, made in order.")
    private List<Edit> edits = List.of();

    @Option(
            names = "--reach",
            paramLabel = "TARGET",
            description = "What is to be reached, by the smallest single change beyond those that are set.")
    private @Nullable Target target;

    @Option(names = "--json", description = "Print everything as JSON, for programs.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        if (edits.isEmpty() && target == null) {
            throw new ParameterException(
                    spec.commandLine(), "Nothing is asked: give a change, --set EDIT, or a target, --reach TARGET");
        }
        try (JourneyFile source = JourneyFile.open(file)) {
            JourneyGraph graph = JourneyGraph.of(source.read());
            try {
                print(graph, spec.commandLine().getOut());
                return 0;
            } catch (InvalidJourneyException e) {
                PrintWriter err = spec.commandLine().getErr();
                err.println(file + " cannot be analysed before its errors are mended:");
                source.locate(e.findings()).forEach(err::println);
                return Complaints.INVALID;
            }
        }
    }

    private void print(JourneyGraph graph, PrintWriter out) {
        WhatIf whatIf = whatIf(graph);
        // What is set comes first, and the target is sought from there.
        SmallestChanges changes =
                target == null ? null : JourneyGraph.of(whatIf.journey()).smallestChanges(target);
        if (json) {
            AttributeValue.ObjectBuilder all = AttributeValue.object();
            if (!edits.isEmpty()) {
                all.put("whatIf", whatIf.toAttributes());
            }
            if (changes != null) {
                all.put("smallestChanges", changes.toAttributes());
            }
            out.print(JourneyJson.write(all.build()));
            return;
        }
        if (!edits.isEmpty()) {
            out.print(whatIf.toText());
        }
        if (changes != null) {
            out.print(edits.isEmpty() ? "" : System.lineSeparator());
            out.print(changes.toText(MOST_LISTED));
        }
    }

    private WhatIf whatIf(JourneyGraph graph) {
        try {
            return graph.whatIf(Plan.of("What if", edits));
        } catch (NoSuchElementException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}

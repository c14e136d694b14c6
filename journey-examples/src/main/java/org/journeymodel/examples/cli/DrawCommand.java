package org.journeymodel.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Language;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.validation.InvalidJourneyException;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.render.JourneyMap;
import org.journeymodel.render.style.Theme;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "draw",
        description = "Draws the map of a journey, as a picture or as text.",
        mixinStandardHelpOptions = true)
final class DrawCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.json", description = "The journey.")
    private Path file;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "Where to draw it; the ending tells how: .html, .svg, .mmd (Mermaid), .dot (Graphviz),"
                    + " .md (Markdown) or .txt (for terminals).")
    private Path output;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            defaultValue = "english",
            description = "Language of titles and figures: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Language language;

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            defaultValue = "auto",
            description = "Colours of pictures: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Theme theme;

    @Option(
            names = "--events",
            paramLabel = "FILE.csv",
            description = "What customers really did; it replaces what the journey declares.")
    private @Nullable Path events;

    @Mixin
    private EventOptions eventOptions;

    @Override
    public Integer call() throws IOException {
        if (events == null && eventOptions.isAnyGiven()) {
            throw new ParameterException(
                    spec.commandLine(), "Options that say how to read events need the events: --events=FILE.csv");
        }
        String ending = ending();
        try (JourneyFile source = JourneyFile.open(file)) {
            Journey journey = source.read();
            JourneyMap map = withFigures(JourneyMap.of(journey), journey)
                    .language(language)
                    .theme(theme);
            Files.writeString(output, drawn(map, ending));
        }
        spec.commandLine().getOut().println("The map is drawn in " + output + ".");
        return 0;
    }

    private String ending() {
        String name = String.valueOf(output.getFileName()).toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "html", "svg", "mmd", "dot", "md", "txt" -> ending;
            default ->
                throw new ParameterException(
                        spec.commandLine(),
                        "The ending of '" + output
                                + "' does not tell how to draw; use .html, .svg, .mmd, .dot, .md or .txt");
        };
    }

    /** Whatever has errors is drawn, without the figures that they would make wrong. */
    private JourneyMap withFigures(JourneyMap map, Journey journey) throws IOException {
        JourneyGraph graph = graphOf(journey);
        try {
            return map.with(graph.flow()).with(graph.bottlenecks());
        } catch (InvalidJourneyException e) {
            PrintWriter err = spec.commandLine().getErr();
            err.println(file + " has errors, so it is drawn without figures. journey validate tells them.");
            return map;
        }
    }

    private JourneyGraph graphOf(Journey journey) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        return events == null
                ? JourneyGraph.of(journey)
                : JourneyGraph.of(
                        journey,
                        eventOptions.read(events, out, ProgressListener.none()).statistics());
    }

    private static String drawn(JourneyMap map, String ending) {
        return switch (ending) {
            case "html" -> map.toHtml();
            case "svg" -> map.toSvg();
            case "mmd" -> map.toMermaid();
            case "dot" -> map.toDot();
            case "md" -> map.toMarkdown();
            default -> map.toText();
        };
    }
}

package org.journeymodel.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.journeymodel.core.diff.JourneyDiff;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Language;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.validation.InvalidJourneyException;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.log.EventLog;
import org.journeymodel.render.AtlasDrawing;
import org.journeymodel.render.DifferenceMap;
import org.journeymodel.render.Drawing;
import org.journeymodel.render.FlowGraph;
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

@Command(name = "draw", description = "Draws a journey, as a picture or as text.", mixinStandardHelpOptions = true)
final class DrawCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.json", description = "The journey; for an atlas, the atlas.")
    private Path file;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description =
                    "Where to draw it; the ending tells how: .html, .svg or .txt (for terminals and screen"
                            + " readers); journey maps and flow graphs also .mmd (Mermaid), .dot (Graphviz) and .md (Markdown).")
    private Path output;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            defaultValue = "journey-map",
            description = "What to draw: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private DrawnKind kind;

    @Option(
            names = "--persona",
            paramLabel = "ID",
            description = "Whom to show, several times for several; those in focus, else all, if none is named.")
    private List<String> personas = List.of();

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
            description = "What customers really did; it replaces what the journey declares. With"
                    + " --kind=planned-and-observed the two are held against each other.")
    private @Nullable Path events;

    @Option(
            names = "--before",
            paramLabel = "FILE.json",
            description = "The earlier version, or the current state, for --kind=difference.")
    private @Nullable Path before;

    @Mixin
    private EventOptions eventOptions;

    @Override
    public Integer call() throws IOException {
        requireEvents();
        requireVersions();
        String ending = ending();
        Files.writeString(output, drawn(ending));
        String name = kind.toString().replace('-', ' ');
        spec.commandLine().getOut().println("Drawn in " + output + ": " + name + ".");
        return 0;
    }

    private void requireEvents() {
        if (events == null && eventOptions.isAnyGiven()) {
            throw refusal("Options that say how to read events need the events: --events=FILE.csv");
        }
        if (events == null && kind == DrawnKind.PLANNED_AND_OBSERVED) {
            throw refusal("What customers did must be known to be held against the journey: --events=FILE.csv");
        }
        if (events != null && (kind == DrawnKind.ATLAS || kind == DrawnKind.DIFFERENCE)) {
            throw refusal("--kind=" + kind + " is drawn without events; draw the journey in which they happened");
        }
    }

    private void requireVersions() {
        if (before == null && kind == DrawnKind.DIFFERENCE) {
            throw refusal("A difference needs the earlier version too: --before=FILE.json");
        }
        if (before != null && kind != DrawnKind.DIFFERENCE) {
            throw refusal("--before is of --kind=difference alone");
        }
    }

    private ParameterException refusal(String reason) {
        return new ParameterException(spec.commandLine(), reason);
    }

    private String ending() {
        String name = String.valueOf(output.getFileName()).toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        List<String> known = kind.isWrittenForOthers()
                ? List.of("html", "svg", "mmd", "dot", "md", "txt")
                : List.of("html", "svg", "txt");
        if (!known.contains(ending)) {
            throw refusal("The ending of '" + output + "' does not tell how to draw; of --kind=" + kind + " use ."
                    + String.join(", .", known.subList(0, known.size() - 1)) + " or .txt");
        }
        return ending;
    }

    private String drawn(String ending) throws IOException {
        try (JourneyFile source = JourneyFile.open(file)) {
            if (kind == DrawnKind.ATLAS) {
                return written(AtlasDrawing.of(source.readAtlas()), ending);
            }
            Journey journey = source.read();
            return before == null ? drawn(journey, ending) : written(difference(before, journey), ending);
        }
    }

    private DifferenceMap difference(Path before, Journey after) throws IOException {
        try (JourneyFile source = JourneyFile.open(before)) {
            return DifferenceMap.of(JourneyDiff.between(source.read(), after))
                    .personas(personas.toArray(String[]::new));
        }
    }

    /** Whatever has errors is drawn, without the figures that they would make wrong. */
    private String drawn(Journey journey, String ending) throws IOException {
        Drawings drawings = new Drawings(drawnKind(ending), personas, this::refusal);
        Optional<EventLog> log = log();
        JourneyGraph graph = log.isEmpty() || kind == DrawnKind.PLANNED_AND_OBSERVED
                ? JourneyGraph.of(journey)
                : JourneyGraph.of(journey, log.get().statistics());
        try {
            return written(drawings.withFigures(graph, log), ending);
        } catch (InvalidJourneyException e) {
            PrintWriter err = spec.commandLine().getErr();
            err.println(file + " has errors, so it is drawn without figures. journey validate tells them.");
            return written(drawings.withoutFigures(journey), ending);
        }
    }

    /** As a table a flow graph is the one of the map: touchpoints, and where they lead. */
    private DrawnKind drawnKind(String ending) {
        return kind == DrawnKind.FLOW_GRAPH && ending.equals("md") ? DrawnKind.JOURNEY_MAP : kind;
    }

    private Optional<EventLog> log() throws IOException {
        return events == null
                ? Optional.empty()
                : Optional.of(eventOptions.read(events, spec.commandLine().getOut(), ProgressListener.none()));
    }

    private String written(Drawing plain, String ending) {
        Drawing drawing = plain.language(language).theme(theme);
        return switch (ending) {
            case "html" -> drawing.toHtml();
            case "svg" -> drawing.toSvg();
            case "txt" -> drawing instanceof JourneyMap map ? map.toText() : drawing.toTextAlternative();
            default -> drawing instanceof FlowGraph graph ? graph(graph, ending) : map((JourneyMap) drawing, ending);
        };
    }

    private static String graph(FlowGraph graph, String ending) {
        return ending.equals("mmd") ? graph.toMermaid() : graph.toDot();
    }

    private static String map(JourneyMap map, String ending) {
        return switch (ending) {
            case "mmd" -> map.toMermaid();
            case "dot" -> map.toDot();
            default -> map.toMarkdown();
        };
    }
}

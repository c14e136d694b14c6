package org.journeymodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.examples.cli.Run.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.examples.colleen.ColleensJourney;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.json.JourneyJson;
import org.journeymodel.render.Drawing;
import org.journeymodel.render.EmotionDiagram;
import org.journeymodel.render.EmpathyMapDrawing;
import org.journeymodel.render.FlowGraph;
import org.journeymodel.render.ServiceBlueprint;
import org.journeymodel.render.SpatialMap;
import org.journeymodel.render.StepFlow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawTest {

    @TempDir
    private Path folder;

    private Path colleen;

    @BeforeEach
    void writeJourney() throws IOException {
        colleen = folder.resolve("colleen.json");
        JourneyJson.write(ColleensJourney.create(), colleen);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            map.html | <!DOCTYPE html>
            MAP.SVG  | <?xml version="1.0" encoding="UTF-8"?>
            map.mmd  | journey
            map.dot  | digraph journey {
            map.md   | # Buying a vacuum cleaner that lasts
            map.txt  | Buying a vacuum cleaner that lasts
            """)
    void drawsWhatTheEndingTells(String name, String firstLine) throws IOException {
        Path output = folder.resolve(name);
        assertThat(journey("draw", colleen, "-o", output))
                .isEqualTo(new Run(0, "Drawn in " + output + ": journey map.\n", ""));
        assertThat(Files.readString(output)).startsWith(firstLine + "\n").contains("Compares models");
    }

    static Map<String, Drawing> drawings() {
        Journey journey = ColleensJourney.create();
        JourneyGraph graph = JourneyGraph.of(journey);
        return Map.of(
                "service-blueprint",
                        ServiceBlueprint.of(journey).with(graph.flow()).with(graph.bottlenecks()),
                "emotion-diagram", EmotionDiagram.of(journey),
                "empathy-map", EmpathyMapDrawing.of(journey, "colleen"),
                "spatial-map", SpatialMap.of(journey).faces().with(graph.flow()),
                "flow-graph", FlowGraph.of(journey).with(graph.flow()).with(graph.bottlenecks()),
                "step-flow", StepFlow.of(graph.flow()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"service-blueprint", "emotion-diagram", "empathy-map", "spatial-map", "flow-graph", "step-flow"})
    void drawsEveryKindAsTheLibraryDoes(String kind) throws IOException {
        Drawing drawing = drawings().get(kind);
        assertThat(drawn(kind, "html")).isEqualTo(drawing.toHtml());
        assertThat(drawn(kind, "svg")).isEqualTo(drawing.toSvg());
        assertThat(drawn(kind, "txt")).isEqualTo(drawing.toTextAlternative());
    }

    private String drawn(String kind, String ending) throws IOException {
        Path output = folder.resolve(kind + "." + ending);
        assertThat(journey("draw", colleen, "-o", output, "--kind", kind))
                .isEqualTo(new Run(0, "Drawn in " + output + ": " + kind.replace('-', ' ') + ".\n", ""));
        return Files.readString(output);
    }

    @Test
    void drawsTheFlowGraphForOtherPrograms() throws IOException {
        Path output = folder.resolve("flow.mmd");
        journey("draw", colleen, "-o", output, "--kind=flow-graph");
        assertThat(Files.readString(output))
                .isEqualTo(((FlowGraph) drawings().get("flow-graph")).toMermaid())
                .startsWith("flowchart LR\n");
        assertThat(drawn("flow-graph", "dot")).startsWith("digraph flow {\n");
        assertThat(drawn("flow-graph", "md")).startsWith("# Buying a vacuum cleaner that lasts\n");
    }

    @Test
    void drawsWhatChanged() throws IOException {
        Path future = folder.resolve("future.json");
        Journey changed = ColleensJourney.create().toBuilder()
                .addTransitions(Transition.of("recommend", "search"))
                .build();
        JourneyJson.write(changed, future);
        Path output = folder.resolve("difference.txt");
        assertThat(journey("draw", future, "-o", output, "--kind=difference", "--before", colleen))
                .isEqualTo(new Run(0, "Drawn in " + output + ": difference.\n", ""));
        assertThat(Files.readString(output)).contains("\nAdded: 1\n");
    }

    @Test
    void drawsPlannedAgainstObserved() throws IOException {
        Path events = Files.writeString(folder.resolve("events.csv"), """
                customer,touchpoint,time
                a,compare,2024-05-01T10:00:00Z
                a,recommend,2024-05-01T11:00:00Z
                """);
        Path output = folder.resolve("observed.txt");
        assertThat(journey("draw", colleen, "-o", output, "--kind=planned-and-observed", "--events", events))
                .isEqualTo(new Run(0, "Drawn in " + output + ": planned and observed.\n", ""));
        assertThat(Files.readString(output).replace('\u00a0', ' ')).contains("0 of 1 customer (0.0 %) fit the map");
    }

    @Test
    void writesDeviationsIntoATableToo() throws IOException {
        Path events = Files.writeString(folder.resolve("events.csv"), """
                customer,touchpoint,time
                a,compare,2024-05-01T10:00:00Z
                a,recommend,2024-05-01T11:00:00Z
                """);
        Path output = folder.resolve("observed.md");
        journey("draw", colleen, "-o", output, "--kind=planned-and-observed", "--events", events);
        assertThat(Files.readString(output)).contains("| Deviations |");
    }

    @Test
    void tellsWhereItHurts() throws IOException {
        Path output = folder.resolve("map.txt");
        journey("draw", colleen, "-o", output);
        assertThat(Files.readString(output).replace('\u00a0', ' '))
                .contains("1. Compares models: 20 % leave here; if mended, 45 % instead of 28 % succeed;");
    }

    @Test
    void speaksTheChosenLanguageInTheChosenColours() throws IOException {
        Path output = folder.resolve("map.svg");
        journey("draw", colleen, "-o", output, "--language", "danish", "--theme", "dark");
        assertThat(Files.readString(output)).contains("Hvor det gør ondt").doesNotContain("@media");
    }

    @Test
    void drawsWhatCustomersDid() throws IOException {
        Path events = Files.writeString(folder.resolve("events.csv"), """
                customer,touchpoint,time
                a,compare,2024-05-01T10:00:00Z
                a,recommend,2024-05-01T11:00:00Z
                """);
        Path output = folder.resolve("map.txt");
        journey("draw", colleen, "-o", output, "--events", events);
        assertThat(Files.readString(output).replace('\u00a0', ' '))
                .contains("1 observed customer\n")
                .contains("-> +100 % Recommends\n");
    }

    @Test
    void drawsAJourneyWithErrorsWithoutFigures() throws IOException {
        Path unsound = folder.resolve("unsound.json");
        Journey journey = Journey.builder("u", "Unsound")
                .addStages(Stage.of("s", "Stage", Touchpoint.of("a", "A")))
                .addTransitions(Transition.of("a", "nowhere"))
                .build();
        JourneyJson.write(journey, unsound);
        Path output = folder.resolve("map.txt");
        assertThat(journey("draw", unsound, "-o", output))
                .isEqualTo(new Run(
                        0,
                        "Drawn in " + output + ": journey map.\n",
                        unsound + " has errors, so it is drawn without figures. journey validate tells them.\n"));
        assertThat(Files.readString(output)).startsWith("Unsound\n");
    }

    @Test
    void refusesWhatItCannotUse() {
        Path picture = folder.resolve("map.png");
        assertThat(journey("draw", colleen, "-o", picture))
                .isEqualTo(refusal("The ending of '" + picture + "' does not tell how to draw; of --kind=journey-map"
                        + " use .html, .svg, .mmd, .dot, .md or .txt"));
        assertThat(journey("draw", colleen, "-o", folder.resolve("a.svg"), "--zone", "UTC"))
                .isEqualTo(refusal("Options that say how to read events need the events: --events=FILE.csv"));
        Path flow = folder.resolve("flow.md");
        assertThat(journey("draw", colleen, "-o", flow, "--kind=step-flow"))
                .isEqualTo(refusal("The ending of '" + flow
                        + "' does not tell how to draw; of --kind=step-flow use .html, .svg or .txt"));
        assertThat(journey("draw", colleen, "-o", folder.resolve("a.svg"), "--kind=planned-and-observed"))
                .isEqualTo(
                        refusal("What customers did must be known to be held against the journey: --events=FILE.csv"));
        assertThat(journey("draw", colleen, "-o", folder.resolve("a.svg"), "--kind=difference"))
                .isEqualTo(refusal("A difference needs the earlier version too: --before=FILE.json"));
        assertThat(journey("draw", colleen, "-o", folder.resolve("a.svg"), "--before", colleen))
                .isEqualTo(refusal("--before is of --kind=difference alone"));
        assertThat(journey("draw", colleen, "-o", folder.resolve("a.svg"), "--kind=atlas", "--events", colleen))
                .isEqualTo(refusal("--kind=atlas is drawn without events; draw the journey in which they happened"));
        assertThat(journey("draw", colleen)).isEqualTo(refusal("Missing required option: '--output=FILE'"));
        Path none = folder.resolve("none/map.svg");
        assertThat(journey("draw", colleen, "-o", none))
                .isEqualTo(new Run(2, "", none + ": no such file. Check the path.\n"));
    }

    private static Run refusal(String message) {
        return new Run(2, "", message + "\nTry: journey draw --help\n");
    }
}

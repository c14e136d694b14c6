package org.journeymodel.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.validation.JourneyValidator;
import org.journeymodel.examples.colleen.ColleensJourney;
import org.journeymodel.examples.shop.ShopMap;
import org.journeymodel.examples.shop.ShopOutput;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.report.JourneyReport;
import org.journeymodel.render.JourneyMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * README and the tutorial show what is in compiled source, and what those programs and failing tests print. A comment
 * before each block says where it comes from: {@code snippet: FILE REGION}, {@code output: PROGRAM} (all of it)
 * or {@code excerpt: PROGRAM} (some lines of it).
 */
@Isolated
class ReadmeTest {

    private static final Pattern BLOCK =
            Pattern.compile("<!-- (snippet|output|excerpt): (.+?) -->\n```[a-z]*\n(.*?)```", Pattern.DOTALL);

    private static final Path PROJECT = project();

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/testing.md"})
    void everyJavaBlockIsCompiledSource(String page) throws IOException {
        String readme = Files.readString(PROJECT.resolve(page));
        List<String> checked = new ArrayList<>();
        for (Matcher block = BLOCK.matcher(readme); block.find(); ) {
            if (block.group(1).equals("snippet")) {
                String[] place = block.group(2).split(" ", 2);
                assertThat(block.group(3)).as(block.group(2)).isEqualTo(region(place[0], place[1]));
                checked.add(block.group(2));
            }
        }
        assertThat(checked).hasSize(countOf("```java\n", readme)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/testing.md"})
    void everyOutputIsWhatTheProgramsPrint(String page) throws Exception {
        String readme = Files.readString(PROJECT.resolve(page));
        List<String> checked = new ArrayList<>();
        for (Matcher block = BLOCK.matcher(readme); block.find(); ) {
            String shown = block.group(3);
            switch (block.group(1)) {
                case "output" -> assertThat(shown).isEqualTo(output(block.group(2)));
                case "excerpt" -> assertThat(output(block.group(2))).contains(shown);
                default -> {
                    continue;
                }
            }
            checked.add(block.group(2));
        }
        assertThat(checked).hasSize(countOf("```text\n", readme)).isNotEmpty();
    }

    @Test
    void theJourneysInReadmeHaveNoFindings() {
        JourneyValidator validator = JourneyValidator.standard();

        assertThat(validator.validate(QuickStart.journey()).findings()).isEmpty();
        assertThat(validator.validate(ColleensJourney.create()).findings()).isEmpty();
    }

    @Test
    void theMapAtItsTopIsTheOneThatIsDrawn() {
        JourneyGraph graph = JourneyGraph.of(ColleensJourney.create());
        JourneyMap drawn = JourneyMap.of(graph.journey()).with(graph.flow()).with(graph.bottlenecks());

        assertThat(PROJECT.resolve("docs/journey.svg"))
                .as("if it shall change, copy target/demo/journey.svg there")
                .hasContent(drawn.toSvg());
    }

    @Test
    void theFlowInTheTutorialIsThatOfTheShop() throws IOException {
        String flow = ShopMap.read().transitions().stream()
                .map(way -> "  %s -- %.0f %% --> %s\n"
                        .formatted(way.from(), 100 * way.probability().orElseThrow(), way.to()))
                .collect(Collectors.joining());

        assertThat(Files.readString(PROJECT.resolve("docs/testing.md"))).contains("flowchart LR\n" + flow + "```");
    }

    @Test
    void theThresholdsInTheTutorialAreThoseOfTheShop() throws IOException {
        String tutorial = Files.readString(PROJECT.resolve("docs/testing.md"));
        int start = tutorial.indexOf("<plugin>");
        String plugin = tutorial.substring(start, tutorial.indexOf("```", start));

        assertThat(Files.readString(PROJECT.resolve("journey-examples/pom.xml")).indent(0))
                .contains(plugin.indent(10));
    }

    @Test
    void theTwoCommandsStandInReadme() throws IOException {
        assertThat(readme()).contains("\nmvn -q -Pdemo package\nmvn verify\n");
    }

    private static String output(String program) throws Exception {
        if (program.startsWith("ShopOutput ")) {
            return ShopOutput.printedBy(program.substring("ShopOutput ".length()));
        }
        return switch (program) {
            case "QuickStart" -> printedBy(() -> QuickStart.main(new String[0]));
            case "Questions" -> printedBy(() -> Questions.main(new String[0]));
            case "FromEvents" -> printedBy(() -> FromEvents.main(new String[0]));
            case "QuarterlyReview" -> printedBy(() -> QuarterlyReview.main(new String[0]));
            case "Improving" -> printedBy(() -> Improving.main(new String[0]));
            case "PlannedAndObserved" -> printedBy(() -> PlannedAndObserved.main(new String[0]));
            case "Rules" -> printedBy(() -> Rules.main(new String[0]));
            case "Versions" -> printedBy(() -> Versions.main(new String[0]));
            case "ColleensJourney" ->
                JourneyReport.of(JourneyGraph.of(ColleensJourney.create())).toText();
            case "Unfinished" -> JourneyValidator.standard().validate(unfinished()) + "\n";
            default -> throw new IllegalArgumentException(program);
        };
    }

    private static Journey unfinished() {
        return Journey.builder()
                .id("vacuum")
                .name("Buying a vacuum cleaner that lasts")
                .addStages(Stage.of(
                        "consideration",
                        "Consideration",
                        Touchpoint.of("search", "Searches reviews"),
                        Touchpoint.of("compare", "Compares models")))
                .addTransitions(Transition.of("search", "compare"), Transition.of("compare", "serch"))
                .build();
    }

    private interface Program {
        void run() throws Exception;
    }

    private static String printedBy(Program program) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            program.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    /** The lines between {@code // snippet: NAME} and {@code // end}, moved to the left margin. */
    private static String region(String file, String name) throws IOException {
        Path program = PROJECT.resolve("journey-examples/src/main/java/org/journeymodel/examples/" + file);
        Path test = PROJECT.resolve("journey-examples/src/test/java/org/journeymodel/examples/" + file);
        List<String> lines = Files.readAllLines(Files.exists(program) ? program : test);
        int start = 0;
        while (!lines.get(start).strip().equals("// snippet: " + name)) {
            start++;
        }
        int end = start;
        while (!lines.get(end).strip().equals("// end")) {
            end++;
        }
        return lines.subList(start + 1, end).stream()
                        .collect(Collectors.joining("\n"))
                        .stripIndent() + "\n";
    }

    private static int countOf(String part, String text) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private static String readme() throws IOException {
        return Files.readString(PROJECT.resolve("README.md"));
    }

    private static Path project() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("README.md"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}

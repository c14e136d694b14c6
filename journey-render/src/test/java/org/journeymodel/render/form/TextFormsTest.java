package org.journeymodel.render.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.render.JourneyMap;
import org.journeymodel.render.Journeys;
import org.journeymodel.render.Payloads;
import org.junit.jupiter.api.Test;

class TextFormsTest {

    private final JourneyMap map = JourneyMap.of(Journeys.small());

    /** Valence 0.5 is the score 4 of 1, 3, 5, and -0.7 is 1.6, which rounds to 2. */
    @Test
    void mermaidJourney() {
        assertThat(map.toMermaid()).isEqualTo("""
                journey
                    title Buying a vacuum cleaner
                    section Look
                      Searches: 4: Colleen
                      Compares: 2: Colleen
                    section Buy
                      %% Pays: feeling not known
                """);
    }

    @Test
    void mermaidFlowchart() {
        JourneyMap ranked = map.with(JourneyGraph.of(Journeys.small()).bottlenecks());
        assertThat(ranked.toMermaidFlowchart()).isEqualTo("""
                flowchart LR
                    accTitle: Buying a vacuum cleaner
                    subgraph s1["Look"]
                        t1["#40;2#41; Searches"]
                        t2["#40;1#41; Compares"]
                    end
                    subgraph s2["Buy"]
                        t3(["Pays"])
                    end
                    t1 -->|"90 #37;"| t2
                    t2 -.->|"42 #37;"| t1
                    t2 -->|"38 #37;"| t3
                """);
    }

    /** Of 200 there are 199 moves on, 198 over others, 199 back and 33 loops. */
    @Test
    void mermaidTellsOfMoreEdgesThanItDraws() {
        assertThat(JourneyMap.of(Journeys.sized(200, 10)).toMermaidFlowchart())
                .startsWith(
                        "flowchart LR\n    accTitle: A journey of 200\n    %% These are 629 edges; Mermaid draws 500 unless its maxEdges and"
                                + " maxTextSize are raised.\n");
    }

    @Test
    void dot() {
        assertThat(map.toDot().replace('\u00a0', ' ')).isEqualTo("""
                digraph journey {
                  label="Buying a vacuum cleaner";
                  rankdir=LR;
                  node [shape=box, style=rounded];
                  subgraph cluster_1 {
                    label="Look";
                    t1 [label="Searches"];
                    t2 [label="Compares"];
                  }
                  subgraph cluster_2 {
                    label="Buy";
                    t3 [label="Pays", peripheries=2];
                  }
                  t1 -> t2 [penwidth=4.6, label="90 %"];
                  t2 -> t1 [penwidth=2.7, label="42 %", style=dashed, color="#b4480b", constraint=false];
                  t2 -> t3 [penwidth=2.5, label="38 %"];
                }
                """);
    }

    @Test
    void markdown() {
        assertThat(map.toMarkdown().replace('\u00a0', ' ')).isEqualTo("""
                # Buying a vacuum cleaner

                | Stage | Touchpoint | Channels | Feeling: Colleen | Thinking | Pains | Front stage | Back stage | Next |
                | --- | --- | --- | --- | --- | --- | --- | --- | --- |
                | Look | Searches |  | good (+0.5) |  |  |  |  | → Compares 90 % |
                | Look | Compares | Website | very bad (−0.7) | All alike | Cannot compare |  |  | ← Searches 42 %<br>→ Pays 38 % |
                | Buy | Pays |  | feeling not known |  |  | Checkout | Booking |  |
                """);
    }

    @Test
    void terminal() {
        assertThat(map.toText().replace('\u00a0', ' ')).isEqualTo("""
                Buying a vacuum cleaner
                Current state

                Colleen
                  “No time.”

                == Look (before) ==
                   1   Searches                            [-----|--O--] +0.5
                       -> 90 % Compares; x 10 % leave
                   2   Compares                            [--O--|-----] −0.7  Website
                       <- 42 % Searches; -> 38 % Pays; x 20 % leave
                       - Cannot compare

                == Buy (during) ==
                   3   Pays                                [...........] ?
                """);
    }

    @Test
    void textAlternative() {
        assertThat(map.toTextAlternative().replace('\u00a0', ' ')).isEqualTo("""
                Journey map: Buying a vacuum cleaner
                Current state

                Colleen
                “No time.”

                Stage: Look (before)
                Touchpoint 1 of 3: Searches
                  Feeling: Colleen – good (+0.5)
                  90 % go on to Compares
                  10 % leave
                Touchpoint 2 of 3: Compares
                  Channels: Website
                  Feeling: Colleen – very bad (−0.7): Every page differs
                  Thinking: All alike
                  Pains: Cannot compare (severity 3 of 5, assumption)
                  42 % go back to Searches
                  38 % go on to Pays
                  20 % leave

                Stage: Buy (during)
                Touchpoint 3 of 3: Pays
                  Success
                  Feeling: Colleen – feeling not known
                  Front stage: Checkout
                  Back stage: Booking
                """);
    }

    @Test
    void noTextOfAJourneyIsReadAsSyntax() {
        for (String payload : Payloads.ALL) {
            JourneyMap evil = JourneyMap.of(Payloads.everywhere(payload));
            // Four lines of tasks, with nothing in their names that ends a name, begins a comment or is markup.
            assertThat(evil.toMermaid().lines()).hasSize(3 + 4);
            assertThat(evil.toMermaid().lines().skip(3))
                    .allMatch(line -> line.matches(" {6}[^:<>%\"`{}\\[\\]]+: [1-5]: [^:<>%\"`{}\\[\\]]+"));
            assertThat(evil.toMermaidFlowchart().lines())
                    .allMatch(line -> line.chars().filter(c -> c == '"').count() % 2 == 0)
                    .noneMatch(line -> line.contains("<")
                            || line.contains("%%")
                            || line.strip().startsWith("click"));
            assertThat(evil.toDot().lines().filter(line -> line.contains("label=")))
                    .allMatch(
                            line -> line.replaceAll("\\\\.", "")
                                    .matches(
                                            "\\s*(label=\"[^\"]*\";|t\\d \\[label=\"[^\"]*\"(, \\w+=\\S+)*];|t\\d -> t\\d \\[.*])?;?"));
            assertThat(evil.toMarkdown().lines().skip(2))
                    .hasSize(2 + 4)
                    .allMatch(line -> columns(line) == 17)
                    .noneMatch(line -> line.replace("<br>", "").matches(".*[^\\\\][<`\\[].*"));
        }
    }

    private static long columns(String row) {
        return row.chars().filter(c -> c == '|').count();
    }

    @Test
    void controlCharactersStayOut() {
        Journey journey = Journey.builder("c", "a\nb\tc\u001b[31m\u2028d")
                .addStages(Stage.of("s", "x\r\ny", Touchpoint.of("t", "\u0007bell")))
                .build();
        JourneyMap map = JourneyMap.of(journey);
        for (String text : List.of(
                map.toText(),
                map.toTextAlternative(),
                map.toMermaid(),
                map.toMermaidFlowchart(),
                map.toDot(),
                map.toMarkdown())) {
            assertThat(text.replace("\n", "")).doesNotContainPattern("\\p{Cntrl}");
            assertThat(text).doesNotContain("\u2028");
        }
        assertThat(map.toText()).startsWith("a b c\ufffd[31m d\n");
    }

    @Test
    void ofNothingTheySaySo() {
        JourneyMap nothing = JourneyMap.of(Journey.builder("n", "Nothing").build());
        assertThat(nothing.toText()).isEqualTo("Nothing\nCurrent state\n\nThis journey has no touchpoints yet.\n");
        assertThat(nothing.toMarkdown()).isEqualTo("# Nothing\n\nThis journey has no touchpoints yet.\n");
        assertThat(nothing.toMermaid()).isEqualTo("journey\n    title Nothing\n");
    }

    @Test
    void wideCharactersKeepTheColumnsOfATerminal() {
        String text = JourneyMap.of(Journey.builder("c", "c")
                        .addStages(Stage.of(
                                "s",
                                "s",
                                Touchpoint.builder("a", "比较").addChannels("x").build(),
                                Touchpoint.builder("b", "ab").addChannels("x").build()))
                        .build())
                .toText();
        assertThat(text).contains("比较" + " ".repeat(30) + "  x\n").contains("ab" + " ".repeat(32) + "  x\n");
    }
}

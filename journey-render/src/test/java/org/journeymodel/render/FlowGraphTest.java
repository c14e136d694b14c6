package org.journeymodel.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Language;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.observed.FlowStatistics;
import org.journeymodel.core.observed.MoveStatistics;
import org.journeymodel.core.observed.TouchpointStatistics;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.render.layout.Mark;
import org.junit.jupiter.api.Test;

class FlowGraphTest {

    private static final String PERCENT = "\u00a0%";

    private final Journey journey = Journeys.small();
    private final FlowGraph drawing = FlowGraph.of(journey);

    private static Journey of(List<Transition> transitions, Touchpoint... touchpoints) {
        return Journey.builder("j", "Journey")
                .addStages(Stage.of("s", "Stage", touchpoints))
                .transitions(transitions)
                .build();
    }

    private static Touchpoint plain(String id) {
        return Touchpoint.of(id, id.toUpperCase(Locale.ROOT));
    }

    private static Touchpoint ending(String id, Outcome outcome) {
        return Touchpoint.builder(id, id.toUpperCase(Locale.ROOT))
                .outcome(outcome)
                .build();
    }

    private static TouchpointStatistics counted(String name, long visits, long starts, long ends) {
        return TouchpointStatistics.builder()
                .name(name)
                .visits(visits)
                .customers(visits)
                .starts(starts)
                .ends(ends)
                .build();
    }

    private static Mark.Label label(Drawing drawing, String text) {
        return Drawn.labels(Kinds.whole(drawing)).stream()
                .filter(label -> label.lines().equals(List.of(text)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void standsFromStartToEndInTheOrderOfTheJourney() {
        FlowGraph analysed = drawing.with(JourneyGraph.of(journey).flow());
        List<Double> lefts = List.of("Start", "Searches", "Compares", "Pays", "Success").stream()
                .map(text -> label(analysed, text).box().x())
                .toList();
        assertThat(lefts).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void tellsSharesOfCustomersAndOfVisits() {
        FlowGraph analysed = drawing.with(JourneyGraph.of(journey).flow());
        // 0.9 of customers ever compare; 0.38 · 0.9 / (1 - 0.9 · 0.42) = 0.5498 pay.
        assertThat(label(analysed, "100" + PERCENT + " of customers").lines()).hasSize(1);
        assertThat(label(analysed, "90" + PERCENT + " of customers").lines()).hasSize(1);
        assertThat(label(analysed, "55" + PERCENT + " of customers").lines()).hasSize(1);
        assertThat(label(analysed, "42" + PERCENT).look()).hasToString("BACK_SHARE");
        assertThat(label(analysed, "38" + PERCENT).look()).hasToString("SHARE");
        assertThat(label(analysed, "20" + PERCENT + " leave").lines()).hasSize(1);
    }

    @Test
    void saysAllOfItInWords() {
        assertThat(drawing.with(JourneyGraph.of(journey).flow()).toTextAlternative())
                .isEqualTo("""
                Flow graph: Buying a vacuum cleaner
                Current state

                Colleen
                “No time.”

                Key figures
                55 % succeed
                45 % give up
                3.6 touchpoints visited on average

                Stage: Look (before)
                Touchpoint 1 of 3: Searches
                  100 % of customers come here
                  Feeling: Colleen – good (+0.5)
                  90 % go on to Compares
                  10 % leave
                Touchpoint 2 of 3: Compares
                  90 % of customers come here
                  Channels: Website
                  Feeling: Colleen – very bad (−0.7): Every page differs
                  42 % go back to Searches
                  38 % go on to Pays
                  20 % leave

                Stage: Buy (during)
                Touchpoint 3 of 3: Pays
                  55 % of customers come here
                  Success
                  Feeling: Colleen – feeling not known

                How journeys end
                55 % succeed
                45 % give up
                """.replace(" %", PERCENT));
    }

    /** A wide line would hide the head of its arrow, which ends where the touchpoint begins. */
    @Test
    void noLineReachesBeyondTheNeckOfItsArrow() {
        Journey thirteen = Journeys.sized(13, 3);
        FlowGraph graph = FlowGraph.of(thirteen).with(JourneyGraph.of(thirteen).flow());
        List<Mark.Group> moves = Kinds.whole(graph).marks().stream()
                .filter(Mark.Group.class::isInstance)
                .map(Mark.Group.class::cast)
                .filter(group ->
                        group.title().contains("→") && group.marks().get(1) instanceof Mark.Path && !isLoop(group))
                .toList();
        assertThat(moves).hasSizeGreaterThan(30);
        for (Mark.Group move : moves) {
            List<Double> line = xs(move.marks().get(0));
            List<Double> head = xs(move.marks().get(1));
            boolean on = head.get(1) < head.get(0);
            assertThat(line).as(move.title()).allMatch(x -> on ? x <= head.get(1) + 0.11 : x >= head.get(1) - 0.11);
        }
    }

    /** A loop goes round corners. */
    private static boolean isLoop(Mark.Group move) {
        return ((Mark.Path) move.marks().get(0)).data().contains("Q");
    }

    private static List<Double> xs(Mark path) {
        List<Double> numbers = Stream.of(((Mark.Path) path).data().split("[A-Z ]"))
                .filter(each -> !each.isEmpty())
                .map(Double::valueOf)
                .toList();
        return IntStream.range(0, numbers.size() / 2)
                .mapToObj(at -> numbers.get(2 * at))
                .toList();
    }

    @Test
    void isWrittenForMermaidWithItsStartAndEnds() {
        // 0.9 of the moves that leave the first touchpoint go on, and it is visited 1 / (1 - 0.9 * 0.42) = 1.6077
        // times:
        // more moves than customers, so that the line is as wide as it can be, 1.4 + 8.6. Back go 1.6077 * 0.9 * 0.42 =
        // 0.6077, and on to paying 1.6077 * 0.9 * 0.38 = 0.5498 of the customers.
        assertThat(drawing.with(JourneyGraph.of(journey).flow()).toMermaid()).isEqualTo("""
                flowchart LR
                    accTitle: Buying a vacuum cleaner
                    start(["Start"])
                    success(["Success<br/>55 #37; of customers"])
                    subgraph s1["Look"]
                        t1["Searches<br/>100 #37; of customers<br/>10 #37; leave"]
                        t2["Compares<br/>90 #37; of customers<br/>20 #37; leave"]
                    end
                    subgraph s2["Buy"]
                        t3["Pays<br/>55 #37; of customers"]
                    end
                    start --> t1
                    t3 --> success
                    t1 -->|"90 #37;"| t2
                    t2 -.->|"42 #37;"| t1
                    t2 -->|"38 #37;"| t3
                    linkStyle 0 stroke-width:10px
                    linkStyle 1 stroke-width:6.1px
                    linkStyle 2 stroke-width:10px
                    linkStyle 3 stroke-width:6.6px
                    linkStyle 4 stroke-width:6.1px
                """);
    }

    @Test
    void isWrittenForGraphviz() {
        FlowGraph ranked = drawing.with(JourneyGraph.of(Journeys.small()).flow())
                .with(JourneyGraph.of(journey).bottlenecks());
        assertThat(ranked.toDot().replace('\u00a0', ' ')).isEqualTo("""
                digraph flow {
                  label="Buying a vacuum cleaner";
                  rankdir=LR;
                  node [shape=box, style=rounded];
                  start [label="Start", shape=ellipse];
                  success [label="Success\\n55 % of customers", shape=ellipse];
                  subgraph cluster_1 {
                    label="Look";
                    t1 [label="(2) Searches\\n100 % of customers\\n10 % leave", color="#c81e1e", penwidth=2.5];
                    t2 [label="(1) Compares\\n90 % of customers\\n20 % leave", color="#c81e1e", penwidth=2.5];
                  }
                  subgraph cluster_2 {
                    label="Buy";
                    t3 [label="Pays\\n55 % of customers"];
                  }
                  start -> t1 [penwidth=10];
                  t3 -> success [penwidth=6.1];
                  t1 -> t2 [penwidth=10, label="90 %"];
                  t2 -> t1 [penwidth=6.6, label="42 %", style=dashed, color="#b4480b", constraint=false];
                  t2 -> t3 [penwidth=6.1, label="38 %"];
                }
                """);
    }

    @Test
    void isWrittenWithTheMovesThatItShowsAndSaysWhatItLeavesOut() {
        FlowGraph rare = FlowGraph.of(threeWays()).showing(0.85);
        String sentence =
                "1 rare move is left out. It carries 10" + PERCENT + " of all moves, and stands in the text alone.";
        assertThat(rare.toMermaid())
                .contains("    %% " + sentence + "\n", "t1 -->|\"80 #37;\"| t2", "t2 -->|")
                .doesNotContain("20 #37;");
        assertThat(rare.toDot())
                .contains("\\n" + sentence + "\";", "t1 -> t2 ", "t2 -> t3 ")
                .doesNotContain("t1 -> t3");
        assertThat(FlowGraph.of(threeWays()).toDot()).contains("t1 -> t3 ").doesNotContain("left out");
    }

    @Test
    void ofNothingItsTextsSaySo() {
        FlowGraph nothing = FlowGraph.of(Journey.builder("n", "Nothing").build());
        assertThat(nothing.toMermaid()).isEqualTo("""
                        flowchart LR
                            accTitle: Nothing
                            %% This journey has no touchpoints yet.
                            nothing["This journey has no touchpoints yet."]
                        """);
        assertThat(nothing.toDot()).contains("  label=\"Nothing\\nThis journey has no touchpoints yet.\";\n");
    }

    @Test
    void noTextOfAJourneyIsReadAsSyntaxInItsTexts() {
        for (String payload : Payloads.ALL) {
            FlowGraph evil = FlowGraph.of(Payloads.everywhere(payload));
            assertThat(evil.toMermaid().replace("<br/>", "").lines())
                    .allMatch(line -> line.chars().filter(c -> c == '"').count() % 2 == 0)
                    .noneMatch(line -> line.contains("<")
                            || line.contains("%%")
                            || line.strip().startsWith("click"));
            assertThat(evil.toDot().lines())
                    .allMatch(line -> line.replaceAll("\\\\.", "").matches("[^\"]*(\"[^\"]*\"[^\"]*)*"));
        }
    }

    private static Journey threeWays() {
        return of(
                List.of(
                        Transition.of("a", "b").withProbability(0.8),
                        Transition.of("a", "c").withProbability(0.2),
                        Transition.of("b", "c").withProbability(1)),
                plain("a"),
                plain("b"),
                plain("c"));
    }

    @Test
    void leavesRareMovesOutWithASentence() {
        // Of 0.8 + 0.2 + 1 moves, 0.2 are left out: 10 %.
        FlowGraph rare = FlowGraph.of(threeWays()).showing(0.85);
        String sentence =
                "1 rare move is left out. It carries 10" + PERCENT + " of all moves, and stands in the text alone.";
        assertThat(rare.toTextAlternative()).contains(sentence, "  20" + PERCENT + " go on to C");
        assertThat(rare.toSvg()).contains("A → B", "B → C").doesNotContain("<title>A → C");
        // With customers counted: 1 · 0.8, 1 · 0.2 and 0.8 · 1, so 0.2 of 1.8.
        assertThat(rare.with(JourneyGraph.of(threeWays()).flow()).toTextAlternative())
                .contains("It carries 11" + PERCENT);
        assertThat(FlowGraph.of(threeWays()).toTextAlternative()).doesNotContain("left out");
    }

    @Test
    void keepsTheMovesWithoutWhichATouchpointCouldNotBeReached() {
        // b is reached by a -> b alone, c best by b -> c.
        FlowGraph least = FlowGraph.of(threeWays()).showing(0);
        assertThat(least.toSvg()).contains("A → B", "B → C").doesNotContain("<title>A → C");
    }

    @Test
    void keepsTheMovesWithoutWhichNoEndCouldBeReached() {
        Journey trapped = of(
                List.of(
                        Transition.of("a", "b").withProbability(1),
                        Transition.of("b", "a").withProbability(0.99),
                        Transition.of("b", "c").withProbability(0.01)),
                plain("a"),
                plain("b"),
                ending("c", Outcome.SUCCESS));
        FlowGraph least = FlowGraph.of(trapped).showing(0);
        assertThat(least.toSvg()).contains("A → B", "B → C").doesNotContain("<title>B → A");
        assertThat(least.toTextAlternative()).contains("1 rare move is left out. It carries 50" + PERCENT);
    }

    @Test
    void leavesOutWhatCouldNotBeDrawnInTime() {
        int size = 400;
        List<Touchpoint> touchpoints = IntStream.range(0, size)
                .mapToObj(at -> Touchpoint.of("t" + at, "T" + at))
                .toList();
        List<Transition> transitions = new ArrayList<>();
        for (int at = 0; at < size - 1; at++) {
            transitions.add(Transition.of("t" + at, "t" + (at + 1)).withProbability(0.5));
            transitions.add(Transition.of("t" + at, "t0").withProbability(0.4));
        }
        FlowGraph wide = FlowGraph.of(of(transitions, touchpoints.toArray(Touchpoint[]::new)));
        // 399 layers on and t0 -> t0, then back over 1 + 2 + ... + 314 = 49,455 layers: 84 more would be too much.
        assertThat(wide.toTextAlternative()).contains("84 rare moves are left out. They carry 9" + PERCENT);
    }

    @Test
    void parallelMovesAreOneLineOfTheirSum() {
        Journey parallel = of(
                List.of(
                        Transition.of("a", "b").withProbability(0.5).withTrigger("rain"),
                        Transition.of("a", "b").withProbability(0.3).withTrigger("sun")),
                plain("a"),
                plain("b"));
        String svg = FlowGraph.of(parallel).toSvg();
        assertThat(svg)
                .contains(">80" + PERCENT + "<", "A → B: 50" + PERCENT + ", when: rain; A → B: 30")
                .doesNotContain(">50" + PERCENT + "<", ">30" + PERCENT + "<");
    }

    @Test
    void aMoveToTheSameTouchpointIsALoopAboveIt() {
        Journey again = of(
                List.of(
                        Transition.of("a", "a").withProbability(0.3),
                        Transition.of("a", "b").withProbability(0.7)),
                plain("a"),
                plain("b"));
        FlowGraph loop = FlowGraph.of(again);
        assertThat(label(loop, "30" + PERCENT).box().bottom())
                .isLessThan(label(loop, "A").box().y());
        assertThat(loop.toSvg()).contains("The same touchpoint again");
    }

    @Test
    void endsOfEachOutcomeHaveWordsOfTheirOwn() {
        Journey ends = of(
                List.of(
                        Transition.of("a", "b").withProbability(0.25),
                        Transition.of("a", "c").withProbability(0.25),
                        Transition.of("a", "d").withProbability(0.25)),
                plain("a"),
                ending("b", Outcome.SUCCESS),
                ending("c", Outcome.FAILURE),
                ending("d", Outcome.NEUTRAL));
        List<List<String>> texts = Drawn.labels(Kinds.onPage(FlowGraph.of(ends))).stream()
                .map(Mark.Label::lines)
                .toList();
        assertThat(texts)
                .contains(List.of("Success"), List.of("Failure"), List.of("Neutral end"))
                .contains(List.of("25" + PERCENT + " leave"));
    }

    @Test
    void whoEndsAfterASuccessEndsWithSuccess() {
        Journey support = of(
                List.of(Transition.of("pay", "help").withProbability(0.5)),
                ending("pay", Outcome.SUCCESS),
                plain("help"));
        assertThat(FlowGraph.of(support).toSvg()).contains("HELP → Success").doesNotContain(" leave<", " end here<");
    }

    @Test
    void saysOnlyThatJourneysEndWhereTheirOutcomeHangsOnTheWay() {
        Journey mixed = of(
                List.of(
                        Transition.of("a", "pay").withProbability(0.5),
                        Transition.of("a", "help").withProbability(0.5),
                        Transition.of("pay", "help").withProbability(0.5),
                        Transition.of("help", "a").withProbability(0.3)),
                plain("a"),
                ending("pay", Outcome.SUCCESS),
                plain("help"));
        assertThat(FlowGraph.of(mixed).toSvg())
                .contains("70" + PERCENT + " end here")
                .doesNotContain("HELP → Success");
    }

    @Test
    void observedMovesThatNobodyPlannedAreMarked() {
        Journey planned = of(List.of(Transition.of("a", "b")), plain("a"), plain("b"), plain("c"));
        FlowStatistics statistics = FlowStatistics.builder()
                .addTouchpoints(counted("a", 2, 2, 0), counted("b", 1, 0, 1), counted("c", 1, 0, 1))
                .addMoves(MoveStatistics.of("a", "b", 1), MoveStatistics.of("a", "c", 1))
                .build();
        FlowGraph seen =
                FlowGraph.of(planned).with(JourneyGraph.of(planned, statistics).flow());
        assertThat(seen.toSvg()).contains("A → C: +50" + PERCENT + ", observed, not planned", "jm-unplanned-link\"");
    }

    @Test
    void saysWhatIsMissing() {
        Journey none = Journey.builder("none", "Nothing yet").build();
        assertThat(FlowGraph.of(none).toSvg()).contains("This journey has no touchpoints yet.");
        assertThat(FlowGraph.of(of(List.of(), plain("a")))
                        .language(Language.SWEDISH)
                        .toTextAlternative())
                .contains("Ingen väg leder från en kontaktpunkt till en annan. Lägg till övergångar i resan.");
    }

    @Test
    void takesNoShareThatIsNone() {
        assertThatThrownBy(() -> drawing.showing(95))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Coverage must be between 0 and 1, but was 95.0. Write 95 % as 0.95.");
        assertThatThrownBy(() -> drawing.showing(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAnalysesOfAnotherJourney() {
        Journey other = Journeys.sized(2, 2);
        assertThatThrownBy(() -> drawing.with(JourneyGraph.of(other).flow()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The flow is that of Journey \"sized\"");
        Journey leaving = of(List.of(Transition.of("a", "b").withProbability(0.5)), plain("a"), plain("b"));
        assertThatThrownBy(() -> drawing.with(JourneyGraph.of(leaving).bottlenecks()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("A bottleneck is at touchpoint \"a\", which the map does not have");
    }

    @Test
    void tellsWhatItShows() {
        assertThat(drawing.journey()).isEqualTo(journey);
        assertThat(drawing).hasToString("Flow graph of Journey \"vacuum\": 2 stages, 3 touchpoints, 3 transitions");
    }
}

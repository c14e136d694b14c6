package org.journeymodel.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.journeymodel.core.model.Actor;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.observed.FlowStatistics;
import org.journeymodel.core.observed.MoveStatistics;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.core.observed.TouchpointStatistics;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.FindingsException;
import org.journeymodel.core.validation.JourneyValidator;
import org.journeymodel.core.validation.RuleDescription;
import org.journeymodel.core.validation.Severity;
import org.journeymodel.core.validation.SuppressedFinding;
import org.journeymodel.core.validation.ValidationProfile;
import org.journeymodel.core.validation.ValidationReport;
import org.journeymodel.core.validation.ValidationRule;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.bottleneck.Bottleneck;
import org.journeymodel.graph.bottleneck.Objective;
import org.journeymodel.graph.flow.FlowAnalysis;
import org.journeymodel.graph.jgrapht.MoveEdge;
import org.journeymodel.graph.jgrapht.TouchpointGraph;
import org.journeymodel.graph.jgrapht.TouchpointVertex;
import org.journeymodel.graph.report.JourneyReport;
import org.journeymodel.json.JourneyJson;
import org.journeymodel.log.DiscoveredJourney;
import org.journeymodel.log.Discovery;
import org.journeymodel.log.EventFilter;
import org.journeymodel.log.EventLog;
import org.journeymodel.log.SegmentComparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user does, from building a journey to the bottlenecks of a log, with exported types alone. */
class UserTest {

    /** Search leads to compare with 0.9, compare back with 0.4 and to buy with 0.4. */
    private static final Journey JOURNEY = Journey.builder()
            .id("vacuum")
            .name("Buying a vacuum cleaner")
            .addPersonas(Persona.builder()
                    .id("colleen")
                    .name("Colleen")
                    .putDemographics("age", "32")
                    .build())
            .addStages(Stage.builder()
                    .id("shop")
                    .name("Shop")
                    .addTouchpoints(
                            Touchpoint.of("search", "Searches"),
                            Touchpoint.builder()
                                    .id("compare")
                                    .name("Compares")
                                    .duration(Duration.ofMinutes(30))
                                    .addExperiences(Experience.builder("colleen")
                                            .feels(-0.7, "Forty tabs")
                                            .addPains(Claim.of("Cannot compare", 5))
                                            .build())
                                    .build(),
                            Touchpoint.builder()
                                    .id("buy")
                                    .name("Buys")
                                    .outcome(Outcome.SUCCESS)
                                    .build())
                    .build())
            .addTransitions(
                    Transition.of("search", "compare").withProbability(0.9),
                    Transition.of("compare", "search").withProbability(0.4).withWaiting(Duration.ofDays(2)),
                    Transition.of("compare", "buy").withChoice(Actor.CUSTOMER).withProbability(0.4))
            .build();

    @Test
    void buildsAndValidates() {
        assertThat(JourneyValidator.standard().validate(JOURNEY).findings()).isEmpty();
        Journey larger = JOURNEY.toBuilder()
                .addTransitions(Transition.of("search", "bye"))
                .build();
        assertThat(JourneyValidator.standard().validate(larger).errors())
                .extracting(Finding::path)
                .containsExactly("/transitions/3/to");
    }

    @Test
    void bendsValidationToATeam() {
        JourneyValidator validator = JourneyValidator.of(ValidationProfile.DRAFT)
                .withInstalledRules()
                .with(ValidationRule.of(
                        "acme.touchpoint.no-owner",
                        Severity.WARNING,
                        "No team owns a touchpoint.",
                        (flow, reporter) -> flow.touchpoints().stream()
                                .filter(touchpoint -> touchpoint.team().isEmpty())
                                .forEach(touchpoint ->
                                        reporter.report(touchpoint, "no team owns it.", "Name its team."))))
                .withSeverity("acme.touchpoint.no-owner", Severity.NOTE)
                .suppressingAt("buy", "acme.touchpoint.no-owner", "the till has no team");
        ValidationReport report = validator.validate(JOURNEY);

        assertThat(report).hasToString("""
                NOTE acme.journey.long-name: journey "vacuum": its name is too long for our wall. Shorten it.
                NOTE acme.touchpoint.no-owner at /stages/0/touchpoints/0: touchpoint "search": no team owns it. Name\
                 its team.
                NOTE acme.touchpoint.no-owner at /stages/0/touchpoints/1: touchpoint "compare": no team owns it. Name\
                 its team.
                1 finding is suppressed""");
        assertThat(report.suppressed()).extracting(SuppressedFinding::reason).containsExactly("the till has no team");
        assertThat(validator.rules())
                .contains(new RuleDescription("acme.touchpoint.no-owner", Severity.NOTE, "No team owns a touchpoint."));
    }

    @Test
    void catchesWhatIsWrongWithAJourneyAsFindings() {
        Journey broken = JOURNEY.toBuilder()
                .addTransitions(Transition.of("search", "bye"))
                .build();
        FindingsException fault = catchThrowableOfType(
                FindingsException.class,
                () -> JourneyValidator.standard().validate(broken).requireNoErrors());
        assertThat(fault.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.ruleId()).isEqualTo("journey.transition.unknown-target");
        });
        assertThat(catchThrowableOfType(
                                FindingsException.class,
                                () -> JourneyGraph.of(broken).flow())
                        .findings())
                .isEqualTo(fault.findings());
    }

    @Test
    void catchesWhatIsWrongWithDocumentsAndLogsAsFindings() {
        FindingsException document =
                catchThrowableOfType(FindingsException.class, () -> JourneyJson.read("{\"id\": 5}"));
        assertThat(document.findings()).extracting(Finding::ruleId).contains("json.type", "json.field.missing");
        byte[] csv = "user,page,time\nann,home,soon\n".getBytes(StandardCharsets.UTF_8);
        FindingsException log = catchThrowableOfType(
                FindingsException.class, () -> EventLog.reader().read(new ByteArrayInputStream(csv), "log.csv"));
        assertThat(log.findings()).extracting(Finding::ruleId).containsExactly("log.time.invalid");
    }

    @Test
    void writesAndReadsJson(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("journey.json");
        JourneyJson.write(JOURNEY, file);
        assertThat(JourneyJson.read(file)).isEqualTo(JOURNEY);
        assertThat(JourneyJson.read(JourneyJson.write(JOURNEY))).isEqualTo(JOURNEY);
        assertThat(Files.readString(file)).isEqualTo(JourneyJson.write(JOURNEY));
    }

    /** With s = 0.9 c and c = 0.4 s + 0.4, success is s = 0.36 / 0.64 = 0.5625. */
    @Test
    void analyses() {
        JourneyGraph graph = JourneyGraph.of(JOURNEY);
        FlowAnalysis flow = graph.flow();
        assertThat(flow.probabilityOf(Outcome.SUCCESS)).isCloseTo(0.5625, within(1e-12));
        assertThat(graph.structure().loops().loops()).hasSize(1);
        assertThat(graph.structure().mustPass()).extracting(Touchpoint::id).contains("compare");
        assertThat(graph.paths().mostLikely(1).get(0).probability()).isCloseTo(0.36, within(1e-12));
        Bottleneck worst = graph.bottlenecks().ranked().get(0);
        assertThat(worst.touchpoint().id()).isEqualTo("compare");
        assertThat(worst.sentence()).isNotBlank();
        assertThat(graph.bottlenecks(Objective.FEELING)
                        .ranked()
                        .get(0)
                        .touchpoint()
                        .id())
                .isEqualTo("compare");
        assertThat(JourneyJson.write(JourneyReport.of(graph).toAttributes())).contains("\"success\": 0.5625");
    }

    @Test
    void discoversFromEventsInCode() {
        Instant noon = Instant.parse("2024-05-01T12:00:00Z");
        EventLog log = EventLog.builder()
                .source("clicks")
                .add("ann", "search", noon)
                .add("ann", "compare", noon.plusSeconds(60))
                .add("ann", "buy", noon.plusSeconds(90))
                .add("bob", "search", noon)
                .build();
        DiscoveredJourney discovered =
                Discovery.of(log).success("buy").coverage(1).discover();
        assertThat(JourneyValidator.standard().validate(discovered.journey()).hasErrors())
                .isFalse();
        assertThat(discovered.coverage()).isEqualTo(1);
        assertThat(successOf(JourneyGraph.of(discovered.journey(), discovered.statistics())))
                .isCloseTo(0.5, within(1e-12));
        assertThat(successOf(JourneyGraph.of(JOURNEY, log.statistics()))).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void simulatesCustomersAndReadsThemAsALog() {
        ObservedJourneys simulated = JourneyGraph.of(JOURNEY).simulate(20_000, 42);
        FlowStatistics statistics = EventLog.of(simulated).statistics();
        assertThat(statistics.customers()).isEqualTo(20_000);
        // Five standard errors of a share of 0.55 among 20,000 are 0.0176.
        assertThat(successOf(JourneyGraph.of(JOURNEY, statistics)))
                .isCloseTo(successOf(JourneyGraph.of(JOURNEY)), within(0.0176));
    }

    @Test
    void shapesALogAndComparesItsSegments() {
        EventLog log = EventLog.of(JourneyGraph.of(JOURNEY).simulate(2_000, 42));
        EventFilter buyers = EventFilter.customersWhoVisited("buy");
        SegmentComparison comparison =
                SegmentComparison.between(log.keep(buyers), log.drop(buyers)).named("buyers", "others");
        assertThat(comparison.significant().get(0).effectSize()).isCloseTo(-Math.PI, within(1e-12));
        assertThat(comparison.significant().get(0).toString())
                .contains(" of customers are ever at \"buy\" in buyers, 0.0 % in others ");
        assertThat(JourneyJson.write(comparison.toAttributes())).contains("\"correction\": \"benjamini-hochberg\"");
        assertThat(log.sessions(Duration.ofDays(10_000)).collapseRepeats().eventCount())
                .isLessThanOrEqualTo(log.eventCount());
    }

    @Test
    void laysStatisticsOfItsOwnOverAJourney() {
        FlowStatistics statistics = FlowStatistics.builder()
                .addTouchpoints(
                        counted("search", 4).starts(4).ends(1).build(),
                        counted("compare", 3).ends(0).build(),
                        counted("buy", 3).ends(3).build())
                .addMoves(MoveStatistics.of("search", "compare", 3), MoveStatistics.of("compare", "buy", 3))
                .build();
        assertThat(successOf(JourneyGraph.of(JOURNEY, statistics))).isCloseTo(0.75, within(1e-12));
    }

    @Test
    void runsAlgorithmsOfJGraphT() {
        TouchpointGraph graph = JourneyGraph.of(JOURNEY).toJGraphT();
        GraphPath<TouchpointVertex, MoveEdge> path =
                new DijkstraShortestPath<>(graph).getPath(graph.vertex(0), graph.vertex(2));
        assertThat(path.getVertexList())
                .extracting(vertex -> vertex.touchpoint().orElseThrow().id())
                .containsExactly("search", "compare", "buy");
        List<Set<TouchpointVertex>> components =
                new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets();
        assertThat(components.stream().map(Set::size).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(2, 1);
    }

    private static TouchpointStatistics.Builder counted(String name, long visits) {
        return TouchpointStatistics.builder().name(name).visits(visits).customers(visits);
    }

    private static double successOf(JourneyGraph graph) {
        return graph.flow().probabilityOf(Outcome.SUCCESS);
    }
}

package org.journeymodel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ListValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.AttributeValue.TextValue;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** Scenarios as documents. */
class ScenariosTest {

    static final Journey VACUUM = JourneyJson.read(Streams.resource("golden/vacuum.json"));

    static final List<Scenario> SCENARIOS = List.of(
            Scenario.on(VACUUM)
                    .named("Comes back")
                    .as("colleen")
                    .startsAt("search")
                    .then("compare")
                    .feels(-0.3)
                    .after(Duration.ofDays(2))
                    .goesBackTo("search")
                    .then("compare")
                    .after(Duration.ofMinutes(90))
                    .then("buy")
                    .feels(0.4)
                    .fails()
                    .endsWith(Outcome.SUCCESS),
            Scenario.on(VACUUM).named("Thinks it over").startsAt("search").after(Duration.ofDays(7)),
            Scenario.on(VACUUM));

    private static final String GOLDEN = Streams.resource("golden/scenarios.json");

    @Test
    void writesTheGoldenDocument() {
        assertThat(JourneyJson.writeScenarios(SCENARIOS)).isEqualTo(GOLDEN);
    }

    @Test
    void readsTheGoldenDocument() {
        assertThat(JourneyJson.readScenarios(GOLDEN, VACUUM)).isEqualTo(SCENARIOS);
    }

    @Test
    void readsAndWritesNone() {
        String none = JourneyJson.scenarios(VACUUM).write(List.of());

        assertThat(JourneyJson.readScenarios(none, VACUUM)).isEmpty();
    }

    /** Of each unknown touchpoint that is told, the nearest is looked for among all; of those only counted, none. */
    @Test
    void aDocumentFullOfUnknownTouchpointsCostsNoMoreThanWhatIsToldOfThem() {
        Touchpoint[] known = IntStream.range(0, 200)
                .mapToObj(at -> Touchpoint.of("touchpoint-number-" + at, "T"))
                .toArray(Touchpoint[]::new);
        Journey journey =
                Journey.builder("j", "J").addStages(Stage.of("s", "S", known)).build();
        String steps = IntStream.range(0, 200_000)
                .mapToObj(at -> "{\"touchpoint\": \"touchpoint-nomber-x" + at + "\"}")
                .collect(Collectors.joining(", "));
        String json = "{\"journeyFormat\": \"1.0\", \"scenarios\": [{\"steps\": [" + steps + "]}]}";

        assertThatThrownBy(() -> JourneyJson.readScenarios(json, journey))
                .isInstanceOfSatisfying(
                        JourneyJsonException.class,
                        refused -> assertThat(refused.findings()).hasSize(1_000));
    }

    @Test
    void readsWhatItHasWrittenOfAnyScenario() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20_261_123);
        for (int round = 0; round < 2_000; round++) {
            List<Scenario> scenarios = new ArrayList<>();
            for (int at = random.nextInt(4); at > 0; at--) {
                scenarios.add(anyScenario(random).named("Scenario " + at));
            }
            String json = JourneyJson.scenarios(VACUUM).write(scenarios);

            assertThat(JourneyJson.readScenarios(json, VACUUM)).as(json).isEqualTo(scenarios);
        }
    }

    private static Scenario anyScenario(RandomGenerator random) {
        Scenario scenario =
                random.nextBoolean() ? Scenario.on(VACUUM) : Scenario.on(VACUUM).as("colleen");
        int steps = random.nextInt(5);
        for (int step = 0; step < steps; step++) {
            String id = List.of("search", "compare", "buy").get(random.nextInt(3));
            scenario = step == 0 ? scenario.startsAt(id) : scenario.then(id);
            scenario = random.nextBoolean() ? scenario : scenario.feels(random.nextDouble(-1, 1));
            scenario = random.nextInt(4) > 0 ? scenario : scenario.fails();
            scenario = random.nextInt(3) > 0 ? scenario : scenario.after(Duration.ofNanos(random.nextLong(1L << 60)));
        }
        boolean mayEnd = steps > 0 && scenario.waitAfter().isEmpty();
        return mayEnd && random.nextBoolean()
                ? scenario.endsWith(List.of(Outcome.values()).get(random.nextInt(Outcome.values().length)))
                : scenario;
    }

    /** A document has the journey once, where each scenario has it as attributes. */
    @Test
    void isOfTheShapeInWhichScenariosTellThemselves() {
        List<AttributeValue> told = new ArrayList<>();
        for (Scenario scenario : SCENARIOS) {
            Map<String, AttributeValue> fields =
                    new LinkedHashMap<>(scenario.toAttributes().fields());
            assertThat(fields.remove("journey")).isEqualTo(new TextValue("vacuum"));
            told.add(new ObjectValue(fields));
        }

        assertThat(JourneyJson.values().read(GOLDEN))
                .isEqualTo(AttributeValue.object()
                        .put("journeyFormat", "1.0")
                        .put("journey", "vacuum")
                        .put("scenarios", new ListValue(told))
                        .build());
    }

    @Test
    void readsScenariosOfNoJourneyForAny() {
        String json = """
                {"journeyFormat": "1.0", "scenarios": [{"steps": [{"touchpoint": "search"}]}]}""";
        Journey other = VACUUM.toBuilder().id("future").build();

        assertThat(JourneyJson.readScenarios(json, other))
                .containsExactly(Scenario.on(other).startsAt("search"));
    }

    @Test
    void leavesOutUnknownFieldsIfAsked() {
        String json = GOLDEN.replace("\"persona\"", "\"mood\": \"calm\", \"persona\"");

        PartialReading<List<Scenario>> reading =
                JourneyJson.scenarios(VACUUM).lenient().read(json);

        assertThat(reading.value()).isEqualTo(SCENARIOS);
        assertThat(reading.leftOut()).containsOnlyKeys("/scenarios/0/mood");
    }

    @Test
    void tellsFaultsOfAnUnreadableDocumentInItsOwnWords() {
        assertThatThrownBy(() -> JourneyJson.readScenarios("[]", VACUUM))
                .isInstanceOf(JourneyJsonException.class)
                .hasMessage("""
                        No scenario list can be read from the document, which has 1 fault:
                        1:1: ERROR json.type: wanted a scenario list as an object, found a list.""");
    }

    @Test
    void tellsNoMoreOfUnknownTouchpointsThanIsRead() {
        String step = "{\"touchpoint\": \"serch\"}, ";
        String json = "{\"journeyFormat\": \"1.0\", \"scenarios\": [{\"steps\": [" + step.repeat(99_000)
                + "{\"touchpoint\": \"search\"}]}]}";

        assertThatThrownBy(() -> JourneyJson.readScenarios(json, VACUUM))
                .hasMessageStartingWith("No scenario list can be read from the document, which has 99000 faults,"
                        + " 1000 of them kept:\n");
    }

    @Test
    void refusesToWriteWhatCouldNotBeReadBack() {
        Scenario searching = Scenario.on(VACUUM).startsAt("search");
        Scenario elsewhere =
                Scenario.on(VACUUM.toBuilder().id("repair").build()).startsAt("search");
        Scenario newer = Scenario.on(VACUUM.toBuilder().name("Newer").build()).as("colleen");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> JourneyJson.writeScenarios(List.of()))
                .withMessage("There must be a scenario to tell the journey by, but there was none."
                        + " Write none with scenarios(journey).write(List.of()).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JourneyJson.writeScenarios(List.of(searching, elsewhere)))
                .withMessage("Scenarios of a document must be on its journey, \"vacuum\", but \"customer\" is on"
                        + " \"repair\". Write the scenarios of each journey into a document of their own.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JourneyJson.writeScenarios(List.of(searching, newer)))
                .withMessage("Scenarios of a document must be on its journey, \"vacuum\", but \"colleen\" is on"
                        + " another version of it. Write the scenarios of each journey into a document of their own.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JourneyJson.writeScenarios(List.of(searching, searching.then("compare"))))
                .withMessage("Scenarios of a document must be told apart by name and persona, but two are called"
                        + " \"customer\". Give each a name of its own with named(…).");
    }
}

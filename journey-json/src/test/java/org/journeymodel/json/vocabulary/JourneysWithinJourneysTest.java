package org.journeymodel.json.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.json.vocabulary.BuiltAndRead.asBuiltAndAsRead;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.JourneyAtlas;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.validation.AtlasReport;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.JourneyValidator;
import org.junit.jupiter.api.Test;

/** A whole journey whose steps are journeys of their own, in an atlas. */
class JourneysWithinJourneysTest {

    @Test
    void theWholeTellsTheJourneyOfTheProcessThatIsOneOfItsSteps() {
        Journey whole = journey("whole", Touchpoint.of("look", "Looks"), entering("buy", "purchase"));
        Journey purchase = journey("purchase", Touchpoint.of("cart", "Fills the cart"), Touchpoint.of("pay", "Pays"));

        asBuiltAndAsRead(JourneyAtlas.of(purchase, whole), atlas -> {
            Journey root = atlas.roots().get(0);
            String process = root.getTouchpoint("buy").subJourney().orElseThrow();

            assertThat(atlas.roots()).extracting(Journey::id).containsExactly("whole");
            assertThat(atlas.getJourney(process).touchpoints())
                    .extracting(Touchpoint::name)
                    .containsExactly("Fills the cart", "Pays");
            assertThat(validate(atlas).findings()).isEmpty();
        });
    }

    @Test
    void aStageTellsWhichJourneyShowsItInDetail() {
        Stage use = Stage.of("use", "Use", Touchpoint.of("unpack", "Unpacks")).toBuilder()
                .subJourney("first-day")
                .build();
        Journey whole =
                Journey.builder().id("whole").name("Whole").addStages(use).build();

        asBuiltAndAsRead(JourneyAtlas.of(whole, journey("first-day", Touchpoint.of("charge", "Charges it"))), atlas -> {
            Stage shown = atlas.getJourney("whole").getStage("use");

            assertThat(shown.subJourney().flatMap(atlas::findJourney))
                    .map(Journey::touchpoints)
                    .contains(List.of(Touchpoint.of("charge", "Charges it")));
        });
    }

    @Test
    void stepsMayHaveStepsThatAreJourneysToo() {
        JourneyAtlas threeDeep = JourneyAtlas.of(
                journey("whole", entering("buy", "purchase")),
                journey("purchase", entering("pay", "payment")),
                journey("payment", Touchpoint.of("card", "Shows her card")));

        asBuiltAndAsRead(
                threeDeep,
                atlas -> assertThat(wayDownFrom("whole", atlas)).containsExactly("whole", "purchase", "payment"));
    }

    @Test
    void circlesAreToldWithTheirWholeChain() {
        JourneyAtlas circles = JourneyAtlas.of(
                journey("a", entering("t", "b")),
                journey("b", entering("t", "c")),
                journey("c", entering("t", "a")),
                journey("d", entering("t", "d")));

        asBuiltAndAsRead(circles, atlas -> {
            assertThat(atlas.findCycles()).containsExactly(List.of("a", "b", "c", "a"), List.of("d", "d"));
            assertThat(validate(atlas).findings())
                    .extracting(Finding::message)
                    .containsExactly(
                            "its sub-journeys go in a circle: \"a\" -> \"b\" -> \"c\" -> \"a\".",
                            "its sub-journeys go in a circle: \"d\" -> \"d\".");
        });
    }

    @Test
    void tenThousandJourneysMayLieWithinEachOther() throws InterruptedException {
        JourneyAtlas deep = nested(10_000, Touchpoint.of("t", "T"));

        onASmallStack(() -> asBuiltAndAsRead(deep, atlas -> {
            assertThat(atlas.findCycle()).isEmpty();
            assertThat(atlas.roots()).extracting(Journey::id).containsExactly("j1");
            assertThat(wayDownFrom("j1", atlas)).hasSize(10_000).endsWith("j9999", "j10000");
            assertThat(validate(atlas).hasErrors()).isFalse();
        }));
    }

    @Test
    void aCircleOfTenThousandJourneysIsTold() throws InterruptedException {
        JourneyAtlas circle = nested(10_000, entering("t", "j1"));

        onASmallStack(() -> asBuiltAndAsRead(
                circle,
                atlas -> assertThat(atlas.findCycle().orElseThrow())
                        .hasSize(10_001)
                        .startsWith("j1", "j2")
                        .endsWith("j10000", "j1")));
    }

    @Test
    void aJourneyMissingTenThousandDeepIsTold() throws InterruptedException {
        JourneyAtlas unfinished = nested(10_000, entering("t", "j10001"));

        onASmallStack(() -> asBuiltAndAsRead(
                unfinished,
                atlas -> assertThat(validate(atlas).findings())
                        .singleElement()
                        .hasToString("ERROR journey.touchpoint.unknown-sub-journey at"
                                + " /journeys/9999/stages/0/touchpoints/0/subJourney: touchpoint \"t\": no journey of"
                                + " this atlas has the id \"j10001\". Did you mean \"j1000\"?")));
    }

    /** Journeys j1, j2 and so on, each entering the next; the last one has the touchpoint given. */
    private static JourneyAtlas nested(int depth, Touchpoint last) {
        List<Journey> journeys = new ArrayList<>();
        for (int at = 1; at < depth; at++) {
            journeys.add(journey("j" + at, entering("t", "j" + (at + 1))));
        }
        journeys.add(journey("j" + depth, last));
        return JourneyAtlas.builder().journeys(journeys).build();
    }

    private static List<String> wayDownFrom(String id, JourneyAtlas atlas) {
        List<String> way = new ArrayList<>(List.of(id));
        List<String> inner = JourneyAtlas.subJourneyIds(atlas.getJourney(id));
        while (!inner.isEmpty()) {
            way.add(inner.get(0));
            inner = JourneyAtlas.subJourneyIds(atlas.getJourney(inner.get(0)));
        }
        return way;
    }

    private static Journey journey(String id, Touchpoint... touchpoints) {
        return Journey.builder()
                .id(id)
                .name(id)
                .addStages(Stage.of("stage", "Stage", touchpoints))
                .build();
    }

    private static Touchpoint entering(String id, String subJourney) {
        return Touchpoint.of(id, id).toBuilder().subJourney(subJourney).build();
    }

    private static AtlasReport validate(JourneyAtlas atlas) {
        return JourneyValidator.standard().validate(atlas);
    }

    private static void onASmallStack(Runnable code) throws InterruptedException {
        AtomicReference<Throwable> fault = new AtomicReference<>();
        Thread thread = new Thread(null, code, "small stack", 512 * 1024);
        thread.setUncaughtExceptionHandler((any, thrown) -> fault.set(thrown));
        thread.start();
        thread.join();
        assertThat(fault.get()).isNull();
    }
}

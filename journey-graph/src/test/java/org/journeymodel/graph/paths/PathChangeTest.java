package org.journeymodel.graph.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.graph.Scripts.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.journeymodel.core.flow.Provenance;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.JourneyGraph;
import org.junit.jupiter.api.Test;

/** What can be asked of a single path. */
class PathChangeTest {

    private static JourneyPath path(Touchpoint... touchpoints) {
        Stage.Builder stage = Stage.builder().id("stage").name("Stage");
        List.of(touchpoints).forEach(stage::addTouchpoints);
        Journey journey =
                Journey.builder().id("j").name("J").addStages(stage.build()).build();
        return JourneyGraph.of(journey).paths().mostLikely(1).get(0);
    }

    private static Touchpoint at(String id, String... channels) {
        return Touchpoint.builder().id(id).name(id).addChannels(channels).build();
    }

    private static Touchpoint by(String id, String team) {
        return Touchpoint.builder().id(id).name(id).team(team).build();
    }

    @Test
    void theChannelChangesWhereNoChannelIsSharedAndUnknownOnesArePassedOver() {
        JourneyPath path =
                path(at("search", "website"), at("think"), at("call", "phone"), at("chat", "phone", "website"));

        assertThat(path.channelChanges())
                .extracting(PathChange::toString)
                .containsExactly("search -> call: website to phone");
        PathChange change = path.channelChanges().get(0);
        assertThat(change.before().id()).isEqualTo("search");
        assertThat(change.after().id()).isEqualTo("call");
        assertThat(change.toAttributes())
                .isEqualTo(AttributeValue.object()
                        .put("before", "search")
                        .put("after", "call")
                        .putTexts("from", List.of("website"))
                        .putTexts("to", List.of("phone"))
                        .build());
    }

    @Test
    void unknownChannelsAreNoChange() {
        assertThat(path(at("a"), at("b", "phone"), at("c"), at("d", "phone"), at("e"))
                        .channelChanges())
                .isEmpty();
        assertThat(path(at("a"), at("b")).channelChanges()).isEmpty();
    }

    @Test
    void eachChangeIsToldThoughItGoesBack() {
        assertThat(path(at("a", "web", "app"), at("b", "shop"), at("c", "web")).channelChanges())
                .extracting(PathChange::toString)
                .containsExactly("a -> b: web, app to shop", "b -> c: shop to web");
    }

    @Test
    void teamsHandCustomersOver() {
        JourneyPath path = path(by("offer", "sales"), at("sign"), by("install", "service"), by("repair", "service"));

        assertThat(path.teamHandovers())
                .extracting(PathChange::toString)
                .containsExactly("offer -> install: sales to service");
        assertThat(path.channelChanges()).isEmpty();
    }

    @Test
    void changesAreValues() {
        PathChange change = path(by("a", "x"), by("b", "y")).teamHandovers().get(0);

        assertThat(change)
                .isEqualTo(path(by("a", "x"), by("b", "y")).teamHandovers().get(0))
                .hasSameHashCodeAs(
                        path(by("a", "x"), by("b", "y")).teamHandovers().get(0))
                .isNotEqualTo(path(by("a", "x"), by("b", "z")).teamHandovers().get(0));
    }

    @Test
    void aPathTakesItsStaysAndTypicalWaitsAndSaysHowMuchIsKnown() {
        PathTime time = graph("search:1h compare buy:10m", "search->compare", "compare->buy 1 2d")
                .paths()
                .mostLikely(1)
                .get(0)
                .time();

        assertThat(time.total()).isEqualTo(Duration.ofDays(2).plusMinutes(70));
        assertThat(time.coverage()).isEqualTo(0.6);
        assertThat(time.isAtLeast()).isTrue();
        assertThat(time).hasToString("at least 2 d 1 h (60.0 % of times known)");
        assertThat(time.toAttributes())
                .isEqualTo(AttributeValue.object()
                        .put("total", time.total())
                        .put("coverage", 0.6)
                        .build());
    }

    @Test
    void aPathTellsWhatItsSharesRestOn() {
        JourneyPath path = graph("a b c d", "a->b .5", "b->c", "c->d .75")
                .paths()
                .to("d")
                .best(PathCriterion.SHORTEST)
                .orElseThrow();

        assertThat(path.basis())
                .isEqualTo(Map.of(Provenance.DECLARED, 2, Provenance.ASSUMED, 1, Provenance.OBSERVED, 0));
    }

    @Test
    void aTimeThatIsKnownIsNotAtLeast() {
        assertThat(graph("a:2h").paths().mostLikely(1).get(0).time()).hasToString("2 h");
    }

    @Test
    void unknownFeelingsAreNoFeelings() {
        JourneyPath path = graph("a^.5 b c^-.25").paths().mostLikely(1).get(0);

        assertThat(path.lowestFeeling()).hasValue(-.25);
        assertThat(path.highestFeeling()).hasValue(.5);
        assertThat(path.unknownFeelings()).isEqualTo(1);
        assertThat(graph("a").paths().mostLikely(1).get(0).lowestFeeling()).isEmpty();
    }
}

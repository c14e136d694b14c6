package org.journeymodel.graph.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.graph.Scripts.graph;

import java.util.List;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.agreement.AgreementFigure.Kind;
import org.junit.jupiter.api.Test;

/** What customers do otherwise than the map says is found, and stands first. */
class ChangedMapTest {

    private static final String TOUCHPOINTS = "home@.6^.4 ad@.4 cart:1h^-.2 paid+";
    private static final JourneyGraph MAP =
            graph(TOUCHPOINTS, "home->cart .5 2h", "home->ad .1", "ad->home .3", "ad->cart .6", "cart->paid .5 1d");

    private static void assertFirst(JourneyGraph real, Kind kind, String touchpoint) {
        for (long seed = 0; seed < 50; seed++) {
            ObservedJourneys log = real.simulate(1_000, seed);
            List<AgreementFigure> found = MAP.agreement(log).disagreements();
            assertThat(found).as("seed %d", seed).isNotEmpty();
            assertThat(found.get(0).kind()).isEqualTo(kind);
            assertThat(found.get(0).touchpoint().id()).isEqualTo(touchpoint);
        }
    }

    @Test
    void aChangedShare() {
        assertFirst(
                graph(TOUCHPOINTS, "home->cart .5 2h", "home->ad .1", "ad->home .3", "ad->cart .6", "cart->paid .3 1d"),
                Kind.MOVE,
                "cart");
    }

    @Test
    void changedEntries() {
        assertFirst(
                graph(
                        "home@.8^.4 ad@.2 cart:1h^-.2 paid+",
                        "home->cart .5 2h",
                        "home->ad .1",
                        "ad->home .3",
                        "ad->cart .6",
                        "cart->paid .5 1d"),
                Kind.ENTRY,
                "home");
    }

    @Test
    void aChangedTime() {
        assertFirst(
                graph(TOUCHPOINTS, "home->cart .5 2h", "home->ad .1", "ad->home .3", "ad->cart .6", "cart->paid .5 3d"),
                Kind.TIME,
                "cart");
    }

    @Test
    void aChangedFeeling() {
        assertFirst(
                graph(
                        "home@.6^.4 ad@.4 cart:1h^-.8 paid+",
                        "home->cart .5 2h",
                        "home->ad .1",
                        "ad->home .3",
                        "ad->cart .6",
                        "cart->paid .5 1d"),
                Kind.FEELING,
                "cart");
    }

    @Test
    void aMoveThatNobodyPlanned() {
        JourneyGraph real = graph(
                TOUCHPOINTS,
                "home->cart .3 2h",
                "home->paid .4",
                "home->ad .1",
                "ad->home .3",
                "ad->cart .6",
                "cart->paid .5 1d");
        assertFirst(real, Kind.MOVE, "home");
        ShareAgreement unplanned =
                MAP.agreement(real.simulate(1_000, 1)).unplannedMoves().get(0);
        assertThat(unplanned.next().orElseThrow().id()).isEqualTo("paid");
        assertThat(unplanned.isDisagreement()).isTrue();
    }
}

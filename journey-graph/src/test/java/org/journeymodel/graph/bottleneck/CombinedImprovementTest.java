package org.journeymodel.graph.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.journeymodel.graph.Scripts.graph;
import static org.journeymodel.graph.Scripts.journey;

import java.time.Duration;
import java.util.List;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.graph.chain.AbsorbingChain;
import org.junit.jupiter.api.Test;

class CombinedImprovementTest {

    private final Bottlenecks twoDropOffs =
            graph("a b paid+", "a->b .5", "b->paid .5").bottlenecks();
    private final Bottleneck atA = twoDropOffs.ranked().get(0);
    private final Bottleneck atB = twoDropOffs.ranked().get(1);

    @Test
    void theExampleGainsWhatItsDocumentationSays() {
        CombinedImprovement both = twoDropOffs.together(atA, atB);

        assertThat(both.before().success()).hasValue(0.25);
        assertThat(both.after().success()).hasValue(1.0);
        assertThat(both.gain()).isEqualTo(0.75);
        assertThat(both.sumOfGains()).isEqualTo(0.5);
        assertThat(both.interaction()).isEqualTo(0.25);
        assertThat(both)
                .hasToString("If 2 bottlenecks were mended (the drop-off at \"A\" and the drop-off at \"B\"), success"
                        + " would rise from 25.0 % to 100.0 % (+75.0 points), 25.0 points more than the gains of each"
                        + " alone add up to.");
    }

    @Test
    void theOrderOfThePicksDoesNotMatter() {
        assertThat(twoDropOffs.together(atB, atA))
                .isEqualTo(twoDropOffs.together(List.of(atA, atB)))
                .hasSameHashCodeAs(twoDropOffs.together(atA, atB));
        assertThat(twoDropOffs.together(atB, atA).bottlenecks()).containsExactly(atA, atB);
    }

    @Test
    void oneAloneGainsAsMuchAsItsBottleneckAndNoneGainsNothing() {
        assertThat(twoDropOffs.together(atB).after()).isEqualTo(atB.after().orElseThrow());
        assertThat(twoDropOffs.together(atB))
                .hasToString("If 1 bottleneck was mended (the drop-off at \"B\"), success would rise from 25.0 % to"
                        + " 50.0 % (+25.0 points).");
        assertThat(twoDropOffs.together().gain()).isZero();
        assertThat(twoDropOffs.together())
                .hasToString("If nothing was mended, success would stay at 25.0 % (+0.0 points).");
    }

    @Test
    void waitsAndStaysAddUp() {
        Bottlenecks slow = graph("a:30m b c+", "a->b .5 2h", "b->c .5 1h").bottlenecks(Objective.TIME);
        CombinedImprovement all = slow.together(slow.ranked());

        assertThat(all.after().timeOfSuccess()).contains(Duration.ZERO);
        assertThat(all.gain()).isCloseTo(3.5 * 3_600, within(1e-9));
        assertThat(all)
                .hasToString("If 3 bottlenecks were mended (the wait from \"A\" to \"B\", the wait from \"B\" to \"C\""
                        + " and the stay at \"A\"), a journey that succeeds would take 0 s instead of 3 h 30 min"
                        + " (3 h 30 min less), as much as the gains of each alone add up to.");
    }

    @Test
    void aWaitOnAWayBackIsSavedOnlyOnce() {
        // a is visited 2 times: once for good and once more, since half come back after 2 h. Of the 2 h that
        // this costs in the mean, either improvement saves all, and the second nothing.
        Bottlenecks slow = graph("a b c+", "a->b 1", "b->a .5 2h", "b->c .5").bottlenecks(Objective.TIME);
        CombinedImprovement both = slow.together(slow.ranked());

        assertThat(both.bottlenecks()).extracting(Bottleneck::reason).containsExactly(Reason.LOOP_BACK, Reason.WAITING);
        assertThat(both.gain()).isCloseTo(7_200, within(1e-9));
        assertThat(both.interaction()).isCloseTo(-7_200, within(1e-9));
        assertThat(both.sentence()).endsWith("(2 h less), 2 h less than the gains of each alone add up to.");
    }

    @Test
    void feelingsAndLossesAreToldInTheirOwnUnits() {
        Bottlenecks felt = graph("a^-.5 b^-1 c+^.5", "a->b 1", "b->c .5").bottlenecks(Objective.FEELING);
        assertThat(felt.together(felt.ranked()).sentence())
                .isEqualTo("If 2 bottlenecks were mended (the feeling at \"B\" and the feeling at \"A\"), the mean"
                        + " feeling of customers who succeed would rise from -0.33 to +0.17 (valence +0.5000), as much"
                        + " as the gains of each alone add up to.");
        Bottlenecks lost = graph("a:1h b:1h c~", "a->b .5", "b->c .5").bottlenecks();
        // Lost 75 of 100; 50 without either drop-off, 0 without both.
        assertThat(lost.together(lost.ranked().subList(0, 2)).sentence())
                .endsWith("customers lost would fall from 75.0 to 0.0 of 100, 25.0 of 100 more than the gains of each"
                        + " alone add up to.");
        // A stay at a for all, one at b for half: 1 h 30 min; nobody is kept by it, and no gain is told.
        assertThat(lost.together(lost.ranked().subList(2, 4)).sentence())
                .isEqualTo("If 2 bottlenecks were mended (the stay at \"A\" and the stay at \"B\"), a journey would"
                        + " take 0 s instead of 1 h 30 min (1 h 30 min less).");
    }

    @Test
    void whereNoFeelingIsKnownNothingIsGainedOrSaidToBe() {
        Bottlenecks unfelt = graph("a b+", "a->b .5").bottlenecks(Objective.FEELING);

        assertThat(unfelt)
                .hasToString("No feeling of customers who succeed is known, so no improvement can be ranked by it.");
        assertThat(unfelt.best(1).gain()).isZero();
        assertThat(unfelt.best(1)).hasToString("If nothing was mended, no feeling of customers who succeed is known.");
        assertThat(unfelt.best(1).toAttributes().fields()).containsEntry("gain", AttributeValue.of(0.0));
        assertThat(graph("a b", "a->b .5").bottlenecks(Objective.FEELING))
                .hasToString("No feeling of any customer is known, so no improvement can be ranked by it.");
    }

    @Test
    void parallelWaitsAreToldApartByTheirTriggers() {
        Bottlenecks slow = graph("a b+", "a->b .5 2h mail", "a->b .5 1h call").bottlenecks(Objective.TIME);

        assertThat(slow.ranked())
                .extracting(Bottleneck::sentence)
                .containsExactly(
                        "Customers wait 2 h from \"A\" to \"B\" (mail); without that wait, a journey that succeeds would"
                                + " take 30 min instead of 1 h 30 min (1 h less).",
                        "Customers wait 1 h from \"A\" to \"B\" (call); without that wait, a journey that succeeds would"
                                + " take 1 h instead of 1 h 30 min (30 min less).");
        assertThat(slow.together(slow.ranked()).sentence())
                .startsWith(
                        "If 2 bottlenecks were mended (the wait from \"A\" to \"B\" (mail) and the wait from \"A\" to"
                                + " \"B\" (call)), ");
    }

    @Test
    void manyAreNotAllNamed() {
        Bottlenecks seven = graph(
                        "a b c d e f g h+", "a->b .9", "b->c .9", "c->d .9", "d->e .9", "e->f .9", "f->g .9", "g->h .9")
                .bottlenecks();

        assertThat(seven.together(seven.ranked()).sentence())
                .startsWith(
                        "If 7 bottlenecks were mended (the drop-off at \"A\", the drop-off at \"B\", the drop-off at"
                                + " \"C\", the drop-off at \"D\", the drop-off at \"E\" and 2 more), success would rise from"
                                + " 47.8 % to 100.0 %");
    }

    @Test
    void whatWouldNeverEndIsRefused() {
        // a feels bad: less of it, the better in the mean, but without both ways back to it nobody leaves b and c.
        Bottlenecks found = graph(
                        "a^-1 b^.5 c^.5 paid+", "a->b .5", "a->paid .5", "b->a .5", "b->c .5", "c->a .5", "c->b .5")
                .bottlenecks(Objective.FEELING);
        List<Bottleneck> waysBack = found.ranked().stream()
                .filter(each -> each.reason() == Reason.LOOP_BACK)
                .toList();

        assertThat(waysBack).hasSize(2);
        assertThatThrownBy(() -> found.together(waysBack))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Improvements cannot be made together: without the way from \"B\" to \"A\" and the way from"
                        + " \"C\" to \"A\", some customers would go round for ever. Leave one of them out.");
        assertThat(found.together(waysBack.get(1)).gain())
                .isEqualTo(waysBack.get(1).gain());
    }

    @Test
    void whatLeavesNoWayOnIsRefused() {
        // Ranked bottlenecks hardly ever do that: not all ways on can be worse than their mean.
        JourneyFlow flow = JourneyFlow.of(journey("a b paid+", "a->b .5", "a->paid .3", "b->a .5", "b->b .3"));
        Improvement toA = new Improvement(1, flow.moves().get(2), Reason.LOOP_BACK, List.of(2));
        Improvement toItself = new Improvement(1, flow.moves().get(3), Reason.LOOP_BACK, List.of(3));
        Compatibility compatibility = new Compatibility(flow, AbsorbingChain.of(flow));

        compatibility.require(List.of(toA));
        compatibility.require(List.of(Improvement.at(1, Reason.DROP_OFF), Improvement.at(0, Reason.DROP_OFF)));
        assertThatThrownBy(() -> compatibility.require(List.of(toA, toItself)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Improvements cannot be made together: without the way from \"B\" to \"A\" and the way from"
                        + " \"B\" to \"B\", no way would lead on from \"B\". Leave one of them out.");
    }

    @Test
    void onlyBottlenecksOfTheRankingArePickedAndEachOnce() {
        Bottleneck other = graph("x y+", "x->y .5").bottlenecks().ranked().get(0);

        assertThatThrownBy(() -> twoDropOffs.together(atA, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Bottleneck is not of this ranking: " + other.sentence()
                        + " Pick from ranked() of the same result.");
        assertThatThrownBy(() -> twoDropOffs.together(atA, atB, atA))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Bottleneck is picked twice: " + atA.sentence() + " Pick it once.");
    }

    @Test
    void structureHasNoGainsToAddUp() {
        Bottlenecks structure = graph("a^-1 b+", "a->b").bottlenecks();

        assertThatThrownBy(() -> structure.together(structure.ranked()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Bottlenecks ranked by structure have no gains to compute with. Declare probabilities or"
                        + " give statistics, and rank by an objective other than structure.");
        assertThatThrownBy(() -> structure.best(1)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theBestAreTheFirstOfTheRankingAndThenWhatAddsMost() {
        // Removing the way back saves all that the wait on it costs: the next best is the shorter wait.
        Bottlenecks slow =
                graph("a b c+", "a->b 1 10m", "b->a .5 2h", "b->c .5").bottlenecks(Objective.TIME);

        assertThat(slow.ranked())
                .extracting(Bottleneck::reason)
                .containsExactly(Reason.LOOP_BACK, Reason.WAITING, Reason.WAITING);
        assertThat(slow.best(1).bottlenecks()).containsExactly(slow.ranked().get(0));
        assertThat(slow.best(2).bottlenecks())
                .containsExactly(slow.ranked().get(0), slow.ranked().get(2));
        assertThat(slow.best(9)).as("the other wait saves nothing more").isEqualTo(slow.best(2));
        assertThatThrownBy(() -> slow.best(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Number of bottlenecks to mend must be at least 1, but was 0.");
    }

    @Test
    void attributesSayTheSame() {
        assertThat(twoDropOffs.together(atA, atB).toAttributes().fields().keySet())
                .containsExactly("bottlenecks", "before", "after", "gain", "sumOfGains", "interaction", "sentence");
    }
}

package org.journeymodel.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.junit.jupiter.api.Test;

class JourneyMergeTest {

    private final Journey base = Maps.vacuum();
    private final Stage consider = base.getStage("consider");
    private final Stage purchase = base.getStage("purchase");

    private Journey compare(String name) {
        return Maps.edited(base, "compare", each -> each.name(name));
    }

    private static MergeConflict only(JourneyMerge merge) {
        assertThat(merge.conflicts()).hasSize(1);
        return merge.conflicts().get(0);
    }

    private Journey inPurchase(Touchpoint... touchpoints) {
        return Maps.withStages(
                base, consider, purchase.toBuilder().addTouchpoints(touchpoints).build());
    }

    @Test
    void takesIndependentEditsOfOneTouchpoint() {
        Journey ours = compare("Weighs models");
        Journey theirs = Maps.edited(base, "compare", each -> each.duration(Duration.ofMinutes(20)));
        JourneyMerge merge = JourneyMerge.of(base, ours, theirs);
        assertThat(merge.hasConflicts()).isFalse();
        assertThat(merge.journey())
                .isEqualTo(Maps.edited(ours, "compare", each -> each.duration(Duration.ofMinutes(20))));
        assertThat(merge.toText()).isEqualTo("No conflicts.\n");
        assertThat(merge).hasToString("Merge of \"vacuum\": No conflicts.");
    }

    @Test
    void keepsOursWhereBothChangedAValueAndTellsTheirs() {
        JourneyMerge merge = JourneyMerge.of(base, compare("Weighs models"), compare("Looks at models"));
        assertThat(merge.journey()).isEqualTo(compare("Weighs models"));
        MergeConflict conflict = only(merge);
        assertThat(conflict.kind()).isEqualTo(ConflictKind.VALUE);
        assertThat(conflict.place()).hasToString("stages[consider].touchpoints[compare].name");
        assertThat(conflict.base()).contains(AttributeValue.of("Compares models"));
        assertThat(conflict.ours()).contains(AttributeValue.of("Weighs models"));
        assertThat(conflict.theirs()).contains(AttributeValue.of("Looks at models"));
        assertThat(merge.toText()).isEqualTo("""
                1 conflict; ours stays
                  touchpoint "Weighs models", name: ours has "Weighs models", theirs has "Looks at models"; it was "Compares models"
                """);
        assertThat(merge.toAttributes().fields().get("conflicts"))
                .isEqualTo(AttributeValue.of(List.of(AttributeValue.object()
                        .put("kind", "value")
                        .put("place", "stages[consider].touchpoints[compare].name")
                        .put("base", "Compares models")
                        .put("ours", "Weighs models")
                        .put("theirs", "Looks at models")
                        .put("sentence", conflict.sentence())
                        .build())));
    }

    @Test
    void movesByTheOneAndRewordsByTheOther() {
        Journey ours = Maps.withStages(base, purchase, consider);
        Journey theirs = compare("Weighs models");
        JourneyMerge merge = JourneyMerge.of(base, ours, theirs);
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.journey()).isEqualTo(Maps.edited(ours, "compare", each -> each.name("Weighs models")));
    }

    @Test
    void putsWhatBothAddedAtTheSameSpotInTheOrderOfIds() {
        Touchpoint pay = Touchpoint.of("pay", "Pays");
        Touchpoint fetch = Touchpoint.of("fetch", "Fetches");
        JourneyMerge merge = JourneyMerge.of(base, inPurchase(pay), inPurchase(fetch));
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.journey()).isEqualTo(inPurchase(fetch, pay));
    }

    @Test
    void addsOnceWhatBothAdded() {
        Touchpoint pay = Touchpoint.of("pay", "Pays");
        Touchpoint fetch = Touchpoint.of("fetch", "Fetches");
        Touchpoint use = Touchpoint.of("use", "Uses");
        JourneyMerge merge = JourneyMerge.of(base, inPurchase(pay, fetch), inPurchase(fetch, use));
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.journey()).isEqualTo(inPurchase(pay, fetch, use));
    }

    @Test
    void tellsWhatOneRemovedAndTheOtherChanged() {
        Journey without = Maps.withStages(
                base,
                consider.toBuilder()
                        .touchpoints(List.of(consider.touchpoints().get(0)))
                        .build(),
                purchase);
        Journey changed = compare("Weighs models");
        JourneyMerge oursRemoved = JourneyMerge.of(base, without, changed);
        assertThat(only(oursRemoved)).hasToString("touchpoint \"Weighs models\": ours removed it, theirs changed it");
        assertThat(oursRemoved.journey()).isEqualTo(without);
        JourneyMerge theirsRemoved = JourneyMerge.of(base, changed, without);
        assertThat(only(theirsRemoved)).hasToString("touchpoint \"Weighs models\": theirs removed it, ours changed it");
        assertThat(theirsRemoved.journey()).isEqualTo(changed);
    }

    @Test
    void tellsATouchpointThatBothMovedToDifferentStages() {
        Journey three = Maps.withStages(base, consider, purchase, Stage.of("use", "Use"));
        Touchpoint buy = base.getTouchpoint("buy");
        Stage bought = purchase.toBuilder().touchpoints(List.of()).build();
        Journey ours = Maps.withStages(
                three, consider.toBuilder().addTouchpoints(buy).build(), bought, Stage.of("use", "Use"));
        Journey theirs = Maps.withStages(three, consider, bought, Stage.of("use", "Use", buy));
        JourneyMerge merge = JourneyMerge.of(three, ours, theirs);
        assertThat(merge.journey()).isEqualTo(ours);
        assertThat(only(merge).kind()).isEqualTo(ConflictKind.STAGE);
        assertThat(only(merge))
                .hasToString("touchpoint \"Buys\": ours has it in stage \"consider\", theirs in stage \"use\"");
    }

    @Test
    void tellsAnElementThatBothMovedToDifferentPositions() {
        Journey abc = Maps.withStages(base, Stage.of("a", "A"), Stage.of("b", "B"), Stage.of("c", "C"));
        Journey ours = Maps.withStages(base, Stage.of("c", "C"), Stage.of("a", "A"), Stage.of("b", "B"));
        Journey theirs = Maps.withStages(base, Stage.of("a", "A"), Stage.of("c", "C"), Stage.of("b", "B"));
        JourneyMerge merge = JourneyMerge.of(abc, ours, theirs);
        assertThat(merge.journey()).isEqualTo(ours);
        MergeConflict conflict = only(merge);
        assertThat(conflict.kind()).isEqualTo(ConflictKind.ORDER);
        assertThat(conflict).hasToString("stage \"C\": ours has it at position 1, theirs at position 2");
        assertThat(conflict.base()).contains(AttributeValue.of(2));
    }

    /** Theirs renames compare; ours adds a transition to it. */
    @Test
    void renamesInWhatTheOtherAdded() {
        Journey ours =
                base.toBuilder().addTransitions(Transition.of("buy", "compare")).build();
        Journey theirs = Maps.edited(base, "compare", each -> each.id("weigh")).toBuilder()
                .transitions(List.of(
                        Transition.of("search", "weigh").withProbability(0.9),
                        base.transitions().get(1).toBuilder().from("weigh").build()))
                .build();
        JourneyMerge merge = JourneyMerge.of(base, ours, theirs);
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.journey())
                .isEqualTo(theirs.toBuilder()
                        .addTransitions(Transition.of("buy", "weigh"))
                        .build());
    }

    @Test
    void tellsAnElementThatBothRenamed() {
        Journey ours = Maps.edited(base, "compare", each -> each.id("weigh"));
        Journey theirs = Maps.edited(base, "compare", each -> each.id("look"));
        JourneyMerge merge = JourneyMerge.of(base, ours, theirs);
        assertThat(merge.conflicts()).extracting(MergeConflict::kind).contains(ConflictKind.ID);
        assertThat(merge.conflicts().get(0))
                .hasToString("touchpoint \"Compares models\": ours has the id \"weigh\", theirs has \"look\"; it was"
                        + " \"compare\"");
        assertThat(merge.journey().findTouchpoint("weigh")).isPresent();
        assertThat(merge.journey().findTouchpoint("look")).isEmpty();
    }

    @Test
    void tellsAReferenceToWhatTheOtherRemoved() {
        Journey ours =
                base.toBuilder().addTransitions(Transition.of("search", "buy")).build();
        Journey theirs = Maps.withStages(base, consider, Stage.of("purchase", "Purchase")).toBuilder()
                .transitions(List.of(base.transitions().get(0)))
                .build();
        JourneyMerge merge = JourneyMerge.of(base, ours, theirs);
        MergeConflict conflict = only(merge);
        assertThat(conflict.kind()).isEqualTo(ConflictKind.REFERENCE);
        assertThat(conflict)
                .hasToString("transition from \"Searches\" to \"Buys\", to: refers to the touchpoint \"buy\", which"
                        + " theirs removed");
        assertThat(conflict.ours()).contains(AttributeValue.of("buy"));
    }
}

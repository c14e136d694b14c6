package org.journeymodel.core.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.junit.jupiter.api.Test;

class JourneyDiffTest {

    private final Journey map = Maps.vacuum();
    private final Stage consider = map.getStage("consider");
    private final Stage purchase = map.getStage("purchase");

    private static Change only(JourneyDiff diff) {
        assertThat(diff.changes()).hasSize(1);
        return diff.changes().get(0);
    }

    private Change onlyTo(Journey after) {
        return only(JourneyDiff.between(map, after));
    }

    @Test
    void tellsThatNothingChanged() {
        JourneyDiff diff = JourneyDiff.between(map, Maps.vacuum());
        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.applyTo(map)).isEqualTo(map);
        assertThat(diff.toText()).isEqualTo("No changes.\n");
        assertThat(diff).hasToString("no changes");
    }

    @Test
    void tellsAChangedValueWithWhatItWas() {
        Change change = onlyTo(Maps.edited(map, "compare", each -> each.duration(Duration.ofMinutes(20))));
        assertThat(change.kind()).isEqualTo(ChangeKind.CHANGED);
        assertThat(change.place()).hasToString("stages[consider].touchpoints[compare].duration");
        assertThat(change.place().touchpoint()).contains("compare");
        assertThat(change.place().stage()).contains("consider");
        assertThat(change.before()).contains(AttributeValue.of("PT30M"));
        assertThat(change.after()).contains(AttributeValue.of("PT20M"));
        assertThat(change).hasToString("touchpoint \"Compares models\", duration changed from 30 min to 20 min");
    }

    @Test
    void tellsAValueThatCameAndOneThatWent() {
        Change come = onlyTo(Maps.edited(map, "search", each -> each.description("Reads reviews")));
        assertThat(come.kind()).isEqualTo(ChangeKind.ADDED);
        assertThat(come).hasToString("touchpoint \"Searches\", description added: \"Reads reviews\"");
        Change gone = onlyTo(Maps.edited(map, "compare", each -> each.followUp(Optional.empty())));
        assertThat(gone.kind()).isEqualTo(ChangeKind.REMOVED);
        assertThat(gone).hasToString("touchpoint \"Compares models\", follow up removed: \"A survey\"");
    }

    @Test
    void showsWhereLongTextsDiffer() {
        String long1 = "word ".repeat(40) + "in the end one";
        String long2 = "word ".repeat(40) + "in the end two";
        Journey before = map.toBuilder().description(long1).build();
        Journey after = map.toBuilder().description(long2).build();
        assertThat(only(JourneyDiff.between(before, after)))
                .hasToString("description changed from …\"ord word in the end one\" to …\"ord word in the end two\"");
    }

    @Test
    void showsTimesExactlyIfTheyWouldLookTheSame() {
        Journey after =
                Maps.waiting(map, each -> each.waiting(Duration.ofDays(2).plusSeconds(1)));
        assertThat(onlyTo(after))
                .hasToString("transition from \"Compares models\" to \"Buys\", waiting changed from \"P2D\" to"
                        + " \"P2DT1S\"");
    }

    @Test
    void tellsAnAddedTouchpointOnceWithAllThatItHolds() {
        Touchpoint advice = Touchpoint.builder("advice", "Asks for advice")
                .addEventNames("chat")
                .build();
        Journey after = Maps.withStages(
                map,
                consider.toBuilder()
                        .touchpoints(List.of(
                                consider.touchpoints().get(0),
                                advice,
                                consider.touchpoints().get(1)))
                        .build(),
                purchase);
        Change change = onlyTo(after);
        assertThat(change.kind()).isEqualTo(ChangeKind.ADDED);
        assertThat(change.indexAfter()).hasValue(1);
        assertThat(change.indexBefore()).isEmpty();
        assertThat(change.before()).isEmpty();
        assertThat(change.after())
                .contains(AttributeValue.object()
                        .put("id", "advice")
                        .put("name", "Asks for advice")
                        .putTexts("eventNames", List.of("chat"))
                        .build());
        assertThat(change).hasToString("touchpoint \"Asks for advice\" added");
    }

    @Test
    void tellsARemovedStageAndItsTouchpointsApart() {
        Journey after = Maps.withStages(map, consider);
        JourneyDiff diff = JourneyDiff.between(map, after);
        assertThat(diff).hasToString("""
                stage "Purchase" removed
                touchpoint "Buys" removed""");
        assertThat(diff.changes().get(1).place()).hasToString("stages[purchase].touchpoints[buy]");
    }

    @Test
    void tellsWhatMovedInItsList() {
        Journey after = Maps.withStages(
                map,
                consider.toBuilder()
                        .touchpoints(List.of(
                                consider.touchpoints().get(1),
                                consider.touchpoints().get(0)))
                        .build(),
                purchase);
        Change change = onlyTo(after);
        assertThat(change.kind()).isEqualTo(ChangeKind.MOVED);
        assertThat(change.indexBefore()).hasValue(1);
        assertThat(change.indexAfter()).hasValue(0);
        assertThat(change).hasToString("touchpoint \"Compares models\" moved from position 2 to position 1");
    }

    @Test
    void tellsATouchpointInAnotherStageAsTheSame() {
        Journey after = Maps.withStages(
                map,
                consider.toBuilder()
                        .touchpoints(List.of(consider.touchpoints().get(0)))
                        .build(),
                purchase.toBuilder()
                        .touchpoints(List.of(
                                consider.touchpoints().get(1),
                                purchase.touchpoints().get(0)))
                        .build());
        Change change = onlyTo(after);
        assertThat(change.kind()).isEqualTo(ChangeKind.MOVED);
        assertThat(change.movedFrom().map(Place::toString)).contains("stages[consider].touchpoints[compare]");
        assertThat(change.place()).hasToString("stages[purchase].touchpoints[compare]");
        assertThat(change)
                .hasToString("touchpoint \"Compares models\" moved from stage \"Consideration\" to stage \"Purchase\"");
    }

    @Test
    void tellsTheSameTouchpointUnderAnotherIdWithoutItsReferences() {
        Journey renamed = Maps.edited(map, "compare", each -> each.id("comparing")).toBuilder()
                .transitions(List.of(
                        Transition.of("search", "comparing").withProbability(0.9),
                        map.transitions().get(1).toBuilder().from("comparing").build()))
                .build();
        Change change = onlyTo(renamed);
        assertThat(change.kind()).isEqualTo(ChangeKind.RENAMED);
        assertThat(change.before()).contains(AttributeValue.of("compare"));
        assertThat(change.after()).contains(AttributeValue.of("comparing"));
        assertThat(change.place()).hasToString("stages[consider].touchpoints[comparing]");
        assertThat(change)
                .hasToString("touchpoint \"Compares models\" has the id \"comparing\" instead of \"compare\"");
        assertThat(JourneyDiff.between(map, renamed).applyTo(map)).isEqualTo(renamed);
    }

    /** Search tells one fact, its name. With another name nothing is shared. */
    @Test
    void takesATouchpointUnderAnotherIdAndNameForAnotherOne() {
        Journey after = Maps.edited(map, "search", each -> each.id("look").name("Looks around"));
        assertThat(JourneyDiff.between(map, after)).hasToString("""
                touchpoint "Searches" removed
                touchpoint "Looks around" added""");
    }

    /** Compare tells name, duration, follow-up and an experience: three of five facts are shared, 3/5 >= 1/2. */
    @Test
    void takesATouchpointThatKeepsHalfOfItsFactsForTheSame() {
        Journey after = Maps.edited(map, "compare", each -> each.id("weigh").name("Weighs models"));
        assertThat(JourneyDiff.between(map, after).changes())
                .extracting(Change::kind)
                .startsWith(ChangeKind.RENAMED, ChangeKind.CHANGED);
    }

    @Test
    void doesNotGuessBetweenTwoThatAreEquallySimilar() {
        Journey after = Maps.withStages(
                map,
                Stage.of(
                        "consider",
                        "Consideration",
                        Touchpoint.of("one", "Searches"),
                        Touchpoint.of("two", "Searches"),
                        map.getTouchpoint("compare")),
                purchase);
        assertThat(JourneyDiff.between(map, after)).hasToString("""
                touchpoint "Searches" removed
                touchpoint "Searches" added
                touchpoint "Searches" added""");
    }

    @Test
    void tellsClaimsByTheirTexts() {
        Journey after = Maps.colleen(
                map,
                each -> each.pains(
                        List.of(Claim.of("Slow"), Claim.of("Too many pages", 5).withInsights("talks"))));
        assertThat(JourneyDiff.between(map, after)).hasToString("""
                touchpoint "Compares models", experience of "Curious Colleen", pain "Slow" added
                touchpoint "Compares models", experience of "Curious Colleen", pain "Too many pages", severity changed from 3 to 5""");
        assertThat(JourneyDiff.between(map, after).changes().get(1).place())
                .hasToString("stages[consider].touchpoints[compare].experiences[colleen].pains[\"Too many pages\"]"
                        + ".severity");
    }

    @Test
    void tellsValuesOfYourOwnByName() {
        Journey before = map.toBuilder()
                .attributes(Map.of("cost", AttributeValue.of(List.of(AttributeValue.of(1), AttributeValue.of("a")))))
                .build();
        Journey after = map.toBuilder()
                .attributes(
                        Map.of("cost", AttributeValue.object().put("sum", 2.5).build()))
                .build();
        assertThat(only(JourneyDiff.between(before, after)))
                .hasToString("attribute \"cost\" changed from [1, \"a\"] to {\"sum\": 2.5}");
        assertThat(onlyTo(before)).hasToString("attribute \"cost\" added: [1, \"a\"]");
    }

    @Test
    void countsItemsOfTheSameText() {
        Persona twice = Persona.builder("colleen", "Curious Colleen")
                .addGoals("Save", "Save")
                .build();
        Journey one = map.toBuilder()
                .personas(List.of(twice.toBuilder().goals(List.of("Save")).build()))
                .build();
        Journey two = map.toBuilder().personas(List.of(twice)).build();
        assertThat(only(JourneyDiff.between(one, two)).place()).hasToString("personas[colleen].goals[Save#2]");
    }

    @Test
    void groupsTheTextByStageAndTouchpoint() {
        Journey after =
                Maps.edited(
                                map,
                                "compare",
                                each -> each.duration(Duration.ofMinutes(20)).addEventNames("cmp"))
                        .toBuilder()
                        .name("Buying a cleaner")
                        .addStages(Stage.of("use", "Use", Touchpoint.of("clean", "Cleans")))
                        .transitions(List.of(
                                Transition.of("search", "compare").withProbability(0.95),
                                map.transitions().get(1),
                                Transition.of("buy", "clean")))
                        .build();
        assertThat(JourneyDiff.between(map, after).toText()).isEqualTo("""
                7 changes: 4 added, 3 changed
                Journey "Buying a cleaner"
                  name changed from "Buying a vacuum cleaner" to "Buying a cleaner"
                  stage "Use" added
                  transition from "Searches" to "Compares models", probability changed from 0.9 to 0.95
                  transition from "Buys" to "Cleans" added
                Stage "Consideration", touchpoint "Compares models"
                  duration changed from 30 min to 20 min
                  event name "cmp" added
                Stage "Use"
                  touchpoint "Cleans" added
                """);
    }

    @Test
    void tellsItselfAsAValue() {
        Journey after = map.toBuilder().name("Cleaner").build();
        assertThat(JourneyDiff.between(map, after).toAttributes())
                .isEqualTo(AttributeValue.object()
                        .put("before", "vacuum")
                        .put("after", "vacuum")
                        .put(
                                "changes",
                                AttributeValue.of(List.of(AttributeValue.object()
                                        .put("kind", "changed")
                                        .put("place", "name")
                                        .put("before", "Buying a vacuum cleaner")
                                        .put("after", "Cleaner")
                                        .put("sentence", "name changed from \"Buying a vacuum cleaner\" to \"Cleaner\"")
                                        .build())))
                        .put("regressions", AttributeValue.of(List.of()))
                        .build());
    }

    @Test
    void refusesAJourneyOtherThanTheFirst() {
        Journey other = map.toBuilder().name("Cleaner").build();
        JourneyDiff diff =
                JourneyDiff.between(map, map.toBuilder().description("A map").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> diff.applyTo(other))
                .withMessage("This diff starts from another version of the journey. The one given differs from it in"
                        + " one place: name changed from \"Buying a vacuum cleaner\" to \"Cleaner\". Apply it to the"
                        + " version that it starts from, or merge: JourneyMerge.of(diff.before(), journey,"
                        + " diff.after()).");
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> JourneyDiff.between(null, map))
                .withMessage("before");
        assertThatNullPointerException()
                .isThrownBy(() -> JourneyDiff.between(map, null))
                .withMessage("after");
        assertThatNullPointerException()
                .isThrownBy(() -> JourneyDiff.between(map, map).applyTo(null))
                .withMessage("journey");
    }

    @Test
    void ignoresTheOrderOfMaps() {
        Journey one = map.toBuilder()
                .putAttributes("a", AttributeValue.of(1))
                .putAttributes("b", AttributeValue.of(2))
                .build();
        Journey two = map.toBuilder()
                .putAttributes("b", AttributeValue.of(2))
                .putAttributes("a", AttributeValue.of(1))
                .build();
        assertThat(JourneyDiff.between(one, two).isEmpty()).isTrue();
    }
}

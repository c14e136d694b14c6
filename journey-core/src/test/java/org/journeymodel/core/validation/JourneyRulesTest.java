package org.journeymodel.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.core.flow.Scripts.journey;
import static org.journeymodel.core.flow.Scripts.seen;

import java.util.List;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Channel;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Stage;
import org.junit.jupiter.api.Test;

/** Rules about the journey as a whole: that there is one, its ids, its entries, its event names. */
class JourneyRulesTest {

    @Test
    void aCleanJourneyHasNoFindings() {
        assertFinds(journey("search compare | buy+", "search->compare .9", "compare->search .42", "compare->buy"));
        assertFinds(journey("a b c"));
    }

    @Test
    void emptyJourney() {
        String finding = "ERROR journey.empty at /stages: journey \"j\": it has no touchpoint. Add a stage with at"
                + " least one touchpoint.";
        assertFinds(journey(""), finding);
        assertFinds(journey(" | "), finding);
        assertFinds(journey("a"));
    }

    @Test
    void duplicateIdOfOneKind() {
        assertFinds(
                journey("a b | a"),
                "ERROR journey.id.duplicate at /stages/1/touchpoints/0/id: touchpoint \"a\": the touchpoint at"
                        + " /stages/0/touchpoints/0 has the same id. Give each element of the journey an id of its"
                        + " own.");
    }

    @Test
    void duplicateIdAcrossKindsNamesBothPlacesEachTime() {
        Journey journey = journey("a b").toBuilder()
                .addPersonas(Persona.of("a", "A"))
                .addChannels(Channel.digital("a", "A"))
                .addStages(Stage.of("b", "B"))
                .build();

        assertFinds(
                journey,
                "ERROR journey.id.duplicate at /channels/0/id: channel \"a\": the persona at /personas/0 has the"
                        + " same id. Give each element of the journey an id of its own.",
                "ERROR journey.id.duplicate at /stages/0/touchpoints/0/id: touchpoint \"a\": the persona at"
                        + " /personas/0 has the same id. Give each element of the journey an id of its own.",
                "ERROR journey.id.duplicate at /stages/0/touchpoints/1/id: touchpoint \"b\": the stage at /stages/1"
                        + " has the same id. Give each element of the journey an id of its own.");
    }

    @Test
    void aJourneyMayHaveTheIdOfOneOfItsElements() {
        assertFinds(journey("j b"));
    }

    @Test
    void onlyTheFirstOfTouchpointsWithTheSameIdIsJudged() {
        assertFinds(
                journey("a b a c", "a->b", "b->c"),
                "ERROR journey.id.duplicate at /stages/0/touchpoints/2/id: touchpoint \"a\": the touchpoint at"
                        + " /stages/0/touchpoints/0 has the same id. Give each element of the journey an id of its"
                        + " own.");
    }

    @Test
    void entriesOffOne() {
        assertFinds(
                journey("a@.5 b@.4"),
                "WARNING journey.entry.sum at /stages: journey \"j\": the entry probabilities of its touchpoints sum"
                        + " to 0.9, not to 1; they are divided by their sum. Make them sum to 1.");
        assertFinds(
                journey("a@1 b@1"),
                "WARNING journey.entry.sum at /stages: journey \"j\": the entry probabilities of its touchpoints sum"
                        + " to 2, not to 1; they are divided by their sum. Make them sum to 1.");
        assertFinds(journey("a@.3333333333 b@.3333333333 c@.3333333333"));
    }

    @Test
    void entriesThatMissOneByLittleNeverReadAsOne() {
        assertFinds(
                journey("a@.5 b@.500000002"),
                "WARNING journey.entry.sum at /stages: journey \"j\": the entry probabilities of its touchpoints sum"
                        + " to 1.000000002, not to 1; they are divided by their sum. Make them sum to 1.");
        assertFinds(
                journey("a@1.2E-12 b"),
                "WARNING journey.entry.sum at /stages: journey \"j\": the entry probabilities of its touchpoints sum"
                        + " to 1E-12, not to 1; they are divided by their sum. Make them sum to 1.");
    }

    @Test
    void noEntry() {
        String finding = "WARNING journey.entry.none at /stages: journey \"j\": every entry probability is 0, so that"
                + " no customer could begin; all are taken to begin at the first touchpoint, \"a\". Give at least"
                + " one touchpoint an entry probability above 0.";
        assertFinds(journey("a@0 b@0"), finding);
        assertFinds(journey("a b@0"), finding);
        assertFinds(journey("a@1 b@0"));
        assertThat(validate(JourneyFlow.of(journey("a@0 b"), seen("a b")))).isEmpty();
    }

    @Test
    void ambiguousEventName() {
        assertFinds(
                journey("a=x b=y=x"),
                "WARNING journey.touchpoint.ambiguous-event-name at /stages/0/touchpoints/1/eventNames/1: touchpoint"
                        + " \"b\": its event name \"x\" also belongs to touchpoint \"a\"; observations under this"
                        + " name are refused. Leave it at one of them.");
        assertFinds(
                journey("a=b b"),
                "WARNING journey.touchpoint.ambiguous-event-name at /stages/0/touchpoints/0/eventNames/0: touchpoint"
                        + " \"a\": its event name \"b\" is the id of another touchpoint; events of this name are"
                        + " counted there. Leave the event name out.");
        assertFinds(journey("a=x=x=a b=y"));
    }

    private static void assertFinds(Journey journey, String... findings) {
        assertThat(validate(JourneyFlow.of(journey))).containsExactly(findings);
    }

    private static List<String> validate(JourneyFlow flow) {
        return JourneyValidator.standard().validate(flow).findings().stream()
                .map(Finding::toString)
                .toList();
    }
}

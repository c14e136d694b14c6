package org.journeymodel.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.journeymodel.core.flow.Scripts.journey;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Channel;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.observed.FlowStatistics;
import org.journeymodel.core.observed.TouchpointStatistics;
import org.junit.jupiter.api.Test;

/** Input that would take minutes if anything were quadratic, or trusted hash codes. */
class ManyElementsTest {

    private static final int COLLIDING_BITS = 15;
    private static final int MANY = 50_000;

    @Test
    void idsOfOneHashCodeAreValidated() {
        List<String> ids = collidingIds();
        assertThat(ids)
                .hasSize(32_768)
                .allMatch(id -> id.hashCode() == ids.get(0).hashCode());

        // The last probability leaves nothing for the others, all of which are told.
        List<Transition> transitions = new ArrayList<>();
        List<Touchpoint> touchpoints = new ArrayList<>();
        for (String id : ids) {
            transitions.add(Transition.of(ids.get(0), id));
            touchpoints.add(Touchpoint.of(id, "T"));
        }
        transitions.add(Transition.of(ids.get(0), ids.get(1)).withProbability(1).withTrigger("all"));
        Journey journey =
                journeyOf(touchpoints).toBuilder().transitions(transitions).build();

        assertThat(JourneyValidator.standard().validate(journey).findings())
                .filteredOn(finding -> finding.ruleId().equals("journey.transition.no-share"))
                .hasSize(ids.size());
    }

    @Test
    void personasAndEventNamesOfOneHashCodeAreValidated() {
        List<String> ids = collidingIds();
        Touchpoint touchpoint = Touchpoint.of("a", "A").toBuilder()
                .eventNames(ids)
                .experiences(ids.stream()
                        .map(id -> Experience.builder().persona(id).build())
                        .toList())
                .build();
        Journey journey = journeyOf(List.of(touchpoint)).toBuilder()
                .personas(ids.stream().map(id -> Persona.of(id, "P")).toList())
                .build();

        assertThat(JourneyValidator.standard().validate(journey).findings()).isEmpty();
    }

    @Test
    void observedNamesOfOneHashCodeAreFound() {
        List<String> names = collidingIds();
        Touchpoint touchpoint =
                Touchpoint.of("a", "A").toBuilder().eventNames(names).build();
        FlowStatistics seen = FlowStatistics.builder()
                .touchpoints(names.stream().map(ManyElementsTest::visitedOnce).toList())
                .build();

        JourneyFlow flow = JourneyFlow.of(journeyOf(List.of(touchpoint)), seen);

        assertThat(flow.exitShare(0)).isEqualTo(1);
    }

    @Test
    void manyReferencesToManyChannelsAndPersonasAreLookedUpInSets() {
        List<Channel> channels = new ArrayList<>();
        List<Persona> personas = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (int at = 0; at < MANY; at++) {
            channels.add(Channel.digital("c" + at, "C"));
            personas.add(Persona.of("p" + at, "P"));
            ids.add("p" + at);
        }
        Touchpoint touchpoint = Touchpoint.of("a", "A").toBuilder()
                .channels(channels.stream().map(Channel::id).toList())
                .experiences(ids.stream()
                        .map(id -> Experience.builder().persona(id).build())
                        .toList())
                .build();
        Journey journey = journeyOf(List.of(touchpoint)).toBuilder()
                .channels(channels)
                .personas(personas)
                .personasInFocus(ids)
                .build();

        assertThat(JourneyValidator.standard().validate(journey).findings()).isEmpty();
    }

    @Test
    void manyPersonasWhoVaryThemselvesAreAllTold() {
        List<Persona> personas = new ArrayList<>();
        for (int at = 0; at < 80_000; at++) {
            personas.add(
                    Persona.of("p" + at, "P").toBuilder().variantOf("p" + at).build());
        }
        Journey journey = journeyOf(List.of(Touchpoint.of("a", "A"))).toBuilder()
                .personas(personas)
                .build();

        assertThat(JourneyValidator.standard().validate(journey).findings())
                .hasSize(80_000)
                .allMatch(finding -> finding.ruleId().equals("journey.persona.variant-cycle"));
    }

    @Test
    void aLongChainOfVariantsEndsInOneCircle() {
        List<Persona> personas = new ArrayList<>();
        for (int at = 0; at < MANY; at++) {
            personas.add(Persona.of("p" + at, "P").toBuilder()
                    .variantOf("p" + (at + 1) % MANY)
                    .build());
        }
        Journey journey = journeyOf(List.of(Touchpoint.of("a", "A"))).toBuilder()
                .personas(personas)
                .build();

        assertThat(JourneyValidator.standard().validate(journey).findings())
                .extracting(Finding::path)
                .containsExactly("/personas/0/variantOf");
    }

    @Test
    void whatManyPersonasFeelIsCountedOnceEach() {
        List<Persona> personas = new ArrayList<>();
        List<Experience> experiences = new ArrayList<>();
        for (int at = 0; at < MANY; at++) {
            personas.add(Persona.of("p" + at, "P"));
            experiences.add(
                    Experience.builder("p" + at).feels(at % 2 == 0 ? 1 : -0.5).build());
        }
        Touchpoint touchpoint =
                Touchpoint.of("a", "A").toBuilder().experiences(experiences).build();
        Journey journey = journeyOf(List.of(touchpoint)).toBuilder()
                .personas(personas)
                .personasInFocus(personas.stream().map(Persona::id).toList())
                .build();

        assertThat(journey.feelingAt(touchpoint)).hasValue(0.25);
    }

    @Test
    void manyDanglingTransitionsAreAllTold() {
        List<Touchpoint> touchpoints = new ArrayList<>();
        List<Transition> transitions = new ArrayList<>();
        for (int at = 0; at < MANY; at++) {
            touchpoints.add(Touchpoint.of("t" + at, "T"));
            transitions.add(Transition.of("t" + at, "x" + at));
        }
        ValidationReport report = JourneyValidator.standard()
                .validate(journeyOf(touchpoints).toBuilder()
                        .transitions(transitions)
                        .build());

        assertThat(report.errors()).hasSize(MANY);
        assertThatExceptionOfType(InvalidJourneyException.class)
                .isThrownBy(report::requireNoErrors)
                .withMessageEndingWith("\nand 49900 more");
    }

    private static TouchpointStatistics visitedOnce(String name) {
        return TouchpointStatistics.builder()
                .name(name)
                .visits(1)
                .customers(1)
                .starts(1)
                .ends(1)
                .build();
    }

    private static Journey journeyOf(List<Touchpoint> touchpoints) {
        return journey("").toBuilder()
                .addStages(Stage.builder()
                        .id("stage")
                        .name("Stage")
                        .touchpoints(touchpoints)
                        .build())
                .build();
    }

    /** "Aa" and "BB" have one hash code, so all words of as many of them have. */
    private static List<String> collidingIds() {
        List<String> ids = new ArrayList<>();
        for (int bits = 0; bits < 1 << COLLIDING_BITS; bits++) {
            StringBuilder id = new StringBuilder();
            for (int bit = 0; bit < COLLIDING_BITS; bit++) {
                id.append((bits >> bit & 1) == 0 ? "Aa" : "BB");
            }
            ids.add(id.toString());
        }
        return ids;
    }
}

package org.journeymodel.json.table;

import static org.journeymodel.json.shape.TextShape.TEXT;

import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.scenario.Scenario;
import org.journeymodel.core.scenario.ScenarioStep;
import org.journeymodel.json.shape.BooleanShape;
import org.journeymodel.json.shape.CheckedListShape;
import org.journeymodel.json.shape.CheckedListShape.Check;
import org.journeymodel.json.shape.DurationShape;
import org.journeymodel.json.shape.EnumShape;
import org.journeymodel.json.shape.KnownIdShape;
import org.journeymodel.json.shape.NumberShape;
import org.jspecify.annotations.Nullable;

/** The JSON of scenarios: their tables name touchpoints and personas of one journey, so each journey has its own. */
public final class ScenarioTables {

    private static final ObjectShape<List<Scenario>, ?> OF_ANY_JOURNEY =
            on(Journey.builder().id("any").name("Any").build());

    private ScenarioTables() {}

    /** {@return scenarios of no journey in particular as documents: what can be said without one} */
    public static ObjectShape<List<Scenario>, ?> ofAnyJourney() {
        return OF_ANY_JOURNEY;
    }

    /** {@return scenarios on a journey as documents} */
    public static ObjectShape<List<Scenario>, ?> on(Journey journey) {
        CheckedListShape<Scenario> scenarios =
                new CheckedListShape<>(scenario(journey), ScenarioTables::newNameCheck, List.of());
        return ModelTables.document(Table.of("a scenario list", ScenarioListParts::new, ScenarioListParts::scenarios))
                .alwaysWritten("journey", sameJourney(journey), list -> journey.id(), (parts, id) -> {})
                .required(
                        "scenarios",
                        scenarios,
                        list -> ScenarioListParts.requireWritable(list, journey),
                        (parts, list) -> parts.scenarios = list)
                .shape();
    }

    private static ObjectShape<Scenario, ?> scenario(Journey journey) {
        return Table.of("a scenario", () -> new ScenarioParts(journey), ScenarioParts::scenario)
                .countedAsElement()
                .optional("name", TEXT, Scenario::name, (parts, name) -> parts.name = name)
                .optional("persona", persona(journey), Scenario::persona, (parts, id) -> parts.persona = id)
                .required("steps", steps(journey), Scenario::steps, (parts, steps) -> parts.steps = steps)
                .optional(
                        "waitAfter", new DurationShape(), Scenario::waitAfter, (parts, wait) -> parts.waitAfter = wait)
                .optional(
                        "outcome",
                        EnumShape.of(Outcome.class),
                        Scenario::outcome,
                        (parts, outcome) -> parts.outcome = outcome)
                .shape();
    }

    private static CheckedListShape<ScenarioStep> steps(Journey journey) {
        return new CheckedListShape<>(
                step(journey),
                () -> ScenarioTables::refusalOfFirst,
                anyOf(journey)
                        .map(touchpoint -> List.of(ScenarioStep.at(touchpoint)))
                        .findFirst()
                        .orElse(null));
    }

    private static ObjectShape<ScenarioStep, ?> step(Journey journey) {
        return Table.of("a scenario step", StepParts::new, StepParts::step)
                .countedAsElement()
                .required("touchpoint", touchpoint(journey), ScenarioStep::touchpoint, (parts, at) -> parts.at = at)
                .optional(
                        "waitBefore", new DurationShape(), ScenarioStep::waitBefore, (parts, wait) -> parts.wait = wait)
                .optionalNumber(
                        "valence", NumberShape.VALENCE, ScenarioStep::valence, (parts, felt) -> parts.valence = felt)
                .defaulted(
                        "failed",
                        new BooleanShape(),
                        false,
                        ScenarioStep::failed,
                        (parts, failed) -> parts.failed = failed)
                .onOneLine()
                .shape();
    }

    private static KnownIdShape<Touchpoint> touchpoint(Journey journey) {
        return new KnownIdShape<>(
                journey::findTouchpoint,
                journey::getTouchpoint,
                Touchpoint::id,
                anyOf(journey).findFirst().orElse(null));
    }

    private static Stream<Touchpoint> anyOf(Journey journey) {
        return journey.touchpoints().stream().limit(1);
    }

    private static KnownIdShape<String> persona(Journey journey) {
        return new KnownIdShape<>(
                id -> journey.findPersona(id).map(Persona::id),
                id -> journey.getPersona(id).id(),
                Function.identity(),
                null);
    }

    private static KnownIdShape<String> sameJourney(Journey journey) {
        return new KnownIdShape<>(
                id -> Optional.of(id).filter(journey.id()::equals),
                id -> requireSame(id, journey),
                Function.identity(),
                journey.id());
    }

    private static String requireSame(String id, Journey journey) {
        if (id.equals(journey.id())) {
            return id;
        }
        throw new NoSuchElementException("These scenarios are on journey " + Quote.of(id)
                + ", but are read for journey " + Quote.of(journey.id())
                + ". Give the journey that they are on; leave the field out of scenarios that are for several.");
    }

    private static @Nullable String refusalOfFirst(int index, ScenarioStep step) {
        return index > 0 || step.waitBefore().isEmpty()
                ? null
                : "Step at " + Quote.of(step.touchpoint().id())
                        + " is the first, so there is nothing before it to wait after. Leave \"waitBefore\" out.";
    }

    private static Check<Scenario> newNameCheck() {
        Set<String> names = new HashSet<>();
        return (index, scenario) -> names.add(scenario.customer())
                ? null
                : "A scenario before this one is called " + Quote.of(scenario.customer())
                        + " too. Give each a name of its own, or another persona.";
    }
}

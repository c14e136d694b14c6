package org.journeymodel.testing.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;

/** Small changes to a journey that leave all else as it was. */
final class Edits {

    private Edits() {}

    static Touchpoint anyTouchpoint(Journey journey, Random random) {
        return any(journey.touchpoints(), random);
    }

    static <E> E any(List<E> elements, Random random) {
        return elements.get(random.nextInt(elements.size()));
    }

    static Journey atAnyTouchpoint(Journey journey, Random random, UnaryOperator<Touchpoint.Builder> change) {
        return at(journey, anyTouchpoint(journey, random).id(), change);
    }

    static Journey at(Journey journey, String id, UnaryOperator<Touchpoint.Builder> change) {
        return atEach(
                journey,
                each -> each.id().equals(id) ? change.apply(each.toBuilder()).build() : each);
    }

    static Journey atEach(Journey journey, UnaryOperator<Touchpoint> change) {
        List<Stage> stages = new ArrayList<>();
        for (Stage stage : journey.stages()) {
            stages.add(stage.toBuilder()
                    .touchpoints(stage.touchpoints().stream().map(change).toList())
                    .build());
        }
        return journey.toBuilder().stages(stages).build();
    }

    static Journey atAnyStage(Journey journey, Random random, UnaryOperator<Stage.Builder> change) {
        Stage chosen = any(journey.stages(), random);
        return journey.toBuilder()
                .stages(journey.stages().stream()
                        .map(each ->
                                each == chosen ? change.apply(each.toBuilder()).build() : each)
                        .toList())
                .build();
    }

    static Journey atEachTransition(Journey journey, UnaryOperator<Transition> change) {
        return journey.toBuilder()
                .transitions(journey.transitions().stream().map(change).toList())
                .build();
    }

    /**
     * With another touchpoint before all others. The last in order, where journeys end, stays the last; customers
     * begin where they began.
     */
    static Journey withFirst(Journey journey, Touchpoint first) {
        boolean saysWhereCustomersBegin = journey.touchpoints().stream()
                .anyMatch(each -> each.entryProbability().isPresent());
        Journey pinned = saysWhereCustomersBegin
                ? journey
                : at(journey, journey.touchpoints().get(0).id(), each -> each.entryProbability(1));
        List<Stage> stages = new ArrayList<>(pinned.stages());
        Stage stage = stages.get(0);
        List<Touchpoint> touchpoints = new ArrayList<>(stage.touchpoints());
        touchpoints.add(0, first);
        stages.set(0, stage.toBuilder().touchpoints(touchpoints).build());
        return pinned.toBuilder().stages(stages).build();
    }

    /** With a way from a touchpoint to anywhere, which half of all or an equal part of them take. */
    static Journey divert(Journey journey, String from, String to) {
        List<Transition> out = journey.transitions().stream()
                .filter(each -> each.from().equals(from))
                .toList();
        boolean declaresShares = journey.getTouchpoint(from).exitProbability().isPresent()
                || out.stream().anyMatch(each -> each.probability().isPresent());
        Transition way = Transition.of(from, to).withTrigger("Diverted");
        if (!out.isEmpty() && !declaresShares) {
            return journey.toBuilder().addTransitions(way).build();
        }
        Journey halved = atEachTransition(journey, each -> each.from().equals(from) ? halved(each) : each);
        Journey all = at(halved, from, Edits::halved);
        return all.toBuilder().addTransitions(way.withProbability(0.5)).build();
    }

    static Transition halved(Transition way) {
        return way.probability().isPresent()
                ? way.withProbability(way.probability().getAsDouble() / 2)
                : way;
    }

    private static Touchpoint.Builder halved(Touchpoint.Builder touchpoint) {
        Touchpoint made = touchpoint.build();
        return made.exitProbability().isPresent()
                ? touchpoint.exitProbability(made.exitProbability().getAsDouble() / 2)
                : touchpoint;
    }

    /** With at least one transition: in a journey of one touchpoint, one that stays there. */
    static Journey withSomeTransition(Journey journey) {
        String only = journey.touchpoints().get(0).id();
        return journey.transitions().isEmpty() ? divert(journey, only, only) : journey;
    }
}

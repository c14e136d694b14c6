package org.journeymodel.core.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;

/** What people do to a journey, at random places. */
final class RandomEdits {

    private final Random random;

    private RandomEdits(long seed) {
        this.random = new Random(seed);
    }

    /** {@return a journey of two stages, three touchpoints each, in which ids are given once and mean something} */
    static Journey sound() {
        return Journey.builder("j", "Journey")
                .stages(List.of(stage("s0", "a", "b", "c"), stage("s1", "d", "e", "f")))
                .transitions(Transition.inOrder("a", "b", "c", "d", "e", "f"))
                .build();
    }

    private static Stage stage(String id, String... touchpoints) {
        List<Touchpoint> held = new ArrayList<>();
        for (String each : touchpoints) {
            held.add(Touchpoint.builder(each, "Name of " + each)
                    .description("What happens at " + each)
                    .addExperiences(Experience.builder()
                            .feels(0.5, "Well")
                            .addPains(Claim.of("Slow", 2), Claim.of("Dear", 3))
                            .build())
                    .build());
        }
        return Stage.builder()
                .id(id)
                .name("Stage " + id)
                .addGoals("Goal of " + id)
                .touchpoints(held)
                .build();
    }

    /** {@return a journey after a few edits; equal seeds give equal edits} */
    static Journey edited(Journey journey, long seed, int edits) {
        RandomEdits random = new RandomEdits(seed);
        Journey edited = journey;
        for (int edit = 0; edit < edits; edit++) {
            edited = random.edit(edited);
        }
        return edited;
    }

    private Journey edit(Journey journey) {
        return switch (random.nextInt(9)) {
            case 0 -> journey.toBuilder().name("Name " + random.nextInt(3)).build();
            case 1 ->
                atTouchpoint(
                        journey,
                        touchpoint -> touchpoint.toBuilder()
                                .name("Name " + random.nextInt(3))
                                .build());
            case 2 -> atTouchpoint(journey, this::worse);
            case 3 -> withMovedTouchpoint(journey);
            case 4 -> withoutATouchpoint(journey);
            case 5 -> withNewTouchpoint(journey);
            case 6 -> renamed(journey);
            case 7 -> withTransition(journey);
            default -> shuffledStages(journey);
        };
    }

    private Touchpoint worse(Touchpoint touchpoint) {
        List<Experience> worse = new ArrayList<>();
        for (Experience experience : touchpoint.experiences()) {
            worse.add(experience.toBuilder()
                    .feels(random.nextInt(3) - 1, "Because")
                    .addPains(Claim.of("Pain " + random.nextInt(3), 1 + random.nextInt(5)))
                    .build());
        }
        return touchpoint.toBuilder().experiences(worse).build();
    }

    private Journey atTouchpoint(Journey journey, UnaryOperator<Touchpoint> edit) {
        return atStage(journey, held -> {
            if (!held.isEmpty()) {
                int at = random.nextInt(held.size());
                held.set(at, edit.apply(held.get(at)));
            }
            return held;
        });
    }

    private Journey atStage(Journey journey, UnaryOperator<List<Touchpoint>> edit) {
        List<Stage> stages = new ArrayList<>(journey.stages());
        int at = random.nextInt(stages.size());
        List<Touchpoint> held = edit.apply(new ArrayList<>(stages.get(at).touchpoints()));
        stages.set(at, stages.get(at).toBuilder().touchpoints(held).build());
        return journey.toBuilder().stages(stages).build();
    }

    private Journey withMovedTouchpoint(Journey journey) {
        List<Touchpoint> taken = new ArrayList<>();
        Journey without = atStage(journey, held -> {
            if (!held.isEmpty()) {
                taken.add(held.remove(random.nextInt(held.size())));
            }
            return held;
        });
        return atStage(without, held -> {
            taken.forEach(each -> held.add(random.nextInt(held.size() + 1), each));
            return held;
        });
    }

    private Journey withoutATouchpoint(Journey journey) {
        return atStage(journey, held -> {
            if (!held.isEmpty()) {
                held.remove(random.nextInt(held.size()));
            }
            return held;
        });
    }

    private Journey withNewTouchpoint(Journey journey) {
        String id = "new" + random.nextInt(4);
        if (journey.findTouchpoint(id).isPresent()) {
            return journey;
        }
        return atStage(journey, held -> {
            held.add(random.nextInt(held.size() + 1), Touchpoint.of(id, "Name " + random.nextInt(2)));
            return held;
        });
    }

    private Journey renamed(Journey journey) {
        if (journey.touchpoints().isEmpty()) {
            return journey;
        }
        int chosen = random.nextInt(journey.touchpoints().size());
        String oldId = journey.touchpoints().get(chosen).id();
        String newId = oldId + random.nextInt(2);
        if (journey.findTouchpoint(newId).isPresent()) {
            return journey;
        }
        List<Stage> stages = new ArrayList<>();
        for (Stage stage : journey.stages()) {
            List<Touchpoint> held = new ArrayList<>();
            stage.touchpoints()
                    .forEach(each -> held.add(
                            each.id().equals(oldId) ? each.toBuilder().id(newId).build() : each));
            stages.add(stage.toBuilder().touchpoints(held).build());
        }
        List<Transition> transitions = new ArrayList<>();
        for (Transition each : journey.transitions()) {
            transitions.add(each.toBuilder()
                    .from(each.from().equals(oldId) ? newId : each.from())
                    .to(each.to().equals(oldId) ? newId : each.to())
                    .build());
        }
        return journey.toBuilder().stages(stages).transitions(transitions).build();
    }

    private Journey withTransition(Journey journey) {
        List<Touchpoint> all = journey.touchpoints();
        if (all.isEmpty()) {
            return journey;
        }
        String from = all.get(random.nextInt(all.size())).id();
        String to = all.get(random.nextInt(all.size())).id();
        return journey.toBuilder()
                .addTransitions(Transition.of(from, to).withTrigger("because " + random.nextInt(50)))
                .build();
    }

    private Journey shuffledStages(Journey journey) {
        List<Stage> stages = new ArrayList<>(journey.stages());
        Collections.shuffle(stages, random);
        return journey.toBuilder().stages(stages).build();
    }
}

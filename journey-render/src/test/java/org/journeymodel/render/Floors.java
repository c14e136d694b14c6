package org.journeymodel.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Phase;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.space.Position;
import org.journeymodel.core.space.Zone;

/** Journeys through buildings. */
public final class Floors {

    private Floors() {}

    public static Zone zone(String id, String name, double x, double y, double width, double height) {
        return Zone.builder()
                .id(id)
                .name(name)
                .x(x)
                .y(y)
                .width(width)
                .height(height)
                .build();
    }

    /** A shop of two floors, 24 by 14 metres, with a step at home. */
    public static Journey shop() {
        return Journey.builder("shop", "A visit to the shop")
                .addZones(
                        zone("door", "Entrance", 0, 10, 6, 4).toBuilder()
                                .floor("Ground floor")
                                .build(),
                        zone("shelves", "Vacuum cleaners", 0, 0, 14, 9).toBuilder()
                                .floor("Ground floor")
                                .build(),
                        zone("advice", "Advice", 15, 0, 9, 6).toBuilder()
                                .floor("Ground floor")
                                .build(),
                        zone("till", "Checkout", 15, 8, 9, 6).toBuilder()
                                .floor("Ground floor")
                                .build(),
                        zone("cafe", "Café", 0, 0, 8, 5).toBuilder()
                                .floor("Upper floor")
                                .build())
                .addStages(
                        Stage.builder("look", "Look")
                                .phase(Phase.BEFORE)
                                .addTouchpoints(
                                        Touchpoint.of("plan", "Makes a list at home"),
                                        at("enter", "Enters", "door", 3, 12),
                                        at("see", "Sees the wall of models", "shelves", 3, 3),
                                        at("try", "Tries one on the carpet", "shelves", 9, 5),
                                        at("ask", "Asks the assistant", "advice", 19, 3))
                                .build(),
                        Stage.builder("buy", "Buy")
                                .phase(Phase.DURING)
                                .addTouchpoints(
                                        Touchpoint.builder("queue", "Queues")
                                                .zone("till")
                                                .build(),
                                        Touchpoint.builder("pay", "Pays")
                                                .zone("till")
                                                .outcome(Outcome.SUCCESS)
                                                .build(),
                                        at("receipt", "Gets a receipt", "till", 22, 9),
                                        at("bag", "Gets a bag", "till", 22, 9))
                                .build(),
                        Stage.builder("after", "Afterwards")
                                .phase(Phase.AFTER)
                                .addTouchpoints(Touchpoint.builder("coffee", "Has a coffee")
                                        .zone("cafe")
                                        .build())
                                .build())
                .addTransitions(
                        Transition.of("plan", "enter").withProbability(1),
                        Transition.of("enter", "see").withProbability(0.9),
                        Transition.of("see", "try").withProbability(0.6),
                        Transition.of("see", "ask").withProbability(0.2),
                        Transition.of("try", "see").withProbability(0.4),
                        Transition.of("try", "ask").withProbability(0.5),
                        Transition.of("ask", "see").withProbability(0.3),
                        Transition.of("ask", "queue").withProbability(0.6),
                        Transition.of("queue", "queue").withProbability(0.1),
                        Transition.of("queue", "pay").withProbability(0.85),
                        Transition.of("pay", "receipt").withProbability(1),
                        Transition.of("receipt", "bag").withProbability(0.7),
                        Transition.of("bag", "coffee").withProbability(0.25))
                .build();
    }

    private static Touchpoint at(String id, String name, String zone, double x, double y) {
        return Touchpoint.builder(id, name)
                .zone(zone)
                .position(Position.of(x, y))
                .build();
    }

    /**
     * The journey on a floor whose zones have its own texts: one in seven touchpoints has no place, two stand in a
     * zone in order, the others where chance set them.
     */
    static Journey placed(Journey journey) {
        Random random = new Random(7);
        String name = journey.name();
        String other = journey.scope().orElse("Till");
        List<Stage> stages = new ArrayList<>();
        for (Stage stage : journey.stages()) {
            List<Touchpoint> touchpoints = new ArrayList<>();
            for (Touchpoint touchpoint : stage.touchpoints()) {
                touchpoints.add(placed(touchpoint, random));
            }
            stages.add(stage.toBuilder().touchpoints(touchpoints).build());
        }
        return journey.toBuilder()
                .addZones(
                        zone("left", name, 0, 0, 10, 12),
                        zone("right", other, 11, 2, 9, 7),
                        zone("up", other, 0, 0, 6, 6).toBuilder().floor(name).build())
                .stages(stages)
                .build();
    }

    private static Touchpoint placed(Touchpoint touchpoint, Random random) {
        Touchpoint.Builder builder = touchpoint.toBuilder();
        switch (random.nextInt(7)) {
            case 0 -> {
                return touchpoint;
            }
            case 1 -> builder.zone("right");
            case 2 -> builder.zone("up");
            case 3 -> builder.zone("right").position(Position.of(15, 5));
            default ->
                builder.zone("left")
                        .position(Position.of(0.5 + 9 * random.nextDouble(), 0.5 + 11 * random.nextDouble()));
        }
        return builder.build();
    }
}

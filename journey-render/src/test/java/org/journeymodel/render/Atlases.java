package org.journeymodel.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.JourneyAtlas;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Phase;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;

/** Journeys that lead into each other. */
public final class Atlases {

    private Atlases() {}

    /**
     * Home, then buying, which 0.8 enter as a purchase of its own where 0.75 pay; and a stage afterwards, shown in
     * detail by a journey of service, which leads to the purchase again.
     */
    public static JourneyAtlas shop() {
        Journey whole = Journey.builder("whole", "Owning a vacuum cleaner")
                .addStages(
                        Stage.builder("look", "Look")
                                .phase(Phase.BEFORE)
                                .addTouchpoints(Touchpoint.of("home", "Thinks at home"))
                                .build(),
                        Stage.builder("buy", "Buy")
                                .phase(Phase.DURING)
                                .addTouchpoints(
                                        Touchpoint.builder("buys", "Buys")
                                                .subJourney("purchase")
                                                .build(),
                                        Touchpoint.builder("thanks", "Is thanked")
                                                .outcome(Outcome.SUCCESS)
                                                .build())
                                .build(),
                        Stage.builder("own", "Own")
                                .phase(Phase.AFTER)
                                .subJourney("service")
                                .build())
                .addTransitions(
                        Transition.of("home", "buys").withProbability(0.8),
                        Transition.of("buys", "thanks").withProbability(1))
                .build();
        Journey purchase = Journey.builder("purchase", "Purchase in the web shop")
                .addStages(Stage.of(
                        "pay",
                        "Pay",
                        Touchpoint.of("cart", "Fills the cart"),
                        Touchpoint.builder("pays", "Pays")
                                .outcome(Outcome.SUCCESS)
                                .build()))
                .addTransitions(Transition.of("cart", "pays").withProbability(0.75))
                .build();
        Journey service = Journey.builder("service", "Service")
                .addStages(Stage.of(
                        "mend",
                        "Mend",
                        Touchpoint.of("calls", "Calls"),
                        Touchpoint.builder("replaces", "Buys a new one")
                                .subJourney("purchase")
                                .build()))
                .build();
        return JourneyAtlas.of(whole, purchase, service);
    }

    /** A whole whose stages are each shown by journeys, made from one journey: texts and stages are its own. */
    static JourneyAtlas of(Journey journey) {
        List<Stage> stages = new ArrayList<>();
        Journey.Builder whole = Journey.builder("whole", journey.name());
        List<Journey> all = new ArrayList<>();
        for (Stage stage : journey.stages()) {
            String id = "of-" + stage.id();
            stages.add(stage.toBuilder().subJourney(id).build());
            all.add(Journey.builder(id, stage.name())
                    .addStages(
                            stage,
                            Stage.builder("again", stage.name())
                                    .subJourney("whole")
                                    .build())
                    .build());
        }
        whole.addStages(Stage.builder("all", journey.name()).subJourney("every").build());
        all.add(0, whole.build());
        all.add(1, Journey.builder("every", journey.name()).stages(stages).build());
        return JourneyAtlas.builder().journeys(all).build();
    }

    /** So many journeys, each reached from an earlier one, some from two, one of them not there. */
    public static JourneyAtlas sized(int size) {
        Random random = new Random(size);
        List<List<Touchpoint>> entering = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            entering.add(new ArrayList<>());
        }
        for (int at = 1; at < size; at++) {
            int from = random.nextInt(Math.max(1, at / 3 + 1));
            entering.get(from).add(enters("t" + at, "Touchpoint " + at, "j" + at));
            if (at % 9 == 0) {
                entering.get(at - 1).add(enters("again" + at, "Once more " + at, "j" + at));
            }
        }
        List<Journey> journeys = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            Journey.Builder journey = Journey.builder("j" + at, "Journey number " + at);
            List<Touchpoint> touchpoints = entering.get(at);
            touchpoints.add(
                    Touchpoint.builder("end", "Ends").outcome(Outcome.SUCCESS).build());
            for (int first = 0; first < touchpoints.size(); first += 3) {
                journey.addStages(Stage.builder("s" + first, "Stage " + (first / 3 + 1))
                        .phase(List.of(Phase.BEFORE, Phase.DURING, Phase.AFTER).get(Math.min(2, first / 3)))
                        .touchpoints(touchpoints.subList(first, Math.min(first + 3, touchpoints.size())))
                        .build());
            }
            journeys.add(journey.build());
        }
        return JourneyAtlas.builder().journeys(journeys).build();
    }

    private static Touchpoint enters(String id, String name, String journey) {
        return Touchpoint.builder(id, name).subJourney(journey).build();
    }

    /** Each enters the next. */
    static JourneyAtlas chain(int size, boolean round) {
        List<Journey> journeys = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            Stage.Builder stage = Stage.builder("s", "Stage");
            if (at + 1 < size) {
                stage.addTouchpoints(enters("t", "Enters", "j" + (at + 1)));
            } else if (round) {
                stage.addTouchpoints(enters("t", "Enters", "j0"));
            }
            journeys.add(Journey.builder("j" + at, "Journey " + at)
                    .addStages(stage.build())
                    .build());
        }
        return JourneyAtlas.builder().journeys(journeys).build();
    }
}

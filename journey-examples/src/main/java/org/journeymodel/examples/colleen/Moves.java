package org.journeymodel.examples.colleen;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.journeymodel.core.model.Actor;
import org.journeymodel.core.model.Transition;

/** How customers move between touchpoints: on, back, and how long they wait in between. */
final class Moves {

    private Moves() {}

    static List<Transition> all() {
        return Stream.of(untilTheyCompare(), untilTheyPay(), afterwards())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Transition> untilTheyCompare() {
        return List.of(
                Transition.of("breaks", "ask-friends").withProbability(0.3),
                Transition.of("breaks", "search").withProbability(0.7),
                Transition.of("ask-friends", "search").withProbability(0.8).withWaiting(Duration.ofDays(1)),
                Transition.of("ad", "search").withProbability(0.6),
                Transition.of("search", "compare").withProbability(0.85));
    }

    private static List<Transition> untilTheyPay() {
        // snippet: transitions
        return List.of(
                Transition.of("compare", "search")
                        .withTrigger("no two pages count alike")
                        .withProbability(0.42)
                        .withWaiting(Duration.ofDays(2))
                        .withInsights("web-analytics"),
                Transition.of("compare", "chatbot").withProbability(0.13),
                Transition.of("compare", "cart").withProbability(0.25),
                Transition.of("chatbot", "compare").withProbability(0.45),
                Transition.of("chatbot", "cart").withProbability(0.5),
                Transition.of("cart", "compare")
                        .withTrigger("delivery fee shown")
                        .withProbability(0.2)
                        .withInsights("web-analytics"),
                Transition.of("cart", "pay").withProbability(0.66).withWaiting(Duration.ofHours(3)));
        // end
    }

    private static List<Transition> afterwards() {
        return List.of(
                Transition.of("pay", "cart")
                        .withTrigger("card refused")
                        .withChoice(Actor.COMPANY)
                        .withProbability(0.04),
                Transition.of("pay", "delivery")
                        .withChoice(Actor.COMPANY)
                        .withProbability(0.96)
                        .withWaiting(Duration.ofDays(2))
                        .withLatestWaiting(Duration.ofDays(4)),
                Transition.of("delivery", "first-clean").withProbability(1).withWaiting(Duration.ofHours(5)),
                Transition.of("first-clean", "support").withProbability(0.3),
                Transition.of("first-clean", "review").withProbability(0.2).withWaiting(Duration.ofDays(7)),
                Transition.of("support", "first-clean").withProbability(0.7).withWaiting(Duration.ofDays(3)),
                Transition.of("review", "recommend").withProbability(0.5).withWaiting(Duration.ofDays(14)));
    }
}

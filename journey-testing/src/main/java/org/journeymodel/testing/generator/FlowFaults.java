package org.journeymodel.testing.generator;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;

/** What can be wrong with how customers go. */
final class FlowFaults {

    private static final String NOWHERE = "nowhere";

    private FlowFaults() {}

    static Journey empty(Journey journey, Random random) {
        return journey.toBuilder()
                .stages(List.of())
                .transitions(List.of())
                .opportunities(List.of())
                .actionItems(List.of())
                .build();
    }

    static Journey unknownSource(Journey journey, Random random) {
        Transition way =
                Transition.of(NOWHERE, Edits.anyTouchpoint(journey, random).id());
        return journey.toBuilder().addTransitions(way).build();
    }

    static Journey unknownTarget(Journey journey, Random random) {
        return Edits.divert(journey, Edits.anyTouchpoint(journey, random).id(), NOWHERE);
    }

    static Journey unknownPersona(Journey journey, Random random) {
        return atAnyTransition(
                journey, random, each -> each.toBuilder().addPersonas("nobody").build());
    }

    static Journey unknownInsight(Journey journey, Random random) {
        return atAnyTransition(journey, random, each -> each.withInsights(NOWHERE));
    }

    private static Journey atAnyTransition(Journey journey, Random random, UnaryOperator<Transition> change) {
        Journey some = Edits.withSomeTransition(journey);
        Transition chosen = Edits.any(some.transitions(), random);
        return Edits.atEachTransition(some, each -> each == chosen ? change.apply(each) : each);
    }

    /** One transition as two, between which its share is divided. */
    static Journey duplicateTransition(Journey journey, Random random) {
        Journey some = Edits.withSomeTransition(journey);
        Transition half = Edits.halved(Edits.any(some.transitions(), random));
        return Edits.atEachTransition(some, each -> isSame(each, half) ? half : each).toBuilder()
                .addTransitions(half)
                .build();
    }

    private static boolean isSame(Transition left, Transition right) {
        return left.from().equals(right.from())
                && left.to().equals(right.to())
                && left.trigger().equals(right.trigger());
    }

    /** Every way out of a touchpoint taken by all, and still some customers end there. */
    static Journey probabilitySum(Journey journey, Random random) {
        String id = Edits.anyTouchpoint(journey, random).id();
        Journey more = Edits.at(journey, id, each -> each.exitProbability(0.5));
        return Edits.atEachTransition(more, each -> each.from().equals(id) ? each.withProbability(1) : each);
    }

    static Journey trap(Journey journey, Random random) {
        Journey more = leadingTo(journey, random, Touchpoint.of("trap", "Goes round for ever"));
        return more.toBuilder()
                .addTransitions(Transition.of("trap", "trap").withProbability(1))
                .build();
    }

    static Journey deadEnd(Journey journey, Random random) {
        return leadingTo(journey, random, Touchpoint.of("dead-end", "Gets no further"));
    }

    static Journey ambiguousEventName(Journey journey, Random random) {
        Touchpoint twin = Touchpoint.builder("twin", "Has the event name of another")
                .outcome(Outcome.NEUTRAL)
                .addEventNames(Edits.anyTouchpoint(journey, random).id())
                .build();
        return leadingTo(journey, random, twin);
    }

    static Journey twinEventName(Journey journey, Random random) {
        String shouted = Edits.anyTouchpoint(journey, random).id().toUpperCase(Locale.ROOT);
        Touchpoint twin = Touchpoint.builder("twin", "Has nearly the id of another as event name")
                .outcome(Outcome.NEUTRAL)
                .addEventNames(shouted)
                .build();
        return leadingTo(journey, random, twin);
    }

    static Journey latestUnderTypical(Journey journey, Random random) {
        return atAnyTransition(
                journey, random, each -> each.withWaiting(Duration.ofDays(2)).withLatestWaiting(Duration.ofDays(1)));
    }

    static Journey impossibleDuration(Journey journey, Random random) {
        return Edits.atAnyTouchpoint(journey, random, each -> each.duration(Duration.ofDays(40_000)));
    }

    private static Journey leadingTo(Journey journey, Random random, Touchpoint added) {
        String from = Edits.anyTouchpoint(journey, random).id();
        return Edits.divert(Edits.withFirst(journey, added), from, added.id());
    }

    static Journey unreachable(Journey journey, Random random) {
        String target = Edits.anyTouchpoint(journey, random).id();
        Touchpoint island = Touchpoint.of("island", "Cannot be reached");
        return Edits.withFirst(journey, island).toBuilder()
                .addTransitions(Transition.of("island", target))
                .build();
    }

    static Journey entrySum(Journey journey, Random random) {
        return withEntry(journey, (1 + random.nextInt(7)) / 8.0);
    }

    static Journey noEntry(Journey journey, Random random) {
        return withEntry(journey, 0);
    }

    /** Only the first touchpoint, from which all can be reached, tells how many begin there. */
    private static Journey withEntry(Journey journey, double share) {
        Journey open = Edits.atEach(
                journey,
                each -> each.toBuilder()
                        .entryProbability(OptionalDouble.empty())
                        .build());
        return Edits.at(open, open.touchpoints().get(0).id(), each -> each.entryProbability(share));
    }

    /** A touchpoint after which half end, half go the ways there were, and none is left for one more. */
    static Journey noShare(Journey journey, Random random) {
        String id = Edits.anyTouchpoint(journey, random).id();
        List<Transition> out = journey.transitions().stream()
                .filter(each -> each.from().equals(id))
                .toList();
        Journey full = Edits.at(journey, id, each -> each.exitProbability(out.isEmpty() ? 1 : 0.5));
        // Parts of a power of two, so that they sum to a half exactly: what remains would be a share.
        double part = 0.5 / (Integer.highestOneBit(Math.max(1, out.size())) * 2);
        Journey divided = Edits.atEachTransition(
                full, each -> each.from().equals(id) ? each.withProbability(partOf(each, out, part)) : each);
        Transition left =
                Transition.of(id, Edits.anyTouchpoint(journey, random).id()).withTrigger("Left out");
        return divided.toBuilder().addTransitions(left).build();
    }

    private static double partOf(Transition way, List<Transition> out, double part) {
        return way == out.get(0) ? 0.5 - part * (out.size() - 1) : part;
    }
}

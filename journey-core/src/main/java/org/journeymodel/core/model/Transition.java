package org.journeymodel.core.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.journeymodel.core.invariant.Checks;
import org.journeymodel.core.invariant.Subject;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.style.ModelStyle;

/**
 * A way from one {@link Touchpoint} to another, or back to itself: what makes customers take it, who
 * chooses, how many take it and how long they wait. Its identity is (from, to, trigger), so two
 * touchpoints may be joined more than once.
 *
 * <p>A transition of probability 0 is one that nobody takes: it is kept, compared and drawn, and
 * counts neither for structure nor for flow.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Transition permits ImmutableTransition {

    Transition() {}

    /**
     * {@return a transition between two touchpoints}
     *
     * @param from the id of the touchpoint it leads out of
     * @param to the id of the touchpoint it leads into
     * @throws IllegalArgumentException if an argument cannot be; the message says what is allowed
     */
    public static Transition of(String from, String to) {
        return builder().from(from).to(to).build();
    }

    /**
     * {@return the transitions that lead through the given touchpoints one after the other}
     *
     * @param touchpoints ids of two touchpoints or more; fewer give an empty list
     */
    public static List<Transition> inOrder(String... touchpoints) {
        for (String touchpoint : Objects.requireNonNull(touchpoints, "touchpoints")) {
            Objects.requireNonNull(touchpoint, "touchpoints element");
        }
        List<Transition> chain = new ArrayList<>();
        for (int at = 1; at < touchpoints.length; at++) {
            chain.add(of(touchpoints[at - 1], touchpoints[at]));
        }
        return List.copyOf(chain);
    }

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return ImmutableTransition.builder();
    }

    /** {@return a builder that holds all of this transition} */
    public final Builder toBuilder() {
        return ImmutableTransition.builder().copyOf(this);
    }

    /** {@return the id of the touchpoint it leads out of} */
    public abstract String from();

    /** {@return the id of the touchpoint it leads into} */
    public abstract String to();

    /** {@return what makes a customer go this way: an event or a condition} */
    public abstract Optional<String> trigger();

    /** {@return who chooses this way; the customer unless declared otherwise} */
    @Value.Default
    public Actor choice() {
        return Actor.CUSTOMER;
    }

    /**
     * {@return ids of the personas it concerns; empty: all}
     *
     * <p>For the reader: a journey read as a flow counts the transitions of all personas together, so
     * that the probabilities out of a touchpoint are those of all its customers. Read for one persona, it
     * leaves out those that concern only others.
     */
    public abstract List<String> personas();

    /**
     * {@return the share, 0 to 1, of the visits of {@link #from()} that go this way; empty if not
     * known}
     */
    public abstract OptionalDouble probability();

    /**
     * {@return the typical time from leaving {@link #from()} to arriving at {@link #to()}, not negative;
     * empty if not known}
     */
    public abstract Optional<Duration> waiting();

    /** {@return the longest time that is still acceptable, not negative; longer is late} */
    public abstract Optional<Duration> latestWaiting();

    /**
     * {@return ids of the insights that it rests on; a transition without any is an assumption}
     */
    public abstract List<String> insights();

    /**
     * {@return this transition with the given probability}
     *
     * @param probability the share, 0 to 1, of visits that go this way
     */
    public final Transition withProbability(double probability) {
        return toBuilder().probability(probability).build();
    }

    /**
     * {@return this transition with the given typical waiting time}
     *
     * @param waiting not negative
     */
    public final Transition withWaiting(Duration waiting) {
        return toBuilder().waiting(waiting).build();
    }

    /**
     * {@return this transition with the longest waiting time that is still acceptable}
     *
     * @param latestWaiting not negative
     */
    public final Transition withLatestWaiting(Duration latestWaiting) {
        return toBuilder().latestWaiting(latestWaiting).build();
    }

    /**
     * {@return this transition with the given trigger or condition}
     *
     * @param trigger such as "delivery fee shown"
     */
    public final Transition withTrigger(String trigger) {
        return toBuilder().trigger(trigger).build();
    }

    /**
     * {@return this transition chosen by the given side}
     *
     * @param choice who chooses
     */
    public final Transition withChoice(Actor choice) {
        return toBuilder().choice(choice).build();
    }

    /**
     * {@return this transition resting on the given insights, in place of any before}
     *
     * @param insights ids of insights
     */
    public final Transition withInsights(String... insights) {
        return toBuilder().insights(List.of()).addInsights(insights).build();
    }

    @Value.Check
    final Transition check() {
        Checks.requireId("Transition from", from());
        Checks.requireId("Transition to", to());
        Subject self = Subject.of(() -> "of transition from " + Quote.of(from()) + " to " + Quote.of(to()));
        Checks.requireIds(self.attribute("Insight"), insights());
        Checks.requireIds(self.attribute("Persona"), personas());
        Checks.requireText(self.attribute("Trigger"), trigger());
        Checks.requireProbability(self.attribute("Probability"), probability());
        Checks.requireNotNegative(self.attribute("Waiting"), waiting());
        Checks.requireNotNegative(self.attribute("Latest waiting"), latestWaiting());
        return Checks.isNegativeZero(probability()) ? withProbability(0.0) : this;
    }

    /** Builds transitions; from and to are required. Not thread-safe. */
    public sealed interface Builder permits ImmutableTransition.Builder {

        /** Sets the id of the touchpoint it leads out of. */
        Builder from(String from);

        /** Sets the id of the touchpoint it leads into. */
        Builder to(String to);

        /** Sets what makes a customer go this way. */
        Builder trigger(String trigger);

        /** Sets what makes a customer go this way, or clears it with an empty optional. */
        Builder trigger(Optional<String> trigger);

        /** Sets who chooses this way. */
        Builder choice(Actor choice);

        /** Adds ids of personas it concerns. */
        Builder addPersonas(String... personas);

        /** Replaces the ids of the personas it concerns; none means all. */
        Builder personas(Iterable<String> personas);

        /** Sets the share, 0 to 1, of visits that go this way. */
        Builder probability(double probability);

        /** Sets the share of visits that go this way, or clears it with an empty optional. */
        Builder probability(OptionalDouble probability);

        /** Sets the typical waiting time. */
        Builder waiting(Duration waiting);

        /** Sets the typical waiting time, or clears it with an empty optional. */
        Builder waiting(Optional<? extends Duration> waiting);

        /** Sets the longest waiting time that is still acceptable. */
        Builder latestWaiting(Duration latestWaiting);

        /** Sets the longest acceptable waiting time, or clears it with an empty optional. */
        Builder latestWaiting(Optional<? extends Duration> latestWaiting);

        /** Adds ids of insights that it rests on. */
        Builder addInsights(String... insights);

        /** Replaces the ids of the insights that it rests on. */
        Builder insights(Iterable<String> insights);

        /** {@return the transition} */
        Transition build();
    }
}

package org.journeymodel.graph.whatif;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.jspecify.annotations.Nullable;

/**
 * One change to a journey, to see what it would do: a share, a time, a feeling, an outcome, a touchpoint
 * or a transition.
 *
 * <p>The rules:
 *
 * <ol>
 *   <li><b>Shares.</b> An edit sets the share that the graph rests on, be it declared, assumed or
 *       observed. What else happens at that touchpoint, its other transitions and its ends alike, keeps
 *       its proportions: each is multiplied by (1 - new) / (1 - old). Of 100 visits of a cart 66 pay, 20
 *       go back and 14 end; if 80 pay, 20 × 20/34 = 11.8 go back and 14 × 20/34 = 8.2 end. Where nothing
 *       else has a share, what is left ends there.
 *   <li><b>What is set stays set.</b> Later edits of the same {@link Plan} divide what the earlier ones
 *       leave. So, to hold the ends of the cart at 14: first {@code exitProbability("cart", 0.14)}. Edits of
 *       one touchpoint that sum to more than 1 are refused. Entry probabilities follow the same two rules.
 *   <li><b>Removing a transition</b> is setting its share to 0.
 *   <li><b>Removing a touchpoint</b> has its customers go on from where they came from as they would
 *       have gone on from it, and end where they would have ended: if 0.4 of the visits of a lead to x, and
 *       half of those of x to b, then 0.2 of those of a lead to b, and 0.2 end. So visits of all other
 *       touchpoints stay what they are, where no journey begins at it; its own stays, and the waits on its
 *       way to itself, are saved; the waits before and after add up. An outcome that it has is reached no
 *       more. To be rid of its ends too, set its exit probability to 0 first. Where journeys begin at it,
 *       they begin where it leads; those that ended at once are no longer counted, and {@link
 *       WhatIf#notes()} tells how many: all figures after are of the others alone. A new way is for the
 *       personas whom both of its parts concern, and chosen by whoever chose the first of them; a company's
 *       choice that is lost so is told as well. Where only that tells it from another way, it has a trigger
 *       of its own, such as {@code around x}. A share that was set and that others join is set no more.
 *   <li><b>A transition</b> is named by where it leads from and to, and its trigger. Without a trigger
 *       it is the only one between the two, or of several the one without trigger.
 * </ol>
 *
 * <p>Immutable; knows no journey. What a journey does not have is refused when the edit is made.
 */
public final class Edit {

    private final Change change;

    private Edit(Change change) {
        this.change = change;
    }

    /**
     * {@return the edit that sets the share of the visits of a touchpoint that go on to another}
     *
     * @param from the id of the touchpoint that a transition leads out of
     * @param to the id of the touchpoint that it leads into
     * @param probability the share, 0 to 1
     */
    public static Edit probability(String from, String to, double probability) {
        return new Edit(new ShareChange(TransitionName.of(from, to), share(probability)));
    }

    /**
     * {@return the edit that sets the share of the visits of a touchpoint that go on to another}
     *
     * @param from the id of the touchpoint that a transition leads out of
     * @param to the id of the touchpoint that it leads into
     * @param trigger what makes customers take it
     * @param probability the share, 0 to 1
     */
    public static Edit probability(String from, String to, String trigger, double probability) {
        return new Edit(new ShareChange(TransitionName.of(from, to, trigger), share(probability)));
    }

    /**
     * {@return the edit that sets the share of the visits of a touchpoint after which journeys end}
     *
     * @param touchpoint its id
     * @param probability the share, 0 to 1
     */
    public static Edit exitProbability(String touchpoint, double probability) {
        return new Edit(new ExitChange(id(touchpoint), share(probability)));
    }

    /**
     * {@return the edit that sets the share of journeys that begin at a touchpoint}
     *
     * @param touchpoint its id
     * @param probability the share, 0 to 1
     */
    public static Edit entryProbability(String touchpoint, double probability) {
        return new Edit(new EntryChange(id(touchpoint), share(probability)));
    }

    /**
     * {@return the edit that sets how long customers wait between two touchpoints}
     *
     * @param from the id of the touchpoint that a transition leads out of
     * @param to the id of the touchpoint that it leads into
     * @param waiting not negative
     */
    public static Edit waiting(String from, String to, Duration waiting) {
        return new Edit(new WaitingChange(TransitionName.of(from, to), time("Waiting", waiting)));
    }

    /**
     * {@return the edit that sets how long customers wait between two touchpoints}
     *
     * @param from the id of the touchpoint that a transition leads out of
     * @param to the id of the touchpoint that it leads into
     * @param trigger what makes customers take it
     * @param waiting not negative
     */
    public static Edit waiting(String from, String to, String trigger, Duration waiting) {
        return new Edit(new WaitingChange(TransitionName.of(from, to, trigger), time("Waiting", waiting)));
    }

    /**
     * {@return the edit that sets how long a visit of a touchpoint takes; refused where the journey's times
     * were observed from event to event, with the stays in the waiting}
     *
     * @param touchpoint its id
     * @param duration not negative
     */
    public static Edit duration(String touchpoint, Duration duration) {
        return new Edit(new DurationChange(id(touchpoint), time("Duration", duration)));
    }

    /**
     * {@return the edit that has everybody feel the same at a touchpoint: each persona of whom a feeling is
     * known there, and every other customer; reasons and labels of the old feelings are left out}
     *
     * @param touchpoint its id
     * @param valence -1 to 1, 0 is neutral
     */
    public static Edit feeling(String touchpoint, double valence) {
        return new Edit(new FeelingChange(id(touchpoint), Optional.empty(), valence(valence)));
    }

    /**
     * {@return the edit that sets what one persona feels at a touchpoint}
     *
     * @param touchpoint its id
     * @param persona the id of a persona of the journey
     * @param valence -1 to 1, 0 is neutral
     */
    public static Edit feeling(String touchpoint, String persona, double valence) {
        return new Edit(new FeelingChange(
                id(touchpoint), Optional.of(Objects.requireNonNull(persona, "persona")), valence(valence)));
    }

    /**
     * {@return the edit that sets how journeys turn out at a touchpoint}
     *
     * @param touchpoint its id
     * @param outcome success, failure or neutral; abandoned takes the outcome away, since a journey that
     *     ends at a touchpoint without one is abandoned there
     */
    public static Edit outcome(String touchpoint, Outcome outcome) {
        return new Edit(new OutcomeChange(id(touchpoint), Objects.requireNonNull(outcome, "outcome")));
    }

    /**
     * {@return the edit that adds a touchpoint, of which nothing leads to or from anything yet; in a
     * journey without transitions it is a step of its order}
     *
     * @param after the id of the touchpoint that it shall follow in order, in the same stage
     * @param touchpoint the touchpoint, with an id that is new to the journey
     */
    public static Edit addTouchpoint(String after, Touchpoint touchpoint) {
        return new Edit(new TouchpointAdded(id(after), Objects.requireNonNull(touchpoint, "touchpoint")));
    }

    /**
     * {@return the edit that removes a touchpoint: its customers go on as they would have from it}
     *
     * @param touchpoint its id
     */
    public static Edit removeTouchpoint(String touchpoint) {
        return new Edit(new TouchpointRemoved(id(touchpoint)));
    }

    /**
     * {@return the edit that adds a transition}
     *
     * @param transition the transition, with its probability
     * @throws IllegalArgumentException if it has none
     */
    public static Edit addTransition(Transition transition) {
        if (transition.probability().isEmpty()) {
            throw new IllegalArgumentException("Transition to add, " + TransitionName.of(transition)
                    + ", must have a probability, but has none: nobody would know what share it takes from the others."
                    + " Give it one with withProbability.");
        }
        return new Edit(new TransitionAdded(transition));
    }

    /**
     * {@return the edit that removes a transition: its share goes to the others and to the ends in
     * proportion}
     *
     * @param from the id of the touchpoint that it leads out of
     * @param to the id of the touchpoint that it leads into
     */
    public static Edit removeTransition(String from, String to) {
        return new Edit(new TransitionRemoved(TransitionName.of(from, to)));
    }

    /**
     * {@return the edit that removes a transition: its share goes to the others and to the ends in
     * proportion}
     *
     * @param from the id of the touchpoint that it leads out of
     * @param to the id of the touchpoint that it leads into
     * @param trigger what makes customers take it
     */
    public static Edit removeTransition(String from, String to, String trigger) {
        return new Edit(new TransitionRemoved(TransitionName.of(from, to, trigger)));
    }

    /**
     * {@return the edit that has a transition lead elsewhere, with all else that it has}
     *
     * @param from the id of the touchpoint that it leads out of
     * @param to the id of the touchpoint that it leads into now
     * @param newTo the id of the touchpoint that it shall lead into
     */
    public static Edit redirect(String from, String to, String newTo) {
        return new Edit(new Redirection(TransitionName.of(from, to), id(newTo)));
    }

    /**
     * {@return the edit that has a transition lead elsewhere, with all else that it has}
     *
     * @param from the id of the touchpoint that it leads out of
     * @param to the id of the touchpoint that it leads into now
     * @param trigger what makes customers take it
     * @param newTo the id of the touchpoint that it shall lead into
     */
    public static Edit redirect(String from, String to, String trigger, String newTo) {
        return new Edit(new Redirection(TransitionName.of(from, to, trigger), id(newTo)));
    }

    private static String id(String id) {
        return Objects.requireNonNull(id, "touchpoint");
    }

    private static double share(double probability) {
        // A NaN is not between the two either.
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("Probability of an edit must be a number from 0 to 1, but was "
                    + probability + ". Of 80 in 100 visits it is 0.8.");
        }
        return probability + 0.0;
    }

    private static double valence(double valence) {
        if (!(valence >= -1 && valence <= 1)) {
            throw new IllegalArgumentException("Valence of an edit must be a number from -1 to 1, but was " + valence
                    + ". Turn a score into a valence with EmotionScale.");
        }
        return valence + 0.0;
    }

    private static Duration time(String what, Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException(
                    what + " of an edit must not be negative, but was " + time + ". No time at all is Duration.ZERO.");
        }
        return time;
    }

    Change change() {
        return change;
    }

    /**
     * {@return this edit as an object: {@code kind}, such as {@code probability} or {@code
     * remove-touchpoint}, what it is about, and its value}
     */
    public AttributeValue.ObjectValue toAttributes() {
        return change.toAttributes();
    }

    /** {@return whether the other changes the same thing in the same way} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Edit that && change.equals(that.change);
    }

    @Override
    public int hashCode() {
        return change.hashCode();
    }

    /** {@return a short description by ids, such as {@code probability of cart -> pay: 0.8}} */
    @Override
    public String toString() {
        return change.toString();
    }
}

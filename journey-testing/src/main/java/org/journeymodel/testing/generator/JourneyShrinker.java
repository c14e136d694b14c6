package org.journeymodel.testing.generator;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.journeymodel.core.model.Journey;

/**
 * Makes a journey that shows a failure as small as it can: what is left is what the failure needs. Useful for random
 * journeys, and for real maps on which something goes wrong.
 *
 * <p>What is taken away, from the largest to the smallest: a stage, a touchpoint, any other element (persona, channel,
 * team, transition, zone, insight, opportunity, action item, experience, claim), any text, number or mark that may be
 * left out. Names that must be there are replaced by the id. With an element goes all that refers to it: with a
 * touchpoint its transitions, with a persona her experiences, with an insight its citations. A touchpoint out of which
 * a single way leads is also tried as a bridge: whatever led to it then leads to where it led.
 *
 * <p>Removals are tried in the order of the written document, again and again until none of them fails any more, so
 * the result is minimal: {@link ShrunkJourney#isMinimal()}. It need not be the smallest of all: two things may be
 * there of which each needs the other. The same journey and condition always give the same result.
 *
 * <p>At most {@value #DEFAULT_MOST_ATTEMPTS} journeys are tried unless told otherwise. Where n things could be taken away,
 * fewer than n are tried as a rule: few where much can go, since a stage goes with all that is in it; one for each thing
 * where nothing can. At worst, if of n things only the last can go each time, about n² / 2 are. Each attempt writes
 * and reads the journey once, in time linear in its size. Immutable; as thread-safe as the condition is.
 */
public final class JourneyShrinker {

    /** How many journeys are tried unless told otherwise. */
    public static final int DEFAULT_MOST_ATTEMPTS = 10_000;

    private final Predicate<? super Journey> fails;
    private final int mostAttempts;

    private JourneyShrinker(Predicate<? super Journey> fails, int mostAttempts) {
        this.fails = fails;
        this.mostAttempts = mostAttempts;
    }

    /**
     * {@return a shrinker that keeps a failure}
     *
     * @param fails whether a journey shows the failure. It should be exact: where smaller journeys may have errors
     *     that are none of its business, it should ask for journeys without. What it throws is passed on
     */
    public static JourneyShrinker whileFailing(Predicate<? super Journey> fails) {
        return new JourneyShrinker(Objects.requireNonNull(fails, "fails"), DEFAULT_MOST_ATTEMPTS);
    }

    /**
     * {@return a shrinker that gives up after so many attempts, with the smallest journey found so far}
     *
     * @param mostAttempts how often at most the condition is asked, the journey itself aside; at least 0
     */
    public JourneyShrinker withMostAttempts(int mostAttempts) {
        if (mostAttempts < 0) {
            throw new IllegalArgumentException("Most attempts must be at least 0, but was " + mostAttempts + ".");
        }
        return new JourneyShrinker(fails, mostAttempts);
    }

    /**
     * {@return a journey that still fails, with as little as possible of the given one}
     *
     * @param journey a journey that fails
     * @throws IllegalArgumentException if it does not, or if no document can hold it
     */
    public ShrunkJourney shrink(Journey journey) {
        if (!fails.test(Objects.requireNonNull(journey, "journey"))) {
            throw new IllegalArgumentException("Journey \"" + journey.id()
                    + "\" does not fail, so there is nothing to keep while it is made smaller. Give the journey and the"
                    + " condition with which the failure was seen.");
        }
        return new Search(journey).run();
    }

    /** One search: goes round the removals until a whole round brings nothing. */
    private final class Search {

        private final Journey original;
        private Journey smallest;
        private int attempts;

        Search(Journey journey) {
            this.original = journey;
            this.smallest = journey;
        }

        ShrunkJourney run() {
            boolean goesOn = true;
            while (goesOn) {
                Journey before = smallest;
                if (!tryAll()) {
                    return new ShrunkJourney(original, smallest, attempts, false);
                }
                goesOn = !smallest.equals(before);
            }
            return new ShrunkJourney(original, smallest, attempts, true);
        }

        /** Whether all were tried. After a success the next removal stands where the last one stood. */
        private boolean tryAll() {
            int at = 0;
            List<Removal> removals = Removal.allOf(smallest);
            while (at < removals.size()) {
                Journey smaller = removals.get(at).apply().orElse(smallest);
                if (smaller.equals(smallest)) {
                    at++;
                    continue;
                }
                if (attempts == mostAttempts) {
                    return false;
                }
                attempts++;
                if (fails.test(smaller)) {
                    smallest = smaller;
                    removals = Removal.allOf(smallest);
                } else {
                    at++;
                }
            }
            return true;
        }
    }
}

package org.journeymodel.testing.generator;

import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.journeymodel.core.model.Journey;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.simulation.SimulatedJourneys;

/**
 * Random journeys of a chosen size, for tests of what holds for any journey. Those that are valid are so without a
 * single finding of the standard validator; those that are broken are so in one chosen way.
 *
 * <p>Each setting gives a new value; {@code RandomJourneys.seeded(42).touchpoints(5).loops(1).journey()} is the same
 * journey on every JDK, in every time zone and language. It is made of the elements of real maps: personas, channels,
 * teams, a zone, insights, claims, feelings, an opportunity and what is done about it, waiting times, declared and
 * undeclared shares. Its id tells the seed, {@code random-42}, and its touchpoints are {@code t1}, {@code t2} and so
 * on in order, its stages {@code s1}, its personas {@code p1}.
 *
 * <p>How the customers go: each touchpoint leads to the next, some also further ahead, so that all can be reached and
 * the last can be reached from all; as many moves as asked for lead back or stay where they are. Journeys end at the
 * last touchpoint, and wherever shares leave a rest.
 *
 * <p>Immutable and thread-safe. A journey takes time linear in its size.
 */
public final class RandomJourneys {

    /** The most touchpoints of a journey. */
    public static final int MOST_TOUCHPOINTS = 1_000;

    private final long seed;
    private final Sizes sizes;

    private RandomJourneys(long seed, Sizes sizes) {
        this.seed = seed;
        this.sizes = sizes;
    }

    /**
     * {@return journeys of 8 touchpoints in 3 stages, 2 personas, 2 loops and 2 outcomes}
     *
     * @param seed any number; equal ones give equal journeys
     */
    public static RandomJourneys seeded(long seed) {
        return new RandomJourneys(seed, new Sizes(8, 3, 2, 2, 2));
    }

    /**
     * {@return journeys with so many touchpoints}
     *
     * @param touchpoints 1 to {@value #MOST_TOUCHPOINTS}
     */
    public RandomJourneys touchpoints(int touchpoints) {
        require("Touchpoints", 1, MOST_TOUCHPOINTS, touchpoints);
        return new RandomJourneys(
                seed, new Sizes(touchpoints, sizes.stages(), sizes.personas(), sizes.loops(), sizes.outcomes()));
    }

    /**
     * {@return journeys with so many stages, each with at least one touchpoint; no more than there are touchpoints}
     *
     * @param stages 1 to {@value #MOST_TOUCHPOINTS}
     */
    public RandomJourneys stages(int stages) {
        require("Stages", 1, MOST_TOUCHPOINTS, stages);
        return new RandomJourneys(
                seed, new Sizes(sizes.touchpoints(), stages, sizes.personas(), sizes.loops(), sizes.outcomes()));
    }

    /**
     * {@return journeys with so many personas}
     *
     * @param personas 0 to {@value #MOST_TOUCHPOINTS}
     */
    public RandomJourneys personas(int personas) {
        require("Personas", 0, MOST_TOUCHPOINTS, personas);
        return new RandomJourneys(
                seed, new Sizes(sizes.touchpoints(), sizes.stages(), personas, sizes.loops(), sizes.outcomes()));
    }

    /**
     * {@return journeys in which so many moves lead back to an earlier touchpoint or to the same; no more than there
     * are pairs of such touchpoints, n (n + 1) / 2 of n}
     *
     * @param loops 0 to 1,000,000
     */
    public RandomJourneys loops(int loops) {
        require("Loops", 0, 1_000_000, loops);
        return new RandomJourneys(
                seed, new Sizes(sizes.touchpoints(), sizes.stages(), sizes.personas(), loops, sizes.outcomes()));
    }

    /**
     * {@return journeys with so many touchpoints that have an outcome, no more than there are touchpoints; the first
     * is success, at the last touchpoint}
     *
     * @param outcomes 0 to {@value #MOST_TOUCHPOINTS}
     */
    public RandomJourneys outcomes(int outcomes) {
        require("Outcomes", 0, MOST_TOUCHPOINTS, outcomes);
        return new RandomJourneys(
                seed, new Sizes(sizes.touchpoints(), sizes.stages(), sizes.personas(), sizes.loops(), outcomes));
    }

    private static void require(String what, int least, int most, int found) {
        if (found < least || found > most) {
            throw new IllegalArgumentException(what + " of a random journey must be between " + least + " and " + most
                    + ", but was " + found + ".");
        }
    }

    /** {@return the seed of the next journey} */
    public long seed() {
        return seed;
    }

    /** {@return the valid journey of this seed} */
    public Journey journey() {
        return new JourneyMaker(sizes.fitted(), random(seed)).journey("random-" + seed);
    }

    /** {@return valid journeys without end: of this seed, the seed after it, and so on} */
    public Stream<Journey> stream() {
        return LongStream.iterate(seed, each -> each + 1).mapToObj(each -> new RandomJourneys(each, sizes).journey());
    }

    /**
     * {@return the journey of this seed, broken so that the standard validator reports findings of one rule, and of no
     * other} The place of the fault follows from the seed. Where a fault needs what the journey does not have, such as
     * a touchpoint that no way leads to, that is added.
     *
     * @param fault how
     */
    public Journey broken(JourneyFault fault) {
        Objects.requireNonNull(fault, "fault");
        // Another sequence than the journey's own, so that the places are no echo of its shape.
        return fault.breakIt(journey(), random(~seed));
    }

    /**
     * {@return customers who go through a journey at random, by its shares and this seed: see {@link
     * JourneyGraph#simulate}}
     *
     * @param journey any sound journey
     * @param customers how many; at least 1
     * @throws org.journeymodel.core.validation.InvalidJourneyException if errors of the journey say not how customers
     *     go
     * @throws IllegalArgumentException as {@link JourneyGraph#simulate} says
     */
    public SimulatedJourneys customers(Journey journey, int customers) {
        return JourneyGraph.of(journey).simulate(customers, seed);
    }

    /** Neighbouring seeds of {@link Random} begin alike, so each is mixed first (Steele, Lea and Flood 2014). */
    private static Random random(long seed) {
        long mixed = seed + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return new Random(mixed ^ (mixed >>> 31));
    }

    /** {@return the seed and the sizes} */
    @Override
    public String toString() {
        return "Random journeys from seed " + seed + " with " + sizes.fitted();
    }

    /** How many there are of what. */
    record Sizes(int touchpoints, int stages, int personas, int loops, int outcomes) {

        Sizes fitted() {
            return new Sizes(
                    touchpoints,
                    Math.min(stages, touchpoints),
                    personas,
                    Math.min(loops, touchpoints * (touchpoints + 1) / 2),
                    Math.min(outcomes, touchpoints));
        }

        @Override
        public String toString() {
            return "touchpoints " + touchpoints + ", stages " + stages + ", personas " + personas + ", loops " + loops
                    + ", outcomes " + outcomes;
        }
    }
}

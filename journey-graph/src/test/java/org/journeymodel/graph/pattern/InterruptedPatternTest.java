package org.journeymodel.graph.pattern;

import static org.journeymodel.graph.InterruptedWork.assertEndsOnInterruption;
import static org.journeymodel.graph.Scripts.journey;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.compact.Links;
import org.junit.jupiter.api.Test;

/** Each part of reading and following a pattern looks at the interrupt flag on its way. */
class InterruptedPatternTest {

    /** Without transitions, each of 3,000 touchpoints leads to the next. */
    private final JourneyFlow chain = JourneyFlow.of(
            journey(IntStream.range(0, 3_000).mapToObj(at -> "t" + at).collect(Collectors.joining(" "))));

    private final Work ongoing = Work.begin("Preparing", ProgressListener.none());

    /** Remembers at which of the last eleven touchpoints t0 to t9 were: 2^11 states and more. */
    private final PatternText text = new PatternText("[t0 t1 t2 t3 t4 t5 t6 t7 t8 t9] -> .{10} -> t2999");

    private final Parser parser = new Parser(chain, text, ongoing);
    private final Node pattern = parser.read();

    private Alphabet alphabet(Work work) {
        return Alphabet.of(chain.size(), parser.conditions().all(), parser.selections(), work);
    }

    private PlaceSets sets(Work work) {
        return new PlaceSets(text, Places.of(text, pattern, ongoing), alphabet(ongoing), work);
    }

    /** Of a pattern that is found at the very end. */
    private Product product() {
        PatternText toTheEnd = new PatternText("t0 ->* t2999");
        Parser read = new Parser(chain, toTheEnd, ongoing);
        Places places = Places.of(toTheEnd, read.read(), ongoing);
        Alphabet few = Alphabet.of(chain.size(), read.conditions().all(), read.selections(), ongoing);
        Automaton automaton = Automaton.of(new PlaceSets(toTheEnd, places, few, ongoing), few, ongoing);
        return Product.whole(chain, automaton, ongoing);
    }

    @Test
    void readingWhatItsWordsMean() {
        assertEndsOnInterruption(work -> new Parser(chain, new PatternText("feeling<0"), work).read());
        assertEndsOnInterruption(work -> new Parser(chain, new PatternText("stage:all"), work).read());
        // Each time that a name is looked up counts, though its kind is known.
        String again = "t0 -> outcome:none" + "|outcome:none".repeat(600);
        JourneyFlow one = JourneyFlow.of(journey("t0"));
        assertEndsOnInterruption(work -> {
            new Parser(one, new PatternText(again), work).read();
            new Parser(one, new PatternText(again), work).read();
        });
    }

    @Test
    void tellingTouchpointsApart() {
        Parser any = new Parser(chain, new PatternText("feeling:unknown"), ongoing);
        any.read();

        assertEndsOnInterruption(
                work -> Alphabet.of(chain.size(), any.conditions().all(), any.selections(), work));
    }

    @Test
    void writingOutRepetitions() {
        PatternText long1000 = new PatternText("(t0 -> t1){1000}");
        Node repeated = new Parser(chain, long1000, ongoing).read();

        assertEndsOnInterruption(work -> Places.of(long1000, repeated, work));
    }

    @Test
    void makingTheAutomaton() {
        assertEndsOnInterruption(work -> Automaton.of(sets(work), alphabet(ongoing), work));
        PlaceSets unwatched = sets(ongoing);
        assertEndsOnInterruption(work -> Automaton.of(unwatched, alphabet(ongoing), work));
    }

    @Test
    void followingIt() {
        Automaton automaton = Automaton.of(sets(ongoing), alphabet(ongoing), ongoing);

        assertEndsOnInterruption(work -> Product.whole(chain, automaton, work));
        assertEndsOnInterruption(work -> Product.untilMatched(chain, automaton, work));
    }

    @Test
    void whatIsAskedOfIt() {
        Product product = product();

        assertEndsOnInterruption(work -> MatchProbability.of(product, work));
        assertEndsOnInterruption(work -> PathCounts.all(product, work));
        assertEndsOnInterruption(work -> PathCounts.upTo(10_000, product, work));
        assertEndsOnInterruption(work -> LikelyPaths.of(chain, product, 1, work));
        assertEndsOnInterruption(product::canMatch);
    }

    @Test
    void lookingForWhatLeadsSomewhere() {
        int[] all = IntStream.range(0, 2_000).toArray();
        Links ring = Links.of(
                2_000, all, IntStream.of(all).map(at -> (at + 1) % 2_000).toArray());
        boolean[] goals = new boolean[2_000];
        goals[7] = true;

        assertEndsOnInterruption(work -> Reaching.any(ring, goals, work));
    }
}

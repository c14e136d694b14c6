package org.journeymodel.graph.pattern;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.flow.Provenance;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.validation.JourneyValidator;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.memo.Memo;
import org.journeymodel.graph.paths.JourneyPath;
import org.journeymodel.graph.paths.JourneyPaths;

/**
 * A pattern over the paths of a journey, such as {@code search ->* paid}: which paths match, how many
 * they are, and the exact probability that a customer's path is one of them.
 *
 * <p>It is to paths what a regular expression is to texts; touchpoints take the place of characters.
 *
 * <table>
 * <caption>The parts of a pattern</caption>
 * <tr><th>part</th><th>matches</th></tr>
 * <tr><td>{@code search}, {@code 'end'}, {@code touchpoint:search}</td><td>the touchpoint with the
 *     id; in quotes it is never a keyword</td></tr>
 * <tr><td>{@code stage:decision}, {@code channel:phone}, {@code team:service}</td><td>any touchpoint
 *     of the stage, with the channel, owned by the team</td></tr>
 * <tr><td>{@code outcome:success}</td><td>any touchpoint with the outcome: {@code success}, {@code
 *     failure}, {@code neutral}, or {@code none}</td></tr>
 * <tr><td>{@code feeling<-0.5}, also {@code <=}, {@code >}, {@code >=}, {@code =}</td><td>any
 *     touchpoint whose {@linkplain org.journeymodel.core.model.Journey#feelingAt(Touchpoint) feeling},
 *     from -1 to 1, compares so; never one whose feeling is not known</td></tr>
 * <tr><td>{@code feeling:known}, {@code feeling:unknown}</td><td>any touchpoint whose feeling is
 *     known, or is not</td></tr>
 * <tr><td>{@code .}</td><td>any touchpoint</td></tr>
 * <tr><td>{@code [a b]}, {@code [a|b]}</td><td>any touchpoint for which one of the conditions
 *     holds</td></tr>
 * <tr><td>{@code [^a b]}</td><td>any touchpoint for which none of them holds, so {@code
 *     [^feeling<0]} also matches where the feeling is not known</td></tr>
 * <tr><td>{@code stage:decision&feeling<0}</td><td>any touchpoint for which both hold</td></tr>
 * <tr><td>{@code start}, {@code end}</td><td>the start of the path, before its first touchpoint, and
 *     the end, after its last</td></tr>
 * <tr><td>{@code p -> q}</td><td>p, and with the next move q</td></tr>
 * <tr><td>{@code p ->* q}</td><td>p, and later q, with any touchpoints between or none: short for
 *     {@code p -> .* -> q}</td></tr>
 * <tr><td>{@code p*}, {@code p+}, {@code p?}</td><td>p any number of times in sequence, at least once,
 *     at most once</td></tr>
 * <tr><td>{@code p{2}}, {@code p{2,}}, {@code p{2,4}}</td><td>p twice, at least twice, two to four
 *     times in sequence</td></tr>
 * <tr><td>{@code p | q}, {@code (p | q)}</td><td>p or q; binds weaker than the arrows</td></tr>
 * </table>
 *
 * <p><b>Found anywhere.</b> A path matches if the pattern is found anywhere in it; only {@code start}
 * and {@code end} hold it to the ends. So {@code start -> [^pay]* -> end} are the paths that never
 * visit pay, while {@code [^pay]*}, which nothing satisfies, is found in every path.
 *
 * <p><b>Worked examples.</b> From search, 0.9 go on to compare and 0.1 leave. From compare, 0.42 go
 * back to search, 0.38 buy and 0.2 leave. The journey ends with buying, a success. Comparing is felt as
 * -0.7; the other feelings are not known. Search and compare are in the stage consideration. Probability
 * that a path matches:
 *
 * <ol>
 *   <li>{@code compare -> search}: 0.9 · 0.42 = 0.378, who go back at least once.
 *   <li>{@code search ->* buy}: 0.342 / 0.622 = 0.5498, who buy.
 *   <li>{@code search -> compare -> buy}: the same 0.5498, since there is no other way to buy.
 *   <li>{@code start -> search -> compare -> buy}: 0.9 · 0.38 = 0.342, who buy at once.
 *   <li>{@code compare -> [^buy]* -> end}: 0.9 - 0.5498 = 0.3502, who compare and never buy.
 *   <li>{@code search -> end}: 0.1 / 0.622 = 0.1608, who leave from search.
 *   <li>{@code (search -> compare){2}}: 0.9 · 0.42 · 0.9 = 0.3402, who compare again after going back.
 *   <li>{@code feeling<-0.5 ->* feeling<-0.5}: the same 0.3402, who feel bad twice.
 *   <li>{@code outcome:none -> end}: 1 - 0.5498 = 0.4502, who drop off.
 *   <li>{@code start -> stage:consideration{3,} -> (buy | end)}: 0.378, since all who go on to a third
 *       touchpoint of consideration buy or leave in the end.
 * </ol>
 *
 * <p><b>Grammar.</b> Spaces and line breaks mean nothing but the end of a word.
 *
 * <pre>{@code
 * pattern   = sequence { "|" sequence }
 * sequence  = repeated { ( "->" | "->*" ) repeated }
 * repeated  = "start" | "end"
 *           | ( "(" pattern ")" | selection ) [ "*" | "+" | "?" | "{" n [ "," [ n ] ] "}" ]
 * selection = condition { "&" condition }
 * condition = "." | "[" [ "^" ] selection { [ "|" ] selection } "]"
 *           | name | kind ":" name | "feeling" compare number
 * kind      = "touchpoint" | "stage" | "channel" | "team" | "outcome" | "feeling"
 * compare   = "<" | "<=" | ">" | ">=" | "="
 * name      = id | "'" id "'"
 * }</pre>
 *
 * <p>Ids may hold hyphens and full stops. A hyphen right before {@code >} is always part of an arrow:
 * {@code a-->b} is {@code 'a-' -> b}.
 *
 * <p><b>Limits.</b> 10,000 characters, 100 nested brackets, 1,000 repetitions, 10,000 parts when
 * repetitions are written out, and an automaton of 10,000 states made in 50,000,000 steps; beyond each
 * the pattern is refused at once. Most patterns need fewer states than they have words, but those that
 * must remember much, such as {@code a -> .{20} -> b}, can need two to the power of it.
 *
 * <p>Immutable and thread-safe. The automaton is made with the pattern; what is asked of it is computed
 * on the pairs of touchpoints and states (Courcoubetis and Yannakakis 1995), of which at most 1,000,000
 * may be reached. Interrupting the thread ends long work with a {@link
 * org.journeymodel.core.progress.WorkInterruptedException}.
 */
public final class PathPattern {

    /** The most moves that {@link #countUpTo} takes. */
    public static final int MOST_MOVES = 10_000;

    private static final int TOLD_PATHS = 5;

    private final JourneyFlow flow;
    private final String text;
    private final ProgressListener listener;
    private final Automaton automaton;
    private final Memo<Product> product;
    private final Memo<Double> probability;

    private PathPattern(JourneyFlow flow, String text, ProgressListener listener) {
        this.flow = flow;
        this.text = text;
        this.listener = listener;
        this.automaton = automaton();
        this.product = new Memo<>("the paths of a pattern", this::computeProduct);
        this.probability = new Memo<>("the probability of a pattern", this::computeProbability);
    }

    private Automaton automaton() {
        PatternText characters = new PatternText(text);
        Work work = Work.begin("Reading the pattern", listener);
        Parser parser = new Parser(flow, characters, work);
        Node pattern = parser.read();
        Alphabet alphabet = Alphabet.of(flow.size(), parser.conditions().all(), parser.selections(), work);
        Places places = Places.of(characters, pattern, work);
        PlaceSets sets = new PlaceSets(characters, places, alphabet, work);
        Automaton made = Automaton.of(sets, alphabet, work);
        work.complete();
        return made;
    }

    /**
     * {@return a pattern over the paths of a journey}
     *
     * @param flow the journey read as a flow
     * @param pattern in the language above
     * @throws PathPatternException if it cannot be read, names what the journey does not have, with the
     *     nearest that it has, or is too complex
     */
    public static PathPattern of(JourneyFlow flow, String pattern) {
        return of(flow, pattern, ProgressListener.none());
    }

    /**
     * {@return a pattern over the paths of a journey}
     *
     * @param flow the journey read as a flow
     * @param pattern in the language above
     * @param listener hears of the progress of this and of all that is asked of the pattern
     * @throws PathPatternException as for {@link #of(JourneyFlow, String)}
     */
    public static PathPattern of(JourneyFlow flow, String pattern, ProgressListener listener) {
        Objects.requireNonNull(flow, "flow");
        Objects.requireNonNull(pattern, "pattern");
        return new PathPattern(flow, pattern, Objects.requireNonNull(listener, "listener"));
    }

    /** {@return the journey read as a flow} */
    public JourneyFlow flow() {
        return flow;
    }

    /** {@return the pattern as it was written} */
    public String text() {
        return text;
    }

    /**
     * {@return the probability that a customer's path matches: the sum over all paths that do, however
     * many; in [0, 1]}
     *
     * <p>Solved exactly as all probabilities of the flow are, by elimination without subtraction on the
     * pairs of touchpoints and states, once.
     *
     * @throws org.journeymodel.core.validation.InvalidJourneyException if the journey has errors that
     *     make its shares wrong, all listed
     * @throws IllegalStateException if the pairs are too many
     */
    public double probability() {
        return probability.get();
    }

    private double computeProbability() {
        if (!flow.isSound()) {
            JourneyValidator.standard().validate(flow).requireNoErrors();
        }
        Work work = begin("Solving the pattern");
        double solved = MatchProbability.of(Product.untilMatched(flow, automaton, work), work);
        work.complete();
        return solved;
    }

    private Product computeProduct() {
        Work work = begin("Following the pattern");
        Product made = Product.whole(flow, automaton, work);
        work.complete();
        return made;
    }

    private Work begin(String what) {
        return Work.begin(what, listener);
    }

    /**
     * {@return the most likely paths that match, in the order of {@link JourneyPaths#mostLikely}: most
     * likely first, equally likely ones by touchpoints, then by moves}
     *
     * @param count how many at the most; 0 to {@link JourneyPaths#MOST_PATHS}
     * @throws IllegalStateException if the pairs of touchpoints and states are too many
     */
    public List<JourneyPath> mostLikely(int count) {
        if (count < 0 || count > JourneyPaths.MOST_PATHS) {
            throw new IllegalArgumentException(
                    "Count of paths must be between 0 and " + JourneyPaths.MOST_PATHS + ", but was " + count + ".");
        }
        Product whole = product.get();
        Work work = Work.begin("Listing paths that match", count, listener);
        List<JourneyPath> found = LikelyPaths.of(flow, whole, count, work);
        work.complete();
        return found;
    }

    /**
     * {@return how many paths match, exactly; empty if they are endless, since a loop can be gone round
     * any number of times}
     *
     * <p>Paths by different parallel transitions are different paths. Of the example, {@code start ->
     * search -> compare} is endless, {@code start -> search -> compare? -> end} are 2. None is listed:
     * linear in the pairs of touchpoints and states.
     *
     * @throws IllegalStateException if those pairs are too many
     */
    public Optional<BigInteger> count() {
        Product whole = product.get();
        Work work = begin("Counting paths that match");
        Optional<BigInteger> counted = PathCounts.all(whole, work);
        work.complete();
        return counted;
    }

    /**
     * {@return how many paths of at most so many moves match, exactly}
     *
     * <p>Moves lead from touchpoint to touchpoint, so a path of one touchpoint has none. Of the example,
     * {@code compare} with at most 3 moves are 4: search, compare; search, compare, search; search,
     * compare, buy; search, compare, search, compare. Takes time in proportion to the moves and to the
     * pairs of touchpoints and states.
     *
     * @param mostMoves 0 to {@link #MOST_MOVES}
     * @throws IllegalStateException if those pairs are too many
     */
    public BigInteger countUpTo(int mostMoves) {
        if (mostMoves < 0 || mostMoves > MOST_MOVES) {
            throw new IllegalArgumentException(
                    "Count of moves must be between 0 and " + MOST_MOVES + ", but was " + mostMoves + ".");
        }
        Product whole = product.get();
        Work work = begin("Counting paths that match");
        BigInteger counted = PathCounts.upTo(mostMoves, whole, work);
        work.complete();
        return counted;
    }

    /**
     * {@return whether a path matches, from its start to its end; linear time}
     *
     * @param touchpoints the ids of what it visits, in order; at least one, and the journey need not lead
     *     from one to the next
     * @throws java.util.NoSuchElementException if the journey has no such touchpoint; names the nearest
     */
    public boolean matches(List<String> touchpoints) {
        if (touchpoints.isEmpty()) {
            throw new IllegalArgumentException("A path must visit at least one touchpoint, but was empty.");
        }
        int state = automaton.start();
        for (String touchpoint : touchpoints) {
            String known = flow.journey().getTouchpoint(touchpoint).id();
            int at = flow.findIndex(known).orElseThrow();
            state = state == Automaton.HOPELESS ? state : automaton.after(state, at);
        }
        return state != Automaton.HOPELESS && automaton.matchesAtEnd(state);
    }

    /**
     * {@return whether a path matches; linear time}
     *
     * @param path a path whose touchpoints this journey has, by id
     * @throws java.util.NoSuchElementException if the journey lacks one; names the nearest
     */
    public boolean matches(JourneyPath path) {
        return matches(path.touchpoints().stream().map(Touchpoint::id).toList());
    }

    /** {@return how many moves are on paths that match, by the provenance of their shares} */
    public Map<Provenance, Integer> basis() {
        Product whole = product.get();
        Work work = begin("Finding moves of paths that match");
        boolean[] canMatch = whole.canMatch(work);
        boolean[] isUsed = new boolean[flow.moves().size()];
        for (int move = 0; move < whole.links().moveCount(); move++) {
            isUsed[whole.flowMove(move)] |= canMatch[whole.links().target(move)];
        }
        Map<Provenance, Integer> basis = new EnumMap<>(Provenance.class);
        for (Provenance provenance : Provenance.values()) {
            basis.put(provenance, 0);
        }
        for (int move = 0; move < isUsed.length; move++) {
            basis.merge(flow.moves().get(move).provenance(), isUsed[move] ? 1 : 0, Integer::sum);
        }
        work.complete();
        return basis;
    }

    /**
     * {@return what is known of this pattern as an object: {@code pattern}, {@code probability}, {@code
     * paths}, how many, as digits, absent if endless, and the five {@code mostLikely}}
     *
     * @throws org.journeymodel.core.validation.InvalidJourneyException as for {@link #probability}
     * @throws IllegalStateException if the pairs of touchpoints and states are too many
     */
    public AttributeValue.ObjectValue toAttributes() {
        AttributeValue.ObjectBuilder object =
                AttributeValue.object().put("pattern", text).put("probability", probability());
        count().ifPresent(paths -> object.put("paths", paths.toString()));
        return object.put(
                        "mostLikely",
                        AttributeValue.of(mostLikely(TOLD_PATHS).stream()
                                .map(JourneyPath::toAttributes)
                                .toList()))
                .build();
    }

    /** {@return the pattern and its journey, such as {@code "search ->* buy" on journey "vacuum"}} */
    @Override
    public String toString() {
        return Quote.of(text) + " on journey " + Quote.of(flow.journey().id());
    }
}

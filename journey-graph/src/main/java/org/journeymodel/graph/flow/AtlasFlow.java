package org.journeymodel.graph.flow;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.flow.Provenance;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.JourneyAtlas;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.observed.FlowStatistics;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.atlas.Flattening;
import org.journeymodel.graph.atlas.NestedJourneys;
import org.journeymodel.graph.atlas.RolledUp;
import org.journeymodel.graph.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What happens to customers of a journey that enters others, exactly: as {@link FlowAnalysis} says it of
 * one journey, its sub-journeys rolled up.
 *
 * <p>The rules, of a touchpoint that names a sub-journey:
 *
 * <ol>
 *   <li>Who comes to it goes through the sub-journey from START to END, anew each time.
 *   <li>If that succeeds or is neutral, the customer goes on from the touchpoint by the touchpoint's own
 *       shares. Only then has she reached the touchpoint's outcome: entering "Buys" is no purchase yet.
 *   <li>If it fails or is abandoned, the parent ends there, as at a drop-off. The parent turned out as what
 *       she had visited of it before says: abandoned, unless that was an outcome already; and if it has a
 *       parent itself, that goes on or ends by the same rule. A failure within a sub-journey is no failure
 *       of the parent.
 *   <li>The time in the sub-journey takes the place of the touchpoint's duration; coming in and going on
 *       takes none.
 *   <li>Coming in is a move to the touchpoint, as to any other; then come the moves within; going on well
 *       is one more touchpoint visited, the same one, done. So moves are those of the {@linkplain
 *       #flattened() flattened} journey.
 *   <li>Where customers of a journey were seen, their shares and waiting take the place of what is declared,
 *       as in {@link JourneyFlow}. Waiting that was observed after a touchpoint that names a sub-journey is
 *       taken to run from when the customer is done there.
 * </ol>
 *
 * <p>The worked example: of those at home, .8 go to buy, which enters a purchase: from cart, where they
 * stay 10 minutes, .75 pay, a success; the others leave. From buy all go on, a day later, to thanks, a
 * success. So .6 succeed and .4 are abandoned. Touchpoints visited are home 1, buy .8, cart .8, pay .6,
 * buy done .6, thanks .6: 4.4, and moves 5.4. Time is .8 · 10 minutes and .6 · 1 day: 14 h 32 min.
 *
 * <p>Each journey is solved once, however often it is entered, the innermost first, at any depth. Immutable
 * and thread-safe.
 */
public final class AtlasFlow {

    /** The most touchpoints of a flattened journey, unless said otherwise. */
    private static final int MOST_TOUCHPOINTS = 10_000;

    private final JourneyAtlas atlas;
    private final Journey journey;
    private final Map<String, FlowStatistics> observed;
    private final Map<String, JourneyFlow> flows;
    private final Map<String, AtlasFigures> solved;
    private final AtlasFigures figures;
    private final ProgressListener listener;

    private AtlasFlow(
            JourneyAtlas atlas,
            Journey journey,
            Map<String, FlowStatistics> observed,
            Map<String, JourneyFlow> flows,
            Map<String, AtlasFigures> solved,
            ProgressListener listener) {
        this.atlas = atlas;
        this.journey = journey;
        this.observed = observed;
        this.flows = flows;
        this.solved = solved;
        this.figures = Objects.requireNonNull(solved.get(journey.id()));
        this.listener = listener;
    }

    /**
     * {@return the flow of a journey of an atlas}
     *
     * @param atlas journeys that lead into each other
     * @param journey the id of the journey that customers begin
     * @throws java.util.NoSuchElementException if the atlas has no such journey; the message names the
     *     nearest
     * @throws org.journeymodel.core.validation.InvalidJourneyException if a journey that customers may enter
     *     has errors that would make the answers wrong, such as a sub-journey that the atlas does not have,
     *     or one that leads back into itself
     * @throws org.journeymodel.core.progress.WorkInterruptedException if the thread is interrupted
     */
    public static AtlasFlow of(JourneyAtlas atlas, String journey) {
        return of(atlas, journey, ProgressListener.none());
    }

    /**
     * {@return the flow of a journey of an atlas}
     *
     * @param atlas journeys that lead into each other
     * @param journey the id of the journey that customers begin
     * @param listener hears of each journey that is solved
     * @throws java.util.NoSuchElementException as for {@link #of(JourneyAtlas, String)}
     * @throws org.journeymodel.core.validation.InvalidJourneyException as for {@link #of(JourneyAtlas,
     *     String)}
     * @throws org.journeymodel.core.progress.WorkInterruptedException if the thread is interrupted
     */
    public static AtlasFlow of(JourneyAtlas atlas, String journey, ProgressListener listener) {
        return of(atlas, journey, Map.of(), listener);
    }

    /**
     * {@return the flow of what customers did in journeys of an atlas, and of what is declared in the others}
     *
     * <p>If of ten customers of the purchase in the example nine were seen to pay, .9 goes in place of .75:
     * .72 succeed.
     *
     * @param atlas journeys that lead into each other
     * @param journey the id of the journey that customers begin
     * @param observed what customers did, by id of the journey; in each, names are ids of its touchpoints or
     *     their event names
     * @throws java.util.NoSuchElementException if the atlas has no such journey, be it the one to begin or
     *     one that was observed; the message names the nearest
     * @throws IllegalArgumentException if statistics have names that their journey does not know, all listed
     * @throws org.journeymodel.core.validation.InvalidJourneyException as for {@link #of(JourneyAtlas,
     *     String)}
     * @throws org.journeymodel.core.progress.WorkInterruptedException if the thread is interrupted
     */
    public static AtlasFlow of(JourneyAtlas atlas, String journey, Map<String, FlowStatistics> observed) {
        return of(atlas, journey, observed, ProgressListener.none());
    }

    /**
     * {@return the same as {@link #of(JourneyAtlas, String, Map)}}
     *
     * @param atlas journeys that lead into each other
     * @param journey the id of the journey that customers begin
     * @param observed what customers did, by id of the journey
     * @param listener hears of each journey that is solved
     * @throws java.util.NoSuchElementException as for {@link #of(JourneyAtlas, String, Map)}
     * @throws IllegalArgumentException as for {@link #of(JourneyAtlas, String, Map)}
     * @throws org.journeymodel.core.validation.InvalidJourneyException as for {@link #of(JourneyAtlas,
     *     String)}
     * @throws org.journeymodel.core.progress.WorkInterruptedException if the thread is interrupted
     */
    public static AtlasFlow of(
            JourneyAtlas atlas, String journey, Map<String, FlowStatistics> observed, ProgressListener listener) {
        Map<String, FlowStatistics> seen = Collections.unmodifiableMap(new LinkedHashMap<>(observed));
        seen.keySet().forEach(atlas::getJourney);
        Journey whole = atlas.getJourney(journey);
        Work work = Work.begin("Solving the journeys", listener);
        Map<String, JourneyFlow> flows = NestedJourneys.of(atlas, whole, seen, work);
        Map<String, AtlasFigures> solved = new HashMap<>();
        flows.forEach((id, flow) -> {
            FlowAnalysis rolledUp = FlowAnalysis.of(RolledUp.of(flow, new Ends(solved), work));
            solved.put(id, AtlasFigures.of(flow, rolledUp, solved, work));
            work.advance();
        });
        work.complete();
        return new AtlasFlow(atlas, whole, seen, flows, solved, listener);
    }

    private record Ends(Map<String, AtlasFigures> solved) implements RolledUp.SubJourneys {

        @Override
        public double continuing(String subJourney) {
            return sum(subJourney, Outcome.SUCCESS, Outcome.NEUTRAL);
        }

        @Override
        public double lost(String subJourney) {
            return sum(subJourney, Outcome.FAILURE, Outcome.ABANDONED);
        }

        private double sum(String subJourney, Outcome one, Outcome other) {
            AtlasFigures ends = Objects.requireNonNull(solved.get(subJourney));
            return Math.min(1, ends.probabilityOf(one) + ends.probabilityOf(other));
        }
    }

    /** {@return the atlas} */
    public JourneyAtlas atlas() {
        return atlas;
    }

    /** {@return the journey that customers begin} */
    public Journey journey() {
        return journey;
    }

    /**
     * {@return the flow of a journey that customers of this one may enter, by itself; solved already}
     *
     * @param journey its id
     * @throws java.util.NoSuchElementException if the atlas has no such journey
     * @throws IllegalArgumentException if customers of this one cannot enter it
     */
    public AtlasFlow flowOf(String journey) {
        Journey inner = atlas.getJourney(journey);
        if (NestedJourneys.of(flows, this.journey.id()).stream().noneMatch(each -> each.journey() == inner)) {
            throw new IllegalArgumentException("Journey " + Quote.of(this.journey.id())
                    + " does not enter journey " + Quote.of(journey)
                    + ". Ask for its flow with AtlasFlow.of(atlas, journey).");
        }
        return new AtlasFlow(atlas, inner, observed, flows, solved, listener);
    }

    /**
     * {@return the flows of this journey and of all that its customers may enter, by id, the innermost first;
     * solved already, so that this takes time linear in them}
     */
    public Map<String, AtlasFlow> flows() {
        Map<String, AtlasFlow> all = new LinkedHashMap<>();
        for (JourneyFlow flow : NestedJourneys.of(flows, journey.id())) {
            Journey inner = flow.journey();
            all.put(inner.id(), new AtlasFlow(atlas, inner, observed, flows, solved, listener));
        }
        return Collections.unmodifiableMap(all);
    }

    /**
     * {@return the share of customers whose journey turns out so; the four outcomes sum to 1}
     *
     * @param outcome success, failure, neutral or abandoned
     */
    public double probabilityOf(Outcome outcome) {
        return figures.probabilityOf(outcome);
    }

    /** {@return the probabilities of the four outcomes, in their order} */
    public Map<Outcome, Double> outcomeProbabilities() {
        return new EnumMap<>(figures.outcomes);
    }

    /**
     * {@return how often a customer comes to a touchpoint of the journey that she began, in the mean; where
     * it enters another journey, how often she enters it}
     *
     * @param touchpoint its id
     */
    public double visits(String touchpoint) {
        JourneyFlow flow = flow();
        return figures.visits[
                flow.findIndex(journey.getTouchpoint(touchpoint).id()).orElseThrow()];
    }

    /**
     * {@return how many touchpoints a customer visits, repeats and those of sub-journeys counted, in the
     * mean: 4.4 in the example}
     */
    public double touchpointsVisited() {
        return figures.touchpointsVisited();
    }

    /** {@return how many moves lead from START to END, in the mean: 5.4 in the example} */
    public double moves() {
        return touchpointsVisited() + 1;
    }

    /**
     * {@return the mean time from the first touchpoint to END: 14 h 32 min in the example; its coverage
     * counts stays and waits of all journeys, but no stay at touchpoints that enter another}
     */
    public ExpectedTime time() {
        return figures.time();
    }

    /** {@return how the answers were found: by elimination if all journeys that may be entered were} */
    public SolutionMethod method() {
        return NestedJourneys.of(flows, journey.id()).stream()
                        .map(each ->
                                Objects.requireNonNull(solved.get(each.journey().id())))
                        .allMatch(each -> each.method == SolutionMethod.ELIMINATION)
                ? SolutionMethod.ELIMINATION
                : SolutionMethod.ITERATION;
    }

    /**
     * {@return how many moves have a share of each provenance: what the answers rest on. Those of each
     * journey are counted once, however often it is entered}
     */
    public Map<Provenance, Integer> basis() {
        Map<Provenance, Integer> basis = new EnumMap<>(Provenance.class);
        for (Provenance provenance : Provenance.values()) {
            basis.put(provenance, 0);
        }
        for (JourneyFlow flow : NestedJourneys.of(flows, journey.id())) {
            for (FlowMove move : flow.moves()) {
                basis.merge(move.provenance(), 1, Integer::sum);
            }
        }
        return basis;
    }

    /**
     * {@return one journey that does what this one does, of at most 10,000 touchpoints}
     *
     * @throws IllegalArgumentException as for {@link #flattened(int)}
     */
    public Journey flattened() {
        return flattened(MOST_TOUCHPOINTS);
    }

    /**
     * {@return one journey that does what this one does: each sub-journey's touchpoints stand behind the one
     * that enters it}
     *
     * <p>Where {@code buy} enters a journey with {@code cart} and {@code pay}, its touchpoints are {@code
     * buy}, {@code buy.cart}, {@code buy.pay} and {@code buy.done}, which has the outcome and the ways on of
     * {@code buy}. Touchpoints within have no outcome, since theirs are not the parent's; they keep name,
     * channels, team, duration and feelings. Where customers can go on in a sub-journey after an outcome,
     * how it turns out depends on it, so that what comes behind stands twice: {@code buy.help} and {@code
     * buy.help.after-failure}. What customers of a sub-journey never reach, and ways of share 0, are left
     * out. Ids longer than 240 characters lose their beginning, and one that is taken gets a number.
     * Where nobody was seen to go on from the last touchpoint, though it was planned, one that nobody reaches
     * stands behind it: else it would be a neutral end.
     * Personas, channels and teams of sub-journeys are added; an id that the journey has is taken for the
     * same one.
     *
     * @param mostTouchpoints how many touchpoints it may have at most
     * @throws IllegalArgumentException if it has more
     * @throws org.journeymodel.core.progress.WorkInterruptedException if the thread is interrupted
     */
    public Journey flattened(int mostTouchpoints) {
        Work work = Work.begin("Flattening the journey", listener);
        Journey flat = new Flattening(flows, journey, mostTouchpoints, work).flatten();
        work.complete();
        return flat;
    }

    /**
     * {@return this flow as an object: {@code journey}, by id, {@code outcomes}, {@code touchpointsVisited},
     * {@code time}}
     */
    public AttributeValue.ObjectValue toAttributes() {
        ObjectBuilder outcomes = AttributeValue.object();
        figures.outcomes.forEach((outcome, probability) ->
                outcomes.put(AttributeValue.of(outcome).value(), probability));
        return AttributeValue.object()
                .put("journey", journey.id())
                .put("outcomes", outcomes.build())
                .put("touchpointsVisited", touchpointsVisited())
                .put("time", time().toAttributes())
                .build();
    }

    private JourneyFlow flow() {
        return Objects.requireNonNull(flows.get(journey.id()));
    }

    /** {@return whether the other is the flow of the same journey of an equal atlas, equally observed} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AtlasFlow that
                && journey.equals(that.journey)
                && atlas.equals(that.atlas)
                && observed.equals(that.observed);
    }

    @Override
    public int hashCode() {
        return Objects.hash(journey.id(), atlas);
    }

    /** {@return a short description, such as {@code Journey "whole": 60.0 % succeed, 5.4 moves, 14 h 32 min}} */
    @Override
    public String toString() {
        return "Journey " + Quote.of(journey.id()) + ": " + Wording.percent(probabilityOf(Outcome.SUCCESS))
                + " succeed, " + Wording.decimal(moves(), 1) + " moves, " + time();
    }
}

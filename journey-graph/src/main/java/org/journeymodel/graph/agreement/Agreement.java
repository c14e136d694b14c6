package org.journeymodel.graph.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.alignment.DeclaredMap;
import org.journeymodel.graph.wording.CountWording;
import org.jspecify.annotations.Nullable;

/**
 * What a map declares beside what customers did: shares, times and feelings, figure by figure, each with its
 * interval and with what chance alone could do told apart; what they never visit, and what the map does not
 * know.
 *
 * <p>Names of events are ids of touchpoints or their event names. What the map does not know is told on its
 * own and passed over elsewhere: after {@code home, popup, cart} the customer went from home to cart.
 *
 * <p>Customers are taken as independent of each other, their visits are not: {@link ShareAgreement}, {@link
 * TimeAgreement} and {@link FeelingAgreement} tell how each counts. What the map leaves open is assumed and
 * told, and never wrong. P-values are corrected for how many figures are tested, by the false discovery rate of
 * Benjamini and Hochberg (1995): of what is told as disagreeing at level 0.95, some 5 % is chance; where the
 * map is right in all, the chance to be told of any disagreement is 5 %. Tests that could not become
 * significant, since there are too few customers, are not made (R. E. Tarone, 1990).
 *
 * <p>Worked example: of 10 customers at cart, 9 go on to paid, where the map says half. The exact binomial
 * p is 0.0215, once for those who go and once for those who end there.
 *
 * <p>Takes time linear in events, besides sorting the times of each move, and memory linear in touchpoints, in
 * different moves, and in times: 8 bytes for each customer and move. The same map and journeys give the same
 * result in the same order. Immutable, and equal to any other of equal content.
 */
public final class Agreement {

    private final JourneyFlow flow;
    private final AgreementOptions options;
    private final List<ShareAgreement> entries;
    private final List<TouchpointShares> rows;
    private final List<TimeAgreement> times;
    private final List<FeelingAgreement> feelings;
    private final List<Touchpoint> unvisited;
    private final List<FlowMove> unmade;
    private final List<UnknownTouchpoint> unknown;
    private final long customers;
    private final List<String> notes;

    private Agreement(JourneyFlow flow, Tally tally, AgreementOptions options, Work work) {
        this.flow = flow;
        this.options = options;
        Judgement judged = new Judgement(new Figures(flow, tally, options, work), options);
        this.entries = judged.entries;
        this.rows = judged.rows;
        this.times = judged.times;
        this.feelings = judged.feelings;
        this.unvisited = IntStream.range(0, flow.size())
                .filter(at -> tally.visits[at] == 0)
                .mapToObj(flow.touchpoints()::get)
                .toList();
        this.unmade = flow.moves().stream()
                .filter(move -> tally.moves.count(move.source(), move.target()) == 0)
                .toList();
        this.unknown = tally.unknown.touchpoints(tally.allCustomers);
        this.customers = tally.allCustomers;
        this.notes = Notes.of(flow, tally);
    }

    /**
     * {@return what a map declares beside what customers did}
     *
     * @param flow the map; of one that rests on statistics, what is declared
     * @param observed what customers did
     * @param options how strictly they are held against each other
     * @param listener hears how far it is
     * @throws org.journeymodel.core.validation.InvalidJourneyException if errors of the journey would make the
     *     answers wrong, all listed
     * @throws IllegalArgumentException if there is no customer, or a name is an event name of several touchpoints
     * @throws org.journeymodel.core.progress.WorkInterruptedException if the thread is interrupted
     */
    public static Agreement of(
            JourneyFlow flow, ObservedJourneys observed, AgreementOptions options, ProgressListener listener) {
        Objects.requireNonNull(observed, "observed");
        Objects.requireNonNull(options, "options");
        DeclaredMap.requireCustomers(observed);
        JourneyFlow declared = DeclaredMap.of(flow);
        Work reading = Work.begin("Reading the map", listener);
        DeclaredMap.sound(declared, false, reading);
        reading.complete();
        Tally tally = Tally.of(declared, observed, listener);
        Work work = Work.begin("Testing what the map says", listener);
        Agreement agreement = new Agreement(declared, tally, options, work);
        work.complete();
        return agreement;
    }

    /**
     * {@return the shares of customers who start at each touchpoint where some were to start or do, in order}
     * Those at whom nobody looked, since they visited nothing that the map knows, are not among them.
     */
    public List<ShareAgreement> entries() {
        return entries;
    }

    /** {@return the touchpoints that customers visited, in order, each with the shares of all ways out} */
    public List<TouchpointShares> touchpoints() {
        return rows;
    }

    /**
     * {@return the shares of all ways out of a touchpoint; empty if nobody visited it}
     *
     * @param touchpoint its id
     * @throws java.util.NoSuchElementException if there is none; the message names the nearest id
     */
    public Optional<TouchpointShares> at(String touchpoint) {
        String id = flow.journey().getTouchpoint(touchpoint).id();
        return rows.stream().filter(row -> row.touchpoint().id().equals(id)).findFirst();
    }

    /** {@return the times of the moves that customers made at known times, by touchpoint from, then to} */
    public List<TimeAgreement> times() {
        return times;
    }

    /**
     * {@return the feelings at touchpoints where one is declared or scores were given, in order; empty if no
     * event has a score, or if one is outside of the emotion scale of the journey: scores are of another scale then}
     */
    public List<FeelingAgreement> feelings() {
        return feelings;
    }

    /**
     * {@return all figures that are held against each other, largest {@linkplain AgreementFigure#magnitude()
     * magnitude} first; equal ones in the order of entries, shares, times and feelings}
     * Where a touchpoint has one way on and an end, the share of one tells that of the other, and only the way on
     * is among them.
     */
    public List<AgreementFigure> figures() {
        List<AgreementFigure> all = new ArrayList<>(entries);
        rows.forEach(row -> all.addAll(row.telling()));
        all.addAll(times);
        all.addAll(feelings);
        all.sort(Comparator.comparingLong(Agreement::rank).reversed());
        return List.copyOf(all);
    }

    /** The magnitude, rounded, so that what is equal but for rounding stays in order. */
    private static long rank(AgreementFigure figure) {
        return Math.round(1e12 * figure.magnitude());
    }

    /** {@return the figures that differ by more than chance explains, largest magnitude first} */
    public List<AgreementFigure> disagreements() {
        return figures().stream().filter(AgreementFigure::isDisagreement).toList();
    }

    /** {@return whether there are customers enough to test any figure} */
    public boolean isTested() {
        return figures().stream().anyMatch(each -> each.pValue().isPresent());
    }

    /** {@return the touchpoints of the map that nobody visited, in order} */
    public List<Touchpoint> unvisitedTouchpoints() {
        return unvisited;
    }

    /** {@return what customers visited and the map does not know, most customers first} */
    public List<UnknownTouchpoint> unknownTouchpoints() {
        return unknown;
    }

    /** {@return those of {@link #unknownTouchpoints()} that most customers visited, as the options say} */
    public List<UnknownTouchpoint> unknownToMap() {
        return unknown.stream()
                .filter(each -> each.shareOfCustomers() >= options.mostCustomers())
                .toList();
    }

    /** {@return the moves of the map that nobody made, in order} */
    public List<FlowMove> unmadeMoves() {
        return unmade;
    }

    /** {@return the moves that customers made and the map does not have, most often made first} */
    public List<ShareAgreement> unplannedMoves() {
        return rows.stream()
                .flatMap(row -> row.shares().stream())
                .filter(share -> share.kind() == AgreementFigure.Kind.MOVE && !share.isPlanned())
                .sorted(Comparator.comparingLong(ShareAgreement::count).reversed())
                .toList();
    }

    /** {@return the map that customers are held against, as it is declared} */
    public JourneyFlow flow() {
        return flow;
    }

    /** {@return how many customers there are, those included who visited nothing that the map knows} */
    public long customers() {
        return customers;
    }

    /** {@return how strictly the map is held against the numbers} */
    public AgreementOptions options() {
        return options;
    }

    /** {@return what the figures rest on, and what could not be compared, one sentence each} */
    public List<String> notes() {
        return notes;
    }

    /**
     * {@return the notes, the disagreements, and what is unknown, unvisited, unplanned and unmade; one sentence
     * a line, at most 20 of a kind}
     */
    public String toText() {
        return AgreementText.of(this);
    }

    /** {@return all of it as an object, by the names of the methods; touchpoints and moves by id} */
    public ObjectValue toAttributes() {
        return AgreementAttributes.of(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Agreement that
                && flow.journey().equals(that.flow.journey())
                && flow.persona().equals(that.flow.persona())
                && options.equals(that.options)
                && entries.equals(that.entries)
                && rows.equals(that.rows)
                && times.equals(that.times)
                && feelings.equals(that.feelings)
                && unknown.equals(that.unknown)
                && customers == that.customers
                && notes.equals(that.notes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(flow.journey().id(), options, customers, entries, rows);
    }

    /** {@return a short description, such as {@code Agreement of journey "vacuum" with 412 customers: 3 of 40 figures disagree}} */
    @Override
    public String toString() {
        List<AgreementFigure> all = figures();
        long tested = all.stream().filter(each -> each.pValue().isPresent()).count();
        long wrong = all.stream().filter(AgreementFigure::isDisagreement).count();
        return "Agreement of journey " + Quote.of(flow.journey().id())
                + flow.persona().map(id -> " for persona " + Quote.of(id)).orElse("") + " with "
                + CountWording.of(customers, "customer") + ": "
                + (tested == 0
                        ? "no figure can be tested"
                        : wrong + " of " + CountWording.of(tested, "figure")
                                + (wrong == 1 || tested == 1 ? " disagrees" : " disagree"));
    }
}

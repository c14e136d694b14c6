package org.journeymodel.graph.conformance;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.alignment.RunMap;
import org.journeymodel.graph.memo.Memo;
import org.journeymodel.graph.wording.CountWording;
import org.jspecify.annotations.Nullable;

/**
 * What customers did, held against the map: how well it fits, where they deviate, what the map allows and nobody
 * does.
 *
 * <p>The map is the declared one, whatever else the graph rests on: its entries, its moves of a share above 0,
 * and the touchpoints of an exit share above 0, where it may end. How large shares are plays no part. Events mean
 * the touchpoint whose id, or one of whose event names, they bear; others are ad hoc.
 *
 * <p>Each distinct path is aligned once, as {@link Alignment} tells, at the least cost there is. Fitness is about
 * paths: it is 1 exactly if nothing is missing, ad hoc or out of order. Where customers failed or were late is
 * told beside it and costs nothing. A customer is <em>late</em> who came straight from one touchpoint of her run
 * to the next, perhaps with ad hoc events on the way, and took longer from event to event than the declared
 * duration of the first and the latest waiting of the transition allow. Of parallel transitions the longest time
 * counts; without one, or without times, nobody is late.
 *
 * <p>In the map {@code search -> compare -> pay}, three customers went {@code search compare pay} and one {@code
 * search chat pay}. The alignments cost 0 and 2, at worst 6 each: fitness 1 - (3·0 + 1·2)/(3·6 + 1·6) = 0.9167.
 * Three of four fit.
 *
 * <p>Immutable and thread-safe. The observed journeys are read again for what is asked of single customers; they
 * must not change. Interrupting the thread ends the work with a {@link
 * org.journeymodel.core.progress.WorkInterruptedException}.
 */
public final class Conformance {

    private final Names names;
    private final ConformanceOptions options;
    private final ObservedJourneys log;
    private final List<Alignment> alignments;
    private final Totals totals;
    private final Memo<Precision> precision;
    private final Memo<Gathering.Gathered> gathered;

    private Conformance(
            Names names,
            ConformanceOptions options,
            ObservedJourneys log,
            List<Alignment> alignments,
            ProgressListener listener) {
        this.names = names;
        this.options = options;
        this.log = log;
        this.alignments = alignments;
        this.totals = Totals.of(alignments);
        this.precision = new Memo<>("the precision", () -> {
            Work work = Work.begin("Counting what the map allows", listener);
            RunMap map = RunMap.of(names.flow(), false, work);
            return new EscapingMoves(names.flow(), map).of(alignments, work);
        });
        this.gathered = new Memo<>("the deviations", () -> {
            Work work = Work.begin("Gathering deviations", log.customerCount(), listener);
            return new Gathering(names, alignments, log.customerCount(), work).gather(journeys());
        });
    }

    /**
     * Holds observed journeys against a map; {@code JourneyGraph.conformance} is the door to it.
     *
     * @param flow the map, of all customers or of one persona; of one that rests on statistics, what is declared
     * @param log what customers did
     * @param options costs and ends
     * @param listener hears how many variants are aligned
     * @throws org.journeymodel.core.validation.InvalidJourneyException if errors of the journey stop it, all listed
     * @throws IllegalArgumentException if there is no observed journey, a path is too long, or a name is an
     *     event name of several touchpoints
     * @throws java.util.NoSuchElementException if costs name a touchpoint that the journey does not have
     */
    public static Conformance of(
            JourneyFlow flow, ObservedJourneys log, ConformanceOptions options, ProgressListener listener) {
        Variants variants = new Variants(flow, log, options, listener);
        return new Conformance(variants.names(), options, log, variants.align(), listener);
    }

    /** {@return the declared map, read as a flow} */
    public JourneyFlow flow() {
        return names.flow();
    }

    /** {@return costs and ends} */
    public ConformanceOptions options() {
        return options;
    }

    /** {@return how many customers there are; at least 1} */
    public int customerCount() {
        return log.customerCount();
    }

    /** {@return how many different paths there are; each is aligned once} */
    public int variantCount() {
        return alignments.size();
    }

    /** {@return how many events there are} */
    public long eventCount() {
        return totals.events();
    }

    /** {@return the alignments of the variants, in their order: of the most customers first} */
    public List<Alignment> alignments() {
        return alignments;
    }

    /**
     * {@return 1 - sum of cost/sum of worst, over all customers; in [0, 1], 1 exactly if no path deviates}
     *
     * <p>Source: the alignment-based fitness of Adriansyah, van Dongen and van der Aalst, 2011. Long journeys
     * weigh more here than short ones; in {@link #meanFitness()} all weigh the same.
     */
    public double fitness() {
        return Alignment.fitness(totals.cost(), totals.worst());
    }

    /** {@return the mean of the customers' fitness, in [0, 1]} */
    public double meanFitness() {
        return totals.fitness() / customerCount();
    }

    /** {@return how many customers' paths fit: nothing is missing, ad hoc or out of order} */
    public int fittingCustomers() {
        return totals.fitting();
    }

    /** {@return the share of customers whose path fits, in [0, 1]} */
    public double fittingShare() {
        return (double) fittingCustomers() / customerCount();
    }

    /** {@return what the map allows and nobody does} */
    public Precision precision() {
        return precision.get();
    }

    /**
     * {@return what customers did otherwise, gathered: most customers first, then most times, then by kind and by
     * order of touchpoints; all kinds, those of single customers included}
     */
    public List<FrequentDeviation> deviations() {
        return gathered.get().deviations();
    }

    /**
     * {@return the {@link #deviations()} of one kind}
     *
     * @param kind any kind
     */
    public List<FrequentDeviation> deviations(DeviationKind kind) {
        Objects.requireNonNull(kind, "kind");
        return deviations().stream().filter(each -> each.kind() == kind).toList();
    }

    /** {@return where deviations gather: all touchpoints, those of the most deviations first, then in order} */
    public List<TouchpointConformance> byTouchpoint() {
        return gathered.get().byTouchpoint();
    }

    /**
     * {@return how often each name was seen that the map does not know, sorted by name}
     *
     * <p>If it holds every name of the log, the log is probably of another journey, or the touchpoints of the map
     * lack their event names.
     */
    public Map<String, Long> unknownNames() {
        Map<String, Long> unknown = new TreeMap<>();
        for (Alignment alignment : alignments) {
            for (int code : alignment.codes()) {
                if (names.touchpointOf(code) < 0) {
                    unknown.merge(names.name(code), (long) alignment.customers(), Long::sum);
                }
            }
        }
        return Collections.unmodifiableMap(unknown);
    }

    /** {@return whether any event means a touchpoint of the map} */
    public boolean knowsAnyName() {
        return alignments.stream()
                .anyMatch(each -> Arrays.stream(each.codes()).anyMatch(code -> names.touchpointOf(code) >= 0));
    }

    /**
     * {@return each customer's journey held against the map, in the order of the log; made as they are read, so
     * close the stream if the log's needs closing}
     */
    public Stream<JourneyConformance> journeys() {
        VariantIndex variants = new VariantIndex(names, alignments);
        CustomerDeviations own = new CustomerDeviations(names);
        return log.journeys().map(journey -> {
            int variant = variants.of(journey);
            Alignment alignment = alignments.get(variant);
            return new JourneyConformance(journey.customer(), variant, alignment, own.of(journey, alignment));
        });
    }

    /** {@return all of it for people: lines of text, each ended by a line feed} */
    public String toText() {
        return new ConformanceText(this).write();
    }

    /**
     * {@return this conformance as an object: {@code journey}, {@code persona}, {@code options}, {@code customers},
     * {@code variants}, {@code events}, {@code fitness}, {@code meanFitness}, {@code fittingCustomers}, {@code
     * precision}, {@code deviations}, {@code touchpoints}, {@code unknownNames}; alignments are asked one by one}
     */
    public AttributeValue.ObjectValue toAttributes() {
        return ConformanceAttributes.of(this);
    }

    /** {@return whether the other holds equal alignments against an equal map, with equal deviations} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Conformance that
                && options.equals(that.options)
                && flow().journey().equals(that.flow().journey())
                && flow().persona().equals(that.flow().persona())
                && alignments.equals(that.alignments)
                && deviations().equals(that.deviations());
    }

    @Override
    public int hashCode() {
        return Objects.hash(options, alignments);
    }

    /** {@return such as {@code 4 customers, 2 variants: fitness 0.9167, 3 fit, precision 1.0000}} */
    @Override
    public String toString() {
        return CountWording.of(customerCount(), "customer") + ", " + CountWording.of(variantCount(), "variant")
                + ": fitness " + Phrases.fitness(fitness()) + ", " + fittingCustomers() + " fit, "
                + precision().words();
    }
}

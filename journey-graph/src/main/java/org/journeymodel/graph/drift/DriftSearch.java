package org.journeymodel.graph.drift;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.agreement.Agreement;
import org.journeymodel.graph.agreement.AgreementFigure;
import org.journeymodel.graph.cohort.AlikeMeasures;
import org.journeymodel.graph.cohort.Cohort;
import org.journeymodel.graph.cohort.CohortNotes;
import org.journeymodel.graph.cohort.Cohorts;
import org.journeymodel.graph.cohort.Customer;
import org.journeymodel.graph.cohort.Sample;
import org.journeymodel.graph.cohort.Share;
import org.journeymodel.graph.cohort.Spot;
import org.journeymodel.graph.measure.Measure;
import org.journeymodel.graph.measure.MeasureKind;
import org.journeymodel.graph.measure.MeasureOptions;
import org.journeymodel.graph.wording.CountWording;
import org.journeymodel.statistics.Adjustments;

/** Counts periods, and tests them. */
final class DriftSearch {

    private static final List<MeasureKind> KINDS = List.of(
            MeasureKind.SUCCESS,
            MeasureKind.START,
            MeasureKind.VISIT,
            MeasureKind.DROP_OFF,
            MeasureKind.MOVE,
            MeasureKind.CONFORMITY,
            MeasureKind.MISSING,
            MeasureKind.AD_HOC,
            MeasureKind.OUT_OF_ORDER,
            MeasureKind.FAILING,
            MeasureKind.LATE,
            MeasureKind.FITNESS,
            MeasureKind.JOURNEY_TIME,
            MeasureKind.MOVE_TIME,
            MeasureKind.SCORE);

    private final JourneyFlow flow;
    private final Map<String, ? extends ObservedJourneys> periods;
    private final MeasureOptions options;
    private final ProgressListener listener;
    private final Cohorts cohorts;
    private final List<String> names;
    private final List<Cohort> counted = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> shared = new HashSet<>();

    DriftSearch(
            JourneyFlow flow,
            Map<String, ? extends ObservedJourneys> periods,
            MeasureOptions options,
            ProgressListener listener) {
        this.options = options;
        this.flow = flow;
        this.periods = periods;
        this.listener = listener;
        this.cohorts = new Cohorts(flow, options.conformance());
        this.names = List.copyOf(periods.keySet());
        if (names.size() < 2) {
            throw new IllegalArgumentException("Drift must have at least 2 periods, but had " + names.size()
                    + ". Split the events by a shorter period.");
        }
        periods.forEach(DriftSearch::requireCustomers);
    }

    private static void requireCustomers(String name, ObservedJourneys observed) {
        if (observed.customerCount() == 0) {
            throw new IllegalArgumentException(
                    "Period " + Quote.of(name) + " has no customer, so there is nothing to compare. Leave it out.");
        }
    }

    Drift find() {
        count();
        List<Series> all = new ArrayList<>();
        Work work = Work.begin("Testing measures", cohorts.spots(counted, KINDS).size(), listener);
        for (Spot spot : cohorts.spots(counted, KINDS)) {
            List<Sample> samples = samplesOf(spot);
            work.steps(samples.stream().mapToLong(Sample::size).sum());
            all.add(new Series(spot, samples, options.significance()));
            work.advance();
        }
        work.complete();
        all.removeIf(Series::isConstant);
        List<MeasureDrift> measures =
                tested(all.stream().filter(Series::isTestable).toList());
        all.removeIf(Series::isTestable);
        return new Drift(
                flow.journey().id(),
                summaries(),
                measures,
                all.stream().map(each -> cohorts.measureOf(each.spot())).toList(),
                shared.size(),
                notes());
    }

    private List<String> notes() {
        long passedOver = counted.stream().mapToLong(Cohort::passedOver).sum();
        List<String> notes = new ArrayList<>(CohortNotes.of(flow, passedOver));
        if (!shared.isEmpty()) {
            notes.add(CountWording.of(shared.size(), "customer") + (shared.size() == 1 ? " is" : " are")
                    + " in several periods; the tests take each as several.");
        }
        return notes;
    }

    private void count() {
        Optional<Instant> before = Optional.empty();
        for (String name : names) {
            Period period = new Period(cohorts.open());
            cohorts.read(Objects.requireNonNull(periods.get(name)), period::add, listener);
            requireOrder(name, before, period.first);
            before = period.first.isPresent() ? period.first : before;
            counted.add(period.cohort);
        }
    }

    /** A period while its customers are counted. */
    private final class Period {

        private final Cohort cohort;
        private Optional<Instant> first = Optional.empty();

        Period(Cohort cohort) {
            this.cohort = cohort;
        }

        void add(Customer customer) {
            customer.countIn(cohort);
            ObservedJourney journey = customer.journey();
            if (!seen.add(journey.customer())) {
                shared.add(journey.customer());
            }
            first = earlier(first, journey.events().get(0).time());
        }
    }

    private static Optional<Instant> earlier(Optional<Instant> one, Optional<Instant> other) {
        return one.isEmpty() || (other.isPresent() && other.get().isBefore(one.get())) ? other : one;
    }

    private void requireOrder(String name, Optional<Instant> before, Optional<Instant> first) {
        if (before.isPresent() && first.isPresent() && first.get().isBefore(before.get())) {
            throw new IllegalArgumentException("Periods must be in order of time, but " + Quote.of(name)
                    + " begins at " + first.get() + ", before the period named ahead of it, which begins at "
                    + before.get() + ". Give them in a map that keeps its order, such as LinkedHashMap.");
        }
    }

    private List<Sample> samplesOf(Spot spot) {
        return counted.stream().map(cohort -> cohort.sample(spot)).toList();
    }

    private List<MeasureDrift> tested(List<Series> testable) {
        double[] pValues = testable.stream().flatMapToDouble(Series::pValues).toArray();
        PrimitiveIterator.OfDouble adjusted =
                DoubleStream.of(Adjustments.benjaminiHochberg(pValues)).iterator();
        List<Measure> measures =
                testable.stream().map(each -> cohorts.measureOf(each.spot())).toList();
        AlikeMeasures alike = new AlikeMeasures(
                measures, testable.stream().map(Series::samples).toList());
        List<MeasureDrift> told = new ArrayList<>();
        for (int at = 0; at < testable.size(); at++) {
            told.add(testable.get(at).told(measures.get(at), alike.isTold(at) ? null : alike.of(at), names, adjusted));
        }
        return told;
    }

    private List<PeriodSummary> summaries() {
        List<PeriodSummary> all = new ArrayList<>();
        for (int at = 0; at < names.size(); at++) {
            Cohort cohort = counted.get(at);
            all.add(new PeriodSummary(
                    names.get(at),
                    cohort.customers(),
                    cohorts.hasSuccess() ? cohort.sample(cohorts.spot(MeasureKind.SUCCESS)) : new Share(0, 0),
                    cohort.sample(cohorts.spot(MeasureKind.JOURNEY_TIME)),
                    cohort.sample(cohorts.spot(MeasureKind.CONFORMITY)),
                    cohort.sample(cohorts.spot(MeasureKind.FITNESS)),
                    disagreements(names.get(at))));
        }
        return all;
    }

    private List<AgreementFigure> disagreements(String name) {
        ObservedJourneys observed = Objects.requireNonNull(periods.get(name));
        return Agreement.of(flow, observed, options.agreement(), listener).disagreements();
    }
}

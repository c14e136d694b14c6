package org.journeymodel.graph.effect;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.journeymodel.core.observed.JourneyEvent;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.graph.cohort.Cohort;
import org.journeymodel.graph.cohort.Cohorts;
import org.journeymodel.graph.cohort.Customer;
import org.journeymodel.graph.cohort.Spot;
import org.journeymodel.graph.measure.MeasureOptions;
import org.jspecify.annotations.Nullable;

/** Customers whose journey began before a time, and those whose began then or later. */
final class BeforeAndSince {

    private static final double MOST = 0.95;

    private final MeasureOptions options;
    private final Instant begin;
    private final Cohort before;
    /** Those of the former who had come to their last event before that time. */
    private final Cohort ended;

    private final Cohort since;
    private final List<Duration> timesBefore = new ArrayList<>();
    private final List<Instant> startsSince = new ArrayList<>();
    private @Nullable Instant end;
    private long straddling;
    private long withoutTime;

    BeforeAndSince(Cohorts cohorts, Instant begin, MeasureOptions options) {
        this.options = options;
        this.begin = begin;
        this.before = cohorts.open();
        this.ended = cohorts.open();
        this.since = cohorts.open();
    }

    void add(Customer customer) {
        ObservedJourney journey = customer.journey();
        Optional<Instant> first = journey.events().get(0).time();
        if (first.isEmpty()) {
            withoutTime++;
            return;
        }
        Instant last = lastOf(journey.events(), first.get());
        end = end == null || end.isBefore(last) ? last : end;
        if (first.get().isBefore(begin)) {
            addBefore(customer, first.get(), last);
        } else {
            customer.countIn(since);
            startsSince.add(first.get());
        }
    }

    private void addBefore(Customer customer, Instant first, Instant last) {
        customer.countIn(before);
        timesBefore.add(Duration.between(first, last));
        if (last.isBefore(begin)) {
            customer.countIn(ended);
        } else {
            straddling++;
        }
    }

    private static Instant lastOf(List<JourneyEvent> events, Instant first) {
        for (int at = events.size() - 1; at > 0; at--) {
            if (events.get(at).time().isPresent()) {
                return events.get(at).time().get();
            }
        }
        return first;
    }

    Comparison compared(Spot spot) {
        return new Comparison(spot, before.sample(spot), ended.sample(spot), since.sample(spot), options);
    }

    long passedOver() {
        return before.passedOver() + since.passedOver();
    }

    boolean isOneSided() {
        return before.customers() == 0 || since.customers() == 0;
    }

    boolean isWithoutTimes() {
        return withoutTime > 0 && before.customers() == 0 && since.customers() == 0;
    }

    ActionEffect.Counts counts() {
        return new ActionEffect.Counts(
                before.customers(), since.customers(), straddling, perhapsUnfinished(), withoutTime);
    }

    private long perhapsUnfinished() {
        if (isOneSided() || end == null) {
            return 0;
        }
        List<Duration> ascending = timesBefore.stream().sorted().toList();
        Duration usual = ascending.get((int) Math.ceil(MOST * ascending.size()) - 1);
        Instant latest = end.minus(usual);
        return startsSince.stream().filter(latest::isBefore).count();
    }
}

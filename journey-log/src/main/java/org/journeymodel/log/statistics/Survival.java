package org.journeymodel.log.statistics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.log.event.Amounts;
import org.journeymodel.log.event.LongList;
import org.jspecify.annotations.Nullable;

/**
 * The share of customers who are still going a time t after their first event: S(t) = P(duration &gt; t),
 * estimated after Kaplan and Meier. A customer whose last event is less than a <em>silence</em> before the
 * last event of the log may come back: her duration is known as "at least" only, she is
 * <em>censored</em>. With a silence of zero nobody is, and S(t) is the share counted.
 *
 * <p>At each duration t with e ends among the n customers who were seen for t or longer, S is multiplied
 * by 1 − e/n. Customers of a single event end at duration 0.
 *
 * <p>Four customers end after 1, 2, 3 and 4 hours, and one is censored after 2: S is 4/5 from 1 hour on,
 * 4/5 · 3/4 = 0.6 from 2, 0.6 · 1/2 = 0.3 from 3 and 0 from 4. Median: 3 hours.
 *
 * <p>Counted in time n log n, with 32 bytes for each customer. Immutable.
 */
public final class Survival {

    private static final int TENTHS = 10;

    private final Duration silence;
    private final long ended;
    private final long censored;
    private final long unknown;
    private final SurvivalCurve curve;

    private Survival(Duration silence, long ended, long censored, long unknown, SurvivalCurve curve) {
        this.silence = silence;
        this.ended = ended;
        this.censored = censored;
        this.unknown = unknown;
        this.curve = curve;
    }

    static Survival of(LogView log, Duration silence) {
        if (silence.isNegative()) {
            throw new IllegalArgumentException("Silence after which a customer has ended must not be negative, but was "
                    + silence + ". Give the longest time after which customers still come back, or zero.");
        }
        long last = lastTime(log);
        LongList ended = new LongList();
        LongList censored = new LongList();
        log.eachJourney("Measuring survival", (from, to) -> {
            if (log.hasTime(from) && log.hasTime(to - 1)) {
                long end = log.time(to - 1);
                boolean mayComeBack = Duration.ofNanos(last - end).compareTo(silence) < 0;
                (mayComeBack ? censored : ended).add(end - log.time(from));
            }
        });
        long unknown = log.events().customers() - ended.size() - (long) censored.size();
        SurvivalCurve curve = SurvivalCurve.of(ended.sorted(), censored.sorted());
        return new Survival(silence, ended.size(), censored.size(), unknown, curve);
    }

    private static long lastTime(LogView log) {
        long last = Long.MIN_VALUE;
        for (int event = 0; event < log.events().size(); event++) {
            last = Math.max(last, log.time(event)); // an unknown time is before all others
        }
        return last;
    }

    /** {@return how long before the end of the log a customer must fall silent to have ended} */
    public Duration silence() {
        return silence;
    }

    /** {@return how many customers ended} */
    public long ended() {
        return ended;
    }

    /** {@return how many customers were still going, as far as is known, when the log ended} */
    public long censored() {
        return censored;
    }

    /** {@return of how many customers the time of the first or of the last event is not known} */
    public long unknown() {
        return unknown;
    }

    /**
     * {@return the share of customers who are still going so long after their first event; 0 to 1}
     *
     * <p>Later than the longest duration of all it stays as it was, which is the most that it can be.
     *
     * @param time since the first event; not negative
     */
    public double shareAfter(Duration time) {
        return curve.shareAfter(nanosOf(time));
    }

    /**
     * {@return the standard error of {@link #shareAfter}, after Greenwood}
     *
     * <p>Without censoring it is √(S(1 − S)/n).
     *
     * @param time since the first event; not negative
     */
    public double standardErrorAfter(Duration time) {
        return Math.sqrt(curve.varianceAfter(nanosOf(time)));
    }

    private static long nanosOf(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException(
                    "Time since the first event must not be negative, but was " + time + ". Begin with zero.");
        }
        return time.compareTo(Duration.ofNanos(Long.MAX_VALUE)) > 0 ? Long.MAX_VALUE : time.toNanos();
    }

    /**
     * {@return the shortest time after which at most a share of customers is still going; empty if so many
     * are still going for as long as was seen}
     *
     * @param share 0 to 1
     */
    public Optional<Duration> timeUntil(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "Share of customers must be between 0 and 1, but was " + share + ". Write 20 % as 0.2.");
        }
        long time = curve.timeUntil(share);
        return time < 0 ? Optional.empty() : Optional.of(Duration.ofNanos(time));
    }

    /** {@return the time after which at most half of the customers are still going, where there is one} */
    public Optional<Duration> median() {
        return timeUntil(0.5);
    }

    /**
     * {@return this as an object: {@code silence}, {@code ended}, {@code censored}, {@code unknown} and {@code
     * stillGoing}, the {@code time} until which at most a {@code share} of 0.9, 0.8, … 0 goes on}
     */
    public ObjectValue toAttributes() {
        List<ObjectValue> stillGoing = new ArrayList<>();
        for (int tenth = TENTHS - 1; tenth >= 0; tenth--) {
            double share = (double) tenth / TENTHS;
            ObjectBuilder point = AttributeValue.object().put("share", share);
            timeUntil(share).ifPresent(time -> point.put("time", time));
            stillGoing.add(point.build());
        }
        return AttributeValue.object()
                .put("silence", silence)
                .put("ended", ended)
                .put("censored", censored)
                .put("unknown", unknown)
                .put("stillGoing", AttributeValue.of(stillGoing))
                .build();
    }

    /** {@return whether the other has the same curve, from as many customers} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Survival that
                && silence.equals(that.silence)
                && ended == that.ended
                && censored == that.censored
                && unknown == that.unknown
                && curve.equals(that.curve);
    }

    @Override
    public int hashCode() {
        return Objects.hash(silence, ended, censored, unknown, curve);
    }

    /** {@return a line such as {@code 4 customers ended, 1 still going; half of them after PT3H}} */
    @Override
    public String toString() {
        return Amounts.of(ended, "customer") + " ended, " + Amounts.grouped(censored) + " still going"
                + median().map(time -> "; half of them after " + time).orElse("");
    }
}

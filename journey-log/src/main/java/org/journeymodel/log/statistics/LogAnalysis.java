package org.journeymodel.log.statistics;

import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.log.event.LoggedJourneys;

/**
 * The questions that can be asked of an event log, beyond its flow. Each is answered by a pass over the
 * columns of the log when it is asked, and not remembered.
 *
 * <p>Passes end with a {@link org.journeymodel.core.progress.WorkInterruptedException} when their thread is
 * interrupted. Immutable and safe to share between threads, as far as the listener is.
 */
public final class LogAnalysis {

    private final LogView log;

    private LogAnalysis(LogView log) {
        this.log = log;
    }

    /**
     * {@return the questions to observed journeys, such as simulated ones, whose events are put into columns first} An
     * event log has its columns: ask {@code EventLog.analysis()}.
     *
     * @param journeys with times, without, or with some
     * @throws IllegalArgumentException if an event has a name that shows nothing or a time outside the years 1900 to
     *     2190, or there are more than 10,000 different touchpoints
     */
    public static LogAnalysis of(ObservedJourneys journeys) {
        LoggedJourneys logged = LoggedJourneys.of(journeys);
        return new LogAnalysis(new LogView(logged, logged.table().events(), ProgressListener.none()));
    }

    /**
     * {@return the same questions, followed by a listener}
     *
     * @param listener hears how many customers are done
     */
    public LogAnalysis withProgress(ProgressListener listener) {
        return new LogAnalysis(new LogView(log.journeys(), log.events(), Objects.requireNonNull(listener, "listener")));
    }

    /**
     * {@return the paths that most customers took, and how many took none of them}
     *
     * @param most how many variants to list at most; at least 0
     */
    public VariantCoverage variants(int most) {
        return VariantCoverage.most(log.journeys(), most);
    }

    /**
     * {@return the fewest paths that together cover a share of customers}
     *
     * @param share of customers; 0 to 1, all variants with 1
     */
    public VariantCoverage variantsCovering(double share) {
        return VariantCoverage.covering(log.journeys(), share);
    }

    /**
     * {@return how many customers pass these touchpoints one after the other}
     *
     * @param touchpoints names as the log has them, in order; at least one
     * @throws java.util.NoSuchElementException if the log has no such touchpoint; the message names the nearest
     */
    public ObservedFunnel funnel(String... touchpoints) {
        return funnel(List.of(touchpoints));
    }

    /**
     * {@return how many customers pass these touchpoints one after the other}
     *
     * @param touchpoints names as the log has them, in order; at least one
     * @throws java.util.NoSuchElementException if the log has no such touchpoint; the message names the nearest
     */
    public ObservedFunnel funnel(List<String> touchpoints) {
        return ObservedFunnel.of(log, touchpoints);
    }

    /**
     * {@return how many customers pass these touchpoints one after the other, all within a time}
     *
     * @param window how long the last one may be after the first; longer than 0
     * @param touchpoints names as the log has them, in order; at least one
     * @throws java.util.NoSuchElementException if the log has no such touchpoint; the message names the nearest
     * @throws IllegalArgumentException if some visit of these touchpoints has no time
     */
    public ObservedFunnel funnelWithin(Duration window, String... touchpoints) {
        return ObservedFunnel.within(log, Objects.requireNonNull(window, "window"), List.of(touchpoints));
    }

    /** {@return where customers do things twice} */
    public Rework rework() {
        return Rework.of(log);
    }

    /**
     * {@return how many customers start and finish in each period}
     *
     * @param unit {@code DAYS}, {@code WEEKS}, {@code MONTHS} or {@code YEARS}
     * @param zone whose calendar to read
     */
    public Throughput throughput(ChronoUnit unit, ZoneId zone) {
        return Throughput.of(log, Objects.requireNonNull(unit, "unit"), Objects.requireNonNull(zone, "zone"));
    }

    /** {@return how long customers stay at touchpoints} */
    public Dwell dwell() {
        return Dwell.of(log);
    }

    /** {@return how long journeys take from the first event to the last} */
    public JourneyDurations durations() {
        return JourneyDurations.of(log);
    }

    /**
     * {@return on which weekdays and at which hours events happen}
     *
     * @param zone whose clock to read
     */
    public EventHours hours(ZoneId zone) {
        return EventHours.of(log, Objects.requireNonNull(zone, "zone"));
    }

    /** {@return the share of customers still going after a time, as if nobody ever came back after the log ends} */
    public Survival survival() {
        return survival(Duration.ZERO);
    }

    /**
     * {@return the share of customers still going after a time}
     *
     * @param silence customers whose last event is less than this before the end of the log may come back, and
     *     are censored; not negative
     */
    public Survival survival(Duration silence) {
        return Survival.of(log, Objects.requireNonNull(silence, "silence"));
    }

    /**
     * {@return the answers that a product owner asks for first, together}
     *
     * @param zone whose clock and calendar to read
     * @param funnel touchpoints to pass one after the other; perhaps none
     * @throws java.util.NoSuchElementException if the log has no such touchpoint; the message names the nearest
     */
    public LogReport report(ZoneId zone, String... funnel) {
        return report(zone, Duration.ZERO, funnel);
    }

    /**
     * {@return the answers that a product owner asks for first, together}
     *
     * @param zone whose clock and calendar to read
     * @param silence how long customers who come back stay away at most, as {@link #survival(Duration)} takes it
     * @param funnel touchpoints to pass one after the other; perhaps none
     * @throws java.util.NoSuchElementException if the log has no such touchpoint; the message names the nearest
     */
    public LogReport report(ZoneId zone, Duration silence, String... funnel) {
        Objects.requireNonNull(zone, "zone");
        return LogReport.of(this, zone, Objects.requireNonNull(silence, "silence"), List.of(funnel));
    }
}

package org.journeymodel.log.statistics;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.jspecify.annotations.Nullable;

/**
 * What a log tells beyond its flow, in the order in which a product owner asks: which ways customers took,
 * how far they got, what they did twice, how long it took, where the time went, and when. For people as
 * text, for programs as names and values.
 *
 * <p>It has the {@value #VARIANTS} most frequent variants, and counts throughput by the shortest of day,
 * week, month and year that cuts the log into at most {@value #MOST_PERIODS} periods. Immutable.
 */
public final class LogReport {

    private static final int VARIANTS = 5;
    private static final int MOST_PERIODS = 60;

    private final VariantCoverage variants;
    private final Optional<ObservedFunnel> funnel;
    private final Rework rework;
    private final JourneyDurations durations;
    private final Survival survival;
    private final Dwell dwell;
    private final EventHours hours;
    private final Throughput throughput;

    private LogReport(LogAnalysis analysis, ZoneId zone, Duration silence, List<String> funnel) {
        this.funnel = funnel.isEmpty() ? Optional.empty() : Optional.of(analysis.funnel(funnel));
        this.variants = analysis.variants(VARIANTS);
        this.rework = analysis.rework();
        this.durations = analysis.durations();
        this.survival = analysis.survival(silence);
        this.dwell = analysis.dwell();
        this.hours = analysis.hours(zone);
        this.throughput = analysis.throughput(unitOf(analysis.throughput(ChronoUnit.DAYS, zone)), zone);
    }

    static LogReport of(LogAnalysis analysis, ZoneId zone, Duration silence, List<String> funnel) {
        return new LogReport(analysis, zone, silence, funnel);
    }

    private static ChronoUnit unitOf(Throughput daily) {
        if (daily.periods().isEmpty()) {
            return ChronoUnit.DAYS;
        }
        LocalDate first = daily.periods().get(0).from();
        LocalDate last = daily.periods().get(daily.periods().size() - 1).from();
        for (ChronoUnit unit : List.of(ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS)) {
            if (unit.between(first, last) < MOST_PERIODS) {
                return unit;
            }
        }
        return ChronoUnit.YEARS;
    }

    /** {@return the most frequent variants} */
    public VariantCoverage variants() {
        return variants;
    }

    /** {@return how many customers pass the touchpoints that were asked for; empty if none were} */
    public Optional<ObservedFunnel> funnel() {
        return funnel;
    }

    /** {@return where customers do things twice} */
    public Rework rework() {
        return rework;
    }

    /** {@return how long journeys take} */
    public JourneyDurations durations() {
        return durations;
    }

    /** {@return the share of customers still going after a time, by the silence that was asked for} */
    public Survival survival() {
        return survival;
    }

    /** {@return how long customers stay at touchpoints} */
    public Dwell dwell() {
        return dwell;
    }

    /** {@return when events happen} */
    public EventHours hours() {
        return hours;
    }

    /** {@return how many customers start and finish} */
    public Throughput throughput() {
        return throughput;
    }

    /** {@return the report as lines of text, each ended by a line feed; the most telling figures alone} */
    public String toText() {
        return new LogReportText(this).write();
    }

    /**
     * {@return this as an object: {@code variants}, {@code funnel}, where asked for, {@code rework}, {@code
     * durations}, {@code survival}, {@code dwell}, {@code hours} and {@code throughput}}
     */
    public ObjectValue toAttributes() {
        ObjectBuilder object = AttributeValue.object().put("variants", variants.toAttributes());
        funnel.ifPresent(each -> object.put("funnel", each.toAttributes()));
        return object.put("rework", rework.toAttributes())
                .put("durations", durations.toAttributes())
                .put("survival", survival.toAttributes())
                .put("dwell", dwell.toAttributes())
                .put("hours", hours.toAttributes())
                .put("throughput", throughput.toAttributes())
                .build();
    }

    /** {@return whether the other has equal figures} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LogReport that
                && variants.equals(that.variants)
                && funnel.equals(that.funnel)
                && rework.equals(that.rework)
                && durations.equals(that.durations)
                && survival.equals(that.survival)
                && dwell.equals(that.dwell)
                && hours.equals(that.hours)
                && throughput.equals(that.throughput);
    }

    @Override
    public int hashCode() {
        return Objects.hash(variants, funnel, rework, durations, survival, dwell, hours, throughput);
    }

    /** {@return the variants in short, such as {@code 5 of 9 variants cover 80 of 100 customers, 80.0 %}} */
    @Override
    public String toString() {
        return variants.toString();
    }
}

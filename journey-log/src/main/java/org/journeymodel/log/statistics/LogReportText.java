package org.journeymodel.log.statistics;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.journeymodel.core.message.FigureText;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.observed.DurationSummary;
import org.journeymodel.log.event.Amounts;

/** A log report as lines of text: a heading a question, the most telling answers first. */
final class LogReportText {

    private static final int MOST_LISTED = 5;
    private static final int MOST_STEPS = 12;
    private static final List<Duration> AFTER = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofDays(1),
            Duration.ofDays(7),
            Duration.ofDays(30),
            Duration.ofDays(365));

    private final LogReport report;
    private final StringBuilder text = new StringBuilder();

    LogReportText(LogReport report) {
        this.report = report;
    }

    String write() {
        if (report.rework().customers() == 0) {
            return "The log has no customer, so there is nothing to tell\n";
        }
        writeVariants();
        report.funnel().ifPresent(this::writeFunnel);
        writeRework();
        writeDurations();
        writeDwell();
        writeHours();
        writeThroughput();
        return text.toString();
    }

    private void heading(String heading) {
        text.append(text.length() == 0 ? "" : "\n").append(heading).append('\n');
    }

    private void line(String line) {
        text.append("  ").append(line).append('\n');
    }

    private void figure(String figure, String what) {
        line(" ".repeat(Math.max(0, 8 - figure.length())) + figure + "  " + what);
    }

    private void writeVariants() {
        VariantCoverage variants = report.variants();
        heading("Ways that customers took");
        variants.variants().forEach(each -> figure(FigureText.percent(each.share()), pathOf(each.touchpoints())));
        if (variants.restVariants() > 0) {
            figure(
                    FigureText.percent(1 - variants.coverage()),
                    "took one of " + Amounts.of(variants.restVariants(), "other way"));
        }
    }

    private static String pathOf(List<String> touchpoints) {
        String path = touchpoints.stream().limit(MOST_STEPS).map(Quote::inLine).collect(Collectors.joining(" -> "));
        int more = touchpoints.size() - MOST_STEPS;
        return more > 0 ? path + " -> and " + more + " more" : path;
    }

    private void writeFunnel(ObservedFunnel funnel) {
        heading("How far they get, of " + Amounts.of(funnel.customers(), "customer"));
        for (ObservedFunnelStep step : funnel.steps()) {
            StringBuilder what = new StringBuilder(Quote.inLine(step.touchpoint()));
            what.append(": ").append(Amounts.of(step.customers(), "customer"));
            step.sincePrevious()
                    .ifPresent(since -> what.append(", median ")
                            .append(FigureText.duration(since.median()))
                            .append(" from the step before"));
            figure(FigureText.percent(Shares.of(step.customers(), funnel.customers())), what.toString());
        }
    }

    private void writeRework() {
        Rework rework = report.rework();
        heading("What they do twice or more: " + FigureText.percent(rework.share()) + " do so somewhere");
        rework.touchpoints().stream()
                .filter(each -> each.returningCustomers() > 0)
                .sorted(Comparator.comparingLong(each -> -each.returningCustomers()))
                .limit(MOST_LISTED)
                .forEach(each -> figure(
                        FigureText.percent(each.share()),
                        Quote.inLine(each.touchpoint()) + " (" + Amounts.of(each.selfLoops(), "time") + " at once, "
                                + Amounts.of(each.repetitions(), "time") + " after being elsewhere)"));
    }

    private void writeDurations() {
        JourneyDurations durations = report.durations();
        if (durations.duration().isEmpty()) {
            heading("How long it takes is not known, since no customer's first and last event have a time");
            return;
        }
        heading("How long it takes from the first event to the last");
        line(told(durations.duration().get()) + "; " + Amounts.of(durations.singleEventCustomers(), "customer")
                + " with a single event");
        String after = AFTER.stream()
                .filter(time -> report.survival().shareAfter(time) > 0)
                .map(time ->
                        FigureText.percent(report.survival().shareAfter(time)) + " after " + FigureText.duration(time))
                .collect(Collectors.joining(", "));
        if (!after.isEmpty()) {
            long censored = report.survival().censored();
            line("still going: " + after
                    + (censored == 0 ? "" : "; " + Amounts.of(censored, "customer") + " may yet come back"));
        }
        if (durations.unknown() > 0) {
            line("not known of " + Amounts.of(durations.unknown(), "customer"));
        }
    }

    private static String told(DurationSummary summary) {
        return "median " + FigureText.duration(summary.median()) + ", 95 % within "
                + FigureText.duration(summary.percentile95());
    }

    private void writeDwell() {
        List<TouchpointDwell> longest = report.dwell().touchpoints().stream()
                .filter(each -> each.stay().isPresent())
                .sorted(Comparator.comparing(LogReportText::median).reversed())
                .limit(MOST_LISTED)
                .toList();
        if (!longest.isEmpty()) {
            heading("Where they stay longest until the next event");
            longest.forEach(each -> line(
                    Quote.inLine(each.touchpoint()) + ": " + told(each.stay().orElseThrow())));
        }
    }

    private static Duration median(TouchpointDwell dwell) {
        return dwell.stay().map(DurationSummary::median).orElse(Duration.ZERO);
    }

    private void writeHours() {
        EventHours hours = report.hours();
        DayOfWeek weekday = Arrays.stream(DayOfWeek.values())
                .reduce((one, other) -> hours.onWeekday(other) > hours.onWeekday(one) ? other : one)
                .orElseThrow();
        int hour = IntStream.range(0, 24)
                .reduce((one, other) -> hours.atHour(other) > hours.atHour(one) ? other : one)
                .orElseThrow();
        if (hours.onWeekday(weekday) > 0) {
            heading("When, by the clock of " + hours.zone().getId());
            line("most on " + nameOf(weekday) + " (" + Amounts.of(hours.onWeekday(weekday), "event")
                    + ") and in the hour from " + hour + ":00 (" + Amounts.of(hours.atHour(hour), "event") + ")");
        }
    }

    private static String nameOf(DayOfWeek weekday) {
        return weekday.name().charAt(0) + weekday.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private void writeThroughput() {
        Throughput throughput = report.throughput();
        String unit = throughput.unit().toString().toLowerCase(Locale.ROOT);
        throughput.periods().stream()
                .reduce((one, other) -> other.finished() > one.finished() ? other : one)
                .ifPresent(most -> line(FigureText.decimal(throughput.meanFinished(), 1) + " customers finish in a "
                        + unit.substring(0, unit.length() - 1) + ", in the mean; most in that from " + most.from()
                        + ": " + Amounts.grouped(most.finished())));
    }
}

package org.journeymodel.graph.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.observed.FlowStatistics;
import org.journeymodel.graph.bottleneck.Bottleneck;
import org.journeymodel.graph.bottleneck.UncertainOrder;
import org.journeymodel.graph.flow.DropOff;
import org.journeymodel.graph.flow.ExpectedTime;
import org.journeymodel.graph.flow.FlowAnalysis;
import org.journeymodel.graph.paths.JourneyPath;
import org.journeymodel.graph.structure.Loop;
import org.journeymodel.graph.wording.Wording;

/** A report as lines of text: a heading a question, the most telling answers first. */
final class ReportText {

    private static final int MOST_LISTED = 8;

    private final JourneyReport report;
    private final FlowAnalysis analysis;
    private final JourneyFlow flow;
    private final StringBuilder text = new StringBuilder();

    ReportText(JourneyReport report) {
        this.report = report;
        this.analysis = report.flow();
        this.flow = analysis.flow();
    }

    String write() {
        writeTitle();
        flow.statistics().ifPresent(this::writeObserved);
        writeOutcome();
        writePaths();
        writeLoops();
        writeDropOffs();
        writeFeelings();
        writeBottlenecks();
        writeTogether();
        writeConfidence();
        writeGuarantee();
        writeFindings();
        return text.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void heading(String heading) {
        line("");
        line(heading);
    }

    private void writeTitle() {
        Journey journey = flow.journey();
        line(Wording.inLine(journey.name()) + forPersona(journey));
        line("  "
                + Wording.of(journey.kind())
                + ", "
                + count(journey.stages().size(), "stage")
                + ", "
                + count(flow.size(), "touchpoint")
                + ", "
                + count(flow.moves().size(), "move")
                + (flow.moves().isEmpty() ? "" : " (" + basis() + ")"));
    }

    private String forPersona(Journey journey) {
        return flow.persona()
                .map(id -> ", for " + Wording.inLine(journey.getPersona(id).name()))
                .orElse("");
    }

    private String basis() {
        return analysis.basis().entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(each -> each.getValue() + " " + Wording.of(each.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static String nameOf(Touchpoint touchpoint) {
        return Wording.inLine(touchpoint.name());
    }

    private void writeObserved(FlowStatistics statistics) {
        heading("Observed");
        line("  "
                + count(statistics.events(), "event")
                + ", "
                + count(statistics.customers(), "customer")
                + ", "
                + count(statistics.touchpoints().size(), "touchpoint")
                + ", "
                + count(statistics.moves().size(), "distinct move"));
        if (statistics.firstEvent().isPresent() && statistics.lastEvent().isPresent()) {
            line("  from " + statistics.firstEvent().get() + " to "
                    + statistics.lastEvent().get());
        }
        statistics.touchpoints().stream()
                .filter(each -> each.starts() > 0)
                .sorted(Comparator.comparingLong(each -> -each.starts()))
                .limit(MOST_LISTED)
                .forEach(each -> line("  "
                        + count(each.starts(), "customer")
                        + " ("
                        + Wording.percent((double) each.starts() / statistics.customers())
                        + (each.starts() == 1 ? ") starts at " : ") start at ")
                        + Wording.quoted(each.name())));
        for (Touchpoint touchpoint : flow.touchpoints()) {
            OptionalDouble counted = analysis.countedShareReaching(touchpoint.id());
            if (touchpoint.outcome().isPresent() && counted.isPresent()) {
                long customers = Math.round(counted.getAsDouble() * statistics.customers());
                line("  "
                        + count(customers, "customer")
                        + " ("
                        + Wording.percent(counted.getAsDouble())
                        + (customers == 1 ? ") reaches " : ") reach ")
                        + Wording.quoted(touchpoint.name())
                        + " ("
                        + Wording.of(touchpoint.outcome().get())
                        + ")");
            }
        }
    }

    private void writeOutcome() {
        heading(flow.isObserved() ? "How it turns out, by the shares of the moves alone" : "How it turns out");
        analysis.outcomeProbabilities().forEach((outcome, probability) -> {
            String where = flow.touchpoints().stream()
                    .filter(each -> each.outcome().filter(outcome::equals).isPresent())
                    .map(ReportText::nameOf)
                    .collect(Collectors.joining(", "));
            if (probability > 0 || !where.isEmpty()) {
                line("  "
                        + padded(Wording.percent(probability), 8)
                        + "  "
                        + Wording.of(outcome)
                        + (where.isEmpty() ? "" : " (" + where + ")"));
            }
        });
        line("  "
                + Wording.decimal(analysis.touchpointsVisited(), 1)
                + " touchpoints visited, "
                + timeOf(analysis.time())
                + " from the first to the last, in the mean");
    }

    private static String timeOf(ExpectedTime time) {
        return time.coverage() == 0 ? "unknown time" : time.toString();
    }

    private void writePaths() {
        heading("Most likely paths");
        for (JourneyPath path : report.paths()) {
            line("  "
                    + padded(Wording.percent(path.probability()), 8)
                    + "  "
                    + names(path.touchpoints())
                    + " ("
                    + Wording.of(path.outcome())
                    + ")");
        }
    }

    private void writeLoops() {
        if (report.loops().loops().isEmpty()) {
            return;
        }
        int all = report.loops().loops().size();
        heading("Loops: " + (report.loops().isComplete() ? all : all + " or more"));
        List<Loop> likeliest = new ArrayList<>(report.loops().loops());
        likeliest.sort(Comparator.comparingDouble(loop -> -loop.share()));
        for (Loop loop : likeliest.subList(0, Math.min(MOST_LISTED, all))) {
            line("  "
                    + padded(Wording.percent(loop.share()), 8)
                    + "  "
                    + names(loop.touchpoints())
                    + " -> "
                    + nameOf(loop.touchpoints().get(0)));
        }
        writeMore(all - MOST_LISTED);
    }

    private void writeDropOffs() {
        List<DropOff> dropOffs =
                analysis.dropOffs().stream().filter(each -> each.lost() > 0).toList();
        if (dropOffs.isEmpty()) {
            return;
        }
        heading("Where customers leave, of 100" + (someAfterAnOutcome(dropOffs) ? ", some after an outcome" : ""));
        for (DropOff dropOff : dropOffs.subList(0, Math.min(MOST_LISTED, dropOffs.size()))) {
            line("  "
                    + padded(Wording.decimal(100 * dropOff.lost(), 1), 8)
                    + "  "
                    + nameOf(dropOff.touchpoint())
                    + " ("
                    + Wording.percent(dropOff.exitShare())
                    + " of its visits)");
        }
        writeMore(dropOffs.size() - MOST_LISTED);
    }

    /** Whether more customers leave than are abandoned: the others have been to an outcome before. */
    private boolean someAfterAnOutcome(List<DropOff> dropOffs) {
        double lost = dropOffs.stream().mapToDouble(DropOff::lost).sum();
        return lost > analysis.probabilityOf(Outcome.ABANDONED) + 1e-9;
    }

    private void writeFeelings() {
        List<String> lines = new FeelingsText(report.feelings()).lines(MOST_LISTED);
        if (!lines.isEmpty()) {
            heading("Feelings, from -1 over 0 (neutral) to +1");
            lines.forEach(each -> line("  " + each));
        }
    }

    private void writeBottlenecks() {
        heading("Bottlenecks");
        line("  " + report.bottlenecks().note());
        List<Bottleneck> ranked = report.bottlenecks().ranked();
        Set<String> told = new HashSet<>();
        for (int at = 0; at < Math.min(MOST_LISTED, ranked.size()); at++) {
            Bottleneck bottleneck = ranked.get(at);
            line("  " + (at + 1) + ". " + bottleneck.sentence());
            boolean isNew = told.add(bottleneck.touchpoint().id());
            if (isNew && bottleneck.after().isPresent() && !bottleneck.reasons().isEmpty()) {
                line("     " + nameOf(bottleneck.touchpoint()) + ": " + String.join(", ", bottleneck.reasons()));
            }
        }
        if (ranked.isEmpty()) {
            line("  none found");
        }
        writeMore(ranked.size() - MOST_LISTED);
    }

    private void writeTogether() {
        report.together().ifPresent(together -> {
            heading("Mended together");
            line("  " + together.sentence());
        });
    }

    private void writeConfidence() {
        report.confidence().ifPresent(confidence -> {
            heading("How sure that is");
            line("  " + confidence.note());
            confidence
                    .success()
                    .ifPresent(interval -> line("  Success: " + Wording.percent(interval.low()) + " to "
                            + Wording.percent(interval.high()) + " of customers."));
            List<UncertainOrder> orders = confidence.uncertainOrders();
            orders.stream().limit(MOST_LISTED).forEach(order -> line("  " + order));
            writeMore(orders.size() - MOST_LISTED);
        });
    }

    private void writeGuarantee() {
        if (report.guarantee().hasCompanyMoves()) {
            heading("What the company can bring about");
            line("  " + report.guarantee().sentence());
            line("  " + report.guarantee().success().sentence());
        }
    }

    private void writeFindings() {
        if (!report.findings().isEmpty()) {
            heading("Findings");
            report.findings().stream().limit(MOST_LISTED).forEach(finding -> line("  " + finding));
            writeMore(report.findings().size() - MOST_LISTED);
        }
    }

    private void writeMore(int more) {
        if (more > 0) {
            line("  and " + more + " more");
        }
    }

    private static String names(List<Touchpoint> touchpoints) {
        return touchpoints.stream().map(ReportText::nameOf).collect(Collectors.joining(" -> "));
    }

    private static String count(long count, String what) {
        return String.format(Locale.ROOT, "%,d ", count) + what + (count == 1 ? "" : "s");
    }

    private static String padded(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }
}

package org.journeymodel.graph.whatif;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.graph.bottleneck.FlowMeasures;
import org.journeymodel.graph.bottleneck.Objective;
import org.journeymodel.graph.wording.Wording;

/** A what-if as lines of text: what changes, what comes of it, and what each edit adds. */
final class WhatIfText {

    private static final int MOST_LISTED = 8;
    private static final double TELLABLE = 0.005;

    private final WhatIf whatIf;
    private final Words words;
    private final StringBuilder text = new StringBuilder();

    WhatIfText(WhatIf whatIf) {
        this.whatIf = whatIf;
        this.words = new Words(whatIf.journey().emotionScale());
    }

    String write() {
        line(Wording.inLine(whatIf.plan().name()));
        whatIf.words().forEach(each -> line("  " + each));
        line("");
        row("", "before", "after", "");
        writeOutcomes();
        writeLosses();
        writeTimes();
        writeFeelings();
        count(
                "touchpoints visited",
                whatIf.flowBefore().touchpointsVisited(),
                whatIf.flowAfter().touchpointsVisited());
        writeVisits();
        writeSteps();
        writeNotes();
        return text.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void row(String name, String before, String after, String difference) {
        line(String.format(Locale.ROOT, "  %-30s%16s%16s   %s", name, before, after, difference)
                .stripTrailing());
    }

    private void writeOutcomes() {
        for (Outcome outcome : Outcome.values()) {
            double before = whatIf.flowBefore().probabilityOf(outcome);
            double after = whatIf.flowAfter().probabilityOf(outcome);
            if (before > 0 || after > 0 || outcome == Outcome.SUCCESS) {
                row(Wording.of(outcome), Wording.percent(before), Wording.percent(after), points(after - before));
            }
        }
    }

    private static String points(double difference) {
        return Math.abs(difference) < 1e-9 ? "" : Effects.points(difference);
    }

    private void writeLosses() {
        count(
                "lost of 100 customers",
                whatIf.before().lostPer100(),
                whatIf.after().lostPer100());
    }

    private void count(String name, double before, double after) {
        row(
                name,
                Wording.decimal(before, 1),
                Wording.decimal(after, 1),
                Math.abs(after - before) < 0.05 ? "" : Wording.signed(after - before, 1));
    }

    private void writeTimes() {
        time(
                "time of those who succeed",
                whatIf.before().timeOfSuccess(),
                whatIf.after().timeOfSuccess());
        time(
                "time of all",
                Optional.of(whatIf.before().time()),
                Optional.of(whatIf.after().time()));
    }

    private void time(String name, Optional<Duration> before, Optional<Duration> after) {
        if (before.isPresent() || after.isPresent()) {
            boolean differ = before.isPresent() && after.isPresent() && Effects.differ(before.get(), after.get());
            row(
                    name,
                    before.map(Wording::duration).orElse("-"),
                    after.map(Wording::duration).orElse("-"),
                    differ ? Effects.difference(before.get(), after.get()) : "");
        }
    }

    private void writeFeelings() {
        feeling("feeling of those who succeed", FlowMeasures::feelingOfSuccess);
        feeling("feeling of all", FlowMeasures::feeling);
    }

    private void feeling(String name, Function<FlowMeasures, OptionalDouble> measure) {
        OptionalDouble before = measure.apply(whatIf.before());
        OptionalDouble after = measure.apply(whatIf.after());
        if (before.isPresent() || after.isPresent()) {
            double difference = after.orElse(0) - before.orElse(0);
            boolean differ = before.isPresent() && after.isPresent() && Math.abs(difference) >= TELLABLE;
            row(name, feeling(before), feeling(after), differ ? "valence " + Wording.signed(difference, 2) : "");
        }
    }

    private String feeling(OptionalDouble valence) {
        return valence.isPresent() ? words.feeling(valence.getAsDouble()) : "-";
    }

    private void writeVisits() {
        List<VisitChange> changed = whatIf.visits().stream()
                .filter(each -> Math.abs(each.after() - each.before()) >= TELLABLE)
                .sorted(Comparator.comparingDouble(each -> -Math.abs(each.after() - each.before())))
                .limit(MOST_LISTED)
                .toList();
        if (!changed.isEmpty()) {
            line("");
            line("Visits by a customer that change most");
        }
        for (VisitChange each : changed) {
            line("  " + Wording.decimal(each.before(), 2) + " -> " + Wording.decimal(each.after(), 2) + "  "
                    + Wording.inLine(each.touchpoint().name()));
        }
    }

    private void writeSteps() {
        if (whatIf.steps().size() < 2) {
            return;
        }
        line("");
        line("What each edit adds to those before it");
        for (int at = 0; at < whatIf.steps().size(); at++) {
            PlanStep step = whatIf.steps().get(at);
            line("  " + (at + 1) + ". " + step.words() + ": "
                    + Effects.mostTelling(step.before(), step.after(), words)
                    + (step.gain(Objective.SUCCESS).orElse(0) < 0 ? " (a step back)" : ""));
        }
    }

    private void writeNotes() {
        if (!whatIf.notes().isEmpty()) {
            line("");
            line("Notes");
            whatIf.notes().forEach(each -> line("  " + each));
        }
    }
}

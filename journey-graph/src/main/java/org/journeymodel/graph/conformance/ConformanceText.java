package org.journeymodel.graph.conformance;

import java.util.List;
import java.util.Map;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.graph.wording.CountWording;
import org.journeymodel.graph.wording.PersonaWording;
import org.journeymodel.graph.wording.Wording;

/** A conformance as lines of text: how well it fits, then what does not, most frequent first. */
final class ConformanceText {

    private static final int MOST_LISTED = 10;

    private final Conformance conformance;
    private final StringBuilder text = new StringBuilder();

    ConformanceText(Conformance conformance) {
        this.conformance = conformance;
    }

    String write() {
        writeTitle();
        writeFitness();
        writeUnknown();
        writeList("Deviations, most customers first", sentences(conformance.deviations()));
        writeList(
                "Where",
                conformance.byTouchpoint().stream()
                        .filter(each -> each.deviations() > 0)
                        .map(TouchpointConformance::toString)
                        .toList());
        writeList(
                "Allowed by the map, but part of no aligned run",
                sentences(conformance.precision().unusedMoves()));
        writeList(
                "Touchpoints that nobody visited",
                conformance.precision().unvisited().stream()
                        .map(each -> Wording.quoted(each.name()))
                        .toList());
        return text.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void writeTitle() {
        JourneyFlow flow = conformance.flow();
        line(Wording.inLine(flow.journey().name())
                + flow.persona()
                        .map(id -> ", for "
                                + Wording.inLine(flow.journey().getPersona(id).name()))
                        .orElse("")
                + ": what customers did, held against the declared map");
        line("  " + CountWording.of(conformance.customerCount(), "customer") + ", "
                + CountWording.of(conformance.variantCount(), "variant") + ", "
                + CountWording.of(conformance.eventCount(), "event"));
        PersonaWording.note(flow).ifPresent(note -> line("  " + note));
        line("  costs: " + Wording.inLine(conformance.options().toString()));
    }

    private void writeFitness() {
        line("");
        line("Fitness " + Phrases.fitness(conformance.fitness()) + ", mean of the customers "
                + Phrases.fitness(conformance.meanFitness()) + ", "
                + conformance.precision().words());
        line("  " + CountWording.ofCustomers(conformance.fittingCustomers(), conformance.customerCount())
                + (conformance.fittingCustomers() == 1 ? " fits" : " fit")
                + " the map: nothing missing, ad hoc or out of order");
    }

    private void writeUnknown() {
        Map<String, Long> unknown = conformance.unknownNames();
        if (unknown.isEmpty()) {
            return;
        }
        line("");
        line("Names that the map does not know");
        if (!conformance.knowsAnyName()) {
            line("  None of the names of the log is known. List them among the event names of the touchpoints that"
                    + " they mean.");
        }
        limited(unknown.entrySet().stream()
                .map(each -> Wording.quoted(each.getKey()) + ": " + CountWording.of(each.getValue(), "event"))
                .toList());
    }

    private static List<String> sentences(List<?> things) {
        return things.stream().map(Object::toString).toList();
    }

    private void writeList(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            line("");
            line(heading);
            limited(lines);
        }
    }

    private void limited(List<String> lines) {
        lines.stream().limit(MOST_LISTED).forEach(each -> line("  " + each));
        if (lines.size() > MOST_LISTED) {
            line("  and " + (lines.size() - MOST_LISTED) + " more");
        }
    }
}

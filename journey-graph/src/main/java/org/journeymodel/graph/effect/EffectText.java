package org.journeymodel.graph.effect;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.journeymodel.core.insight.ActionItem;
import org.journeymodel.core.insight.Measurement;
import org.journeymodel.core.message.PlainText;
import org.journeymodel.graph.wording.CountWording;
import org.journeymodel.graph.wording.EvidenceWording;
import org.journeymodel.graph.wording.Wording;

/** The effect of an action item as lines of text. */
final class EffectText {

    /** One in so many. */
    private static final int LARGE_PART = 10;

    private final ActionEffect effect;
    private final StringBuilder text = new StringBuilder();

    EffectText(ActionEffect effect) {
        this.effect = effect;
    }

    String sentence() {
        String item = Wording.quoted(effect.item().text()) + ", done " + effect.day() + ": ";
        if (effect.measures().isEmpty()) {
            return item + "nobody began " + (effect.customersBefore() == 0 ? "before" : "since")
                    + ", so nothing can be compared.";
        }
        int found = effect.significant().size();
        return item
                + (found == 0 ? "no difference can be told from chance in " : found + " of ")
                + CountWording.of(effect.measures().size(), "measure")
                + (found == 0 ? "" : (found == 1 ? " differs" : " differ") + " by more than chance") + " ("
                + CountWording.of(effect.customersBefore(), "customer") + " before"
                + part(effect.straddling(), effect.customersBefore(), " went on after") + ", "
                + CountWording.of(effect.customersSince(), "customer") + " since"
                + part(effect.perhapsUnfinished(), effect.customersSince(), " may still go on") + ").";
    }

    /** A part of customers that is too large to be told at the end alone. */
    private static String part(long some, long all, String what) {
        return LARGE_PART * some < all ? "" : ", of whom " + CountWording.number(some) + what;
    }

    String write() {
        line(sentence());
        effect.measures().stream().filter(each -> !each.isRepeated()).forEach(each -> line("  " + each.sentences()));
        declared();
        mind(
                effect.straddling(),
                "began before and went on after, and counts as before",
                "began before and went on" + " after, and count as before");
        mind(
                effect.perhapsUnfinished(),
                "began so late that the journey may go on",
                "began so late that their" + " journeys may go on");
        mind(
                effect.withoutTime(),
                "is left out: when the journey began is not known",
                "are left out: when their" + " journeys began is not known");
        effect.notes().forEach(each -> line("  " + each));
        EvidenceWording.explained(text.toString()).forEach(each -> line("  " + each));
        return text.toString();
    }

    /** The figures that the item itself declares, each metric in a line. */
    private void declared() {
        ActionItem item = effect.item();
        Set<String> metrics = new LinkedHashSet<>();
        item.before().forEach(each -> metrics.add(each.metric()));
        item.after().forEach(each -> metrics.add(each.metric()));
        for (String metric : metrics) {
            line("  Declared: " + Wording.inLine(metric) + " " + last(item.before(), metric) + " before, "
                    + last(item.after(), metric) + " after.");
        }
    }

    private static String last(List<Measurement> measurements, String metric) {
        Optional<Measurement> last = measurements.stream()
                .filter(each -> each.metric().equals(metric))
                .reduce((first, second) -> second);
        return last.map(each -> PlainText.shortest(each.value()).toPlainString()
                        + each.unit().map(unit -> " " + Wording.inLine(unit)).orElse(""))
                .orElse("not measured");
    }

    private void mind(long count, String one, String many) {
        if (count > 0) {
            line("  " + CountWording.of(count, "customer") + " " + (count == 1 ? one : many) + ".");
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}

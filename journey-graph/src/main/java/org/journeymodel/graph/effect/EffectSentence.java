package org.journeymodel.graph.effect;

import java.time.LocalDate;
import java.util.OptionalDouble;
import org.journeymodel.graph.cohort.Contrast;
import org.journeymodel.graph.cohort.FigureWords;
import org.journeymodel.graph.cohort.Sample;
import org.journeymodel.graph.cohort.Significance;
import org.journeymodel.graph.measure.Measure;
import org.journeymodel.graph.measure.MeasureKind;
import org.journeymodel.graph.wording.EvidenceWording;
import org.jspecify.annotations.Nullable;

/** One measure before and since, in words. */
final class EffectSentence {

    private final Measure measure;
    private final MeasureKind kind;
    private final Comparison compared;
    private final Sample before;
    private final Sample since;
    private final @Nullable Contrast contrast;
    private final OptionalDouble adjusted;
    private final LocalDate day;

    EffectSentence(
            Measure measure, Comparison compared, @Nullable Contrast contrast, OptionalDouble adjusted, LocalDate day) {
        this.measure = measure;
        this.kind = measure.kind();
        this.compared = compared;
        this.before = compared.before();
        this.since = compared.since();
        this.contrast = contrast;
        this.adjusted = adjusted;
        this.day = day;
    }

    String write() {
        String figures = measure.title() + ": " + FigureWords.ofCustomers(kind, since) + " since " + day + ", "
                + FigureWords.ofCustomers(kind, before) + " before";
        if (contrast == null) {
            return figures + ".";
        }
        if (before.plus(since).isConstant()) {
            return figures + ": the same of all.";
        }
        if (adjusted.isEmpty()) {
            return figures + ": too few " + (compared.isTestableWithAll() ? "had ended by then " : "")
                    + "to tell a difference from chance.";
        }
        if (compared.restsOnStraddling()) {
            return figures + " (" + difference(contrast) + "): it may come from those who began before and went on"
                    + " after; without them, no difference can be told from chance.";
        }
        return adjusted.getAsDouble() <= compared.options().significance()
                ? figures + " (" + difference(contrast) + ", " + FigureWords.evidence("p", adjusted.getAsDouble())
                        + "). Other things may have changed at the same time."
                : figures + ": no difference can be told from chance" + notShown(contrast) + ".";
    }

    private String difference(Contrast known) {
        long fewer = Math.min(before.size(), since.size());
        double effectSize = Significance.of(before, since).effectSize();
        return FigureWords.difference(kind, known.difference(), effectSize, fewer)
                + known.interval()
                        .map(each -> ", "
                                + EvidenceWording.interval(compared.options().level()) + " "
                                + FigureWords.signed(kind, each.low(), fewer) + " to "
                                + FigureWords.signed(kind, each.high(), fewer))
                        .orElse("");
    }

    private String notShown(Contrast known) {
        long fewer = Math.min(before.size(), since.size());
        return known.detectable() == 0
                ? ""
                : "; with so many customers, one under "
                        + FigureWords.size(kind, known.detectable(), fewer)
                        + " would hardly show";
    }
}

package org.journeymodel.graph.drift;

import java.util.List;
import org.journeymodel.graph.wording.CountWording;
import org.journeymodel.graph.wording.EvidenceWording;

/** A drift as lines of text. */
final class DriftText {

    private static final int MOST_TOLD = 20;

    private final Drift drift;
    private final StringBuilder text = new StringBuilder();

    DriftText(Drift drift) {
        this.drift = drift;
    }

    String write() {
        drift.periods().forEach(this::line);
        drift.notes().forEach(this::line);
        line(drift.sentence());
        List<MeasureDrift> changes = drift.changes();
        changes.stream().limit(MOST_TOLD).forEach(each -> line("  " + each.sentences()));
        if (changes.size() > MOST_TOLD) {
            line("  and " + (changes.size() - MOST_TOLD) + " more");
        }
        if (!drift.tooThin().isEmpty()) {
            line("Too few customers to test: " + CountWording.of(drift.tooThin().size(), "measure") + ".");
        }
        EvidenceWording.explained(text.toString()).forEach(this::line);
        return text.toString();
    }

    private void line(Object line) {
        text.append(line).append('\n');
    }
}

package org.journeymodel.graph.agreement;

import java.util.List;
import java.util.function.Function;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.graph.wording.EvidenceWording;

/** An agreement as lines that people read. */
final class AgreementText {

    private static final int MOST_TOLD = 20;

    private final StringBuilder text = new StringBuilder();

    private AgreementText() {}

    static String of(Agreement agreement) {
        AgreementText made = new AgreementText();
        made.text.append(agreement).append(".\n");
        agreement.notes().forEach(note -> made.text.append(note).append('\n'));
        made.add("Disagrees beyond chance", agreement.disagreements(), AgreementFigure::sentence);
        made.add("Not on the map", agreement.unknownTouchpoints(), UnknownTouchpoint::sentence);
        made.add("Never visited", agreement.unvisitedTouchpoints(), Amounts::name);
        made.add("Moves that nobody planned", agreement.unplannedMoves(), ShareAgreement::sentence);
        made.add("Moves that nobody made", agreement.unmadeMoves(), AgreementText::move);
        EvidenceWording.explained(made.text.toString())
                .forEach(each -> made.text.append(each).append('\n'));
        return made.text.toString();
    }

    private static String move(FlowMove move) {
        return Amounts.name(move.from()) + " to " + Amounts.name(move.to());
    }

    private <T> void add(String title, List<T> all, Function<T, String> words) {
        if (!all.isEmpty()) {
            text.append(title).append(":\n");
            all.stream()
                    .limit(MOST_TOLD)
                    .forEach(each -> text.append("  ").append(words.apply(each)).append('\n'));
            if (all.size() > MOST_TOLD) {
                text.append("  and ").append(all.size() - MOST_TOLD).append(" more\n");
            }
        }
    }
}

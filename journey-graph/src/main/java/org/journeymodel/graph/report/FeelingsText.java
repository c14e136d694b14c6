package org.journeymodel.graph.report;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.graph.feeling.FlowFeelings;
import org.journeymodel.graph.feeling.PainPoint;
import org.journeymodel.graph.wording.Wording;

/** What customers feel as lines of text; none where no feeling is known. */
final class FeelingsText {

    private final FlowFeelings feelings;

    FeelingsText(FlowFeelings feelings) {
        this.feelings = feelings;
    }

    /** {@return the lines without heading, the mean and the end first} */
    List<String> lines(int mostListed) {
        List<String> lines = new ArrayList<>();
        if (feelings.mean().valence().isEmpty()) {
            return lines;
        }
        lines.add(feelings.mean() + " over all visits, " + feelings.end() + " where customers end, in the mean");
        lines.add(Wording.percent(feelings.everBelowNeutral()) + " of customers feel below neutral at least once");
        feelings.painPoints().stream().limit(mostListed).forEach(each -> lines.add(told(each)));
        int more = feelings.painPoints().size() - mostListed;
        if (more > 0) {
            lines.add("and " + more + " more");
        }
        return lines;
    }

    private static String told(PainPoint pain) {
        return Wording.percent(pain.share())
                + " of all pain is felt at "
                + Wording.quoted(pain.touchpoint().name())
                + " ("
                + Wording.signed(pain.valence(), 2)
                + ", "
                + Wording.decimal(pain.visits(), 1)
                + " visits)";
    }
}

package org.journeymodel.render.content;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.render.coverage.CoverageWord;
import org.journeymodel.render.coverage.Covered;
import org.journeymodel.render.deviation.DeviationWord;

/** What was covered of a map, as a card and as sentences. */
final class CoverageCard {

    /** How many steps are named that are not on the map. */
    private static final int MOST_NAMED = 5;

    private CoverageCard() {}

    /** {@return the card of the header: the shares that were covered, then what is not on the map} */
    static Card of(MapContent content, Covered covered) {
        List<Card.Item> items = new ArrayList<>();
        items.add(share(content, CoverageWord.TOUCHPOINTS, covered.touchpointsCovered(), covered.touchpointCount()));
        items.add(share(content, CoverageWord.TRANSITIONS, covered.transitionsCovered(), covered.transitionCount()));
        List<String> others = covered.notOnTheMap();
        others.stream()
                .limit(MOST_NAMED)
                .forEach(each -> items.add(Card.Item.of(content.say(DeviationWord.NOT_ON_THE_MAP) + ": " + each)));
        if (others.size() > MOST_NAMED) {
            items.add(Card.Item.of(content.say(CoverageWord.MORE, Integer.toString(others.size() - MOST_NAMED))));
        }
        return new Card(content.say(CoverageWord.COVERAGE), items);
    }

    private static Card.Item share(MapContent content, CoverageWord word, int covered, int all) {
        String counts = content.say(word, Integer.toString(covered), Integer.toString(all));
        String share = all == 0 ? "" : " (" + content.numbers().percentOf(covered, all) + ")";
        return Card.Item.of(counts + share);
    }

    /** Tells whether a touchpoint was covered. */
    static void tell(List<String> lines, MapContent content, Touchpoint touchpoint) {
        if (content.isCovered(touchpoint)) {
            lines.add(content.say(CoverageWord.COVERED));
        } else if (content.isMissed(touchpoint)) {
            lines.add(content.say(CoverageWord.NOT_COVERED));
        }
    }
}

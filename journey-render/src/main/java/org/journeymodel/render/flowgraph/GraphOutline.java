package org.journeymodel.render.flowgraph;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.render.content.MapContent;
import org.journeymodel.render.content.Outline;
import org.journeymodel.render.content.Outline.Part;
import org.journeymodel.render.content.Words;
import org.journeymodel.render.wording.Word;

/** A flow graph in words: all touchpoints with all their moves, drawn or not, then how journeys end. */
public final class GraphOutline {

    private GraphOutline() {}

    /** {@return the words} */
    public static Words of(GraphContent content) {
        List<Part> parts = new ArrayList<>();
        for (Part part : Outline.ofStages(content.map())) {
            parts.add(part.number() > 0 ? withShare(content, part) : part);
        }
        content.map().analysis().ifPresent(analysis -> {
            List<String> lines = new ArrayList<>();
            for (Outcome outcome : Outcome.values()) {
                double share = analysis.probabilityOf(outcome);
                if (share > 0) {
                    lines.add(content.map()
                            .say(word(outcome), content.map().numbers().percent(share)));
                }
            }
            parts.add(new Part(2, content.map().say(GraphWord.ENDS), lines, 0));
        });
        return new Words(content.map().language(), GraphWord.FLOW_GRAPH, content.header(), parts);
    }

    private static Part withShare(GraphContent content, Part part) {
        MapContent map = content.map();
        OptionalDouble share = content.reaching(part.number() - 1);
        if (share.isEmpty()) {
            return part;
        }
        List<String> lines = new ArrayList<>();
        lines.add(map.say(GraphWord.COME_HERE, map.numbers().percent(share.getAsDouble())));
        lines.addAll(part.lines());
        return new Part(part.level(), part.title(), lines, part.number());
    }

    private static Word word(Outcome outcome) {
        return switch (outcome) {
            case SUCCESS -> Word.SUCCEED;
            case FAILURE -> Word.FAIL;
            case NEUTRAL -> Word.END_NEUTRAL;
            case ABANDONED -> Word.ABANDON;
        };
    }
}

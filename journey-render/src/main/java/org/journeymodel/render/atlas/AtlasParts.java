package org.journeymodel.render.atlas;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.core.model.Stage;
import org.journeymodel.render.content.Details;
import org.journeymodel.render.content.Outline.Part;
import org.journeymodel.render.content.Words;
import org.journeymodel.render.wording.Isolated;

/** An atlas in words: every journey, as the tree is read from top to bottom, those not drawn as well. */
public final class AtlasParts {

    private AtlasParts() {}

    /** {@return all of a drawing in words} */
    public static Words of(AtlasContent content) {
        List<Part> parts = new ArrayList<>();
        List<Node> nodes = content.tree().inOrder();
        if (nodes.isEmpty()) {
            parts.add(new Part(2, content.say(AtlasWord.NO_JOURNEYS), List.of(), 0));
        }
        String all = Integer.toString(nodes.size());
        for (Node node : nodes) {
            String place = content.say(AtlasWord.JOURNEY_OF, Integer.toString(node.number()), all);
            String title = place + ": " + Isolated.of(node.journey().name());
            int level = node.level() == 1 ? 2 : 3;
            parts.add(new Part(level, title, told(content, node).lines(), node.number(), "journey"));
        }
        return new Words(content.language(), AtlasWord.ATLAS, content.header(), parts);
    }

    /** {@return all that is told of a journey} */
    static Details.Told told(AtlasContent content, Node node) {
        List<String> lines = new ArrayList<>();
        lines.add(content.say(AtlasWord.LEVEL, Integer.toString(node.level())));
        node.journey().purpose().or(node.journey()::description).ifPresent(lines::add);
        if (!node.journey().stages().isEmpty()) {
            lines.add(content.say(AtlasWord.STAGES) + ": "
                    + String.join(
                            ", ",
                            node.journey().stages().stream()
                                    .map(Stage::name)
                                    .map(Isolated::of)
                                    .toList()));
        }
        lines.add(content.say(AtlasWord.TOUCHPOINTS) + ": "
                + node.journey().touchpoints().size());
        content.flow(node).ifPresent(flow -> lines.addAll(content.figures(flow)));
        for (Link link : node.links()) {
            String target = link.home()
                    ? Isolated.of(link.target().orElseThrow().journey().name())
                    : content.elsewhere(node, link);
            StringBuilder line = new StringBuilder(Isolated.of(link.stage().name()))
                    .append(" → ")
                    .append(target)
                    .append(", ")
                    .append(content.way(link));
            content.entries(node, link)
                    .ifPresent(entries -> line.append(", ")
                            .append(content.say(AtlasWord.ENTRIES))
                            .append(": ")
                            .append(content.numbers().decimal(entries, 2)));
            lines.add(line.toString());
        }
        return new Details.Told(node.journey().name(), lines);
    }
}

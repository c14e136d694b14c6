package org.journeymodel.render.stepflow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.journeymodel.render.content.Details;
import org.journeymodel.render.content.MapContent;
import org.journeymodel.render.content.Outline.Part;
import org.journeymodel.render.content.Words;
import org.journeymodel.render.wording.Isolated;

/** A step flow in words: step by step, where customers are and where they go next. */
public final class StepOutline {

    private final StepContent content;
    private final MapContent map;
    private final Map<StepNode, List<Stream>> leaving = new HashMap<>();
    private final IdentityHashMap<StepNode, Integer> numbers = new IdentityHashMap<>();

    /** The words of a content. */
    public StepOutline(StepContent content) {
        this.content = content;
        this.map = content.map();
        content.streams()
                .forEach(stream -> leaving.computeIfAbsent(stream.from(), any -> new ArrayList<>())
                        .add(stream));
        for (List<StepNode> column : content.columns()) {
            column.stream()
                    .filter(node -> !node.touchpoints().isEmpty())
                    .forEach(node -> numbers.put(node, numbers.size() + 1));
        }
    }

    /** {@return all of it in words} */
    public Words words() {
        List<Part> parts = new ArrayList<>();
        for (int at = 0; at < content.columns().size(); at++) {
            int step = at + 1;
            parts.add(new Part(2, heading(step), lines(step), 0));
            for (StepNode node : content.columns().get(at)) {
                if (!node.touchpoints().isEmpty()) {
                    parts.add(new Part(
                            3,
                            map.say(StepWord.STEP, Integer.toString(step)) + ": " + Isolated.of(node.name()),
                            told(node).lines(),
                            number(node)));
                }
            }
        }
        return new Words(map.language(), StepWord.STEP_FLOW, content.header(), parts);
    }

    /** {@return what stands above a step} */
    String heading(int step) {
        return step <= content.shares().steps()
                ? map.say(StepWord.STEP, Integer.toString(step))
                : map.say(StepWord.AFTER_STEP, Integer.toString(step - 1));
    }

    /** {@return how many are on their way at a step, and how many have ended before} */
    List<String> lines(int step) {
        List<String> lines = new ArrayList<>();
        if (step <= content.shares().steps()) {
            lines.add(map.say(
                    StepWord.ON_THE_WAY, map.numbers().percent(content.shares().onTheWay(step))));
        } else if (content.later() > 0) {
            lines.add(
                    map.say(StepWord.GO_ON_LATER, map.numbers().percent(content.later()), Integer.toString(step - 1)));
        }
        lines.addAll(content.ended(step));
        return lines;
    }

    /** {@return the number of a node in the words, from 1} */
    int number(StepNode node) {
        return numbers.getOrDefault(node, 0);
    }

    /** {@return what is told of a node} */
    Details.Told told(StepNode node) {
        List<String> lines = new ArrayList<>();
        lines.add(map.say(StepWord.HERE, map.numbers().percent(node.share())));
        if (node.touchpoints().size() > 1) {
            lines.add(map.say(StepWord.HOLDS, held(node)));
        }
        leaving.getOrDefault(node, List.of()).forEach(stream -> lines.add(sentence(stream)));
        return new Details.Told(node.name(), lines);
    }

    private String held(StepNode node) {
        Map<Integer, Double> there = content.shares().there(node.step());
        return String.join(
                ", ",
                node.touchpoints().stream()
                        .sorted(Comparator.comparingDouble(each -> -there.getOrDefault(each, 0.0)))
                        .map(each -> Isolated.of(content.name(each)) + " ("
                                + map.numbers().percent(Math.min(1, there.getOrDefault(each, 0.0))) + ")")
                        .toList());
    }

    /** {@return a stream in one sentence} */
    String sentence(Stream stream) {
        StepWord word = stream.to().isEnd() ? StepWord.END : stream.isBack() ? StepWord.GO_BACK : StepWord.GO_ON;
        return map.say(
                word,
                map.numbers().percent(Math.min(1, stream.share())),
                stream.to().name());
    }

    /** {@return a stream as a title} */
    String title(Stream stream) {
        return map.say(StepWord.STEP, Integer.toString(stream.from().step())) + ": "
                + Isolated.of(stream.from().name()) + " → "
                + Isolated.of(stream.to().name()) + ": "
                + map.numbers().percent(Math.min(1, stream.share()));
    }
}

package org.journeymodel.render.atlas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.journeymodel.core.model.JourneyAtlas;
import org.journeymodel.core.model.Language;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.flow.AtlasFlow;
import org.journeymodel.graph.flow.ExpectedTime;
import org.journeymodel.render.content.Card;
import org.journeymodel.render.content.Header;
import org.journeymodel.render.wording.Isolated;
import org.journeymodel.render.wording.Numbers;
import org.journeymodel.render.wording.Word;
import org.journeymodel.render.wording.Wording;

/** What a drawing of an atlas shows: its journeys as a tree, and what is known of their flow. */
public final class AtlasContent {

    private final Language language;
    private final Numbers numbers;
    private final AtlasTree tree;
    private final List<AtlasFlow> begun;
    private final Map<String, AtlasFlow> flows = new LinkedHashMap<>();

    /**
     * What a drawing shows.
     *
     * @param atlas the journeys
     * @param language the language of titles and figures
     * @param begun the flows of journeys that customers begin
     * @param mostLevels how many levels are drawn at most
     * @param mostDrawn how many journeys are drawn at most
     */
    public AtlasContent(JourneyAtlas atlas, Language language, List<AtlasFlow> begun, int mostLevels, int mostDrawn) {
        this.language = language;
        this.numbers = new Numbers(language);
        this.tree = new AtlasTree(atlas, mostLevels, mostDrawn);
        this.begun = begun;
        begun.forEach(flow -> flow.flows().forEach(flows::putIfAbsent));
    }

    AtlasTree tree() {
        return tree;
    }

    Language language() {
        return language;
    }

    Numbers numbers() {
        return numbers;
    }

    String say(Wording word, String... filled) {
        return word.in(language, filled);
    }

    boolean hasFlow() {
        return !flows.isEmpty();
    }

    /** {@return whether any of them tells times} */
    boolean hasTime() {
        return flows.values().stream().anyMatch(flow -> !time(flow.time()).isEmpty());
    }

    Optional<AtlasFlow> flow(Node node) {
        return Optional.ofNullable(flows.get(node.journey().id()));
    }

    /** {@return how often a customer of a journey enters another along a link, in the mean} */
    OptionalDouble entries(Node from, Link link) {
        Optional<AtlasFlow> flow = flow(from);
        if (flow.isEmpty() || link.touchpoints().isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(link.touchpoints().stream()
                .mapToDouble(each -> flow.get().visits(each.id()))
                .sum());
    }

    /** {@return how a link leads on, in words} */
    String way(Link link) {
        List<String> ways = new ArrayList<>();
        if (link.detail()) {
            ways.add(say(AtlasWord.SHOWS_STAGE));
        }
        if (!link.touchpoints().isEmpty()) {
            ways.add(say(
                    AtlasWord.ENTERED_FROM,
                    String.join(
                            ", ",
                            link.touchpoints().stream()
                                    .map(Touchpoint::name)
                                    .map(Isolated::of)
                                    .toList())));
        }
        return String.join(", ", ways);
    }

    /** {@return where a link that is not shown right here leads to, in words} */
    String elsewhere(Node from, Link link) {
        if (link.target().isEmpty()) {
            return say(AtlasWord.MISSING, link.id());
        }
        Node target = link.target().get();
        AtlasWord word = target.holds(from) ? AtlasWord.BACK_TO : AtlasWord.SHOWN_AS;
        return say(word, target.journey().name(), Integer.toString(target.number()));
    }

    String journeys(int count) {
        return count == 1 ? say(AtlasWord.ONE_JOURNEY) : say(AtlasWord.JOURNEYS, Integer.toString(count));
    }

    String time(ExpectedTime time) {
        if (time.coverage() <= 0 || time.mean().isZero()) {
            return "";
        }
        String mean = numbers.duration(time.mean());
        return time.isAtLeast() ? say(Word.AT_LEAST, mean) : mean;
    }

    Header header() {
        List<Node> roots = tree.roots();
        String title = roots.size() == 1 ? roots.get(0).journey().name() : say(AtlasWord.ATLAS);
        List<String> parts = new ArrayList<>();
        parts.add(journeys(tree.inOrder().size()));
        if (tree.levels() > 1) {
            parts.add(say(AtlasWord.LEVELS, Integer.toString(tree.levels())));
        }
        return new Header(
                title,
                String.join(" · ", parts),
                List.of(),
                begun.stream().map(this::card).toList());
    }

    private Card card(AtlasFlow flow) {
        List<Card.Item> items = new ArrayList<>();
        figures(flow).forEach(each -> items.add(Card.Item.of(each)));
        return new Card(
                say(Word.KEY_FIGURES) + ": " + Isolated.of(flow.journey().name()), items);
    }

    /** {@return how journeys turn out, in words} */
    List<String> figures(AtlasFlow flow) {
        List<String> figures = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            double share = flow.probabilityOf(outcome);
            if (share > 0) {
                figures.add(say(word(outcome), numbers.percent(share)));
            }
        }
        figures.add(say(Word.VISITED, numbers.decimal(flow.touchpointsVisited(), 1)));
        String time = time(flow.time());
        if (!time.isEmpty()) {
            figures.add(say(Word.MEAN_TIME, time));
        }
        return figures;
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

package org.journeymodel.render.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.bottleneck.Bottleneck;
import org.journeymodel.graph.bottleneck.FlowMeasures;
import org.journeymodel.graph.bottleneck.Objective;
import org.journeymodel.render.wording.Isolated;
import org.journeymodel.render.wording.Word;

/** Says in the map's language where it hurts, and why. */
public final class Hurts {

    /** How many reasons stand in the header. */
    private static final int MOST_REASONS = 3;

    private Hurts() {}

    static Card card(MapContent content) {
        List<Card.Item> items = new ArrayList<>();
        List<List<Bottleneck>> ranked = content.pinned().byRank();
        for (int at = 0; at < ranked.size(); at++) {
            Touchpoint touchpoint = ranked.get(at).get(0).touchpoint();
            List<String> reasons = reasons(content, ranked.get(at));
            items.add(new Card.Item(
                    Isolated.of(touchpoint.name())
                            + ": "
                            + String.join("; ", reasons.subList(0, Math.min(MOST_REASONS, reasons.size()))),
                    at + 1,
                    false));
        }
        if (items.isEmpty()) {
            items.add(Card.Item.of(content.say(Word.NOTHING_HURTS)));
        }
        return new Card(content.say(Word.WHERE_IT_HURTS), items);
    }

    /** {@return why a touchpoint is a bottleneck, and what mending it would buy} */
    public static List<String> reasons(MapContent content, List<Bottleneck> bottlenecks) {
        Set<String> reasons = new LinkedHashSet<>();
        bottlenecks.forEach(each -> reasons.add(reason(content, each)));
        List<String> told = new ArrayList<>(reasons);
        effect(content, bottlenecks.get(0)).ifPresent(effect -> told.add(Math.min(1, told.size()), effect));
        return told;
    }

    private static String reason(MapContent content, Bottleneck bottleneck) {
        Touchpoint touchpoint = bottleneck.touchpoint();
        return switch (bottleneck.reason()) {
            case DROP_OFF -> content.say(Word.LEAVE_HERE, content.numbers().percent(exitShare(content, touchpoint)));
            case LOOP_BACK ->
                bottleneck
                        .move()
                        .map(move -> content.say(
                                Word.GO_BACK,
                                content.numbers().percent(move.share()),
                                move.to().name()))
                        .orElse("");
            case WAITING ->
                bottleneck
                        .move()
                        .flatMap(move -> move.typicalWaiting()
                                .map(wait -> content.say(
                                        Word.WAIT,
                                        content.numbers().duration(wait),
                                        move.to().name())))
                        .orElse("");
            case DURATION ->
                touchpoint
                        .duration()
                        .map(stay -> content.say(Word.TAKES, content.numbers().duration(stay)))
                        .orElse("");
            case FEELING ->
                content.say(
                        Word.FEELS, content.numbers().feeling(content.journey().feelingAt(touchpoint)));
            case MUST_PASS -> content.say(Word.MUST_PASS);
            case BETWEENNESS -> content.say(Word.BETWEENNESS);
            case LOOP -> content.say(Word.LOOP);
            case WAYS_IN -> content.say(Word.WAYS_IN);
        };
    }

    private static double exitShare(MapContent content, Touchpoint touchpoint) {
        JourneyFlow flow = content.flow();
        OptionalInt index = flow.findIndex(touchpoint.id());
        return index.isPresent() ? flow.exitShare(index.getAsInt()) : 0;
    }

    private static Optional<String> effect(MapContent content, Bottleneck bottleneck) {
        Optional<FlowMeasures> before = content.pinned().before();
        if (content.pinned().objective() != Objective.SUCCESS || before.isEmpty()) {
            return Optional.empty();
        }
        OptionalDouble now = before.get().success();
        OptionalDouble after = bottleneck.after().map(FlowMeasures::success).orElse(OptionalDouble.empty());
        if (now.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(content.say(
                Word.IF_MENDED,
                content.numbers().percent(after.getAsDouble()),
                content.numbers().percent(now.getAsDouble())));
    }
}

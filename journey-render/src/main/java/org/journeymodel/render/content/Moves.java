package org.journeymodel.render.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.flow.Provenance;
import org.journeymodel.core.model.Actor;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.render.wording.Isolated;
import org.journeymodel.render.wording.Word;

/** The moves of a journey by the columns that they join, and what to say of them. */
public final class Moves {

    private final MapContent content;
    private final Map<String, Column> columns;

    /** The moves of a map. */
    public Moves(MapContent content) {
        this.content = content;
        this.columns = content.columnsById();
    }

    /**
     * A move between two columns.
     *
     * @param move the move
     * @param from the index of the column that it leads out of
     * @param to the index of the column that it leads into
     * @param label its share; empty where the share is only assumed
     * @param title all that is known of it, in words
     */
    public record Drawn(FlowMove move, int from, int to, String label, String title) {

        /** {@return whether it leads back, or to where it came from} */
        public boolean isBack() {
            return to <= from;
        }
    }

    /** {@return all moves, by the column that they lead out of} */
    public List<Drawn> all() {
        List<Drawn> all = new ArrayList<>();
        for (FlowMove move : content.flow().moves()) {
            Column from = columns.get(move.from().id());
            Column to = columns.get(move.to().id());
            if (from != null && to != null) {
                all.add(new Drawn(move, from.index(), to.index(), label(move), title(move)));
            }
        }
        return all;
    }

    /** {@return the moves out of each touchpoint, by its id} */
    public Map<String, List<Drawn>> byTouchpoint() {
        Map<String, List<Drawn>> byId = new HashMap<>();
        for (Drawn each : all()) {
            byId.computeIfAbsent(each.move().from().id(), any -> new ArrayList<>())
                    .add(each);
        }
        return byId;
    }

    /** {@return a move in one sentence} */
    public String sentence(Drawn drawn) {
        FlowMove move = drawn.move();
        String to = move.to().name();
        String said;
        if (drawn.label().isEmpty()) {
            said = content.say(drawn.isBack() ? Word.MAY_GO_BACK : Word.MAY_GO_TO, to);
        } else {
            said = content.say(drawn.isBack() ? Word.GO_BACK : Word.GOES_TO, drawn.label(), to);
        }
        return said + details(move);
    }

    private String label(FlowMove move) {
        return move.provenance() == Provenance.ASSUMED ? "" : content.numbers().percent(move.share());
    }

    /** {@return all that is known of a move, in words} */
    public String title(FlowMove move) {
        String label = label(move);
        return Isolated.of(move.from().name()) + " → " + Isolated.of(move.to().name())
                + (label.isEmpty() ? "" : ": " + label) + details(move);
    }

    private String details(FlowMove move) {
        StringBuilder details = new StringBuilder();
        move.typicalWaiting()
                .ifPresent(wait -> details.append(", ")
                        .append(content.say(Word.WAITING, content.numbers().duration(wait))));
        move.transition()
                .flatMap(Transition::trigger)
                .ifPresent(trigger -> details.append(", ").append(content.say(Word.WHEN, trigger)));
        if (move.transition()
                .map(Transition::choice)
                .filter(Actor.COMPANY::equals)
                .isPresent()) {
            details.append(", ").append(content.say(Word.COMPANY_CHOOSES));
        }
        if (!move.isPlanned()) {
            details.append(", ").append(lower(content.say(Word.LEGEND_UNPLANNED)));
        }
        return details.toString();
    }

    private static String lower(String text) {
        int first = text.codePointAt(0);
        return Character.toString(Character.toLowerCase(first)) + text.substring(Character.charCount(first));
    }

    /** {@return the share that leaves at a touchpoint, in words; empty if nobody does or it is only assumed} */
    public Optional<String> leaving(Touchpoint touchpoint) {
        JourneyFlow flow = content.flow();
        OptionalInt index = flow.findIndex(touchpoint.id());
        if (index.isEmpty() || flow.exitShare(index.getAsInt()) <= 0) {
            return Optional.empty();
        }
        int at = index.getAsInt();
        if (flow.exitProvenance(at) == Provenance.ASSUMED) {
            return Optional.empty();
        }
        Word word = flow.outcome(at).isPresent() ? Word.END_HERE : Word.LEAVE;
        return Optional.of(content.say(word, content.numbers().percent(flow.exitShare(at))));
    }

    /** {@return the share that begins at a touchpoint, in words; empty if nobody does or it is only assumed} */
    public Optional<String> starting(Touchpoint touchpoint) {
        JourneyFlow flow = content.flow();
        OptionalInt index = flow.findIndex(touchpoint.id());
        if (index.isEmpty() || flow.entryShare(index.getAsInt()) <= 0 || flow.entryProvenance() == Provenance.ASSUMED) {
            return Optional.empty();
        }
        return Optional.of(content.say(Word.START_HERE, content.numbers().percent(flow.entryShare(index.getAsInt()))));
    }
}

package org.journeymodel.render.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.flow.Provenance;
import org.journeymodel.core.model.Actor;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.render.coverage.CoverageWord;
import org.journeymodel.render.deviation.DeviationWord;
import org.journeymodel.render.difference.ChangedMoves;
import org.journeymodel.render.difference.DifferenceWord;
import org.journeymodel.render.wording.Isolated;
import org.journeymodel.render.wording.Word;
import org.jspecify.annotations.Nullable;

/** The moves of a journey by the columns that they join, and what to say of them. */
public final class Moves {

    private static final String PERCENT = "\u00a0%";

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
     * @param made whether it is planned, and made
     */
    public record Drawn(FlowMove move, int from, int to, String label, String title, Made made) {

        /** {@return whether it leads back, or to where it came from} */
        public boolean isBack() {
            return to <= from;
        }
    }

    /** What customers made of a move of the map, or what became of it. */
    public enum Made {
        /** It is on the map; somebody made it, or nobody knows. */
        AS_PLANNED,
        /** It was observed, and is not on the map. */
        UNPLANNED,
        /** It is on the map, and nobody made it. */
        BY_NOBODY,
        /** It is on the map, and what was to cover it did not. */
        NOT_COVERED,
        /** An earlier version did not have it. */
        ADDED,
        /** Only an earlier version had it. */
        REMOVED,
        /** In an earlier version another share made it. */
        CHANGED
    }

    /** {@return all moves, by the column that they lead out of; those that were not planned last} */
    public List<Drawn> all() {
        List<Drawn> all = new ArrayList<>();
        List<FlowMove> moves = content.flow().moves();
        moves.forEach(move -> add(all, move, made(move)));
        content.deviations()
                .map(deviations -> deviations.unplannedBeside(moves))
                .orElse(List.of())
                .forEach(move -> add(all, move, Made.UNPLANNED));
        content.differences().map(each -> each.moves().gone()).orElse(List.of()).forEach(gone -> add(all, gone));
        return all;
    }

    private void add(List<Drawn> all, ChangedMoves.Gone gone) {
        add(all, gone.move(), columns.get(gone.from()), columns.get(gone.to()), Made.REMOVED);
    }

    private void add(List<Drawn> all, FlowMove move, Made made) {
        add(all, move, columns.get(move.from().id()), columns.get(move.to().id()), made);
    }

    private void add(List<Drawn> all, FlowMove move, @Nullable Column from, @Nullable Column to, Made made) {
        if (from != null && to != null) {
            all.add(new Drawn(move, from.index(), to.index(), label(move, made), title(move, made), made));
        }
    }

    private Made made(FlowMove move) {
        if (content.differences().isPresent()) {
            return content.differences()
                    .get()
                    .moves()
                    .shareBefore(move)
                    .map(was -> percent(was).equals(percent(ChangedMoves.knownShare(move)))
                            ? Made.AS_PLANNED
                            : Made.CHANGED)
                    .orElse(Made.ADDED);
        }
        if (!move.isPlanned()) {
            return Made.UNPLANNED;
        }
        if (content.covered().filter(each -> each.isMissed(move)).isPresent()) {
            return Made.NOT_COVERED;
        }
        boolean byNobody =
                content.deviations().filter(each -> !each.isMade(move)).isPresent();
        return byNobody ? Made.BY_NOBODY : Made.AS_PLANNED;
    }

    /** {@return the moves out of each touchpoint, by its id} */
    public Map<String, List<Drawn>> byTouchpoint() {
        Map<String, List<Drawn>> byId = new HashMap<>();
        for (Drawn each : all()) {
            columns(each)
                    .map(Touchpoint::id)
                    .ifPresent(id ->
                            byId.computeIfAbsent(id, any -> new ArrayList<>()).add(each));
        }
        return byId;
    }

    /** {@return what a move leads out of, as it is on the map} */
    private Optional<Touchpoint> columns(Drawn drawn) {
        return content.columns().get(drawn.from()).touchpoint();
    }

    /** {@return a move in one sentence} */
    public String sentence(Drawn drawn) {
        FlowMove move = drawn.move();
        String to = move.to().name();
        String said;
        if (!tellsShare(drawn)) {
            said = content.say(drawn.isBack() ? Word.MAY_GO_BACK : Word.MAY_GO_TO, to);
        } else {
            said = content.say(drawn.isBack() ? Word.GO_BACK : Word.GOES_TO, drawn.label(), to);
        }
        return said + details(move, drawn.made());
    }

    /** A sign alone tells none. */
    private static boolean tellsShare(Drawn drawn) {
        return drawn.label().length() > 1;
    }

    private String percent(OptionalDouble share) {
        return share.isPresent() ? content.numbers().percent(share.getAsDouble()) : "";
    }

    /** {@return both shares; a question mark where one is not known} */
    private String bothShares(FlowMove move) {
        String was = content.differences()
                .flatMap(each -> each.moves().shareBefore(move))
                .map(this::percent)
                .orElse("");
        String is = percent(ChangedMoves.knownShare(move));
        // What is said once need not be said twice, and labels have little room.
        String earlier =
                was.endsWith(PERCENT) && is.endsWith(PERCENT) ? was.substring(0, was.length() - PERCENT.length()) : was;
        return (earlier.isEmpty() ? "?" : earlier) + " → " + (is.isEmpty() ? "?" : is);
    }

    /** A sign before another one stands apart from it. */
    private static String signed(String sign, String share) {
        return sign + (share.startsWith("<") || share.startsWith(">") ? "\u00a0" : "") + share;
    }

    private String label(FlowMove move, Made made) {
        switch (made) {
            case ADDED -> {
                return signed("+", percent(ChangedMoves.knownShare(move)));
            }
            case REMOVED -> {
                return signed("−", percent(ChangedMoves.knownShare(move)));
            }
            case CHANGED -> {
                return bothShares(move);
            }
            case AS_PLANNED, UNPLANNED, BY_NOBODY, NOT_COVERED -> {
                return plannedLabel(move, made);
            }
        }
        throw new AssertionError(made);
    }

    private String plannedLabel(FlowMove move, Made made) {
        if (move.provenance() == Provenance.ASSUMED) {
            return "";
        }
        String share = content.numbers().percent(move.share());
        return switch (made) {
            case UNPLANNED -> signed("+", share);
            case BY_NOBODY, NOT_COVERED -> "(" + share + ")";
            default -> share;
        };
    }

    /** {@return all that is known of a move, in words} */
    public String title(FlowMove move) {
        return title(move, made(move));
    }

    private String title(FlowMove move, Made made) {
        String label = label(move, made);
        return Isolated.of(move.from().name()) + " → " + Isolated.of(move.to().name())
                + (label.isEmpty() ? "" : ": " + label) + details(move, made);
    }

    private String details(FlowMove move, Made made) {
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
        String whose = move.transition()
                .map(each -> String.join(", ", content.namesOf(each.personas())))
                .orElse("");
        if (!whose.isEmpty()) {
            details.append(", ").append(content.say(EvidenceWord.ONLY_FOR, whose));
        }
        switch (made) {
            case UNPLANNED -> details.append(", ").append(lower(content.say(Word.LEGEND_UNPLANNED)));
            case BY_NOBODY -> details.append(", ").append(lower(content.say(DeviationWord.MADE_BY_NOBODY)));
            case NOT_COVERED -> details.append(", ").append(lower(content.say(CoverageWord.NOT_COVERED)));
            case ADDED -> details.append(", ").append(lower(content.say(DifferenceWord.MOVE_ADDED)));
            case REMOVED -> details.append(", ").append(lower(content.say(DifferenceWord.MOVE_REMOVED)));
            case CHANGED -> details.append(", ").append(lower(content.say(DifferenceWord.MOVE_CHANGED)));
            case AS_PLANNED -> {
                // is what everybody expects
            }
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
        String share = content.numbers().percent(flow.exitShare(at));
        String was = content.differences()
                .map(each -> percent(each.moves().leftBefore(touchpoint)))
                .filter(each -> !each.isEmpty() && !each.equals(share))
                .map(each -> " (" + content.say(DifferenceWord.BEFORE_IT_WAS, each) + ")")
                .orElse("");
        return Optional.of(content.say(word, share) + was);
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

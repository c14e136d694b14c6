package org.journeymodel.graph.guarantee;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.wording.MoveWording;
import org.journeymodel.graph.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Says in the journey's own words what can be guaranteed, or what customers can do about it. */
final class Sentences {

    /** How many touchpoints a sentence names, if there are at least two more, of which it tells the number. */
    private static final int NAMED_OF_MANY = 3;

    private final Guarantee guarantee;
    private final Game game;
    private final WinningRegion region;

    Sentences(Guarantee guarantee, Game game, WinningRegion region) {
        this.guarantee = guarantee;
        this.game = game;
        this.region = region;
    }

    String write() {
        return switch (guarantee.prospect()) {
            case GUARANTEED -> guaranteed();
            case OPEN -> open();
            case LOST -> lost();
        };
    }

    private String guaranteed() {
        boolean[] played = Reach.from(
                game, this::isEntry, move -> !game.isCompanys(move) || region.moveAt(game.links.source(move)) == move);
        List<String> goals = new ArrayList<>();
        List<String> steps = new ArrayList<>();
        for (int at = 0; at < played.length; at++) {
            if (played[at] && game.success[at]) {
                goals.add(name(game.touchpoint(at)));
            } else if (played[at] && game.companyChooses(at)) {
                steps.add("at " + name(game.touchpoint(at)) + " it leads them to " + way(game.move(region.moveAt(at))));
            }
        }
        int most = guarantee.mostMoves().orElse(0);
        if (most == 0) {
            return "Every journey begins with success, at " + listed(goals, "or", "%d more") + ".";
        }
        String within = listed(goals, "or", "%d more") + " within " + (most == 1 ? "1 move" : most + " moves");
        return steps.isEmpty()
                ? "Whatever customers do, they get to " + within + "; the company has nothing to choose for it."
                : "Whatever customers do, the company can bring them to " + within + ", if "
                        + listed(steps, "and", "at %d more touchpoints as its strategy says") + ".";
    }

    private String open() {
        List<String> unsure = new ArrayList<>();
        boolean isAnywhereSure = false;
        for (int at = 0; at < game.size(); at++) {
            if (isEntry(at) && !region.contains(at)) {
                unsure.add(name(game.touchpoint(at)));
            }
            isAnywhereSure |= isEntry(at) && region.contains(at);
        }
        String who =
                isAnywhereSure ? "customers who begin at " + listed(unsure, "or", "%d more touchpoints") : "customers";
        String whatever = guarantee.hasCompanyMoves()
                ? "The company cannot guarantee success: whatever it does, "
                : "Nothing guarantees success: ";
        List<String> steps = counterSteps();
        if (steps.isEmpty()) {
            return whatever + who + " never succeed.";
        }
        String answer =
                whatever + who + " never succeed if they " + listed(steps, "and", "do so at %d more touchpoints") + ".";
        return guarantee.hasCompanyMoves()
                ? answer
                : answer + " The company has no choice before success: customers alone decide.";
    }

    /**
     * What customers do against the company, where they have a choice and get to by doing so. Nothing if
     * success is sure from some entries and out of reach from all others.
     */
    private List<String> counterSteps() {
        @Nullable CounterMove[] counter = new CounterMove[game.size()];
        for (int at = 0; at < counter.length; at++) {
            counter[at] = guarantee.prospect(at) == Prospect.OPEN ? guarantee.counterMove(at) : null;
        }
        boolean[] played = Reach.from(
                game,
                at -> isEntry(at) && !region.contains(at),
                move -> isPlayed(counter[game.links.source(move)], move));
        List<String> steps = new ArrayList<>();
        for (int at = 0; at < counter.length; at++) {
            CounterMove step = counter[at];
            int ways = game.customerWays(at);
            if (played[at] && step != null && ways > 0 && ways + game.companyMoves(at) > 1) {
                steps.add(step(step));
            }
        }
        return steps;
    }

    /** Customers who leave or go are first; elsewhere the company has any of its moves. */
    private boolean isPlayed(@Nullable CounterMove counter, int move) {
        if (counter == null || counter.isWaiting()) {
            return game.isCompanys(move);
        }
        return counter.move().filter(game.move(move)::equals).isPresent();
    }

    private static String step(CounterMove counter) {
        String here = name(counter.touchpoint());
        return counter.isLeaving()
                ? "leave at " + here
                : counter.move()
                        .map(move -> "go from " + here + " to " + way(move))
                        .orElse("wait for the company at " + here);
    }

    private String lost() {
        for (boolean each : game.success) {
            if (each) {
                return "Success cannot be reached from where journeys begin, whoever chooses.";
            }
        }
        return "The journey has no success touchpoint, so there is nothing to guarantee.";
    }

    private boolean isEntry(int at) {
        return game.flow.entryShare(at) > 0;
    }

    private static String name(Touchpoint touchpoint) {
        return Wording.quoted(touchpoint.name());
    }

    private static String way(FlowMove move) {
        return name(move.to()) + MoveWording.onTrigger(move);
    }

    private static String listed(List<String> all, String joint, String more) {
        int left = all.size() - NAMED_OF_MANY;
        List<String> named = new ArrayList<>(left > 1 ? all.subList(0, NAMED_OF_MANY) : all);
        if (left > 1) {
            named.add(more.replace("%d", Integer.toString(left)));
        }
        String last = named.remove(named.size() - 1);
        return named.isEmpty() ? last : String.join(", ", named) + " " + joint + " " + last;
    }
}

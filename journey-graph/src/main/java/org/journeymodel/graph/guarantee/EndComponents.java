package org.journeymodel.graph.guarantee;

import java.util.Arrays;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.compact.Components;
import org.journeymodel.graph.compact.Links;

/**
 * The maximal end components among some touchpoints: the largest sets in which the company can keep
 * customers for ever, all of them visited again and again. Strong components are taken, touchpoints from
 * which customers get out of theirs are left out, and what is left is looked at again until nothing
 * changes. Linear time for each look; few are needed as a rule, one for each touchpoint at worst.
 *
 * <p>Source: L. de Alfaro, Formal verification of probabilistic systems, Stanford 1997.
 */
final class EndComponents {

    static final int OUTSIDE = -1;

    private final Game game;
    private final boolean[] kept;
    private final Work work;
    private final int[] number;
    private int count;

    /** By touchpoint, how many of the company's moves stay in its component; used while looking. */
    private final int[] staying;

    EndComponents(Game game, boolean[] among, Work work) {
        this.game = game;
        this.kept = among.clone();
        this.work = work;
        this.number = new int[game.size()];
        this.staying = new int[game.size()];
        Components components = components();
        while (leaveOut(components)) {
            components = components();
        }
        name(components);
    }

    /** {@return the number of the end component that a touchpoint is in, from 0, or OUTSIDE} */
    int of(int touchpoint) {
        return number[touchpoint];
    }

    int count() {
        return count;
    }

    private Components components() {
        Links links = game.links;
        int[] source = new int[links.moveCount()];
        int[] target = new int[links.moveCount()];
        int size = 0;
        for (int move = 0; move < links.moveCount(); move++) {
            if (kept[links.source(move)] && kept[links.target(move)]) {
                source[size] = links.source(move);
                target[size++] = links.target(move);
            }
        }
        work.steps(links.moveCount());
        return Components.of(Links.of(links.size(), Arrays.copyOf(source, size), Arrays.copyOf(target, size)), work);
    }

    /** {@return whether some touchpoint was left out} */
    private boolean leaveOut(Components components) {
        int[] pending = new int[kept.length];
        int size = 0;
        for (int at = 0; at < kept.length; at++) {
            if (kept[at] && !canStay(at, components)) {
                pending[size++] = at;
            }
        }
        if (size == 0) {
            return false;
        }
        for (int each = 0; each < size; each++) {
            kept[pending[each]] = false;
        }
        while (size > 0) {
            size = leaveOutSources(pending[size - 1], components, pending, size - 1);
        }
        return true;
    }

    private boolean canStay(int at, Components components) {
        Links links = game.links;
        staying[at] = 0;
        boolean canStay = !game.canLeave(at);
        work.steps(links.first(at + 1) - links.first(at));
        for (int move = links.first(at); move < links.first(at + 1); move++) {
            int target = links.target(move);
            boolean stays = kept[target] && components.of(target) == components.of(at);
            if (game.isCompanys(move)) {
                staying[at] += stays ? 1 : 0;
            } else {
                canStay &= stays;
            }
        }
        return canStay && (staying[at] > 0 || game.companyMoves(at) == 0);
    }

    /** Leaves out those that could only stay by a move to a touchpoint that was left out. */
    private int leaveOutSources(int gone, Components components, int[] pending, int pendingSize) {
        Links links = game.links;
        int size = pendingSize;
        work.steps(1 + links.inDegree(gone));
        for (int each = 0; each < links.inDegree(gone); each++) {
            int move = links.into(gone, each);
            int from = links.source(move);
            if (kept[from] && components.of(from) == components.of(gone)) {
                boolean lastOfCompany = game.isCompanys(move) && --staying[from] == 0;
                if (lastOfCompany || !game.isCompanys(move)) {
                    kept[from] = false;
                    pending[size++] = from;
                }
            }
        }
        return size;
    }

    /** Numbers them in order of their first touchpoints. */
    private void name(Components components) {
        int[] names = new int[components.count()];
        Arrays.fill(names, OUTSIDE);
        Arrays.fill(number, OUTSIDE);
        for (int at = 0; at < kept.length; at++) {
            if (kept[at]) {
                int component = components.of(at);
                if (names[component] == OUTSIDE) {
                    names[component] = count++;
                }
                number[at] = names[component];
            }
        }
    }
}

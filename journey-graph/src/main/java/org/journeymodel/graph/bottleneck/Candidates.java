package org.journeymodel.graph.bottleneck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;

/**
 * Tries every improvement of a journey. What would leave customers without a way on, or going round
 * for ever, is no improvement and is left out.
 *
 * <p>Waits, stays and feelings follow from the solution that is there. Drop-offs and loop-backs take a
 * few solutions for each touchpoint that has any, so of very many those that most customers meet are
 * tried, as many as the work allows.
 */
final class Candidates {

    /** Touchpoints with improvements, times all touchpoints and moves: some ten seconds of work. */
    private static final long MOST_WORK = 20_000_000;

    private static final int ALWAYS_TRIED = 25;

    private final JourneyFlow flow;
    private final Situation now;
    private final int edits;
    private final List<Improvement> tried;
    private final List<Candidate> found = new ArrayList<>();

    private Candidates(JourneyFlow flow, Situation now, List<Improvement> edits) {
        this.flow = flow;
        this.now = now;
        this.edits = edits.size();
        this.tried = mostMet(edits);
    }

    /** Tries the improvements, once. */
    static Candidates of(Facts facts, Situation now, ProgressListener listener) {
        Improvements improvements = Improvements.of(facts);
        Candidates candidates = new Candidates(facts.flow(), now, improvements.ofShares());
        Work work = Work.begin("Trying improvements", candidates.tried(), listener);
        candidates.tryAll(improvements.ofTimesAndFeelings(), work);
        work.complete();
        return candidates;
    }

    List<Candidate> found() {
        return found;
    }

    /** How many drop-offs and loop-backs there are. */
    int edits() {
        return edits;
    }

    /** How many of them were tried. */
    int tried() {
        return tried.size();
    }

    /** Those that most customers meet, one touchpoint after the other. */
    private List<Improvement> mostMet(List<Improvement> edits) {
        long size = Math.max(1, (long) flow.size() + flow.moves().size());
        long most = Math.max(ALWAYS_TRIED, MOST_WORK / size);
        Set<Integer> touchpoints = new HashSet<>();
        return edits.stream()
                .sorted(Comparator.comparingLong(each -> -Ranking.steps(timesMet(each))))
                .filter(each -> touchpoints.contains(each.touchpoint())
                        || (touchpoints.size() < most && touchpoints.add(each.touchpoint())))
                .sorted(Comparator.comparingInt(Improvement::touchpoint))
                .toList();
    }

    private double timesMet(Improvement edit) {
        double share = 0;
        for (int move : edit.moves()) {
            share += now.chain().share(move);
        }
        return now.visits(edit.touchpoint())
                * (edit.reason() == Reason.DROP_OFF ? now.chain().exit(edit.touchpoint()) : share);
    }

    private void tryAll(List<Improvement> ofTimesAndFeelings, Work work) {
        Updates updates = now.updates(work.part());
        for (Improvement edit : tried) {
            if (edit.in(now.chain()).canAlwaysEnd()) {
                found.add(new Candidate(edit, edit.in(now, updates, work.part())));
            }
            work.advance();
        }
        for (Improvement each : ofTimesAndFeelings) {
            found.add(new Candidate(each, each.in(now, updates, work.part())));
        }
    }
}

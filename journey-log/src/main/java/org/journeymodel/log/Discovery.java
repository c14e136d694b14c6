package org.journeymodel.log;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.message.Suggestion;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.observed.FlowStatistics;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.log.discovery.JourneyDraft;

/**
 * Makes the journey that a log shows.
 *
 * <ul>
 *   <li><b>Touchpoints</b> are the log's, each named as its events are. Its id is that name where it
 *       can be one; else a similar id, and the name is among its event names.
 *   <li><b>Stages</b> are proposed by when customers first come to the touchpoints: these are put in
 *       order of the median number of events before the first visit, and cut where it leaps most.
 *       They are called Stage 1, Stage 2 and so on.
 *   <li><b>Transitions</b> are the most frequent moves that together carry a share of all moves, 95 %
 *       unless set otherwise. Beyond these, a rarer move is kept where a touchpoint could not be
 *       reached, or could not reach an end, without it.
 *   <li><b>Probabilities</b> are counted: entry probabilities are shares of customers; of each
 *       touchpoint, the exit probability and the probabilities of its transitions are shares of its
 *       ends and of the moves that are kept, so that they sum to one. Where moves are left out, the
 *       remaining shares are larger than what was seen, in proportion.
 *   <li><b>Evidence</b>: each transition cites one insight of the kind analytics, whose period is that of
 *       the events, in days of UTC, and whose sample is the customers.
 *   <li><b>Waiting</b> of a transition is the median time of its move.
 *   <li><b>Outcomes</b> are as the caller names them; the log does not tell.
 * </ul>
 *
 * <p>Of three customers who went {@code home cart}, {@code home cart} and {@code home}, the journey
 * has the touchpoints home (entry 1, exit 1/3) and cart (exit 1) and one transition of 2/3.
 *
 * <p>The same log gives the same journey. Immutable and safe to share between threads: each method
 * returns a new discovery.
 */
public final class Discovery {

    private static final double STANDARD_COVERAGE = 0.95;
    private static final int NAMES_SHOWN = 20;

    private final EventLog log;
    private final Map<String, Outcome> outcomes;
    private final double coverage;
    private final ProgressListener listener;

    private Discovery(EventLog log, Map<String, Outcome> outcomes, double coverage, ProgressListener listener) {
        this.log = log;
        this.outcomes = outcomes;
        this.coverage = coverage;
        this.listener = listener;
    }

    /**
     * {@return a discovery with the standard options and no outcome}
     *
     * @param log with one event or more
     * @throws IllegalArgumentException if the log has no event
     */
    public static Discovery of(EventLog log) {
        if (log.eventCount() == 0) {
            throw new IllegalArgumentException(
                    "Log " + Quote.of(log.source()) + " has no event, so it shows no journey. Add events to it.");
        }
        return new Discovery(log, Map.of(), STANDARD_COVERAGE, ProgressListener.none());
    }

    /**
     * {@return a discovery in which visiting one of these touchpoints is a success}
     *
     * @param touchpoints names as the log has them
     * @throws IllegalArgumentException if the log has no such touchpoint, or it has another outcome
     */
    public Discovery success(String... touchpoints) {
        return with(Outcome.SUCCESS, touchpoints);
    }

    /**
     * {@return a discovery in which visiting one of these touchpoints is a failure}
     *
     * @param touchpoints names as the log has them
     * @throws IllegalArgumentException if the log has no such touchpoint, or it has another outcome
     */
    public Discovery failure(String... touchpoints) {
        return with(Outcome.FAILURE, touchpoints);
    }

    /**
     * {@return a discovery in which visiting one of these touchpoints is neither success nor failure}
     *
     * @param touchpoints names as the log has them
     * @throws IllegalArgumentException if the log has no such touchpoint, or it has another outcome
     */
    public Discovery neutral(String... touchpoints) {
        return with(Outcome.NEUTRAL, touchpoints);
    }

    /**
     * {@return a discovery whose transitions carry at least the given share of moves}
     *
     * @param share 0 to 1; with 1 every move becomes a transition
     * @throws IllegalArgumentException if it is not
     */
    public Discovery coverage(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "Coverage must be between 0 and 1, but was " + share + ". Write 95 % as 0.95.");
        }
        return new Discovery(log, outcomes, share, listener);
    }

    /**
     * {@return a discovery that is followed}
     *
     * @param listener hears how many customers are counted
     */
    public Discovery withProgress(ProgressListener listener) {
        return new Discovery(log, outcomes, coverage, Objects.requireNonNull(listener, "listener"));
    }

    /**
     * {@return the journey that the log shows, with all that was counted}
     *
     * @throws org.journeymodel.core.progress.WorkInterruptedException if the thread is interrupted
     */
    public DiscoveredJourney discover() {
        FlowStatistics statistics = log.statistics(listener);
        JourneyDraft draft = new JourneyDraft(log.file(), log.part(), log.events(), statistics, outcomes, coverage);
        return new DiscoveredJourney(draft.journey(), statistics, draft.leftOut());
    }

    private Discovery with(Outcome outcome, String... touchpoints) {
        Map<String, Outcome> all = new LinkedHashMap<>(outcomes);
        for (String touchpoint : touchpoints) {
            Objects.requireNonNull(touchpoint, "touchpoint");
            if (!log.touchpoints().contains(touchpoint)) {
                throw new IllegalArgumentException(unknown(outcome, touchpoint));
            }
            Outcome before = all.put(touchpoint, outcome);
            if (before != null && before != outcome) {
                throw new IllegalArgumentException("Touchpoint " + Quote.of(touchpoint) + " cannot be both " + before
                        + " and " + outcome + ". Name it once.");
            }
        }
        return new Discovery(log, all, coverage, listener);
    }

    private String unknown(Outcome outcome, String touchpoint) {
        StringBuilder message = new StringBuilder("Outcome " + outcome + " names touchpoint " + Quote.of(touchpoint)
                + ", which " + log.source() + " does not have.");
        Suggestion.didYouMean(touchpoint, log.touchpoints())
                .ifPresent(hint -> message.append(' ').append(hint));
        message.append(" It has ");
        int shown = Math.min(NAMES_SHOWN, log.touchpoints().size());
        for (int index = 0; index < shown; index++) {
            message.append(index == 0 ? "" : ", ")
                    .append(Quote.of(log.touchpoints().get(index)));
        }
        int more = log.touchpoints().size() - shown;
        return message.append(more > 0 ? " and " + more + " more." : ".").toString();
    }
}

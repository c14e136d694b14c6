package org.journeymodel.log;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.journeymodel.core.message.PlainText;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.Severity;
import org.journeymodel.log.event.Amounts;
import org.journeymodel.log.event.LogTable;
import org.journeymodel.log.event.Times;
import org.journeymodel.log.shape.Renaming;
import org.journeymodel.log.shape.Reshaping;

/** Makes logs of parts of a log, each with a note of what was done. */
final class Shaping {

    /** The rule of the note that a log is cut into sessions. */
    static final String SESSIONS = "log.shape.sessions";

    private static final int MOST_LISTED = 10;

    private final EventLog log;
    private final LogTable table;
    private final Reshaping reshaping;

    Shaping(EventLog log, ProgressListener listener) {
        this.log = log;
        this.table = log.table();
        this.reshaping = new Reshaping(table, listener);
    }

    EventLog sessions(Duration inactivity) {
        if (inactivity.isNegative() || inactivity.isZero()) {
            throw new IllegalArgumentException("Inactivity that ends a session must be longer than 0, but was "
                    + PlainText.of(inactivity) + ". Usual are 30 minutes: Duration.ofMinutes(30).");
        }
        requireTimes("sessions cannot be told");
        LogTable sessions = reshaping.sessions(nanosOf(inactivity));
        return log(
                sessions,
                SESSIONS,
                Amounts.of(table.customers().size(), "customer") + " in "
                        + Amounts.of(sessions.customers().size(), "session")
                        + "; a session ends with more than " + PlainText.of(inactivity) + " without event");
    }

    /** {@return the nanoseconds, or the most there are, which is longer than any time between two events} */
    private static long nanosOf(Duration duration) {
        return duration.compareTo(Duration.ofNanos(Long.MAX_VALUE)) > 0 ? Long.MAX_VALUE : duration.toNanos();
    }

    EventLog collapseRepeats() {
        return log(
                reshaping.withoutRepeats(),
                "log.shape.collapse-repeats",
                "repeats of the touchpoint just before are collapsed into the first");
    }

    EventLog filtered(EventFilter filter, boolean wanted) {
        LogTable shaped = reshaping.matching(filter.on(table), wanted);
        Finding.Builder note = note(
                shaped,
                wanted ? "log.shape.keep" : "log.shape.drop",
                (wanted ? "kept are events (" : "dropped are events (") + filter + ")");
        String doubts = filter.doubtsOf(table).collect(Collectors.joining(" "));
        return log.shaped(shaped, (doubts.isEmpty() ? note : note.remedy(doubts)).build());
    }

    EventLog first(int most) {
        return log(
                reshaping.first(requireOne(most)),
                "log.shape.keep-first",
                (most == 1 ? "kept is the first event" : "kept are the first " + Amounts.of(most, "event"))
                        + " of each customer");
    }

    EventLog last(int most) {
        return log(
                reshaping.last(requireOne(most)),
                "log.shape.keep-last",
                (most == 1 ? "kept is the last event" : "kept are the last " + Amounts.of(most, "event"))
                        + " of each customer");
    }

    private static int requireOne(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("Number of events to keep of each customer must be at least 1, but was "
                    + Amounts.grouped(most) + ".");
        }
        return most;
    }

    EventLog rename(TouchpointNames names) {
        boolean keepsOthers = names.others() == TouchpointNames.Others.KEPT;
        Renaming renaming = Renaming.of(table.touchpoints(), names::find, keepsOthers);
        if (names.others() == TouchpointNames.Others.REFUSED) {
            requireNoOthers(renaming);
        }
        LogTable renamed = reshaping.renamed(renaming);
        Finding.Builder note = note(renamed, "log.shape.rename", wordsOf(renaming, names.others()));
        String doubts = names.doubtsOf(table.touchpoints()).collect(Collectors.joining(" "));
        return log.shaped(renamed, (doubts.isEmpty() ? note : note.remedy(doubts)).build());
    }

    private void requireNoOthers(Renaming renaming) {
        List<String> others = renaming.others();
        if (!others.isEmpty()) {
            throw new IllegalArgumentException(
                    log.source() + " has " + Amounts.of(others.size(), renaming.oldCount(), "touchpoint name")
                            + " that nothing maps: " + listed(others)
                            + ". Put them, add a pattern, or let them be kept or dropped.");
        }
    }

    private static String wordsOf(Renaming renaming, TouchpointNames.Others fate) {
        List<String> others = renaming.others();
        String unmapped = others.isEmpty()
                ? ""
                : "; nothing maps " + Amounts.of(others.size(), "name") + ", " + PlainText.of(fate) + ": "
                        + listed(others);
        return Amounts.of(renaming.oldCount(), "touchpoint name")
                + (renaming.oldCount() == 1 ? " means " : " mean ")
                + Amounts.of(renaming.names().size(), "touchpoint")
                + unmapped;
    }

    private static String listed(List<String> names) {
        String listed = names.stream().limit(MOST_LISTED).map(Quote::of).collect(Collectors.joining(", "));
        int more = names.size() - MOST_LISTED;
        return more > 0 ? listed + " and " + Amounts.grouped(more) + " more" : listed;
    }

    /** Refuses a log in which some event has no time. */
    void requireTimes(String without) {
        if (!log.hasTimes()) {
            int untimed = 0;
            for (int event = 0; event < log.eventCount(); event++) {
                untimed += table.events().time(event) == Times.UNKNOWN ? 1 : 0;
            }
            throw new IllegalArgumentException(log.source() + " has "
                    + Amounts.of(untimed, log.eventCount(), "event") + " without time, so " + without
                    + ". Leave them out first: keep(EventFilter.timed()).");
        }
    }

    private EventLog log(LogTable shaped, String rule, String what) {
        return log.shaped(shaped, note(shaped, rule, what).build());
    }

    private Finding.Builder note(LogTable shaped, String rule, String what) {
        return note(log, shaped, rule, what);
    }

    /** {@return what was done, with how much of the log is left out} */
    static Finding.Builder note(EventLog log, LogTable shaped, String rule, String what) {
        int gone = log.eventCount() - shaped.events().size();
        int customers = log.customerCount() - shaped.customers().size();
        String leftOut = Amounts.of(gone, log.eventCount(), "event") + " left out"
                + (customers > 0 ? ", and " + Amounts.of(customers, log.customerCount(), "customer") : "");
        return Finding.builder()
                .severity(Severity.NOTE)
                .ruleId(rule)
                .source(log.source())
                .message(what + "; " + leftOut + ".");
    }
}

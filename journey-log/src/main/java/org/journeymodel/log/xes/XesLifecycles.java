package org.journeymodel.log.xes;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.message.Suggestion;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.Severity;
import org.journeymodel.log.event.Amounts;
import org.journeymodel.log.source.LogFault;
import org.journeymodel.log.source.Reading;
import org.jspecify.annotations.Nullable;

/** Picks events by their life-cycle transition, and tells what that leaves out. */
final class XesLifecycles {

    private static final int MOST_KEPT = 20;

    private final Set<String> wanted;
    private final Set<String> seen = new LinkedHashSet<>();
    private final Set<String> wantedSeen = new LinkedHashSet<>();
    private @Nullable String lastSeen;
    private long others;
    private long without;

    XesLifecycles(Set<String> wanted) {
        this.wanted = wanted;
    }

    /** {@return whether an event of a transition, or of none, counts} */
    boolean takes(@Nullable String transition) {
        if (transition != null && transition.equals(lastSeen) && wanted.isEmpty()) {
            return true;
        }
        lastSeen = transition;
        String lower = transition == null ? null : transition.toLowerCase(Locale.ROOT);
        if (lower != null && seen.size() < MOST_KEPT) {
            seen.add(lower);
        }
        if (wanted.isEmpty()) {
            return true;
        }
        boolean taken = lower != null && wanted.contains(lower);
        if (taken) {
            wantedSeen.add(lower);
        } else {
            others++;
            without += lower == null ? 1 : 0;
        }
        return taken;
    }

    /** Tells what is left out; refuses a source of which that would be all. */
    void finish(Reading reading) throws LogFault {
        if (!wanted.isEmpty() && wantedSeen.isEmpty()) {
            throw new LogFault(
                    "log.lifecycle.unknown",
                    "no event is of life-cycle transition " + unseen() + ".",
                    remedyOfUnseen());
        }
        if (wantedSeen.size() < wanted.size()) {
            note(
                    reading,
                    "log.lifecycle.unknown",
                    "no event is of life-cycle transition " + unseen() + ".",
                    remedyOfUnseen());
        }
        if (others > 0) {
            note(
                    reading,
                    "log.lifecycle.left-out",
                    Amounts.of(others, reading.intake().records(), "event") + (others == 1 ? " is" : " are")
                            + " of other life-cycle transitions"
                            + (without == 0 ? "" : " (" + Amounts.grouped(without) + " of none)")
                            + ", and left out.",
                    "Name these as well if they should count (EventLogReader.lifecycle).");
        } else if (seen.size() > 1 && wanted.isEmpty()) {
            note(
                    reading,
                    "log.lifecycle.several",
                    "events are of several life-cycle transitions, and each counts as a visit: " + listed(seen) + ".",
                    "Name those that should count (EventLogReader.lifecycle).");
        }
    }

    private String unseen() {
        Set<String> unseen = new LinkedHashSet<>(wanted);
        unseen.removeAll(wantedSeen);
        return listed(unseen);
    }

    private String remedyOfUnseen() {
        String first = wanted.stream()
                .filter(each -> !wantedSeen.contains(each))
                .findFirst()
                .orElse("");
        String hint = Suggestion.didYouMean(first, seen).map(" "::concat).orElse("");
        return (seen.isEmpty() ? "No event tells its transition." : "There are " + listed(seen) + ".") + hint;
    }

    private static String listed(Set<String> transitions) {
        return transitions.stream().map(Quote::of).collect(Collectors.joining(", "));
    }

    private static void note(Reading reading, String ruleId, String message, String remedy) {
        Finding.Builder note = reading.faults().finding(Severity.NOTE, ruleId);
        reading.notes().add(note.message(message).remedy(remedy).build());
    }
}

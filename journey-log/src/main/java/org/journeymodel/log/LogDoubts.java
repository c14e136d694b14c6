package org.journeymodel.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.Severity;
import org.journeymodel.log.event.Amounts;
import org.journeymodel.log.event.GroupedEvents;
import org.journeymodel.log.event.LogTable;
import org.journeymodel.log.event.NameTable;
import org.journeymodel.log.event.Times;
import org.journeymodel.log.source.Faults;

/** What is odd about a log that was read without a fault, though it may be right. */
final class LogDoubts {

    /** Names by which exports say that there is none. */
    static final List<String> NOBODY = List.of(
            "null", "nil", "none", "undefined", "nan", "n/a", "unknown", "anonymous", "(null)", "(none)", "(not set)");

    private final LogTable log;
    private final NameTable customers;
    private final Faults faults;

    LogDoubts(LogTable log, NameTable customers, Faults faults) {
        this.log = log;
        this.customers = customers;
        this.faults = faults;
    }

    List<Finding> findings() {
        List<Finding> all = new ArrayList<>();
        for (String name : NOBODY) {
            for (String written : List.of(name, name.toUpperCase(Locale.ROOT), capitalised(name))) {
                int code = customers.find(written);
                if (code != NameTable.UNKNOWN && all.stream().noneMatch(each -> isOf(each, written))) {
                    all.add(nobody(written, code));
                }
            }
        }
        long twins = twins(log.events());
        if (twins > 0) {
            all.add(twinsNote(twins));
        }
        return all;
    }

    private static boolean isOf(Finding finding, String written) {
        return finding.message().startsWith("customer " + Quote.of(written) + " ");
    }

    private static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private Finding nobody(String name, int code) {
        GroupedEvents events = log.events();
        return faults.finding(Severity.NOTE, "log.customer.doubtful")
                .message("customer " + Quote.of(name) + " has "
                        + Amounts.of(events.start(code + 1) - events.start(code), events.size(), "event")
                        + "; such a name often stands for people who are not known.")
                .remedy("Drop them if so, with EventFilter.customers(" + Quote.of(name) + ").")
                .build();
    }

    /** {@return how many events are where the customer was at the same time by the event before} */
    private static long twins(GroupedEvents events) {
        long twins = 0;
        for (int customer = 0; customer < events.customers(); customer++) {
            for (int event = events.start(customer) + 1; event < events.start(customer + 1); event++) {
                if (events.touchpoint(event) == events.touchpoint(event - 1)
                        && events.time(event) == events.time(event - 1)
                        && events.time(event) != Times.UNKNOWN) {
                    twins++;
                }
            }
        }
        return twins;
    }

    private Finding twinsNote(long twins) {
        return faults.finding(Severity.NOTE, "log.event.repeated")
                .message(Amounts.of(twins, log.events().size(), "event") + (twins == 1 ? " has" : " have")
                        + " the customer, touchpoint and time of the event before, and "
                        + (twins == 1 ? "counts" : "count") + " as "
                        + (twins == 1 ? "a repeat." : "repeats."))
                .remedy("Collapse them if the file has rows twice (EventLog.collapseRepeats).")
                .build();
    }
}

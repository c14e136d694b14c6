package org.journeymodel.log;

import org.journeymodel.log.event.Amounts;
import org.journeymodel.log.event.NameTable;

/**
 * Which two logs are compared, and what their customers have in common.
 *
 * @param a the first log in short
 * @param b the second one in short
 * @param nameA what the first log is called
 * @param nameB what the second one is called
 * @param shared how many names of customers are in both
 * @param areSessions whether one of them was cut into sessions, so that its customers are none
 */
record ComparedLogs(String a, String b, String nameA, String nameB, int shared, boolean areSessions) {

    static ComparedLogs of(EventLog a, EventLog b) {
        return new ComparedLogs(
                a.toString(), b.toString(), "A", "B", sharedOf(a, b), isOfSessions(a) || isOfSessions(b));
    }

    private static boolean isOfSessions(EventLog log) {
        return log.notes().stream().anyMatch(note -> note.ruleId().equals(Shaping.SESSIONS));
    }

    private static int sharedOf(EventLog a, EventLog b) {
        NameTable names = new NameTable();
        a.customers().forEach(names::add);
        return (int) b.customers().stream()
                .filter(name -> names.find(name) != NameTable.UNKNOWN)
                .count();
    }

    ComparedLogs named(String newNameA, String newNameB) {
        return new ComparedLogs(a, b, newNameA, newNameB, shared, areSessions);
    }

    /** {@return what a log is called and what it is, without saying its name twice} */
    private static String line(String name, String log) {
        return (log.startsWith(name + ": ") ? log : name + ": " + log) + "\n";
    }

    /** {@return which logs they are, and what the tests take for granted though it is not so; a line each} */
    String words() {
        String words = line(nameA, a) + line(nameB, b);
        if (areSessions) {
            return words + "Customers are sessions here; the tests take those of one person as independent, so"
                    + " differences seem surer than they are.\n";
        }
        if (shared > 0) {
            return words + Amounts.of(shared, "customer") + (shared == 1 ? " is" : " are")
                    + " in both; the tests take each as two.\n";
        }
        return words;
    }
}

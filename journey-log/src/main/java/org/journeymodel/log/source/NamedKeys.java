package org.journeymodel.log.source;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.message.Suggestion;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.Severity;

/**
 * The keys that are read from records which name their fields themselves. A record may lack a key, so only at
 * the end it is known that no record has one, which is then a misspelling and refuses the source.
 */
public final class NamedKeys {

    private static final int MOST_KEPT = 1_000;
    private static final String ATTRIBUTE = "attribute";

    private final Map<String, String> unseen = new LinkedHashMap<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private final Set<String> required = new LinkedHashSet<>();

    /** Takes the keys that some record must have, by role, and those of attributes. */
    public NamedKeys(Map<ColumnRole, String> roles, List<String> attributes, ReadSettings settings) {
        roles.forEach((role, key) -> {
            if (role != ColumnRole.TIME || !settings.withoutTimes) {
                unseen.put(key, role.toString());
            }
            if (role.isRequired(settings)) {
                required.add(key);
            }
        });
        attributes.forEach(key -> unseen.putIfAbsent(key, ATTRIBUTE));
    }

    /** {@return whether some key is in no record yet} */
    public boolean isLooking() {
        return !unseen.isEmpty();
    }

    /** Knows that a record has a key. */
    public void saw(String key) {
        unseen.remove(key);
        if (seen.size() < MOST_KEPT) {
            seen.add(key);
        }
    }

    /** Tells each key that no record has. If every record needs it, what is wrong with them follows from that. */
    public void tellUnseen(Faults faults, SourceWords words) {
        if (unseen.keySet().stream().anyMatch(required::contains)) {
            faults.forgetRecords();
        }
        unseen.forEach((key, role) -> faults.add(fault(key, role, faults, words)));
    }

    private Finding.Builder fault(String key, String role, Faults faults, SourceWords words) {
        return faults.finding(Severity.ERROR, "log.header.missing-column")
                .subject(role.equals(words.field()) ? role : role + " " + words.field())
                .message("no " + words.record() + " has " + Quote.of(key) + ".")
                .remedy(remedy(key, role));
    }

    private String remedy(String key, String role) {
        return Suggestion.didYouMean(key, seen).orElseGet(() -> {
            if (role.equals(ATTRIBUTE)) {
                return "Leave it out, or name another (EventLogReader.attributeColumns).";
            }
            String name = "Name the one that holds it (EventLogReader." + role + "Column)";
            return role.equals(ColumnRole.TIME.toString())
                    ? name + ", or read the events in the order given (EventLogReader.withoutTimes)."
                    : name + ".";
        });
    }
}

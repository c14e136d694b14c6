package org.journeymodel.log.json;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.validation.Severity;
import org.journeymodel.log.source.ColumnRole;
import org.journeymodel.log.source.Faults;
import org.journeymodel.log.source.HeaderReader;
import org.journeymodel.log.source.NamedKeys;
import org.journeymodel.log.source.ReadSettings;
import org.journeymodel.log.source.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Which key holds what: those that the caller names, the others guessed from the first line that has all that are
 * needed. Lines need not have the same keys, so later ones are looked at as well.
 */
final class JsonKeys {

    private static final int MOST_KEPT = 1_000;

    private final Reading reading;
    private final ReadSettings settings;
    private final NamedKeys named;
    private final Map<ColumnRole, String> guessed = new EnumMap<>(ColumnRole.class);
    private final Set<String> known = new HashSet<>();
    private boolean areFound;
    private @Nullable Faults refusal;

    JsonKeys(Reading reading) {
        this.reading = reading;
        this.settings = reading.settings();
        this.named = new NamedKeys(settings.columns, settings.attributes, settings);
        settings.columns.forEach(reading.words()::name);
    }

    /** {@return whether it is known which keys hold what, now that a line has these} */
    boolean areFoundIn(Set<String> keys, long line) {
        if (named.isLooking()) {
            keys.forEach(named::saw);
        }
        if (!areFound) {
            areFound = find(keys, line);
        }
        if (areFound) {
            keys.forEach(key -> {
                if (known.size() < MOST_KEPT && known.add(key)) {
                    lookAt(key, line);
                }
            });
        }
        return areFound;
    }

    private boolean find(Set<String> keys, long line) {
        Faults trial = reading.faults().trial();
        HeaderReader header = HeaderReader.ofKeys(line, List.copyOf(keys), settings, trial);
        Optional<Map<ColumnRole, String>> guesses = header.guesses();
        if (guesses.isEmpty()) {
            refusal = refusal == null ? trial : refusal;
            return false;
        }
        reading.notes().addAll(header.notes());
        guessed.putAll(guesses.get());
        guessed.forEach(reading.words()::name);
        known.addAll(keys);
        return true;
    }

    /** Looks at a key that no line had before: it may hold what is optional, or what was guessed to stand elsewhere. */
    private void lookAt(String key, long line) {
        for (ColumnRole role : ColumnRole.values()) {
            int rank = role.keys().indexOf(ColumnRole.keyOf(key));
            if (rank < 0 || settings.columns.containsKey(role) || isOther(role, key)) {
                continue;
            }
            String taken = guessed.get(role);
            if (taken == null && (role == ColumnRole.CHANNEL || role.isDecidedByValues())) {
                guessed.put(role, key);
                reading.words().name(role, key);
            } else if (taken != null && rank < role.keys().indexOf(ColumnRole.keyOf(taken))) {
                noteLater(role, key, taken, line);
            }
        }
    }

    private boolean isOther(ColumnRole role, String key) {
        return role.isDecidedByValues() && (settings.attributes.contains(key) || settings.columns.containsValue(key));
    }

    private void noteLater(ColumnRole role, String key, String taken, long line) {
        reading.notes()
                .add(reading.faults()
                        .finding(Severity.WARNING, "log.header.guessed")
                        .line((int) Math.min(line, Integer.MAX_VALUE))
                        .subject(role + " key")
                        .message(Quote.of(taken) + " is taken in all lines, though " + Quote.of(key)
                                + ", which turns up here, could be meant.")
                        .remedy(role.remedy("key"))
                        .build());
    }

    /** Tells at the end which keys were in no line. */
    void finish() {
        if (areFound) {
            named.tellUnseen(reading.faults(), reading.words());
        } else if (refusal != null) {
            reading.faults().addAll(refusal);
        }
    }
}

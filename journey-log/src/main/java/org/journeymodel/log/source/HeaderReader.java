package org.journeymodel.log.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.message.Suggestion;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.Severity;
import org.journeymodel.log.time.TimeText;
import org.journeymodel.log.time.UnreadableTime;
import org.jspecify.annotations.Nullable;

/** Finds the columns in the header of a file. */
public final class HeaderReader {

    private static final int NOT_FOUND = -1;

    private final long line;
    private final String field;
    private final String place;
    private final List<String> names;
    private final ReadSettings settings;
    private final Faults faults;
    private final List<Finding> notes = new ArrayList<>();
    private long told;

    /** Takes the settings, which name some columns; the others are guessed. */
    public HeaderReader(long line, List<String> names, ReadSettings settings, Faults faults) {
        this(line, "column", "header", names, settings, faults);
    }

    private HeaderReader(
            long line, String field, String place, List<String> names, ReadSettings settings, Faults faults) {
        this.line = line;
        this.field = field;
        this.place = place;
        this.names = names;
        this.settings = settings;
        this.faults = faults;
    }

    /** {@return a reader of the keys that stand in one line} */
    public static HeaderReader ofKeys(long line, List<String> names, ReadSettings settings, Faults faults) {
        return new HeaderReader(line, "key", "line", names, settings, faults);
    }

    /** {@return the name for each role that the caller has not named, or empty after telling the faults why not} */
    public Optional<Map<ColumnRole, String>> guesses() {
        long toldBefore = told;
        Map<ColumnRole, String> guesses = new EnumMap<>(ColumnRole.class);
        for (ColumnRole role : ColumnRole.values()) {
            boolean isNamed = settings.columns.containsKey(role) || (role == ColumnRole.TIME && settings.withoutTimes);
            int column = isNamed ? NOT_FOUND : guess(role);
            if (column != NOT_FOUND) {
                guesses.put(role, names.get(column));
            }
        }
        return told > toldBefore ? Optional.empty() : Optional.of(guesses);
    }

    /** {@return whether the line is one cell and lacks what is needed: then each missing column has one cause} */
    private boolean isUnseparated() {
        return names.size() == 1 && field.equals("column") && !settings.columns.containsValue(names.get(0));
    }

    /** {@return the columns, or empty after telling the faults why not} */
    public Optional<Columns> columns() {
        if (names.stream().allMatch(String::isBlank)) {
            tell(
                    "log.header.empty",
                    null,
                    "all its column names are empty.",
                    "Begin the file with a line of column names.");
            return Optional.empty();
        }
        if (settings.header.isEmpty() && names.stream().anyMatch(HeaderReader::isTime)) {
            tell(
                    "log.header.missing",
                    null,
                    "the line looks like data, not like names of columns.",
                    "Begin the file with a line of column names, or name all columns in order"
                            + " (EventLogReader.columns).");
            return Optional.empty();
        }
        if (isUnseparated()) {
            tell(
                    "log.header.one-column",
                    null,
                    "it has one column only, though customer and touchpoint need one each; the separator may be another"
                            + " one.",
                    "Say which it is (EventLogReader.separator).");
            return Optional.empty();
        }
        long toldBefore = told;
        Map<ColumnRole, Integer> roles = new EnumMap<>(ColumnRole.class);
        for (ColumnRole role : ColumnRole.values()) {
            int column = columnOf(role);
            if (column != NOT_FOUND) {
                roles.put(role, column);
            }
        }
        Map<String, Integer> attributes = new LinkedHashMap<>();
        settings.attributes.forEach(name -> attributes.put(name, find("attribute", name)));
        return told > toldBefore ? Optional.empty() : Optional.of(new Columns(roles, attributes));
    }

    private int columnOf(ColumnRole role) {
        String name = settings.columns.get(role);
        if (name != null) {
            return find(role.toString(), name);
        }
        if (role == ColumnRole.TIME && settings.withoutTimes) {
            return NOT_FOUND;
        }
        return guess(role);
    }

    /** {@return what was guessed though it could have been guessed otherwise} */
    public List<Finding> notes() {
        return notes;
    }

    /** Tells columns of which each may hold it, so that none is read. */
    private void noteUnread(ColumnRole role, List<Integer> candidates) {
        String all =
                candidates.stream().map(column -> Quote.of(names.get(column))).collect(Collectors.joining(" or "));
        notes.add(faults.finding(Severity.NOTE, "log.header.unread")
                .line((int) line)
                .subject(role + " " + field)
                .message(all + " may hold it, so none of them is read.")
                .remedy(role.remedy(field))
                .build());
    }

    private int find(String role, String name) {
        List<Integer> places = new ArrayList<>();
        for (int column = 0; column < names.size(); column++) {
            if (names.get(column).equals(name)) {
                places.add(column);
            }
        }
        if (places.size() == 1) {
            return places.get(0);
        }
        if (places.isEmpty()) {
            String hint = Suggestion.didYouMean(name, names).orElse("Name one of them, exactly as it is written.");
            tell("log.header.missing-column", role, "there is no column " + Quote.of(name) + ".", hint);
        } else {
            tellDuplicate(role, name, places.size());
        }
        return NOT_FOUND;
    }

    private int guess(ColumnRole role) {
        List<Integer> candidates = new ArrayList<>();
        for (String key : role.keys()) {
            for (int column = 0; column < names.size(); column++) {
                if (ColumnRole.keyOf(names.get(column)).equals(key) && isFree(role, names.get(column))) {
                    candidates.add(column);
                }
            }
        }
        if (!role.isRequired(settings)) {
            if (role.isDecidedByValues() && candidates.size() > 1) {
                noteUnread(role, candidates);
            }
            return candidates.size() == 1 ? candidates.get(0) : NOT_FOUND;
        }
        if (candidates.isEmpty()) {
            tellMissing(role);
            return NOT_FOUND;
        }
        return isDecided(role, candidates) ? candidates.get(0) : NOT_FOUND;
    }

    /** {@return whether a column may be guessed: one that is named for something else holds no failures or scores} */
    private boolean isFree(ColumnRole role, String name) {
        return !role.isDecidedByValues()
                || !(settings.attributes.contains(name) || settings.columns.containsValue(name));
    }

    private boolean isDecided(ColumnRole role, List<Integer> candidates) {
        if (candidates.size() == 1) {
            return true;
        }
        String first = names.get(candidates.get(0));
        String second = names.get(candidates.get(1));
        if (first.equals(second)) {
            tellDuplicate(role.toString(), first, (int)
                    names.stream().filter(first::equals).count());
            return false;
        }
        if (ColumnRole.keyOf(first).equals(ColumnRole.keyOf(second))) {
            tell(
                    "log.header.ambiguous-column",
                    role.toString(),
                    "the " + field + "s " + Quote.of(first) + " and " + Quote.of(second) + " are equally likely.",
                    role.remedy(field));
            return false;
        }
        notes.add(note(role, first, candidates));
        return true;
    }

    private Finding note(ColumnRole role, String taken, List<Integer> candidates) {
        String others = candidates.stream()
                .skip(1)
                .map(column -> Quote.of(names.get(column)))
                .collect(Collectors.joining(", "));
        return faults.finding(Severity.NOTE, "log.header.guessed")
                .line((int) line)
                .subject(role + " " + field)
                .message(Quote.of(taken) + " is taken, though " + others + " could be meant.")
                .remedy(role.remedy(field))
                .build();
    }

    private void tellMissing(ColumnRole role) {
        tell(
                "log.header.missing-column",
                role.toString(),
                "none of its " + field + "s is called " + role.headers() + ".",
                role.remedy(field));
    }

    private static boolean isTime(String cell) {
        try {
            TimeText.of(cell);
            return true;
        } catch (UnreadableTime e) {
            return false;
        }
    }

    private void tellDuplicate(String role, String name, int times) {
        tell(
                "log.header.duplicate",
                role,
                "the column " + Quote.of(name) + " is there " + times + " times.",
                "Give each column a name of its own.");
    }

    private void tell(String ruleId, @Nullable String role, String message, String remedy) {
        told++;
        String shown = Quote.of(String.join(" | ", names));
        faults.add(faults.finding(Severity.ERROR, ruleId)
                .line((int) line)
                .subject((role == null ? "" : role + " " + field + " in ") + place + " " + shown)
                .message(message)
                .remedy(remedy));
    }
}

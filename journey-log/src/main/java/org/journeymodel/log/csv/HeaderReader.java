package org.journeymodel.log.csv;

import java.util.ArrayList;
import java.util.EnumMap;
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

/** Finds the columns of customer, touchpoint and time in the header of a file. */
public final class HeaderReader {

    private static final int NOT_FOUND = -1;

    private final CsvRow header;
    private final List<String> names;
    private final Map<ColumnRole, String> named;
    private final Faults faults;
    private final List<Finding> notes = new ArrayList<>();

    /** Takes the columns that the caller has named, by role; the others are guessed. */
    public HeaderReader(CsvRow header, Map<ColumnRole, String> named, Faults faults) {
        this.header = header;
        this.names = header.cells();
        this.named = named;
        this.faults = faults;
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
        Map<ColumnRole, Integer> found = new EnumMap<>(ColumnRole.class);
        for (ColumnRole role : ColumnRole.values()) {
            String name = named.get(role);
            found.put(role, name == null ? guess(role) : find(role, name));
        }
        return found.containsValue(NOT_FOUND)
                ? Optional.empty()
                : Optional.of(new Columns(
                        found.getOrDefault(ColumnRole.CUSTOMER, NOT_FOUND),
                        found.getOrDefault(ColumnRole.TOUCHPOINT, NOT_FOUND),
                        found.getOrDefault(ColumnRole.TIME, NOT_FOUND)));
    }

    /** {@return what was guessed though it could have been guessed otherwise} */
    public List<Finding> notes() {
        return notes;
    }

    private int find(ColumnRole role, String name) {
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
                if (ColumnRole.keyOf(names.get(column)).equals(key)) {
                    candidates.add(column);
                }
            }
        }
        if (candidates.isEmpty()) {
            tellMissing(role);
            return NOT_FOUND;
        }
        return isDecided(role, candidates) ? candidates.get(0) : NOT_FOUND;
    }

    private boolean isDecided(ColumnRole role, List<Integer> candidates) {
        if (candidates.size() == 1) {
            return true;
        }
        String first = names.get(candidates.get(0));
        String second = names.get(candidates.get(1));
        if (first.equals(second)) {
            tellDuplicate(
                    role, first, (int) names.stream().filter(first::equals).count());
            return false;
        }
        if (ColumnRole.keyOf(first).equals(ColumnRole.keyOf(second))) {
            tell(
                    "log.header.ambiguous-column",
                    role,
                    "the columns " + Quote.of(first) + " and " + Quote.of(second) + " are equally likely.",
                    role.remedy());
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
                .line((int) header.line())
                .subject(role + " column")
                .message(Quote.of(taken) + " is taken, though " + others + " could be meant.")
                .remedy(role.remedy())
                .build();
    }

    private void tellMissing(ColumnRole role) {
        tell(
                "log.header.missing-column",
                role,
                "none of its columns is called " + role.headers() + "." + likelyCause(),
                role.remedy());
    }

    private String likelyCause() {
        if (names.stream().anyMatch(HeaderReader::isTime)) {
            return " The line looks like data; the file should begin with a line of column names.";
        }
        return names.size() > 1 ? "" : " The line has one cell only; its separator may be another one.";
    }

    private static boolean isTime(String cell) {
        try {
            TimeText.of(cell);
            return true;
        } catch (UnreadableTime e) {
            return false;
        }
    }

    private void tellDuplicate(ColumnRole role, String name, int times) {
        tell(
                "log.header.duplicate",
                role,
                "the column " + Quote.of(name) + " is there " + times + " times.",
                "Give each column a name of its own.");
    }

    private void tell(String ruleId, @Nullable ColumnRole role, String message, String remedy) {
        String shown = Quote.of(String.join(" | ", names));
        faults.add(faults.finding(Severity.ERROR, ruleId)
                .line((int) header.line())
                .subject((role == null ? "" : role + " column in ") + "header " + shown)
                .message(message)
                .remedy(remedy));
    }
}

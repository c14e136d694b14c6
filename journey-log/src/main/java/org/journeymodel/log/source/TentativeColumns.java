package org.journeymodel.log.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.Severity;
import org.journeymodel.log.event.LogColumns;

/**
 * Failures and scores of columns that are taken because of their headers alone: only as long as every value fits.
 * The first that does not ends that, and what was taken so far is dropped, since half a column would mislead.
 */
final class TentativeColumns {

    private final ReadSettings settings;
    private final LogColumns log;
    private final Faults faults;
    private final SourceWords words;
    private final Map<ColumnRole, Misfit> misfits = new EnumMap<>(ColumnRole.class);
    private boolean hasFlag;
    private boolean hasScore;

    private record Misfit(String value, long line) {}

    TentativeColumns(ReadSettings settings, LogColumns log, Faults faults, SourceWords words) {
        this.settings = settings;
        this.log = log;
        this.faults = faults;
        this.words = words;
    }

    /** {@return whether a role is read from a column that nobody named} */
    boolean isTentative(ColumnRole role) {
        return !settings.columns.containsKey(role) && words.names().containsKey(role);
    }

    /** Takes what a record says of the last event of the log, of roles that nobody named. */
    void take(EventRecord record) {
        if (record.failed != null && isTentative(ColumnRole.FAILED)) {
            takeFlag(record.failed, record.line);
        }
        if (record.score != null && isTentative(ColumnRole.SCORE)) {
            takeScore(record.score, record.line);
        }
    }

    private void takeFlag(String text, long line) {
        Boolean flag = FieldReader.flagOf(text);
        if (flag == null) {
            misfits.putIfAbsent(ColumnRole.FAILED, new Misfit(text, line));
            log.dropFailed();
        } else if (flag && !misfits.containsKey(ColumnRole.FAILED)) {
            log.failed();
        }
        hasFlag |= !text.isEmpty();
    }

    private void takeScore(String text, long line) {
        double score = text.isEmpty() ? 0 : FieldReader.scoreOf(text);
        if (Double.isNaN(score)) {
            misfits.putIfAbsent(ColumnRole.SCORE, new Misfit(text, line));
            log.dropScores();
        } else if (!text.isEmpty() && !misfits.containsKey(ColumnRole.SCORE)) {
            log.score(score);
        }
        hasScore |= !text.isEmpty();
    }

    /** {@return what was taken though nobody named it, and what was not, and why} */
    List<Finding> notes() {
        List<Finding> notes = new ArrayList<>();
        if (hasFlag) {
            notes.add(note(ColumnRole.FAILED, "says true or false", "neither true nor false"));
        }
        if (hasScore) {
            notes.add(note(ColumnRole.SCORE, "is a number", "no number"));
        }
        return notes;
    }

    private Finding note(ColumnRole role, String fits, String misfits) {
        Misfit misfit = this.misfits.get(role);
        return misfit == null ? taken(role, fits) : untaken(role, misfit, misfits);
    }

    private Finding taken(ColumnRole role, String fits) {
        String remedy = role.remedy(words.field());
        return faults.finding(Severity.NOTE, "log.header.guessed")
                .subject(role + " " + words.field())
                .message(name(role) + " is taken, since each of its values " + fits + ".")
                .remedy("If it means something else, " + Character.toLowerCase(remedy.charAt(0))
                        + remedy.substring(1, remedy.length() - 1)
                        + ", or keep this one as an attribute (EventLogReader.attributeColumns).")
                .build();
    }

    private Finding untaken(ColumnRole role, Misfit misfit, String what) {
        Finding.Builder finding = faults.finding(Severity.NOTE, "log.header.unread");
        return (misfit.line == 0 ? finding : finding.line((int) Math.min(misfit.line, Integer.MAX_VALUE)))
                .subject(role + " " + words.field())
                .message(name(role) + " may hold it, but is not read, since " + Quote.of(misfit.value) + " is " + what
                        + ".")
                .remedy(role.remedy(words.field()))
                .build();
    }

    private String name(ColumnRole role) {
        return Quote.of(words.names().getOrDefault(role, ""));
    }
}

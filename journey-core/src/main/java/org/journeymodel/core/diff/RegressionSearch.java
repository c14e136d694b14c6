package org.journeymodel.core.diff;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.journeymodel.core.fields.Document;
import org.journeymodel.core.fields.Items;
import org.journeymodel.core.fields.Key;
import org.journeymodel.core.fields.ModelFields;
import org.journeymodel.core.fields.Part;
import org.journeymodel.core.message.FigureText;
import org.journeymodel.core.message.PlainText;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Outcome;
import org.jspecify.annotations.Nullable;

/** Judges changes: which of them are for the worse. */
final class RegressionSearch {

    private final Document before;
    private final Document after;
    private final List<Regression> found = new ArrayList<>();
    private @Nullable Key toldLate;

    private RegressionSearch(Document before, Document after) {
        this.before = before;
        this.after = after;
    }

    /**
     * {@return the regressions in the order of the changes}
     *
     * @param before the earlier journey, with its elements under their new ids
     */
    static List<Regression> in(List<Change> changes, Document before, Document after) {
        RegressionSearch search = new RegressionSearch(before, after);
        for (Change change : changes) {
            search.feeling(change);
            search.claims(change);
            search.promise(change);
            search.outcome(change);
            search.evidence(change);
        }
        return List.copyOf(search.found);
    }

    private void add(RegressionKind kind, Change change, Place place, String what) {
        found.add(new Regression(kind, change, place, what));
    }

    private void feeling(Change change) {
        if (change.place().endsWith("emotion", "valence")
                && change.contentBefore() instanceof Double was
                && change.contentAfter() instanceof Double is
                && is < was) {
            ContentText.Pair texts = ContentText.pair(change.field(), was, is);
            add(
                    RegressionKind.FEELING_WORSENED,
                    change,
                    change.place().up(2),
                    "the feeling worsened from " + texts.before() + " to " + texts.after());
        }
    }

    private void claims(Change change) {
        Place place = change.place();
        if (place.endsWith("pains") && change.kind() == ChangeKind.ADDED) {
            add(RegressionKind.PAIN_ADDED, change, place, "was not told before");
        } else if (place.endsWith("gains") && change.kind() == ChangeKind.REMOVED) {
            add(RegressionKind.GAIN_LOST, change, place, "is gone");
        } else if (place.endsWith("experiences") && change.contentAfter() instanceof Part experience) {
            painsOf(experience, change);
        } else if (place.endsWith("pains", "severity")
                && change.contentBefore() instanceof Integer was
                && change.contentAfter() instanceof Integer is
                && is > was) {
            add(RegressionKind.PAIN_WORSENED, change, place.up(1), "the severity rose from " + was + " to " + is);
        }
    }

    private void painsOf(Part experience, Change change) {
        for (Object pain :
                experience.items(ModelFields.EXPERIENCE.field("pains")).contents()) {
            String text = Quote.of(String.valueOf(((Part) pain).find("text")));
            add(RegressionKind.PAIN_ADDED, change, change.place(), "the pain " + text + " was not told before");
        }
    }

    private void promise(Change change) {
        Place place = change.place();
        if (place.endsWith("followUp") && change.kind() == ChangeKind.REMOVED) {
            add(RegressionKind.PROMISE_WEAKENED, change, place.up(1), "nobody follows up any more");
        }
        if (place.endsWith("latestWaiting") && change.contentBefore() instanceof Duration was) {
            if (change.contentAfter() == null) {
                add(
                        RegressionKind.PROMISE_WEAKENED,
                        change,
                        place.up(1),
                        "waiting longer than " + FigureText.duration(was) + " is no longer too late");
            } else if (change.contentAfter() instanceof Duration is && is.compareTo(was) > 0) {
                ContentText.Pair texts = ContentText.pair(change.field(), was, is);
                add(
                        RegressionKind.PROMISE_WEAKENED,
                        change,
                        place.up(1),
                        "waiting is too late only after " + texts.after() + ", not after " + texts.before());
            }
        }
        if (place.endsWith("transitions", "waiting") || place.endsWith("transitions", "latestWaiting")) {
            waiting(change);
        }
    }

    /** If both times changed, the first change tells. */
    private void waiting(Change change) {
        Place place = change.place().up(1);
        Key key = place.last().key();
        if (key == null || key.equals(toldLate)) {
            return;
        }
        Part was = transition(before, key);
        Part is = transition(after, key);
        if (was != null && is != null && !isLate(was) && isLate(is)) {
            toldLate = key;
            ContentText.Pair texts = ContentText.pair(change.field(), is.find("waiting"), is.find("latestWaiting"));
            add(
                    RegressionKind.PROMISE_BROKEN,
                    change,
                    place,
                    "customers typically wait " + texts.before() + ", which is too late after " + texts.after());
        }
    }

    private static @Nullable Part transition(Document version, Key key) {
        Items transitions = version.journey().items(ModelFields.JOURNEY.field("transitions"));
        return (Part) transitions.find(key);
    }

    private static boolean isLate(Part transition) {
        return transition.find("waiting") instanceof Duration waiting
                && transition.find("latestWaiting") instanceof Duration latest
                && waiting.compareTo(latest) > 0;
    }

    private void outcome(Change change) {
        Place place = change.place();
        if (place.endsWith("touchpoints", "outcome") && change.contentBefore() instanceof Outcome was) {
            boolean isLost = change.contentAfter() == null || was == Outcome.SUCCESS;
            if (isLost) {
                add(RegressionKind.OUTCOME_LOST, change, place.up(1), "is no " + PlainText.of(was) + " any more");
            }
        } else if (place.endsWith("touchpoints", "momentOfTruth") && Boolean.FALSE.equals(change.contentAfter())) {
            add(RegressionKind.MOMENT_OF_TRUTH_LOST, change, place.up(1), "is no moment of truth any more");
        } else if (place.endsWith("touchpoints") && change.contentBefore() instanceof Part gone) {
            if (gone.find("outcome") == Outcome.SUCCESS) {
                add(RegressionKind.OUTCOME_LOST, change, place, "this success is gone");
            }
            if (Boolean.TRUE.equals(gone.find("momentOfTruth"))) {
                add(RegressionKind.MOMENT_OF_TRUTH_LOST, change, place, "this moment of truth is gone");
            }
        }
    }

    private void evidence(Change change) {
        Place place = change.place();
        if (!place.endsWith("insights") || change.kind() != ChangeKind.REMOVED) {
            return;
        }
        if (place.steps().size() == 1) {
            add(RegressionKind.EVIDENCE_LOST, change, place, "this evidence is gone");
        } else {
            add(
                    RegressionKind.EVIDENCE_LOST,
                    change,
                    place.up(1),
                    "no longer rests on " + place.last().words());
        }
    }
}

package org.journeymodel.core.diff;

import org.journeymodel.core.fields.Document;
import org.journeymodel.core.fields.Field;
import org.journeymodel.core.fields.Key;
import org.journeymodel.core.fields.Part;
import org.jspecify.annotations.Nullable;

/** Tells a change in one line. */
final class ChangeText {

    private ChangeText() {}

    /**
     * {@return the line}
     *
     * @param subject where it is, in words; empty if that is told elsewhere
     */
    static String of(Change change, String subject) {
        String what = what(change);
        return subject.isEmpty() ? what : subject + " " + what;
    }

    private static String what(Change change) {
        return switch (change.kind()) {
            case ADDED -> "added" + value(change, change.contentAfter());
            case REMOVED -> "removed" + value(change, change.contentBefore());
            case CHANGED -> changed(change);
            case MOVED -> moved(change);
            case RENAMED -> renamed(change);
        };
    }

    /** Of most elements of lists, the place tells all that a line has room for. */
    private static String value(Change change, @Nullable Object content) {
        if (content == null || content instanceof Part) {
            return "";
        }
        Key key = change.place().last().key();
        boolean isTold = key != null
                && (content.equals(key.text()) || change.field().table().isPresent());
        return isTold ? "" : ": " + ContentText.of(change.field(), content);
    }

    private static String changed(Change change) {
        Field field = change.field();
        ContentText.Pair texts = ContentText.pair(field, change.contentBefore(), change.contentAfter());
        return "changed from " + texts.before() + " to " + texts.after();
    }

    private static String renamed(Change change) {
        ContentText.Pair texts = ContentText.pair(change.field(), change.contentBefore(), change.contentAfter());
        return "has the id " + texts.after() + " instead of " + texts.before();
    }

    private static String moved(Change change) {
        Place from = change.movedFrom().orElse(change.place());
        if (change.field() == Document.TOUCHPOINTS
                && !from.stage().equals(change.place().stage())) {
            return "moved from " + from.steps().get(0).words() + " to "
                    + change.place().steps().get(0).words();
        }
        return "moved from position " + (change.indexBefore().orElse(0) + 1) + " to position "
                + (change.indexAfter().orElse(0) + 1);
    }
}

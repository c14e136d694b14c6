package org.journeymodel.render;

import java.util.Objects;
import java.util.regex.Pattern;
import org.journeymodel.core.model.Language;
import org.journeymodel.render.style.Theme;

/**
 * How drawings of any kind are written.
 *
 * @param language the language of titles and figures
 * @param theme the colours
 * @param id what the ids in a picture begin with
 */
record Manner(Language language, Theme theme, String id) {

    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,63}");

    static final Manner USUAL = new Manner(Language.ENGLISH, Theme.AUTO, "jm");

    Manner {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(theme, "theme");
        if (!ID.matcher(Objects.requireNonNull(id, "id")).matches()) {
            throw new IllegalArgumentException(
                    "The id \"" + id + "\" is none for a picture. Use a letter and then at most"
                            + " 63 letters, digits, _ or -, each of ASCII.");
        }
    }

    Manner language(Language other) {
        return new Manner(other, theme, id);
    }

    Manner theme(Theme other) {
        return new Manner(language, other, id);
    }

    Manner id(String other) {
        return new Manner(language, theme, other);
    }
}

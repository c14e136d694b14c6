package org.journeymodel.render.wording;

import org.journeymodel.core.model.Language;

/** A word or sentence of pictures; each kind of picture keeps its own in an enum. */
public interface Wording {

    /** {@return it in each language} */
    Translations translations();

    /**
     * {@return it in a language}
     *
     * @param language the language
     * @param filled what stands for {@code {0}}, {@code {1}} ...; taken as it is, braces included, and {@linkplain Isolated isolated}
     */
    default String in(Language language, String... filled) {
        String pattern = translations().in(language);
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            if (c == '{') {
                text.append(Isolated.of(filled[pattern.charAt(at + 1) - '0']));
                at += 3;
            } else {
                text.append(c);
                at++;
            }
        }
        return text.toString();
    }
}

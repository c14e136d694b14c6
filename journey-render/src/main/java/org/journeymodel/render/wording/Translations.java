package org.journeymodel.render.wording;

import org.journeymodel.core.model.Language;

/**
 * One thing said in each language; {@code {0}}, {@code {1}} ... stand for what is filled in.
 *
 * @param english in English
 * @param swedish in Swedish
 * @param danish in Danish
 * @param norwegian in Norwegian
 */
public record Translations(String english, String swedish, String danish, String norwegian) {

    String in(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case SWEDISH -> swedish;
            case DANISH -> danish;
            case NORWEGIAN -> norwegian;
        };
    }
}

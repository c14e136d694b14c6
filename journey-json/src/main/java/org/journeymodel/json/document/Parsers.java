package org.journeymodel.json.document;

import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * The one place that knows how Jackson is set. Its factory is never changed and never handed out, and
 * nothing that holds for the whole JVM is touched. Jackson's own limits are wide where {@link Limits}
 * has a narrower one, which is told better.
 */
public final class Parsers {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION) // the bytes are known to be UTF-8
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(5 * Limits.DEPTH)
                    .maxNameLength(Limits.NAME_CHARACTERS)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private Parsers() {}

    /** {@return a parser before the first token of a document} */
    public static JsonParser over(Document document) {
        return FACTORY.createParser(ObjectReadContext.empty(), document.bytes(), 0, document.length());
    }

    /** {@return the byte at which the token begins on which a parser stands} */
    public static int offset(JsonParser parser) {
        return (int) parser.currentTokenLocation().getByteOffset();
    }

    /** {@return what finds the index of a name in a list of names} */
    public static PropertyNameMatcher matcher(List<String> names) {
        return FACTORY.constructNameMatcher(
                names.stream().map(Named::fromString).toList(), false);
    }
}

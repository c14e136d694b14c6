package org.journeymodel.json.document;

import java.util.List;
import org.journeymodel.core.limit.Limits;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * The one place that knows how Jackson is set. Its factories are never changed and never handed out, and
 * nothing that holds for the whole JVM is touched. Jackson's own limits are wide where {@link Limits}
 * has a narrower one, which is told better.
 */
public final class Parsers {

    /** Those of documents within the standard limits. */
    public static final Parsers STANDARD = new Parsers(Limits.standard());

    private static final int DEEPEST = 500; // far enough past our own limit for what follows to be passed over

    private static final int MOST_BYTES_PER_CHARACTER = 4; // of names, which Jackson counts in bytes, four at a time

    private final Limits limits;
    private final JsonFactory factory;

    private Parsers(Limits limits) {
        this.limits = limits;
        this.factory = JsonFactory.builder()
                .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION) // the bytes are known to be UTF-8
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNameLength(MOST_BYTES_PER_CHARACTER * limits.nameCharacters())
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .build())
                .build();
    }

    /** {@return the parsers of documents within some limits} */
    public static Parsers within(Limits limits) {
        return limits.equals(Limits.standard()) ? STANDARD : new Parsers(limits);
    }

    /** {@return how much a document may hold} */
    public Limits limits() {
        return limits;
    }

    /** {@return a parser before the first token of a document} */
    public static JsonParser over(Document document) {
        return document.parsers()
                .factory
                .createParser(ObjectReadContext.empty(), document.bytes(), 0, document.length());
    }

    /** {@return the byte at which the token begins on which a parser stands} */
    public static int offset(JsonParser parser) {
        return (int) parser.currentTokenLocation().getByteOffset();
    }

    /** {@return what finds the index of a name in a list of names} */
    public static PropertyNameMatcher matcher(List<String> names) {
        return STANDARD.factory.constructNameMatcher(
                names.stream().map(Named::fromString).toList(), false);
    }
}

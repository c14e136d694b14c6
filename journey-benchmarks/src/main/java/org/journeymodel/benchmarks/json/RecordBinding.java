package org.journeymodel.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.io.InputStream;
import java.io.OutputStream;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The peer: Jackson's data binding of {@link JourneyRecord}, as it comes; nothing but the layout is set. */
final class RecordBinding {

    private final ObjectReader reader;
    private final ObjectWriter compact;
    private final ObjectWriter indented;

    RecordBinding() {
        JsonMapper mapper = JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(Include.NON_NULL))
                .build();
        reader = mapper.readerFor(JourneyRecord.class);
        compact = mapper.writer();
        Separators separators = Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER);
        indented = mapper.writer()
                .with(new DefaultPrettyPrinter(separators).withObjectIndenter(new DefaultIndenter("  ", "\n")));
    }

    JourneyRecord read(InputStream in) {
        return reader.readValue(in);
    }

    /** Writes one field a line, two spaces for each level: some 1 % more bytes than this library. */
    void writeIndented(JourneyRecord journey, OutputStream out) {
        indented.writeValue(out, journey);
    }

    /** Writes without any white space. */
    void writeCompact(JourneyRecord journey, OutputStream out) {
        compact.writeValue(out, journey);
    }
}

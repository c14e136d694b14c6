package org.journeymodel.log.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.journeymodel.core.limit.Limits;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.log.time.TimeReader;
import org.jspecify.annotations.Nullable;

/** How a source is to be read. Nobody changes one after it was handed out: {@link #with} changes a copy. */
public final class ReadSettings {

    /** The columns that the caller has named, by role. */
    public Map<ColumnRole, String> columns = new EnumMap<>(ColumnRole.class);

    /** The columns that become attributes. */
    public List<String> attributes = List.of();

    /** The names of all columns, where the source does not tell them; else empty. */
    public List<String> header = List.of();

    /** Whether events have no times, and come in order. */
    public boolean withoutTimes;

    /** How times are written. */
    public TimeReader times = TimeReader.ISO;

    /** What stands between two cells; null to guess. */
    public @Nullable Character separator;

    /** The zone of times without offset; null for UTC. */
    public @Nullable ZoneId zone;

    /** How text is encoded. */
    public Charset charset = StandardCharsets.UTF_8;

    /** The life-cycle transitions of which events are taken, in lower case; empty for all. */
    public Set<String> lifecycles = Set.of();

    /** The name of the log's own classifier that tells touchpoints; null for none. */
    public @Nullable String classifier;

    /** Whether faulty records are left out. */
    public boolean lenient;

    /** Whether findings show no value of the source. */
    public boolean withoutValues;

    /** What a source may hold at most. */
    public Limits limits = Limits.standard();

    /** Hears how much is read. */
    public ProgressListener listener = ProgressListener.none();

    /** {@return a copy with a change} */
    public ReadSettings with(Consumer<ReadSettings> change) {
        ReadSettings copy = new ReadSettings();
        copy.columns = new EnumMap<>(columns);
        copy.attributes = attributes;
        copy.header = header;
        copy.withoutTimes = withoutTimes;
        copy.times = times;
        copy.separator = separator;
        copy.zone = zone;
        copy.charset = charset;
        copy.lifecycles = lifecycles;
        copy.classifier = classifier;
        copy.lenient = lenient;
        copy.withoutValues = withoutValues;
        copy.limits = limits;
        copy.listener = listener;
        change.accept(copy);
        return copy;
    }
}

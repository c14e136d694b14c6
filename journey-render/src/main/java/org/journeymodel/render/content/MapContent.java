package org.journeymodel.render.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.journeymodel.core.diff.ChangeKind;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Channel;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Language;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.bottleneck.Bottlenecks;
import org.journeymodel.graph.flow.FlowAnalysis;
import org.journeymodel.render.coverage.Covered;
import org.journeymodel.render.deviation.Deviations;
import org.journeymodel.render.difference.Differences;
import org.journeymodel.render.style.Lane;
import org.journeymodel.render.wording.Numbers;
import org.journeymodel.render.wording.Wording;
import org.jspecify.annotations.Nullable;

/** What a map shows: a journey, whom and which lanes of it, in which language, and what is known of it. */
public final class MapContent {

    private final Journey journey;
    private final Language language;
    private final Set<Lane> lanes;
    private final List<Persona> personas;
    private final @Nullable FlowAnalysis analysis;
    private final JourneyFlow flow;
    private final Pinned pinned;
    private final @Nullable Deviations deviations;
    private final @Nullable Covered covered;
    private final @Nullable Differences differences;
    private final List<Column> columns;
    private final Map<String, String> channelNames = new LinkedHashMap<>();

    /** What a map shows of which nobody knows what customers did otherwise, and what was covered. */
    public MapContent(
            Journey journey,
            Language language,
            Set<Lane> lanes,
            List<String> personas,
            @Nullable FlowAnalysis analysis,
            @Nullable Bottlenecks bottlenecks) {
        this(journey, language, lanes, personas, analysis, bottlenecks, null, null);
    }

    /**
     * What a map shows.
     *
     * @param journey the journey
     * @param language the language of titles and figures
     * @param lanes the lanes to show, where the journey has something for them
     * @param personas the ids of the personas to show; if empty, those in focus, else all
     * @param analysis the analysed flow, if there is one
     * @param bottlenecks the bottlenecks, if they are known
     * @param deviations what customers did otherwise, if it is known
     * @param covered what was covered, if it is known
     */
    public MapContent(
            Journey journey,
            Language language,
            Set<Lane> lanes,
            List<String> personas,
            @Nullable FlowAnalysis analysis,
            @Nullable Bottlenecks bottlenecks,
            @Nullable Deviations deviations,
            @Nullable Covered covered) {
        this.journey = journey;
        this.language = language;
        this.lanes = Set.copyOf(lanes);
        this.personas = personasOf(journey, personas);
        this.analysis = analysis;
        this.flow = analysis == null ? JourneyFlow.of(journey) : analysis.flow();
        this.columns = columnsOf(journey);
        for (Channel channel : journey.channels()) {
            channelNames.putIfAbsent(channel.id(), channel.name());
        }
        this.pinned = new Pinned(bottlenecks);
        this.deviations = deviations;
        this.covered = covered;
        this.differences = null;
    }

    /** What a map shows of two versions: both in one, and the flow of the later one. */
    public MapContent(Differences differences, Language language, List<String> personas) {
        this.journey = differences.union();
        this.language = language;
        this.lanes = Set.of(Lane.values());
        this.personas = personasOf(journey, personas);
        this.analysis = null;
        this.flow = differences.moves().flow();
        this.columns = columnsOf(journey);
        for (Channel channel : journey.channels()) {
            channelNames.putIfAbsent(channel.id(), channel.name());
        }
        this.pinned = new Pinned(null);
        this.deviations = null;
        this.covered = null;
        this.differences = differences;
    }

    private static List<Persona> personasOf(Journey journey, List<String> chosen) {
        if (!chosen.isEmpty()) {
            return chosen.stream().map(journey::getPersona).toList();
        }
        Set<String> focus = new LinkedHashSet<>(journey.personasInFocus());
        List<Persona> inFocus = journey.personas().stream()
                .filter(each -> focus.contains(each.id()))
                .toList();
        return inFocus.isEmpty() ? journey.personas() : inFocus;
    }

    private static List<Column> columnsOf(Journey journey) {
        List<Column> columns = new ArrayList<>();
        int number = 0;
        for (int at = 0; at < journey.stages().size(); at++) {
            Stage stage = journey.stages().get(at);
            if (stage.touchpoints().isEmpty()) {
                columns.add(new Column(columns.size(), 0, stage, at, Optional.empty()));
            }
            for (Touchpoint touchpoint : stage.touchpoints()) {
                columns.add(new Column(columns.size(), ++number, stage, at, Optional.of(touchpoint)));
            }
        }
        return List.copyOf(columns);
    }

    /** {@return the journey} */
    public Journey journey() {
        return journey;
    }

    /** {@return the language of titles and figures} */
    public Language language() {
        return language;
    }

    /** {@return figures in that language, with feelings on the scale of the journey} */
    public Numbers numbers() {
        return new Numbers(language, journey.emotionScale());
    }

    /** {@return a word in that language} */
    public String say(Wording word, String... filled) {
        return word.in(language, filled);
    }

    /** {@return whether a lane is wanted} */
    public boolean shows(Lane lane) {
        return lanes.contains(lane);
    }

    /** {@return the personas shown, in their order} */
    public List<Persona> personas() {
        return personas;
    }

    /** {@return whether an experience of a persona is shown; every customer's always is} */
    boolean concerns(Optional<String> persona) {
        return persona.isEmpty() || personas.stream().anyMatch(each -> each.id().equals(persona.get()));
    }

    /** {@return the analysed flow; empty if the map was given none} */
    public Optional<FlowAnalysis> analysis() {
        return Optional.ofNullable(analysis);
    }

    /** {@return the flow, observed or declared} */
    public JourneyFlow flow() {
        return flow;
    }

    /** {@return the bottlenecks, by touchpoint} */
    public Pinned pinned() {
        return pinned;
    }

    /** {@return what customers did otherwise than the map wants; empty if the map was not told} */
    public Optional<Deviations> deviations() {
        return Optional.ofNullable(deviations);
    }

    /** {@return what was covered; empty if the map was not told} */
    public Optional<Covered> covered() {
        return Optional.ofNullable(covered);
    }

    /** {@return whether a touchpoint was covered} */
    public boolean isCovered(Touchpoint touchpoint) {
        return covered != null && covered.isCovered(touchpoint);
    }

    /** {@return whether a touchpoint was to be covered, and was not} */
    public boolean isMissed(Touchpoint touchpoint) {
        return covered != null && covered.isMissed(touchpoint);
    }

    /** {@return what changed since an earlier version; empty if the map is of one version} */
    public Optional<Differences> differences() {
        return Optional.ofNullable(differences);
    }

    /** {@return what happened to a touchpoint since an earlier version, in order} */
    public Set<ChangeKind> changesOf(Touchpoint touchpoint) {
        return differences == null ? Set.of() : differences.kindsOf(touchpoint);
    }

    /** {@return what happened to a stage since an earlier version, in order} */
    public Set<ChangeKind> changesOf(Stage stage) {
        return differences == null ? Set.of() : differences.kindsOf(stage);
    }

    /** {@return the ranks of what got worse at a touchpoint} */
    public List<Integer> regressionsAt(Touchpoint touchpoint) {
        return differences == null ? List.of() : differences.ranksAt(touchpoint);
    }

    /** {@return the ranks of the deviations at a touchpoint that have a badge} */
    public List<Integer> deviationsAt(Touchpoint touchpoint) {
        return deviations == null ? List.of() : deviations.ranksAt(touchpoint);
    }

    /** {@return the columns from left to right: one for each touchpoint, and for each stage without one} */
    public List<Column> columns() {
        return columns;
    }

    /** {@return how many touchpoints there are} */
    public int touchpointCount() {
        return (int)
                columns.stream().filter(each -> each.touchpoint().isPresent()).count();
    }

    /** {@return the first column of each touchpoint, by id} */
    public Map<String, Column> columnsById() {
        Map<String, Column> byId = new LinkedHashMap<>();
        for (Column column : columns) {
            column.touchpoint().ifPresent(each -> byId.putIfAbsent(each.id(), column));
        }
        return byId;
    }

    /** {@return the names of personas; one that the journey does not have is shown by its id} */
    List<String> namesOf(List<String> ids) {
        return ids.stream()
                .map(id -> journey.findPersona(id).map(Persona::name).orElse(id))
                .toList();
    }

    /** {@return the names of a touchpoint's channels; an undeclared channel is shown by its id} */
    public List<String> channelsOf(Touchpoint touchpoint) {
        return touchpoint.channels().stream()
                .map(each -> channelNames.getOrDefault(each, each))
                .toList();
    }
}

package org.journeymodel.log.discovery;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.observed.DurationSummary;
import org.journeymodel.core.observed.FlowStatistics;
import org.journeymodel.core.observed.MoveStatistics;
import org.journeymodel.core.observed.TouchpointStatistics;
import org.journeymodel.log.event.GroupedEvents;
import org.journeymodel.log.event.Names;

/** Puts one discovered journey together. */
public final class JourneyDraft {

    private final String source;
    private final GroupedEvents events;
    private final Map<String, Outcome> outcomes;
    private final FlowStatistics statistics;
    private final MoveSelection selection;
    private final TouchpointIds ids;
    private final Map<String, Long> passing = new HashMap<>();

    /**
     * @param source what the log is called
     * @param events the events, coded in the order of the statistics' touchpoints
     * @param outcomes of touchpoints by name
     * @param coverage the share of moves that transitions must carry
     */
    public JourneyDraft(
            String source,
            GroupedEvents events,
            FlowStatistics statistics,
            Map<String, Outcome> outcomes,
            double coverage) {
        this.source = source;
        this.events = events;
        this.outcomes = outcomes;
        this.statistics = statistics;
        this.selection = new MoveSelection(statistics, coverage);
        this.ids = new TouchpointIds(statistics.touchpoints().stream()
                .map(TouchpointStatistics::name)
                .toList());
        statistics.touchpoints().forEach(touchpoint -> passing.put(touchpoint.name(), touchpoint.ends()));
        selection.kept().forEach(move -> passing.merge(move.from(), move.count(), Long::sum));
    }

    /** {@return the journey} */
    public Journey journey() {
        String name = nameOf(source);
        return Journey.builder()
                .id(TouchpointIds.slugOf(name).orElse("journey"))
                .name("Journey seen in " + name)
                .description(description())
                .stages(stages())
                .transitions(selection.kept().stream().map(this::transition).toList())
                .build();
    }

    /** {@return the moves that are no transitions of the journey} */
    public List<MoveStatistics> leftOut() {
        return selection.leftOut();
    }

    /** {@return the last part of a path, without the ending of a CSV file} */
    private static String nameOf(String source) {
        String last = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
        String name = last.toLowerCase(Locale.ROOT).endsWith(".csv") ? last.substring(0, last.length() - 4) : last;
        return Names.faultOf(name).isPresent() ? "events" : name;
    }

    private String description() {
        long moves = MoveSelection.totalOf(statistics.moves());
        long kept = MoveSelection.totalOf(selection.kept());
        return String.format(
                Locale.ROOT,
                "Discovered from %,d events of %,d customers%s. Its %,d transitions carry %,d of %,d moves.",
                statistics.events(),
                statistics.customers(),
                period(),
                selection.kept().size(),
                kept,
                moves);
    }

    private String period() {
        return statistics
                .firstEvent()
                .flatMap(first -> statistics
                        .lastEvent()
                        .map(last ->
                                " between " + first.atOffset(ZoneOffset.UTC).toLocalDate() + " and "
                                        + last.atOffset(ZoneOffset.UTC).toLocalDate()))
                .orElse("");
    }

    private List<Stage> stages() {
        List<Stage> stages = new ArrayList<>();
        for (List<Integer> codes :
                StageProposal.of(events, statistics.touchpoints().size())) {
            int number = stages.size() + 1;
            stages.add(Stage.of(
                    ids.unused("stage-" + number),
                    "Stage " + number,
                    codes.stream()
                            .map(code -> touchpoint(statistics.touchpoints().get(code)))
                            .toArray(Touchpoint[]::new)));
        }
        return stages;
    }

    private Touchpoint touchpoint(TouchpointStatistics counted) {
        String name = counted.name();
        String id = ids.idOf(name);
        Touchpoint.Builder touchpoint = Touchpoint.builder()
                .id(id)
                .name(name)
                .outcome(Optional.ofNullable(outcomes.get(name)))
                .exitProbability(shareOf(counted.ends(), name));
        if (!id.equals(name)) {
            touchpoint.addEventNames(name);
        }
        if (counted.starts() > 0) {
            touchpoint.entryProbability((double) counted.starts() / statistics.customers());
        }
        return touchpoint.build();
    }

    private Transition transition(MoveStatistics move) {
        return Transition.builder()
                .from(ids.idOf(move.from()))
                .to(ids.idOf(move.to()))
                .probability(shareOf(move.count(), move.from()))
                .waiting(move.waiting().map(DurationSummary::median))
                .build();
    }

    private double shareOf(long count, String touchpoint) {
        return (double) count / passing.getOrDefault(touchpoint, count);
    }
}

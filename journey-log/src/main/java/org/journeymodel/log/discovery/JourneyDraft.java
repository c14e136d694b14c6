package org.journeymodel.log.discovery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.journeymodel.core.insight.EvidenceKind;
import org.journeymodel.core.insight.Insight;
import org.journeymodel.core.insight.Period;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.observed.DurationSummary;
import org.journeymodel.core.observed.FlowStatistics;
import org.journeymodel.core.observed.MoveStatistics;
import org.journeymodel.core.observed.TouchpointStatistics;
import org.journeymodel.log.event.Amounts;
import org.journeymodel.log.event.GroupedEvents;
import org.journeymodel.log.event.Names;

/** Puts one discovered journey together. */
public final class JourneyDraft {

    private static final List<String> ENDINGS = List.of(".gz", ".csv", ".tsv", ".ndjson", ".jsonl", ".json", ".xes");

    private final String name;
    private final GroupedEvents events;
    private final Map<String, Outcome> outcomes;
    private final FlowStatistics statistics;
    private final MoveSelection selection;
    private final TouchpointIds ids;
    private final Insight evidence;
    private final Map<String, Long> passing = new HashMap<>();

    /**
     * @param source what the log is called, such as a path
     * @param part which part of it is looked at, such as {@code (2024-05 in UTC)}; empty for all
     * @param events the events, coded in the order of the statistics' touchpoints
     * @param outcomes of touchpoints by name
     * @param coverage the share of moves that transitions must carry
     */
    public JourneyDraft(
            String source,
            String part,
            GroupedEvents events,
            FlowStatistics statistics,
            Map<String, Outcome> outcomes,
            double coverage) {
        this.name = nameOf(source) + part;
        this.events = events;
        this.outcomes = outcomes;
        this.statistics = statistics;
        this.selection = new MoveSelection(statistics, coverage);
        this.ids = new TouchpointIds(statistics.touchpoints().stream()
                .map(TouchpointStatistics::name)
                .toList());
        statistics.touchpoints().forEach(touchpoint -> passing.put(touchpoint.name(), touchpoint.ends()));
        selection.kept().forEach(move -> passing.merge(move.from(), move.count(), Long::sum));
        evidence = evidence();
    }

    /** {@return the journey} */
    public Journey journey() {
        return Journey.builder()
                .id(TouchpointIds.slugOf(name).orElse("journey"))
                .name("Journey seen in " + name)
                .description(description())
                .stages(stages())
                .transitions(selection.kept().stream().map(this::transition).toList())
                .addInsights(evidence)
                .build();
    }

    /** {@return what all shares rest on} */
    private Insight evidence() {
        Insight.Builder insight = Insight.builder()
                .id(ids.unused("event-log"))
                .kind(EvidenceKind.ANALYTICS)
                .text("Counted from " + Amounts.of(statistics.events(), "event") + " of "
                        + Amounts.of(statistics.customers(), "customer") + " in " + name)
                .sampleSize(statistics.customers());
        if (statistics.firstEvent().isPresent() && statistics.lastEvent().isPresent()) {
            insight.period(Period.of(
                    dayOf(statistics.firstEvent().get()),
                    dayOf(statistics.lastEvent().get())));
        }
        return insight.build();
    }

    private static LocalDate dayOf(Instant time) {
        return time.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /** {@return the moves that are no transitions of the journey} */
    public List<MoveStatistics> leftOut() {
        return selection.leftOut();
    }

    /** {@return the last part of a path, without the endings of files that hold events} */
    private static String nameOf(String source) {
        String name = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
        for (String ending : ENDINGS) {
            if (name.toLowerCase(Locale.ROOT).endsWith(ending)) {
                name = name.substring(0, name.length() - ending.length());
            }
        }
        return Names.faultOf(name).isPresent() ? "events" : name;
    }

    private String description() {
        long moves = MoveSelection.totalOf(statistics.moves());
        long kept = MoveSelection.totalOf(selection.kept());
        int transitions = selection.kept().size();
        int rarer = selection.leftOut().size();
        return "Discovered from " + Amounts.of(statistics.events(), "event") + " of "
                + Amounts.of(statistics.customers(), "customer") + period() + ". Its "
                + (transitions == 1 ? "transition carries " : Amounts.grouped(transitions) + " transitions carry ")
                + Amounts.of(kept, moves, "move") + "."
                + (rarer == 0
                        ? ""
                        : " Left out " + (rarer == 1 ? "is " : "are ") + Amounts.of(rarer, "rarer move") + ", made "
                                + Amounts.of(moves - kept, "time") + ".");
    }

    private String period() {
        return evidence.period()
                .map(period -> period.from().equals(period.to())
                        ? " on " + period.from()
                        : " between " + period.from() + " and " + period.to())
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
                .addInsights(evidence.id())
                .build();
    }

    private double shareOf(long count, String touchpoint) {
        return (double) count / passing.getOrDefault(touchpoint, count);
    }
}

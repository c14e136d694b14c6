package org.journeymodel.render.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.journeymodel.core.blueprint.BlueprintItem;
import org.journeymodel.core.blueprint.BlueprintRow;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.render.deviation.DeviationWord;
import org.journeymodel.render.difference.DifferenceWord;
import org.journeymodel.render.style.Lane;
import org.journeymodel.render.wording.Word;
import org.journeymodel.render.wording.Wording;

/** Fills the lanes of notes; those with nothing in them are left out. */
public final class LaneRows {

    private final MapContent content;
    private final ExperienceNotes notes;
    private final OpportunityNotes opportunities;
    private final Evidence evidence;

    private LaneRows(MapContent content) {
        this.content = content;
        this.evidence = new Evidence(content);
        this.notes = new ExperienceNotes(content, evidence);
        this.opportunities = new OpportunityNotes(content, evidence);
    }

    /** {@return the lanes above the flow: goals and key activities of the stages} */
    public static List<LaneRow> ofStages(MapContent content) {
        LaneRows rows = new LaneRows(content);
        return rows.filled(List.of(Lane.STAGE_GOALS, Lane.KEY_ACTIVITIES));
    }

    /** {@return the lanes below the touchpoints, in order: deviations and changes, then those below the feelings} */
    public static List<LaneRow> ofTouchpoints(MapContent content) {
        List<Lane> all = List.of(Lane.values());
        List<LaneRow> rows = new ArrayList<>(DeviationRows.of(content));
        rows.addAll(ChangeRows.of(content));
        rows.addAll(new LaneRows(content).filled(all.subList(all.indexOf(Lane.DOING), all.size())));
        return rows;
    }

    /** {@return the lanes of the whole journey, below all others: its opportunities, and what notes cite} */
    public static List<LaneRow> ofJourney(MapContent content) {
        LaneRows rows = new LaneRows(content);
        List<LaneRow> all = new ArrayList<>();
        if (content.columns().isEmpty()) {
            return all;
        }
        if (content.shows(Lane.OPPORTUNITIES)) {
            all.add(new LaneRow(
                    Lane.OPPORTUNITIES,
                    content.say(EvidenceWord.OPPORTUNITIES_OF_ALL),
                    LaneRow.spread(rows.opportunities.ofJourney(), content),
                    List.of(),
                    List.of()));
        }
        if (content.shows(Lane.EVIDENCE)) {
            all.add(rows.evidence.row(Stream.of(ofStages(content), ofTouchpoints(content), List.copyOf(all))
                    .flatMap(List::stream)));
        }
        return all.stream().filter(row -> !row.isEmpty()).toList();
    }

    /** {@return the title of a lane} */
    public static String titleOf(MapContent content, Lane lane) {
        Wording title = switch (lane) {
            case STAGE_GOALS -> Word.STAGE_GOALS;
            case KEY_ACTIVITIES -> Word.KEY_ACTIVITIES;
            case FLOW -> Word.FLOW;
            case DEVIATIONS -> DeviationWord.DEVIATIONS;
            case CHANGES -> DifferenceWord.CHANGES;
            case FEELINGS -> Word.FEELING;
            case DOING -> Word.DOING;
            case THINKING -> Word.THINKING;
            case SAYING -> Word.SAYING;
            case NEEDS -> Word.NEEDS;
            case EXPECTATIONS -> Word.EXPECTATIONS;
            case DRIVERS -> Word.DRIVERS;
            case PAINS -> Word.PAINS;
            case GAINS -> Word.GAINS;
            case OPPORTUNITIES -> Word.OPPORTUNITIES;
            case PHYSICAL_EVIDENCE -> Word.PHYSICAL_EVIDENCE;
            case FRONT_STAGE -> Word.FRONT_STAGE;
            case BACK_STAGE -> Word.BACK_STAGE;
            case SUPPORT_PROCESSES -> Word.SUPPORT_PROCESSES;
            case EVIDENCE -> EvidenceWord.EVIDENCE;
        };
        return content.say(title);
    }

    private List<LaneRow> filled(List<Lane> lanes) {
        return lanes.stream()
                .filter(content::shows)
                .map(this::row)
                .filter(row -> !row.isEmpty())
                .toList();
    }

    private LaneRow row(Lane lane) {
        return new LaneRow(
                lane,
                titleOf(content, lane),
                acrossStages(stage -> ofStage(lane, stage)),
                atTouchpoints(touchpoint -> ofTouchpoint(lane, touchpoint)));
    }

    private List<Chip> ofStage(Lane lane, Stage stage) {
        return switch (lane) {
            case STAGE_GOALS ->
                Stream.concat(plain(lane, stage.goals()).stream(), notes.of(lane, stage.experiences()).stream())
                        .toList();
            case KEY_ACTIVITIES -> plain(lane, stage.keyActivities());
            case OPPORTUNITIES -> opportunities.of(stage);
            default -> notes.of(lane, stage.experiences());
        };
    }

    private List<Chip> ofTouchpoint(Lane lane, Touchpoint touchpoint) {
        Optional<BlueprintRow> blueprint = rowOf(lane);
        if (blueprint.isPresent()) {
            return touchpoint.blueprint().map(each -> each.items(blueprint.get())).orElse(List.of()).stream()
                    .map(item -> Chip.of(lane, textOf(item)))
                    .toList();
        }
        return lane == Lane.OPPORTUNITIES ? opportunities.at(touchpoint) : notes.of(lane, touchpoint.experiences());
    }

    private static Optional<BlueprintRow> rowOf(Lane lane) {
        return switch (lane) {
            case PHYSICAL_EVIDENCE -> Optional.of(BlueprintRow.PHYSICAL_EVIDENCE);
            case FRONT_STAGE -> Optional.of(BlueprintRow.FRONT_STAGE);
            case BACK_STAGE -> Optional.of(BlueprintRow.BACK_STAGE);
            case SUPPORT_PROCESSES -> Optional.of(BlueprintRow.SUPPORT_PROCESS);
            default -> Optional.empty();
        };
    }

    private static String textOf(BlueprintItem item) {
        return item.system().map(system -> item.text() + " (" + system + ")").orElse(item.text());
    }

    private static List<Chip> plain(Lane lane, List<String> texts) {
        return texts.stream().map(text -> Chip.of(lane, text)).toList();
    }

    private List<Cell> acrossStages(Function<Stage, List<Chip>> chipsOf) {
        List<Cell> cells = new ArrayList<>();
        List<Column> columns = content.columns();
        for (int first = 0; first < columns.size(); ) {
            int next = first + 1;
            while (next < columns.size()
                    && columns.get(next).stageIndex() == columns.get(first).stageIndex()) {
                next++;
            }
            List<Chip> chips = chipsOf.apply(columns.get(first).stage());
            if (!chips.isEmpty()) {
                cells.add(new Cell(first, next - 1, chips));
            }
            first = next;
        }
        return cells;
    }

    private List<Cell> atTouchpoints(Function<Touchpoint, List<Chip>> chipsOf) {
        List<Cell> cells = new ArrayList<>();
        for (Column column : content.columns()) {
            List<Chip> chips = column.touchpoint().map(chipsOf).orElse(List.of());
            if (!chips.isEmpty()) {
                cells.add(new Cell(column.index(), column.index(), chips));
            }
        }
        return cells;
    }
}

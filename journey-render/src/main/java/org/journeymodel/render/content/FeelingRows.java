package org.journeymodel.render.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.render.difference.DifferenceWord;
import org.journeymodel.render.style.Lane;
import org.journeymodel.render.wording.Isolated;
import org.journeymodel.render.wording.Word;

/** The curves of feelings: one for each persona shown, or one of all customers where there are no personas. */
public final class FeelingRows {

    private final MapContent content;

    private FeelingRows(MapContent content) {
        this.content = content;
    }

    /** {@return the curves; those of whom nothing is known are left out} */
    public static List<Feelings> of(MapContent content) {
        if (!content.shows(Lane.FEELINGS)) {
            return List.of();
        }
        return new FeelingRows(content).all();
    }

    private List<Feelings> all() {
        List<Feelings> all = new ArrayList<>();
        if (content.personas().isEmpty()) {
            all.add(row(
                    "",
                    Optional.empty(),
                    content.journey()::feelingAt,
                    FeelingRows::ofEveryCustomer,
                    stage -> firstOf(stage.experiences().stream())));
        }
        for (Persona persona : content.personas()) {
            all.add(row(
                    persona.name(),
                    Optional.of(persona.id()),
                    touchpoint -> content.journey().feelingAt(touchpoint, persona.id()),
                    touchpoint -> touchpoint.experienceOf(persona.id()).flatMap(Experience::emotion),
                    stage -> ofStage(stage, persona)));
        }
        return all.stream().filter(Feelings::areKnown).toList();
    }

    /** What the persona feels herself, else what every customer does. */
    private static Optional<Emotion> ofStage(Stage stage, Persona persona) {
        Optional<Emotion> own = firstOf(stage.experiences().stream()
                .filter(each -> each.persona().filter(persona.id()::equals).isPresent()));
        return own.or(() -> firstOf(
                stage.experiences().stream().filter(each -> each.persona().isEmpty())));
    }

    private static Optional<Emotion> firstOf(Stream<Experience> experiences) {
        return experiences.map(Experience::emotion).flatMap(Optional::stream).findFirst();
    }

    private List<Feelings.OfStage> stages(Function<Stage, Optional<Emotion>> felt) {
        List<Feelings.OfStage> stages = new ArrayList<>();
        List<Column> columns = content.columns();
        for (int first = 0; first < columns.size(); ) {
            Stage stage = columns.get(first).stage();
            int next = first + Math.max(1, stage.touchpoints().size());
            Optional<Emotion> emotion = felt.apply(stage);
            if (emotion.isPresent()) {
                String said = content.numbers()
                                .feeling(OptionalDouble.of(emotion.get().valence()))
                        + reason(emotion);
                String title = content.say(EvidenceWord.STAGE_FEELING) + ", " + Isolated.of(stage.name()) + ": " + said;
                stages.add(new Feelings.OfStage(first, next - 1, emotion.get().valence(), said, title));
            }
            first = next;
        }
        return stages;
    }

    private static Optional<Emotion> ofEveryCustomer(Touchpoint touchpoint) {
        return firstOf(touchpoint.experiences().stream());
    }

    private Feelings row(
            String who,
            Optional<String> persona,
            Function<Touchpoint, OptionalDouble> valence,
            Function<Touchpoint, Optional<Emotion>> why,
            Function<Stage, Optional<Emotion>> ofStage) {
        List<OptionalDouble> valences = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        for (Column column : content.columns()) {
            OptionalDouble felt = column.touchpoint().map(valence).orElse(OptionalDouble.empty());
            valences.add(felt);
            titles.add(column.touchpoint()
                    .map(each -> Isolated.of(each.name())
                            + ": "
                            + content.numbers().feeling(felt)
                            + reason(why.apply(each))
                            + compared(each, felt, persona))
                    .orElse(""));
        }
        String title = content.say(Word.FEELING) + (who.isEmpty() ? "" : ": " + Isolated.of(who));
        return new Feelings(title, who, valences, titles, stages(ofStage), earlier(persona));
    }

    /** {@return of each column what was felt in the earlier version, if there is one} */
    private List<OptionalDouble> earlier(Optional<String> persona) {
        return content.differences()
                .map(differences -> content.columns().stream()
                        .map(column -> column.touchpoint()
                                .map(each -> differences.feltBefore(each, persona))
                                .orElse(OptionalDouble.empty()))
                        .toList())
                .orElse(List.of());
    }

    /** {@return whether it is better or worse than before, and how it was; empty if it is as before, or new} */
    private String compared(Touchpoint touchpoint, OptionalDouble felt, Optional<String> persona) {
        OptionalDouble was = content.differences()
                .map(differences -> differences.feltBefore(touchpoint, persona))
                .orElse(OptionalDouble.empty());
        if (was.isEmpty() || was.equals(felt)) {
            return "";
        }
        DifferenceWord word = felt.isEmpty()
                ? DifferenceWord.FELT_BEFORE
                : felt.getAsDouble() > was.getAsDouble() ? DifferenceWord.IMPROVED : DifferenceWord.WORSENED;
        return ", " + content.say(word, content.numbers().feeling(was));
    }

    private static String reason(Optional<Emotion> emotion) {
        return emotion.flatMap(Emotion::reason)
                .map(each -> ": " + Isolated.of(each))
                .orElse("");
    }
}

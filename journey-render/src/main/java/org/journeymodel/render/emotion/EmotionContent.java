package org.journeymodel.render.emotion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.render.content.Column;
import org.journeymodel.render.content.MapContent;
import org.journeymodel.render.wording.Isolated;
import org.journeymodel.render.wording.Wording;

/** What an emotion diagram shows: a curve for each persona, or one for all customers where there is none. */
public final class EmotionContent {

    private final MapContent map;
    private final List<Column> columns;
    private final List<FeltCurve> curves = new ArrayList<>();

    /**
     * What a diagram shows.
     *
     * @param map the journey, with the lanes of feelings and drivers
     */
    public EmotionContent(MapContent map) {
        this.map = map;
        this.columns = map.columns().stream()
                .filter(column -> column.touchpoint().isPresent())
                .toList();
        if (map.personas().isEmpty()) {
            curves.add(curve("", map.journey()::feelingAt, EmotionContent::first));
        }
        for (Persona persona : map.personas()) {
            curves.add(curve(
                    persona.name(),
                    touchpoint -> map.journey().feelingAt(touchpoint, persona.id()),
                    touchpoint -> touchpoint.experienceOf(persona.id()).flatMap(Experience::emotion)));
        }
    }

    private static Optional<Emotion> first(Touchpoint touchpoint) {
        return touchpoint.experiences().stream()
                .flatMap(each -> each.emotion().stream())
                .findFirst();
    }

    private FeltCurve curve(
            String who, Function<Touchpoint, OptionalDouble> valence, Function<Touchpoint, Optional<Emotion>> emotion) {
        List<Optional<Felt>> points = new ArrayList<>();
        for (Column column : columns) {
            Touchpoint touchpoint = column.touchpoint().orElseThrow();
            OptionalDouble known = valence.apply(touchpoint);
            Optional<Emotion> told = emotion.apply(touchpoint);
            points.add(
                    known.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new Felt(
                                    column,
                                    known.getAsDouble(),
                                    told.map(Emotion::labels).orElse(List.of()),
                                    told.flatMap(Emotion::reason))));
        }
        return new FeltCurve(who, points);
    }

    MapContent map() {
        return map;
    }

    String say(Wording word, String... filled) {
        return map.say(word, filled);
    }

    /** {@return the columns that have a touchpoint} */
    List<Column> touchpoints() {
        return columns;
    }

    /** {@return the curves of all personas shown, those of whom nothing is known too} */
    List<FeltCurve> curves() {
        return curves;
    }

    /** {@return the curves that have a known point} */
    List<FeltCurve> knownCurves() {
        return curves.stream().filter(curve -> !curve.known().isEmpty()).toList();
    }

    /** {@return how good a feeling is, in a word and as a figure} */
    String figure(double valence) {
        return map.numbers().feeling(OptionalDouble.of(valence));
    }

    /** {@return what a feeling is called along its curve, such as "lowest point, peak"; empty for nothing} */
    String named(FeltCurve curve, Felt felt) {
        return curve.names(felt).stream().map(word -> say(word)).collect(Collectors.joining(", "));
    }

    /** {@return all of a feeling in one line} */
    String title(FeltCurve curve, Felt felt) {
        StringBuilder title = new StringBuilder();
        if (!curve.who().isEmpty()) {
            title.append(Isolated.of(curve.who())).append(", ");
        }
        title.append(Isolated.of(felt.touchpoint())).append(": ").append(figure(felt.valence()));
        more(curve, felt).ifPresent(more -> title.append(", ").append(more));
        felt.reason().ifPresent(reason -> title.append(": ").append(Isolated.of(reason)));
        return title.toString();
    }

    /** {@return what a feeling is called, and the words for it; empty if there is neither} */
    Optional<String> more(FeltCurve curve, Felt felt) {
        List<String> more = new ArrayList<>();
        curve.names(felt).forEach(word -> more.add(say(word)));
        felt.labels().forEach(label -> more.add(Isolated.of(label)));
        return more.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", more));
    }
}

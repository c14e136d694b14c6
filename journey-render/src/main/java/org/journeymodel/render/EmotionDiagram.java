package org.journeymodel.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Language;
import org.journeymodel.render.content.MapContent;
import org.journeymodel.render.emotion.EmotionContent;
import org.journeymodel.render.emotion.EmotionLayout;
import org.journeymodel.render.emotion.EmotionTold;
import org.journeymodel.render.style.Lane;
import org.journeymodel.render.style.Theme;

/**
 * The emotion diagram: what each persona feels from touchpoint to touchpoint as one large curve, with the
 * reasons in words, and below it the touchpoints, the stages and the emotional and psychological drivers.
 *
 * <pre>{@code
 * EmotionDiagram diagram = EmotionDiagram.of(journey).personas("colleen", "bob");
 * Files.writeString(Path.of("feelings.html"), diagram.toHtml());
 * }</pre>
 *
 * <p>Feelings are valences, from -1 (very bad) over 0 (neutral) to 1 (very good), a persona's own where known,
 * else that of every customer. <b>A feeling that is not known is a gap in the curve</b>, and never counts as
 * neutral. Reasons of feelings of at least 0 stand above the curve, all others below.
 *
 * <p>Of each curve the <i>highest</i> and the <i>lowest</i> point are named (the first of equal ones), and what is
 * remembered by the peak-end rule is ringed: the <i>peak</i>, which is the valence farthest from neutral, the bad
 * one of two equally far, then the first; and the <i>end</i>, the last touchpoint in the order of the journey.
 * The peak-end value (peak + end) / 2 is absent where nothing is known of the end. Of 0.5, -0.7, not known, 0.3:
 * highest 0.5, lowest and peak -0.7, end 0.3, peak-end (-0.7 + 0.3) / 2 = -0.2.
 *
 * <p>Curves of several personas differ by colour and by dashes, and their names stand at their ends. Four
 * share a chart; more give more charts. Moments of truth have a ground of their own.
 *
 * <p>Sources: J. Kalbach, <i>Mapping experiences</i>, 2016, of diagrams of emotional drivers; D. Kahneman, B. L.
 * Fredrickson, C. A. Schreiber and D. A. Redelmeier, <i>When more pain is preferred to less: adding a better end</i>,
 * Psychological Science 4 (1993) 401-405, of peak and end. The rule of equal peaks is this library's.
 *
 * <p>Any journey can be drawn, finished or not; of one without known feelings the diagram says so, and what to
 * declare. Cost: linear in the touchpoints times the personas shown.
 */
public final class EmotionDiagram extends Drawing {

    private static final Set<Lane> FEELINGS_AND_DRIVERS = Set.of(Lane.FEELINGS, Lane.DRIVERS);

    private final Journey journey;
    private final List<String> personas;

    private EmotionDiagram(Journey journey, Manner manner, List<String> personas) {
        super(manner);
        this.journey = journey;
        this.personas = List.copyOf(personas);
    }

    private EmotionDiagram with(Manner manner) {
        return new EmotionDiagram(journey, manner, personas);
    }

    /**
     * {@return the diagram of a journey, in English, of the personas in focus, else of all; of a journey without
     * personas one curve of all customers}
     *
     * @param journey any journey, finished or not
     */
    public static EmotionDiagram of(Journey journey) {
        return new EmotionDiagram(Objects.requireNonNull(journey, "journey"), Manner.USUAL, List.of());
    }

    @Override
    public EmotionDiagram language(Language language) {
        return with(manner().language(language));
    }

    @Override
    public EmotionDiagram theme(Theme theme) {
        return with(manner().theme(theme));
    }

    @Override
    public EmotionDiagram id(String id) {
        return with(manner().id(id));
    }

    /**
     * {@return this diagram with the curves of some personas}
     *
     * @param personas their ids, in the order in which they are shown; none means those in focus, else all
     * @throws java.util.NoSuchElementException if there is none with an id; the message names the nearest
     */
    public EmotionDiagram personas(String... personas) {
        List<String> chosen = new ArrayList<>();
        for (String persona : personas) {
            chosen.add(journey.getPersona(persona).id());
        }
        return new EmotionDiagram(journey, manner(), chosen);
    }

    /** {@return the journey that it shows} */
    public Journey journey() {
        return journey;
    }

    @Override
    Draft draft() {
        EmotionContent content = new EmotionContent(
                new MapContent(journey, manner().language(), FEELINGS_AND_DRIVERS, personas, null, null));
        return new Draft(
                EmotionTold.of(content), () -> EmotionLayout.whole(content), () -> EmotionLayout.onPage(content));
    }

    /** {@return a short description} */
    @Override
    public String toString() {
        return "Emotion diagram of " + journey;
    }
}

package org.journeymodel.render;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.journeymodel.core.model.EmpathyMap;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Language;
import org.journeymodel.core.model.Persona;
import org.journeymodel.render.empathy.EmpathyContent;
import org.journeymodel.render.empathy.EmpathyLayout;
import org.journeymodel.render.empathy.EmpathyTold;
import org.journeymodel.render.style.Theme;

/**
 * An empathy map drawn: what a persona says, thinks, does and feels in four quadrants around her, and her pains
 * and gains below. It is in no order of events.
 *
 * <pre>{@code
 * Files.writeString(Path.of("colleen.svg"), EmpathyMapDrawing.of(journey, "colleen").toSvg());
 * }</pre>
 *
 * <p>Pains and gains show how much they matter, 1 to 5, as bars; those that rest on no insight have a dashed
 * frame. Feelings have a face, the words for them, the reason and the figure; the face of the persona in the
 * middle is that of the mean of all known valences, and is left out where none is known. On the map of a journey
 * each note names the touchpoint that it comes from, and a claim rests on the insights of its experience too.
 *
 * <p>All notes are shown, however many: each quadrant has three columns, and grows downwards. A map without any
 * note says so, and what to declare. Cost: linear in the notes.
 *
 * <p>Source: D. Gray, S. Brown and J. Macanufo, <i>Gamestorming</i>, 2010, of the empathy map; with the quadrants
 * that are usual today, says, thinks, does and feels.
 */
public final class EmpathyMapDrawing extends Drawing {

    private final String subject;
    private final Function<Language, EmpathyContent> content;

    private EmpathyMapDrawing(Manner manner, String subject, Function<Language, EmpathyContent> content) {
        super(manner);
        this.subject = subject;
        this.content = content;
    }

    private EmpathyMapDrawing with(Manner manner) {
        return new EmpathyMapDrawing(manner, subject, content);
    }

    /**
     * {@return the drawing of a map that stands alone, in English; the persona is called by her id, and a map
     * without one that of every customer}
     *
     * @param map the map, empty or not
     */
    public static EmpathyMapDrawing of(EmpathyMap map) {
        Objects.requireNonNull(map, "map");
        String subject = map.persona().map(id -> "persona \"" + id + "\"").orElse("every customer");
        return new EmpathyMapDrawing(
                Manner.USUAL, subject, language -> EmpathyContent.of(map, Optional.empty(), language));
    }

    /**
     * {@return the drawing of a map and of the persona whose it is, in English}
     *
     * @param map the map, empty or not
     * @param persona the persona
     * @throws IllegalArgumentException if the map is another persona's
     */
    public static EmpathyMapDrawing of(EmpathyMap map, Persona persona) {
        Objects.requireNonNull(map, "map");
        Objects.requireNonNull(persona, "persona");
        if (map.persona().isPresent() && !map.persona().get().equals(persona.id())) {
            throw new IllegalArgumentException("The empathy map is that of persona \""
                    + map.persona().get() + "\", but the persona given is \"" + persona.id()
                    + "\". Give the persona whose map it is.");
        }
        return new EmpathyMapDrawing(
                Manner.USUAL,
                "persona \"" + persona.id() + "\"",
                language -> EmpathyContent.of(map, Optional.of(persona), language));
    }

    /**
     * {@return the drawing of what a persona says, thinks, does and feels on a journey, in English: the notes of
     * {@link EmpathyMap#of(Journey, String)}}
     *
     * @param journey any journey, finished or not
     * @param persona the id of one of its personas
     * @throws java.util.NoSuchElementException if there is none with the id; the message names the nearest
     */
    public static EmpathyMapDrawing of(Journey journey, String persona) {
        Persona known = Objects.requireNonNull(journey, "journey").getPersona(persona);
        return new EmpathyMapDrawing(
                Manner.USUAL,
                "persona \"" + known.id() + "\" on " + journey,
                language -> EmpathyContent.of(journey, known, language));
    }

    @Override
    public EmpathyMapDrawing language(Language language) {
        return with(manner().language(language));
    }

    @Override
    public EmpathyMapDrawing theme(Theme theme) {
        return with(manner().theme(theme));
    }

    @Override
    public EmpathyMapDrawing id(String id) {
        return with(manner().id(id));
    }

    @Override
    Draft draft() {
        EmpathyContent shown = content.apply(manner().language());
        return new Draft(EmpathyTold.of(shown), () -> EmpathyLayout.whole(shown), () -> EmpathyLayout.onPage(shown));
    }

    /** {@return a short description} */
    @Override
    public String toString() {
        return "Empathy map of " + subject;
    }
}

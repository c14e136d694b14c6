package org.journeymodel.render.empathy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.journeymodel.core.model.EmpathyMap;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Language;
import org.journeymodel.core.model.Persona;
import org.journeymodel.render.content.Card;
import org.journeymodel.render.content.Header;
import org.journeymodel.render.content.MapContent;
import org.journeymodel.render.wording.Isolated;
import org.journeymodel.render.wording.Numbers;
import org.journeymodel.render.wording.Word;
import org.journeymodel.render.wording.Wording;

/** What an empathy map shows: whose it is, and the notes of each quadrant in their order. */
public final class EmpathyContent {

    private final Language language;
    private final String name;
    private final Header header;
    private final Map<Quadrant, List<Note>> notes = new EnumMap<>(Quadrant.class);

    private EmpathyContent(Language language, String name, Header header, List<Note> all) {
        this.language = language;
        this.name = name;
        this.header = header;
        for (Quadrant quadrant : Quadrant.values()) {
            notes.put(quadrant, new ArrayList<>());
        }
        all.forEach(note -> notesOf(note.quadrant()).add(note));
    }

    /**
     * {@return what a map that stands alone shows}
     *
     * @param map the map
     * @param persona whose it is, if more than her id is known
     * @param language the language of titles and figures
     */
    public static EmpathyContent of(EmpathyMap map, Optional<Persona> persona, Language language) {
        String name =
                persona.map(Persona::name).or(map::persona).orElseGet(() -> EmpathyWord.EVERY_CUSTOMER.in(language));
        List<Card> cards =
                persona.map(each -> Header.persona(language, each)).stream().toList();
        Header header = new Header(name, EmpathyWord.EMPATHY_MAP.in(language), List.of(), cards);
        return new EmpathyContent(language, name, header, Notes.of(map));
    }

    /**
     * {@return what the map of a persona on a journey shows}
     *
     * @param journey the journey
     * @param persona one of its personas
     * @param language the language of titles and figures
     */
    public static EmpathyContent of(Journey journey, Persona persona, Language language) {
        MapContent map = new MapContent(journey, language, Set.of(), List.of(persona.id()), null, null);
        Header header = Header.of(map);
        String subtitle = String.join(
                " · ", EmpathyWord.EMPATHY_MAP.in(language), Isolated.of(journey.name()), header.subtitle());
        return new EmpathyContent(
                language,
                persona.name(),
                new Header(persona.name(), subtitle, header.notes(), header.cards()),
                Notes.of(journey, persona.id()));
    }

    Language language() {
        return language;
    }

    /** {@return whose map it is} */
    String name() {
        return name;
    }

    Header header() {
        return header;
    }

    String say(Wording word, String... filled) {
        return word.in(language, filled);
    }

    /** {@return the notes of a quadrant, in order} */
    List<Note> notesOf(Quadrant quadrant) {
        return notes.computeIfAbsent(quadrant, any -> new ArrayList<>());
    }

    /** {@return the number of the first note of a quadrant among all notes, from 1} */
    int numberOf(Quadrant quadrant) {
        int number = 1;
        for (Quadrant before : Quadrant.values()) {
            if (before == quadrant) {
                break;
            }
            number += notesOf(before).size();
        }
        return number;
    }

    boolean isEmpty() {
        return notes.values().stream().allMatch(List::isEmpty);
    }

    /** {@return the mean of the feelings; empty if none is known} */
    OptionalDouble meanValence() {
        return notesOf(Quadrant.FEELS).stream()
                .flatMapToDouble(note -> note.valence().stream())
                .average();
    }

    /** {@return how good the feeling of a note is, in a word and as a figure; empty of other notes} */
    Optional<String> figure(Note note) {
        return note.valence().isPresent()
                ? Optional.of(new Numbers(language).feeling(note.valence()))
                : Optional.empty();
    }

    /** {@return all of a note in one line} */
    String told(Note note) {
        List<String> said = new ArrayList<>();
        note.labels().forEach(label -> said.add(Isolated.of(label)));
        if (!note.text().isEmpty()) {
            said.add(Isolated.of(note.text()));
        }
        List<String> marks = new ArrayList<>();
        figure(note).ifPresent(marks::add);
        if (note.severity() > 0) {
            marks.add(say(Word.SEVERITY, Integer.toString(note.severity())));
        }
        if (note.assumption()) {
            marks.add(say(Word.ASSUMPTION));
        }
        if (!note.where().isEmpty()) {
            marks.add(Isolated.of(note.where()));
        }
        String all = String.join(", ", marks);
        return said.isEmpty() ? all : String.join(", ", said) + (all.isEmpty() ? "" : " (" + all + ")");
    }
}

package org.journeymodel.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.EmpathyMap;
import org.journeymodel.core.model.Language;
import org.journeymodel.core.model.Persona;
import org.journeymodel.render.layout.Box;
import org.journeymodel.render.layout.Look;
import org.journeymodel.render.layout.Mark;
import org.journeymodel.render.layout.Picture;
import org.junit.jupiter.api.Test;

class EmpathyMapDrawingTest {

    private static final Set<Look> GROUNDS = Set.of(Look.NOTE, Look.PAIN, Look.GAIN);

    private final EmpathyMap map = EmpathyMap.builder()
            .persona("colleen")
            .addSays("Why twice?")
            .addThinks("All alike")
            .addDoes("Opens every tab")
            .addFeels(Emotion.of(-0.7, "Every page differs").withLabels("lost"), Emotion.of(0.1))
            .addPains(Claim.of("Cannot compare", 3), Claim.of("Slow").withInsights("survey"))
            .build();

    @Test
    void tellsEachQuadrant() {
        assertThat(EmpathyMapDrawing.of(map).toTextAlternative()).isEqualTo("""
                Empathy map: colleen
                Empathy map

                Says
                Why twice?

                Thinks
                All alike

                Does
                Opens every tab

                Feels
                lost, Every page differs (very bad (−0.7))
                neutral (+0.1)

                Pains
                Cannot compare (severity 3 of 5, assumption)
                Slow

                Gains
                nothing known yet
                """);
    }

    @Test
    void tellsWhereNotesOfAJourneyComeFrom() {
        assertThat(EmpathyMapDrawing.of(Journeys.small(), "colleen").toTextAlternative())
                .startsWith("Empathy map: Colleen\nEmpathy map · Buying a vacuum cleaner · Current state\n")
                .contains("Thinks\nAll alike (Compares)\n")
                .contains("Every page differs (very bad (−0.7), Compares)\n")
                .contains("Pains\nCannot compare (severity 3 of 5, assumption, Compares)\n");
    }

    @Test
    void callsAPersonaByHerNameWhereSheIsGiven() {
        Persona colleen =
                Persona.builder("colleen", "Curious Colleen").quote("No time.").build();
        assertThat(EmpathyMapDrawing.of(map, colleen).toTextAlternative())
                .startsWith("Empathy map: Curious Colleen\nEmpathy map\n\nCurious Colleen\n“No time.”\n");
        assertThat(EmpathyMapDrawing.of(
                                map.toBuilder().persona(Optional.empty()).build())
                        .toTextAlternative())
                .startsWith("Empathy map: Every customer\n");
    }

    @Test
    void refusesThePersonaOfAnotherMap() {
        Persona bob = Persona.of("bob", "Bob");
        assertThatThrownBy(() -> EmpathyMapDrawing.of(map, bob))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The empathy map is that of persona \"colleen\", but the persona given is \"bob\"."
                        + " Give the persona whose map it is.");
    }

    @Test
    void refusesAPersonaThatTheJourneyDoesNotHave() {
        assertThatThrownBy(() -> EmpathyMapDrawing.of(Journeys.small(), "coleen"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("Journey \"vacuum\" has no persona \"coleen\". Did you mean \"colleen\"?");
    }

    /** One thing said, one thought, one done, then the feelings: the first pain is the sixth note. */
    @Test
    void onAPageEachNoteIsReachedByTheKeyboardAndLeadsToItsWords() {
        String page = EmpathyMapDrawing.of(map).toHtml();
        assertThat(page)
                .contains("href=\"#note-1\" aria-label=\"Why twice?\"")
                .contains("<li dir=\"auto\" id=\"note-1\" tabindex=\"-1\">Why twice?</li>")
                .contains("href=\"#note-6\" aria-label=\"Cannot compare (severity 3 of 5, assumption)\"")
                .contains("id=\"note-6\" tabindex=\"-1\">Cannot compare (severity 3 of 5, assumption)</li>")
                .contains("id=\"note-7\" tabindex=\"-1\">Slow</li>")
                .doesNotContain("note-8", "note-0");
        assertThat(EmpathyMapDrawing.of(EmpathyMap.builder().build()).toHtml()).doesNotContain("note-1");
    }

    @Test
    void saysWhatToDeclareWhereNothingIsKnown() {
        EmpathyMapDrawing empty = EmpathyMapDrawing.of(EmpathyMap.builder().build());
        String sentence = "This empathy map is still empty. Declare what is said, thought, done and felt, and the"
                + " pains and gains.";
        assertThat(empty.toTextAlternative()).contains("\n" + sentence + "\n");
        assertThat(Drawn.labels(Kinds.whole(empty)).stream().map(label -> String.join(" ", label.lines())))
                .contains(sentence)
                .filteredOn("nothing known yet"::equals)
                .hasSize(6);
        assertThat(empty.language(Language.DANISH).toHtml()).contains("Dette empatikort er endnu tomt.");
        assertThat(EmpathyMapDrawing.of(map).toTextAlternative()).doesNotContain(sentence);
    }

    @Test
    void putsQuadrantsAroundThePersonaAndPainsAndGainsBelow() {
        Picture picture = Kinds.whole(EmpathyMapDrawing.of(map));
        Mark.Disc persona = persona(picture);
        Box says = title(picture, "Says");
        Box thinks = title(picture, "Thinks");
        Box does = title(picture, "Does");
        Box feels = title(picture, "Feels");
        assertThat(List.of(says.right(), does.right())).allMatch(right -> right < persona.x());
        assertThat(List.of(thinks.x(), feels.x())).allMatch(left -> left > persona.x());
        assertThat(says.y()).isEqualTo(thinks.y()).isLessThan(persona.y());
        assertThat(does.y()).isEqualTo(feels.y()).isGreaterThan(persona.y());
        assertThat(title(picture, "Pains").y())
                .isEqualTo(title(picture, "Gains").y())
                .isGreaterThan(persona.y() + persona.radius());
    }

    private static Box title(Picture picture, String text) {
        return Drawn.labels(picture).stream()
                .filter(label -> label.lines().equals(List.of(text)))
                .findFirst()
                .orElseThrow()
                .box();
    }

    private static Mark.Disc persona(Picture picture) {
        return all(picture.marks())
                .flatMap(mark -> mark instanceof Mark.Disc disc ? Stream.of(disc) : Stream.empty())
                .filter(disc -> disc.look() == Look.PERSONA)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Mark> all(List<Mark> marks) {
        return marks.stream()
                .flatMap(mark -> mark instanceof Mark.Group group ? group.marks().stream() : Stream.of(mark));
    }

    private static List<Box> notes(Picture picture) {
        return picture.marks().stream()
                .flatMap(mark -> mark instanceof Mark.Group group ? group.marks().stream() : Stream.empty())
                .flatMap(mark -> mark instanceof Mark.Rectangle box ? Stream.of(box) : Stream.empty())
                .filter(box -> GROUNDS.contains(box.look()))
                .map(Mark.Rectangle::box)
                .toList();
    }

    @Test
    void showsTheFaceOfTheMeanFeeling() {
        // (-0.7 + 0.1) / 2 = -0.3, which frowns; one more for the bad feeling itself.
        long frowning = all(Kinds.whole(EmpathyMapDrawing.of(map)).marks())
                .filter(mark -> mark instanceof Mark.Disc disc && disc.look() == Look.FACE_BAD)
                .count();
        assertThat(frowning).isEqualTo(2);
    }

    @Test
    void framesAssumptionsAndShowsSeverity() {
        List<Mark> marks = all(Kinds.whole(EmpathyMapDrawing.of(map)).marks()).toList();
        assertThat(marks.stream().filter(mark -> mark instanceof Mark.Rectangle box && box.look() == Look.ASSUMED))
                .as("one pain, and the sign in the legend")
                .hasSize(2);
        assertThat(marks.stream().filter(mark -> mark instanceof Mark.Rectangle box && box.look() == Look.PIP))
                .as("three of a pain, and three in the legend")
                .hasSize(6);
    }

    @Test
    void twoHundredNotesFlowAndNoneLiesOverAnotherOrThePersona() {
        Random random = new Random(200);
        for (int size : new int[] {1, 7, 40, 200}) {
            Picture picture = Kinds.whole(EmpathyMapDrawing.of(many(random, size)));
            List<Box> notes = notes(picture);
            assertThat(notes).hasSize(size);
            assertThat(overlaps(notes)).isEmpty();
            Mark.Disc persona = persona(picture);
            assertThat(notes).allMatch(note -> distance(note, persona) >= persona.radius());
        }
    }

    private static List<String> overlaps(List<Box> boxes) {
        List<String> found = new ArrayList<>();
        for (int at = 0; at < boxes.size(); at++) {
            for (int next = at + 1; next < boxes.size(); next++) {
                if (boxes.get(at).overlaps(boxes.get(next))) {
                    found.add(boxes.get(at) + " and " + boxes.get(next));
                }
            }
        }
        return found;
    }

    /** From the middle of the disc to the nearest point of the box. */
    private static double distance(Box box, Mark.Disc disc) {
        double x = Math.max(box.x(), Math.min(disc.x(), box.right()));
        double y = Math.max(box.y(), Math.min(disc.y(), box.bottom()));
        return Math.hypot(x - disc.x(), y - disc.y());
    }

    private static EmpathyMap many(Random random, int size) {
        EmpathyMap.Builder many = EmpathyMap.builder();
        for (int at = 0; at < size; at++) {
            String text = "number " + at + " says a lot ".repeat(random.nextInt(8));
            switch (random.nextInt(6)) {
                case 0 -> many.addSays(text);
                case 1 -> many.addThinks(text);
                case 2 -> many.addDoes(text);
                case 3 -> many.addFeels(Emotion.of(2 * random.nextDouble() - 1, text));
                case 4 -> many.addPains(Claim.of(text, 1 + random.nextInt(5)));
                default -> many.addGains(Claim.of(text));
            }
        }
        return many.build();
    }

    @Test
    void describesItself() {
        assertThat(EmpathyMapDrawing.of(map)).hasToString("Empathy map of persona \"colleen\"");
        assertThat(EmpathyMapDrawing.of(EmpathyMap.builder().build())).hasToString("Empathy map of every customer");
        assertThat(EmpathyMapDrawing.of(Journeys.small(), "colleen"))
                .hasToString("Empathy map of persona \"colleen\" on Journey \"vacuum\": 2 stages, 3 touchpoints,"
                        + " 3 transitions");
    }
}

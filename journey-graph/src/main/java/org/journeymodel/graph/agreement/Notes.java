package org.journeymodel.graph.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.message.PlainText;
import org.journeymodel.core.model.EmotionScale;
import org.journeymodel.graph.wording.CountWording;
import org.journeymodel.graph.wording.PersonaWording;

/** Says what an agreement rests on, and what could not be compared. */
final class Notes {

    private Notes() {}

    static List<String> of(JourneyFlow flow, Tally tally) {
        List<String> notes = new ArrayList<>();
        PersonaWording.note(flow).ifPresent(notes::add);
        long visits = Arrays.stream(tally.visits).sum();
        notes.add("Rests on " + CountWording.of(tally.seen, "customer") + " with " + CountWording.of(visits, "visit")
                + " of touchpoints that the map knows.");
        if (tally.unknown.events() > 0) {
            notes.add(CountWording.of(tally.unknown.events(), "event")
                    + (tally.unknown.events() == 1 ? " is" : " are")
                    + " at names that the map does not know, and passed over.");
        }
        if (tally.allCustomers > tally.seen) {
            notes.add(CountWording.of(tally.allCustomers - tally.seen, "customer")
                    + " visited nothing that the map knows.");
        }
        if (tally.timedMoves == 0) {
            notes.add("No move has known times, so times are not compared.");
        }
        addScores(notes, tally, flow.journey().emotionScale());
        return List.copyOf(notes);
    }

    private static void addScores(List<String> notes, Tally tally, EmotionScale scale) {
        long outside = tally.scores.outside();
        if (outside > 0) {
            notes.add(CountWording.of(outside, "score") + (outside == 1 ? " is" : " are")
                    + " outside of the scale of the journey, "
                    + PlainText.shortest(scale.min()).toPlainString() + " to "
                    + PlainText.shortest(scale.max()).toPlainString() + ", so feelings are not compared."
                    + " Set the emotion scale of the journey to that of the scores.");
        }
        if (tally.scores.all() == 0 && outside == 0) {
            notes.add("No event has a score to read, so feelings are not compared.");
        }
    }
}

package org.journeymodel.render.empathy;

import org.journeymodel.render.wording.Word;
import org.journeymodel.render.wording.Wording;

/** A part of an empathy map: the four quadrants, and the two boxes below them. */
enum Quadrant {
    /** What is said. */
    SAYS(EmpathyWord.SAYS),
    /** What is thought. */
    THINKS(EmpathyWord.THINKS),
    /** What is done. */
    DOES(EmpathyWord.DOES),
    /** What is felt. */
    FEELS(EmpathyWord.FEELS),
    /** What hurts. */
    PAINS(Word.PAINS),
    /** What does good. */
    GAINS(Word.GAINS);

    private final Wording title;

    Quadrant(Wording title) {
        this.title = title;
    }

    Wording title() {
        return title;
    }
}

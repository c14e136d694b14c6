package org.journeymodel.render.empathy;

import org.journeymodel.render.wording.Word;
import org.journeymodel.render.wording.Wording;

/** A part of an empathy map: the four quadrants, and the two boxes below them. */
enum Quadrant {
    /** What is said. */
    SAYS,
    /** What is thought. */
    THINKS,
    /** What is done. */
    DOES,
    /** What is felt. */
    FEELS,
    /** What hurts. */
    PAINS,
    /** What does good. */
    GAINS;

    Wording title() {
        return switch (this) {
            case SAYS -> EmpathyWord.SAYS;
            case THINKS -> EmpathyWord.THINKS;
            case DOES -> EmpathyWord.DOES;
            case FEELS -> EmpathyWord.FEELS;
            case PAINS -> Word.PAINS;
            case GAINS -> Word.GAINS;
        };
    }
}

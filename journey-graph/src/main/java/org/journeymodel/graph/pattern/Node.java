package org.journeymodel.graph.pattern;

import java.util.List;

/** A part of a pattern that was read. */
sealed interface Node {

    /** No limit to a repetition. */
    int ENDLESS = -1;

    /** One touchpoint, by the number of its selection. */
    record Element(int selection) implements Node {}

    /** The start of the path. */
    record Start() implements Node {}

    /** The end of the path. */
    record End() implements Node {}

    /** One part after the other. */
    record Sequence(List<Node> parts) implements Node {}

    /** One of the parts. */
    record Choice(List<Node> parts) implements Node {}

    /** A part so many times in sequence. */
    record Repeat(Node part, int least, int most) implements Node {}
}

package org.journeymodel.graph.pattern;

import org.journeymodel.core.work.Work;
import org.journeymodel.graph.compact.Links;

/** From which states of a graph one of some others can be reached. */
final class Reaching {

    private Reaching() {}

    /** {@return for each state whether it is a goal or leads to one; linear time} */
    static boolean[] any(Links links, boolean[] goals, Work work) {
        boolean[] reaches = goals.clone();
        Ints open = new Ints();
        for (int state = 0; state < goals.length; state++) {
            if (goals[state]) {
                open.add(state);
            }
        }
        while (open.size() > 0) {
            int state = open.removeLast();
            for (int number = 0; number < links.inDegree(state); number++) {
                work.step();
                int source = links.source(links.into(state, number));
                if (!reaches[source]) {
                    reaches[source] = true;
                    open.add(source);
                }
            }
        }
        return reaches;
    }
}

package org.journeymodel.graph.alignment;

import java.util.Arrays;

/** Writes down the steps of an edit, event by event. */
final class StepWriter {

    private final int[] path;
    private int[] steps;
    private int size;
    private int events;

    StepWriter(int[] path) {
        this.path = path;
        this.steps = new int[path.length + 4];
    }

    /** {@return how many steps there are} */
    int size() {
        return size;
    }

    void synchronous() {
        add(Steps.synchronous(path[events++]));
    }

    void missing(int touchpoint) {
        add(Steps.missing(touchpoint));
    }

    /** The events up to one, without it. */
    void adHocUpTo(int event) {
        while (events < event) {
            add(Steps.adHoc(path[events++]));
        }
    }

    private void add(int step) {
        if (size == steps.length) {
            steps = Arrays.copyOf(steps, 2 * size);
        }
        steps[size++] = step;
    }

    /** Turns the order of the steps from a place on. */
    void turnRound(int from) {
        for (int one = from, other = size - 1; one < other; one++, other--) {
            int kept = steps[one];
            steps[one] = steps[other];
            steps[other] = kept;
        }
    }

    int[] steps() {
        return size == steps.length ? steps : Arrays.copyOf(steps, size);
    }
}

package org.journeymodel.render.flowgraph;

/**
 * All moves from one touchpoint to another, or from the start, or to an end, as one line.
 *
 * @param source the index of the node that it leads out of
 * @param target the index of the node that it leads into
 * @param weight how many customers go there: a share, or moves for each customer, at most 1
 * @param label its share of the visits; empty where that is only assumed
 * @param title all that is known of it, in words
 * @param planned whether the journey has it
 * @param moves how many moves it stands for
 */
record GraphMove(int source, int target, double weight, String label, String title, boolean planned, int moves) {

    boolean isLoop() {
        return source == target;
    }

    boolean isBack() {
        return target < source;
    }
}

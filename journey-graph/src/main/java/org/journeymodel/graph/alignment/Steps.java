package org.journeymodel.graph.alignment;

/** The steps of an edit, each in one number: a kind in the two lowest bits, above them the touchpoint, if any. */
public final class Steps {

    private static final int SYNCHRONOUS = 0;
    private static final int MISSING = 1;
    private static final int AD_HOC = 2;
    private static final int KIND = 3;
    private static final int SHIFT = 2;

    private Steps() {}

    static int synchronous(int touchpoint) {
        return touchpoint << SHIFT | SYNCHRONOUS;
    }

    static int missing(int touchpoint) {
        return touchpoint << SHIFT | MISSING;
    }

    static int adHoc(int touchpoint) {
        return touchpoint << SHIFT | AD_HOC;
    }

    /** {@return whether an event is matched} */
    public static boolean isSynchronous(int step) {
        return (step & KIND) == SYNCHRONOUS;
    }

    /** {@return whether the run has a touchpoint that the path has not} */
    public static boolean isMissing(int step) {
        return (step & KIND) == MISSING;
    }

    /** {@return whether the path has an event that the run has not} */
    public static boolean isAdHoc(int step) {
        return (step & KIND) == AD_HOC;
    }

    /** {@return the touchpoint; below 0 for an event whose name the map does not know} */
    public static int touchpoint(int step) {
        return step >> SHIFT;
    }
}

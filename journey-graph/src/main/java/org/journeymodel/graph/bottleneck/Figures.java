package org.journeymodel.graph.bottleneck;

/** The measures of a journey while they are computed; NaN is what is not known. */
record Figures(
        double success, double lost, double seconds, double secondsOfSuccess, double feeling, double feelingOfSuccess) {

    boolean canSucceed() {
        return !Double.isNaN(success);
    }

    /** The time that the objective looks at. */
    double timeInView() {
        return canSucceed() ? secondsOfSuccess : seconds;
    }

    private static double known(double gain) {
        return Double.isNaN(gain) ? 0 : gain;
    }

    /** The feeling that the objective looks at; NaN if not known, be that of others known or not. */
    double feelingInView() {
        return canSucceed() ? feelingOfSuccess : feeling;
    }

    FlowMeasures toMeasures() {
        return new FlowMeasures(this);
    }

    /** What gains by an objective are of the order of. */
    double unit(Objective objective) {
        return objective == Objective.TIME ? Math.max(1, timeInView()) : 1;
    }

    /** How much better than {@code before} by the objective; negative if worse, 0 if that is not known. */
    double gainOver(Figures before, Objective objective) {
        return switch (objective) {
            case SUCCESS -> success - before.success;
            case LOSSES -> before.lost - lost;
            case TIME -> before.timeInView() - timeInView();
            case FEELING -> known(feelingInView() - before.feelingInView());
            case STRUCTURE -> 0;
        };
    }
}

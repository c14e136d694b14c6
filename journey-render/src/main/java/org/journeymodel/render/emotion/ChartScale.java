package org.journeymodel.render.emotion;

/**
 * The scale of a chart.
 *
 * @param top where the best feeling stands
 */
record ChartScale(double top) {

    /** How far the best feeling is from the worst. */
    static final double HEIGHT = 280;

    /** How far below the scale a feeling stands that is not known, so that it is taken for none. */
    static final double UNKNOWN = 30;

    double y(double valence) {
        return top + (1 - valence) * HEIGHT / 2;
    }

    double bottom() {
        return top + HEIGHT;
    }
}

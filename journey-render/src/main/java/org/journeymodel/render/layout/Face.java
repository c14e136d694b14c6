package org.journeymodel.render.layout;

import java.util.List;

/** A face that smiles, looks straight or frowns, the more the stronger the feeling. */
public final class Face {

    /** How large it is. */
    public static final double RADIUS = 11;

    private Face() {}

    /** Adds a face, for a feeling from -1 to 1. */
    public static void draw(List<Mark> marks, double x, double y, double valence) {
        Look face = valence > 0.2 ? Look.FACE_GOOD : valence < -0.2 ? Look.FACE_BAD : Look.FACE_FAIR;
        Look feature = valence > 0.2 ? Look.FEATURE_GOOD : valence < -0.2 ? Look.FEATURE_BAD : Look.FEATURE_FAIR;
        marks.add(new Mark.Disc(x, y, RADIUS, face));
        double depth = 5.5 * valence;
        PathData features = new PathData()
                .moveTo(x - 3.8, y - 4)
                .lineTo(x - 3.8, y - 2)
                .moveTo(x + 3.8, y - 4)
                .lineTo(x + 3.8, y - 2)
                .moveTo(x - 5, y + 4 - depth / 2)
                .bend(x, y + 4 + depth, x + 5, y + 4 - depth / 2);
        marks.add(new Mark.Path(features.toString(), 0, feature));
    }
}

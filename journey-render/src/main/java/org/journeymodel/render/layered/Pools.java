package org.journeymodel.render.layered;

/** Levels that do not fall and miss wanted ones by the least squares, weighted. */
final class Pools {

    private final double[] level;
    private final double[] weight;
    private final int[] size;
    private int pools;
    private int values;

    Pools(int most) {
        level = new double[most];
        weight = new double[most];
        size = new int[most];
    }

    /** Adds what is wanted next; its weight is above 0. */
    void add(double wanted, double itsWeight) {
        level[pools] = wanted;
        weight[pools] = itsWeight;
        size[pools] = 1;
        pools++;
        values++;
        while (pools > 1 && level[pools - 2] > level[pools - 1]) {
            int kept = pools - 2;
            double both = weight[kept] + weight[kept + 1];
            level[kept] = (level[kept] * weight[kept] + level[kept + 1] * weight[kept + 1]) / both;
            weight[kept] = both;
            size[kept] += size[kept + 1];
            pools--;
        }
    }

    double[] levels() {
        double[] levels = new double[values];
        int at = 0;
        for (int pool = 0; pool < pools; pool++) {
            for (int member = 0; member < size[pool]; member++) {
                levels[at++] = level[pool];
            }
        }
        return levels;
    }
}

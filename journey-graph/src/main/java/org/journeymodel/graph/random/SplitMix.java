package org.journeymodel.graph.random;

/**
 * SplitMix64 (Steele, Lea and Flood, Fast splittable pseudorandom number generators, 2014). Written out
 * here, since the JDK does not promise the algorithms of its generators, and equal seeds shall give equal
 * results on every JDK. Its period is 2⁶⁴.
 */
public final class SplitMix {

    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;
    private static final double DOUBLE_UNIT = 0x1.0p-53;

    private long state;

    /**
     * Begins.
     *
     * @param seed equal seeds give equal numbers
     */
    public SplitMix(long seed) {
        state = seed;
    }

    /** {@return the next 64 bits} */
    public long nextLong() {
        state += GOLDEN_GAMMA;
        long mixed = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    /** {@return the next number in [0, 1), a multiple of 2⁻⁵³} */
    public double nextDouble() {
        return (nextLong() >>> 11) * DOUBLE_UNIT;
    }
}

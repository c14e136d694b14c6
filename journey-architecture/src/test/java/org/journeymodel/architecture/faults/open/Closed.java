package org.journeymodel.architecture.faults.open;

/** Extended by one. */
public abstract sealed class Closed permits Closed.Only {

    static final class Only extends Closed {}

    /** Ended. */
    public static final class Final {}

    /** One of few. */
    public enum Kind {
        BODIED {
            @Override
            int rank() {
                return 1;
            }
        };

        abstract int rank();
    }

    /** Thrown. */
    @SuppressWarnings("serial")
    public static class Failure extends RuntimeException {}
}

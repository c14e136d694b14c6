package org.journeymodel.graph.pattern;

import java.util.Arrays;
import java.util.List;

/** Which touchpoints may stand at one place of a path. */
sealed interface Selection {

    boolean holds(int touchpoint);

    /** Any touchpoint. */
    record Any() implements Selection {
        @Override
        public boolean holds(int touchpoint) {
            return true;
        }
    }

    /** Some touchpoints, by index, in order. */
    final class Members implements Selection {
        private final int[] sorted;

        Members(int... sorted) {
            this.sorted = sorted;
        }

        int[] sorted() {
            return sorted;
        }

        @Override
        public boolean holds(int touchpoint) {
            return Arrays.binarySearch(sorted, touchpoint) >= 0;
        }
    }

    /** Those that are in one of the parts. */
    record AnyOf(List<Selection> parts) implements Selection {
        @Override
        public boolean holds(int touchpoint) {
            return parts.stream().anyMatch(each -> each.holds(touchpoint));
        }
    }

    /** Those that are in all parts. */
    record AllOf(List<Selection> parts) implements Selection {
        @Override
        public boolean holds(int touchpoint) {
            return parts.stream().allMatch(each -> each.holds(touchpoint));
        }
    }

    /** Those that are not in another. */
    record Not(Selection other) implements Selection {
        @Override
        public boolean holds(int touchpoint) {
            return !other.holds(touchpoint);
        }
    }
}

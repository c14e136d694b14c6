package org.journeymodel.core.message;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the known name that a mistyped one was probably meant to be.
 *
 * <p>Names are compared by the optimal string alignment distance (insertions, deletions,
 * substitutions and swaps of neighbours) after lower-casing. A candidate is near enough when the
 * distance is at most a third of the longer name's length, and at least one edit is allowed. Among
 * equally near candidates the first wins.
 *
 * <p>Looking stops after a fixed amount of work, some 25,000 candidates of ordinary length, so that
 * a document of long and many names cannot make a message expensive. What was nearest until then is
 * the answer.
 */
public final class Suggestion {

    private static final int LONGEST = 256;
    private static final int MOST_LISTED = 10;
    private static final int MOST_WORK = 10_000_000;

    private Suggestion() {}

    /**
     * {@return the nearest candidate, or empty if none is near}
     *
     * @param name the name that is not known
     * @param candidates the names that are, in the order in which ties are decided
     */
    public static Optional<String> nearest(String name, Iterable<String> candidates) {
        if (name.isEmpty() || name.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = name.toLowerCase(Locale.ROOT);
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        int work = 0;
        for (String candidate : candidates) {
            if (candidate.isEmpty() || candidate.length() > LONGEST) {
                continue;
            }
            int longer = Math.max(name.length(), candidate.length());
            int bound = Math.min(Math.max(1, longer / 3), bestDistance - 1);
            if (Math.abs(name.length() - candidate.length()) > bound) {
                continue;
            }
            work += name.length() * candidate.length();
            if (work > MOST_WORK) {
                break;
            }
            int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT), bound);
            // Two names without a letter in common are never each other's misspelling.
            if (distance <= bound && distance < longer) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * {@return the words {@code Did you mean "…"?}, or empty if no candidate is near}
     *
     * @param name the name that is not known
     * @param candidates the names that are
     */
    public static Optional<String> didYouMean(String name, Iterable<String> candidates) {
        return nearest(name, candidates).map(found -> "Did you mean " + Quote.of(found) + "?");
    }

    /**
     * {@return the sentence that helps whoever asked for an unknown name: the nearest known one, else
     * the first ten of all, else that there is none}
     *
     * @param name the name that is not known
     * @param known the names that are
     */
    public static String remedy(String name, Collection<String> known) {
        return didYouMean(name, known).orElseGet(() -> listOf(known));
    }

    private static String listOf(Collection<String> known) {
        if (known.isEmpty()) {
            return "It has none at all.";
        }
        String listed = known.stream().limit(MOST_LISTED).map(Quote::of).collect(Collectors.joining(", "));
        int more = known.size() - MOST_LISTED;
        return "Known are " + listed + (more > 0 ? " and " + more + " more." : ".");
    }

    /** {@return the distance, or any number above the bound if it is above the bound} */
    private static int distance(String a, String b, int bound) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                int cheapest = Math.min(substituted, Math.min(last[j], current[j - 1]) + 1);
                if (isSwap(a, i, b, j)) {
                    cheapest = Math.min(cheapest, beforeLast[j - 2] + 1);
                }
                current[j] = cheapest;
                least = Math.min(least, cheapest);
            }
            if (least > bound) {
                return least; // no later row can be cheaper
            }
            int[] reused = beforeLast;
            beforeLast = last;
            last = current;
            current = reused;
        }
        return last[b.length()];
    }

    private static boolean isSwap(String a, int i, String b, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}

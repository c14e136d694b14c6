package org.journeymodel.core.validation;

/**
 * Sorts JSON Pointers segment by segment: a place before the places in it, array indexes as numbers
 * and before names, names by their characters.
 */
final class PathOrder {

    private PathOrder() {}

    /** A comparator of paths. */
    static int compare(String left, String right) {
        int same = 0;
        int shorter = Math.min(left.length(), right.length());
        while (same < shorter && left.charAt(same) == right.charAt(same)) {
            same++;
        }
        if (same == left.length() || same == right.length()) {
            // One may be /stages/1 and the other /stages/10: the longer is the larger either way.
            return Integer.compare(left.length(), right.length());
        }
        int begin = left.lastIndexOf('/', same - 1) + 1;
        return compareSegments(segment(left, begin), segment(right, begin));
    }

    private static String segment(String path, int begin) {
        int end = path.indexOf('/', begin);
        return path.substring(begin, end < 0 ? path.length() : end);
    }

    private static int compareSegments(String left, String right) {
        boolean isIndex = isIndex(left);
        if (isIndex != isIndex(right)) {
            return isIndex ? -1 : 1;
        }
        boolean asNumbers = isIndex && left.length() != right.length();
        return asNumbers ? Integer.compare(left.length(), right.length()) : left.compareTo(right);
    }

    private static boolean isIndex(String segment) {
        return !segment.isEmpty() && segment.chars().allMatch(each -> each >= '0' && each <= '9');
    }
}

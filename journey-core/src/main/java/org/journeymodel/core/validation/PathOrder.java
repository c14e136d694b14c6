package org.journeymodel.core.validation;

import java.io.Serializable;
import java.util.Comparator;

/** Sorts JSON Pointers segment by segment, array indexes as numbers. */
final class PathOrder implements Comparator<String>, Serializable {

    private static final long serialVersionUID = 1L;

    @Override
    public int compare(String left, String right) {
        String[] a = left.split("/", -1);
        String[] b = right.split("/", -1);
        for (int at = 0; at < Math.min(a.length, b.length); at++) {
            int order = compareSegments(a[at], b[at]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.length, b.length);
    }

    private static int compareSegments(String a, String b) {
        if (isIndex(a) && isIndex(b) && a.length() != b.length()) {
            return Integer.compare(a.length(), b.length());
        }
        return a.compareTo(b);
    }

    private static boolean isIndex(String segment) {
        return !segment.isEmpty() && segment.chars().allMatch(each -> each >= '0' && each <= '9');
    }
}

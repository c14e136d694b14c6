package org.journeymodel.graph.review;

/** Text as lines of bounded width, broken between words; what follows a break is set in. */
final class Lines {

    private static final int WIDTH = 110;
    private static final int HANG = 2;

    private final StringBuilder text = new StringBuilder();

    void heading(String heading) {
        text.append('\n').append(heading).append('\n');
    }

    void line(String line) {
        String rest = line;
        int own = line.length() - line.stripLeading().length();
        String hang = " ".repeat(own + HANG);
        while (rest.length() > WIDTH) {
            int cut = rest.lastIndexOf(' ', WIDTH);
            while (cut > 0 && belongTogether(rest, cut)) {
                cut = rest.lastIndexOf(' ', cut - 1);
            }
            cut = cut <= own + HANG ? rest.indexOf(' ', WIDTH) : cut;
            if (cut < 0) {
                break;
            }
            text.append(rest, 0, cut).append('\n');
            rest = hang + rest.substring(cut + 1);
        }
        text.append(rest).append('\n');
    }

    /** A number and its sign, such as {@code 42 %} and {@code < 0.001}. */
    private static boolean belongTogether(String text, int space) {
        return "%<>=".indexOf(text.charAt(space + 1)) >= 0 || "<>=".indexOf(text.charAt(space - 1)) >= 0;
    }

    String written() {
        return text.toString();
    }
}

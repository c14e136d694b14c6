package org.journeymodel.graph.review;

/** Text as lines of bounded width, broken between words; what follows a break is set in. */
final class Lines {

    private static final int WIDTH = 110;
    private static final String HANG = "    ";

    private final StringBuilder text = new StringBuilder();

    void heading(String heading) {
        text.append('\n').append(heading).append('\n');
    }

    void line(String line) {
        String rest = line;
        while (rest.length() > WIDTH) {
            int cut = rest.lastIndexOf(' ', WIDTH);
            int indent = rest.length() - rest.stripLeading().length();
            cut = cut <= indent ? rest.indexOf(' ', WIDTH) : cut;
            if (cut < 0) {
                break;
            }
            text.append(rest, 0, cut).append('\n');
            rest = HANG + rest.substring(cut + 1);
        }
        text.append(rest).append('\n');
    }

    /** Adds a text of several lines, each set in. */
    void block(String lines) {
        lines.lines().forEach(each -> line("  " + each));
    }

    String written() {
        return text.toString();
    }
}

package org.journeymodel.examples.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;

/** What one run of the program gave. */
record Run(int exitCode, String out, String err) {

    /** Runs the program inside this JVM; arguments are taken as their texts. */
    static Run journey(Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] texts = Stream.of(args).map(String::valueOf).toArray(String[]::new);
        int exitCode = Main.run(new PrintWriter(out), new PrintWriter(err), texts);
        return new Run(exitCode, textOf(out), textOf(err));
    }

    private static String textOf(StringWriter written) {
        return written.toString().replace(System.lineSeparator(), "\n");
    }
}

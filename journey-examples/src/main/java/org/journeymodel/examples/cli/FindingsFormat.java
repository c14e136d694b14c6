package org.journeymodel.examples.cli;

import java.io.PrintWriter;
import org.journeymodel.json.JourneyJson;

/** In which form findings are printed. */
enum FindingsFormat {
    /** One finding a line. */
    TEXT {
        @Override
        void print(LocatedFindings located, PrintWriter out) {
            located.findings().forEach(out::println);
        }
    },

    /** All of it, for programs. */
    JSON {
        @Override
        void print(LocatedFindings located, PrintWriter out) {
            out.print(JourneyJson.write(FindingsJson.of(located)));
        }
    },

    /** SARIF 2.1.0, which code scanning and editors read. */
    SARIF {
        @Override
        void print(LocatedFindings located, PrintWriter out) {
            out.print(JourneyJson.write(Sarif.of(located)));
        }
    };

    abstract void print(LocatedFindings located, PrintWriter out);
}

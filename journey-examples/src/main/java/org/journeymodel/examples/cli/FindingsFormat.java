package org.journeymodel.examples.cli;

import java.io.PrintWriter;
import java.util.List;
import org.journeymodel.json.JourneyJson;

/** In which form findings are printed. */
enum FindingsFormat {
    /** One finding a line; files that cannot be read are complained of elsewhere. */
    TEXT {
        @Override
        void print(List<LocatedFindings> files, PrintWriter out) {
            files.stream()
                    .filter(LocatedFindings::isReadable)
                    .forEach(each -> each.findings().forEach(out::println));
        }
    },

    /** All of it, for programs. */
    JSON {
        @Override
        void print(List<LocatedFindings> files, PrintWriter out) {
            out.print(JourneyJson.write(FindingsJson.of(files)));
        }
    },

    /** SARIF 2.1.0, which code scanning and editors read. */
    SARIF {
        @Override
        void print(List<LocatedFindings> files, PrintWriter out) {
            out.print(JourneyJson.write(Sarif.of(files)));
        }
    };

    abstract void print(List<LocatedFindings> files, PrintWriter out);
}

package org.journeymodel.json.shape;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.json.document.Parsers;
import org.journeymodel.json.fault.Fault;
import org.journeymodel.json.fault.Rule;
import org.journeymodel.json.output.Writing;
import org.jspecify.annotations.Nullable;

/**
 * The version of the format in which a document is written: {@code major.minor}. A newer minor version
 * may only add fields. A library reads documents of its own major version and, unless it is told to be
 * lenient, of no newer minor one.
 */
public record FormatVersionShape() implements Shape<String> {

    /** The version that is written. */
    public static final String CURRENT = "1.0";

    private static final Pattern GRAMMAR = Pattern.compile("(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})");
    private static final int MAJOR = 1;
    private static final int MINOR = 0;

    @Override
    public String wanted() {
        return "the format version \"" + CURRENT + '"';
    }

    @Override
    public @Nullable String read(Reading in) {
        String found = in.text(this);
        if (found == null || found.equals(CURRENT)) {
            return found;
        }
        Matcher version = GRAMMAR.matcher(found);
        if (!version.matches()) {
            in.tell(
                    Rule.VERSION,
                    in.quote(found) + " is no format version.",
                    "Write \"journeyFormat\": \"" + CURRENT + "\".");
        } else if (isNewer(version)) {
            in.meetNewerFormat(found);
            if (in.leftOut() != null && Integer.parseInt(version.group(1)) == MAJOR) {
                in.leftOut()
                        .tellFormat(new Fault(
                                Rule.VERSION,
                                in.pointer(),
                                Parsers.offset(in.parser()),
                                differs(found),
                                "What only the newer format has is left out."));
                return CURRENT;
            }
            in.tell(Rule.VERSION, differs(found), "Read it with a newer version of this library.");
        } else {
            in.tell(Rule.VERSION, differs(found), "There is no format before 1.0.");
        }
        return null;
    }

    private static boolean isNewer(Matcher version) {
        int major = Integer.parseInt(version.group(1));
        return major > MAJOR || (major == MAJOR && Integer.parseInt(version.group(2)) > MINOR);
    }

    private static String differs(String found) {
        return "the document has format " + found + ", and this library reads format " + CURRENT + ".";
    }

    @Override
    public ObjectValue schema(JsonSchema schema) {
        return AttributeValue.object().put("const", CURRENT).build();
    }

    @Override
    public void write(String version, Writing out) {
        out.text(version);
    }

    @Override
    public String standIn() {
        return CURRENT;
    }
}

package org.journeymodel.examples.cli;

import java.util.List;
import java.util.regex.Pattern;
import org.journeymodel.core.validation.Finding;

/** Turns what the library's messages advise programmers to call into what users of this program can do. */
final class OptionNames {

    /** In this order: longer phrases before what they have within them. */
    private static final List<Rewording> REWORDINGS = List.of(
            // Where there is no option, what is left of the advice.
            plain(", or keep this one as an attribute (EventLogReader.attributeColumns)", ""),
            plain(", or name all columns in order (EventLogReader.columns)", ""),
            plain(", or read the events in the order given (EventLogReader.withoutTimes)", ""),
            plain("EventLogReader.separator and columns", "--separator"),
            pattern(
                    "Drop them if so, with EventFilter\\.customers\\(\".*\"\\)\\.",
                    "Leave them out of the file if so."),
            plain(" (EventLog.collapseRepeats)", ""),
            plain(": keep(EventFilter.timed())", ""),
            pattern(", or raise the limit \\(\\w*Limits\\.\\w+(?:\\(\\))?\\)", ""),
            pattern(
                    "Raise the limit if you trust the file \\(\\w*Limits\\.\\w+(?:\\(\\))?\\), or split it",
                    "Split it"),
            pattern(
                    "Raise the limit if you trust the file \\(\\w*Limits\\.\\w+(?:\\(\\))?\\)",
                    "Unpack it first if you trust it"),
            pattern(" Or raise the limit \\(\\w*Limits\\.\\w+(?:\\(\\))?\\)\\.", ""),
            pattern(" \\(\\w*Limits\\.\\w+(?:\\(\\))?\\)", ""),
            plain("; JourneyJson.atlases() does", "; validate --atlas does"),
            plain("; JourneyJson.scenarios(journey) does", "; validate --scenarios does"),
            pattern("; JourneyJson\\.\\w+\\(\\) does", ""),
            plain(
                    " with EmotionScale.of(min, neutral, max)",
                    ": (score - neutral)/(max - neutral) above neutral, (score - neutral)/(neutral - min) below"),
            // Where there is one, its name.
            plain("TimeFormat.epochSeconds()", "--time-format seconds"),
            plain("TimeFormat.epochMillis()", "--time-format millis"),
            plain("TimeFormat.epochMicros()", "--time-format micros"),
            plain("TimeFormat.epochNanos()", "--time-format nanos"),
            pattern("TimeFormat\\.pattern\\(\"([^\"]*)\"\\)", "--time-format '$1'"),
            plain("EventLogReader.timeFormat", "--time-format"),
            pattern("EventLogReader\\.(customer|touchpoint|time|failed|score)Column\\b", "--$1"),
            pattern("EventLogReader\\.(classifier|lifecycle|zone|charset|separator)\\b", "--$1"));

    /**
     * A phrase and what the program says instead.
     *
     * @param phrase what is looked for
     * @param instead what stands there then, with groups of the phrase as {@code $1}
     */
    private record Rewording(Pattern phrase, String instead) {}

    private OptionNames() {}

    private static Rewording plain(String phrase, String instead) {
        return pattern(Pattern.quote(phrase), instead);
    }

    private static Rewording pattern(String phrase, String instead) {
        return new Rewording(Pattern.compile(phrase), instead);
    }

    /** {@return a message of the library in the words of the program} */
    static String in(String message) {
        String named = message;
        for (Rewording each : REWORDINGS) {
            named = each.phrase().matcher(named).replaceAll(each.instead());
        }
        return named;
    }

    /** {@return a finding with its message and remedy in the words of the program} */
    static Finding in(Finding finding) {
        return finding.toBuilder()
                .message(in(finding.message()))
                .remedy(finding.remedy().map(OptionNames::in))
                .build();
    }
}

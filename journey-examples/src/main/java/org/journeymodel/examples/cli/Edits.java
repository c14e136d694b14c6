package org.journeymodel.examples.cli;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.journeymodel.graph.whatif.Edit;
import org.journeymodel.graph.whatif.Target;
import picocli.CommandLine.TypeConversionException;

/** Reads edits and targets from arguments. */
final class Edits {

    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(?:\\d{1,30}(?:\\.\\d{0,30})?|\\.\\d{1,30})(?:[eE][-+]?\\d{1,3})?");
    private static final String ID = "([^\\s=@~:>]+)";
    private static final Pattern SHARE = Pattern.compile(ID + "->" + ID + "\\s*(?::([^=]+))?=(.+)");
    private static final Pattern WAITING = Pattern.compile(ID + "->" + ID + "\\s*(?::([^@]+))?@(.+)");
    private static final Pattern DURATION = Pattern.compile(ID + "\\s*@(.+)");
    private static final Pattern FEELING = Pattern.compile(ID + "\\s*~(?:([^=]+)=)?(.+)");
    private static final Pattern REMOVAL = Pattern.compile("-" + ID);
    private static final Pattern TARGET = Pattern.compile("(success>=|losses<=|time<=|feeling>=)(.+)");
    private static final Pattern TIME = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?)(ms|s|min|h|d)");
    private static final Map<String, Long> MILLIS =
            Map.of("ms", 1L, "s", 1_000L, "min", 60_000L, "h", 3_600_000L, "d", 86_400_000L);

    private Edits() {}

    static Edit editOf(String text) {
        // An arrow may stand between spaces, as people write it.
        String edit = text.strip().replaceFirst("\\s*->\\s*", "->");
        Matcher share = SHARE.matcher(edit);
        if (share.matches()) {
            return shareOf(share);
        }
        Matcher waiting = WAITING.matcher(edit);
        if (waiting.matches()) {
            Duration time = timeOf(waiting.group(4));
            return waiting.group(3) == null
                    ? Edit.waiting(waiting.group(1), waiting.group(2), time)
                    : Edit.waiting(waiting.group(1), waiting.group(2), waiting.group(3), time);
        }
        Matcher duration = DURATION.matcher(edit);
        if (duration.matches()) {
            return Edit.duration(duration.group(1), timeOf(duration.group(2)));
        }
        Matcher feeling = FEELING.matcher(edit);
        if (feeling.matches()) {
            double valence = numberOf(feeling.group(3), -1, 1);
            return feeling.group(2) == null
                    ? Edit.feeling(feeling.group(1), valence)
                    : Edit.feeling(feeling.group(1), feeling.group(2), valence);
        }
        Matcher removal = REMOVAL.matcher(edit);
        if (removal.matches()) {
            return Edit.removeTouchpoint(removal.group(1));
        }
        throw new TypeConversionException(
                "'" + text + "' is no change; write one like cart->pay=0.8, cart->pay@3h, cart@10min or cart~0.5");
    }

    private static Edit shareOf(Matcher share) {
        String from = share.group(1);
        String to = share.group(2);
        double probability = numberOf(share.group(4), 0, 1);
        if (share.group(3) != null) {
            return Edit.probability(from, to, share.group(3), probability);
        }
        if (from.equals("START")) {
            return Edit.entryProbability(to, probability);
        }
        return to.equals("END") ? Edit.exitProbability(from, probability) : Edit.probability(from, to, probability);
    }

    static Target targetOf(String text) {
        Matcher target = TARGET.matcher(text.replace(" ", ""));
        if (!target.matches()) {
            throw new TypeConversionException(
                    "'" + text + "' is no target; write one like success>=0.3, losses<=50, time<=3d or feeling>=0.2");
        }
        String value = target.group(2);
        return switch (target.group(1)) {
            case "success>=" -> Target.successAtLeast(numberOf(value, 0, 1));
            case "losses<=" -> Target.lossesAtMost(numberOf(value, 0, 100));
            case "time<=" -> Target.timeAtMost(timeOf(value));
            default -> Target.feelingAtLeast(numberOf(value, -1, 1));
        };
    }

    private static double numberOf(String text, int least, int most) {
        // What Java reads besides, such as 0.5d or 0x1p-1, is a slip here.
        if (NUMBER.matcher(text.strip()).matches()) {
            double number = Double.parseDouble(text.strip());
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new TypeConversionException("'" + text + "' is no number from " + least + " to " + most);
    }

    static Duration timeOf(String text) {
        Matcher time = TIME.matcher(text.strip());
        if (time.matches()) {
            long millis = MILLIS.getOrDefault(time.group(2), 1L);
            return Duration.ofMillis(Math.round(Double.parseDouble(time.group(1)) * millis));
        }
        try {
            Duration iso = Duration.parse(text.strip());
            if (!iso.isNegative()) {
                return iso;
            }
        } catch (DateTimeParseException noTime) {
            // Told below, as a negative time is.
        }
        throw new TypeConversionException("'" + text + "' is no time; write one like 90s, 3h, 2d or PT3H30M");
    }
}

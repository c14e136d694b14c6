package org.journeymodel.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.journeymodel.log.EventLog;
import org.journeymodel.log.EventLogException;
import org.journeymodel.log.EventLogReader;
import org.journeymodel.log.LogFormat;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the bytes: a log of which every event is counted, or findings that tell what is wrong. */
@ExtendWith(CoverageGate.class)
class EventLogFuzzTest {

    private static final List<String> CSV_SNIPPETS = List.of(
            "\"",
            "\"\"",
            ",",
            ";",
            "\t",
            "\n",
            "\r",
            "\r\n",
            "\n\n",
            "sep=;\n",
            "\uFEFF",
            "\u0000",
            "\u2028",
            "<html>",
            "PK",
            "x".repeat(300));

    private static final List<String> JSON_SNIPPETS = List.of(
            "{",
            "}",
            "[",
            "]",
            "\n",
            "\r\n",
            "\"",
            "\\",
            "\\u0000",
            "\\ud800",
            "null",
            "1e400",
            ",",
            ":",
            "[".repeat(40),
            "\u2028",
            "{}",
            " \n");

    private static final List<String> XES_SNIPPETS = List.of(
            "<event>",
            "</event>",
            "<trace>",
            "</trace>",
            "<log>",
            "</log>",
            "<!DOCTYPE log [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>",
            "&e;",
            "&#0;",
            "&#x1F600;",
            "<![CDATA[",
            "]]>",
            "<!--",
            "-->",
            "<?pi?>",
            "\"",
            "<string key=\"k\" value=\"v\">",
            "</string>",
            "<list key=\"l\"><values>",
            "<float key=\"f\" value=\"NaN\"/>",
            "<date key=\"time:timestamp\" value=\"x\"/>",
            "<global scope=\"event\">",
            "<extension name=\"a\" prefix=\"a\" uri=\"http://localhost/x.xesext\"/>",
            "<a:event xmlns:a=\"urn:a\">",
            "<string key=\"lifecycle:transition\" value=\"start\"/>",
            "version=\"1.1\"",
            "encoding=\"UTF-16\"");

    @MethodSource("org.journeymodel.fuzz.Seeds#markedChoices")
    @FuzzTest(maxDuration = "")
    void csv(byte[] input) throws IOException {
        if (Choices.areIn(input)) {
            Choices choices = Choices.marked(input);
            EventLogReader reader = LogReaders.of(choices).format(LogFormat.CSV);
            byte[] sound = EventRows.of(choices).csv().getBytes(UTF_8);
            isReadOrRefused(reader, Breakage.of(sound, choices, CSV_SNIPPETS));
        } else {
            isReadOrRefused(EventLog.reader().format(LogFormat.CSV), input);
        }
    }

    @MethodSource("org.journeymodel.fuzz.Seeds#markedChoices")
    @FuzzTest(maxDuration = "")
    void ndjson(byte[] input) throws IOException {
        if (Choices.areIn(input)) {
            Choices choices = Choices.marked(input);
            EventLogReader reader = LogReaders.of(choices).format(LogFormat.NDJSON);
            byte[] sound = EventRows.of(choices).ndjson().getBytes(UTF_8);
            isReadOrRefused(reader, Breakage.of(sound, choices, JSON_SNIPPETS));
        } else {
            isReadOrRefused(EventLog.reader().format(LogFormat.NDJSON), input);
        }
    }

    @MethodSource("org.journeymodel.fuzz.Seeds#markedChoices")
    @FuzzTest(maxDuration = "")
    void xes(byte[] input) throws IOException {
        if (Choices.areIn(input)) {
            Choices choices = Choices.marked(input);
            EventLogReader reader = LogReaders.of(choices).format(LogFormat.XES);
            reader = choices.oneIn(8) ? reader.classifier("Step") : reader;
            reader = choices.oneIn(8) ? reader.lifecycle("start") : reader;
            byte[] sound = EventRows.of(choices).xes().getBytes(UTF_8);
            isReadOrRefused(reader, Breakage.of(sound, choices, XES_SNIPPETS));
        } else {
            isReadOrRefused(EventLog.reader().format(LogFormat.XES), input);
        }
    }

    /** Packed and not, the same events are read, if no limit on what is packed is met. */
    @MethodSource("org.journeymodel.fuzz.Seeds#markedChoices")
    @FuzzTest(maxDuration = "")
    void gzip(byte[] input) throws IOException {
        if (!Choices.areIn(input)) {
            isReadOrRefused(EventLog.reader(), input);
            return;
        }
        Choices choices = Choices.marked(input);
        EventRows rows = EventRows.of(choices);
        byte[] plain =
                choices.of(List.of(rows.csv(), rows.ndjson(), rows.xes())).getBytes(UTF_8);
        byte[] packed = packed(plain, choices);
        assertThat(strictly(EventLog.reader(), packed).map(EventLogFuzzTest::told))
                .isEqualTo(strictly(EventLog.reader(), plain).map(EventLogFuzzTest::told));
        isReadOrRefused(LogReaders.of(choices), Breakage.of(packed, choices, CSV_SNIPPETS));
    }

    /** {@return the bytes packed by gzip, in one member or in two} */
    private static byte[] packed(byte[] plain, Choices choices) throws IOException {
        int cut = choices.yes() ? choices.below(plain.length + 1) : plain.length;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pack(Arrays.copyOf(plain, cut), out);
        if (cut < plain.length) {
            pack(Arrays.copyOfRange(plain, cut, plain.length), out);
        }
        return out.toByteArray();
    }

    private static void pack(byte[] plain, ByteArrayOutputStream out) throws IOException {
        GZIPOutputStream member = new GZIPOutputStream(out);
        member.write(plain);
        member.finish();
    }

    private static String told(EventLog log) {
        return log.statistics().toString() + log.journeys().toList() + log.notes();
    }

    /** {@return what becomes of a CSV file that an input stands for, in words} */
    static String outcomeOf(byte[] input) throws IOException {
        Choices choices = Choices.of(input);
        EventLogReader reader = LogReaders.of(choices);
        byte[] source = Breakage.of(EventRows.of(choices).csv().getBytes(UTF_8), choices, CSV_SNIPPETS);
        try {
            return told(reader.read(new ByteArrayInputStream(source), "input"));
        } catch (EventLogException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private static void isReadOrRefused(EventLogReader reader, byte[] source) throws IOException {
        Optional<EventLog> strict = strictly(reader, source);
        Optional<EventLog> lenient = strictly(reader.lenient(), source);
        if (strict.isPresent()) {
            assertThat(lenient).isPresent();
            assertThat(told(lenient.get())).isEqualTo(told(strict.get()));
            assertThat(lenient.get().leftOut()).isEmpty();
        }
        lenient.ifPresent(EventLogOracle::holds);
    }

    private static Optional<EventLog> strictly(EventLogReader reader, byte[] source) throws IOException {
        try {
            return Optional.of(reader.read(new ByteArrayInputStream(source), "input"));
        } catch (EventLogException refused) {
            FindingsOracle.tellWhatIsWrong(refused);
            return Optional.empty();
        }
    }
}

package org.journeymodel.log.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.journeymodel.core.limit.Limits;
import org.journeymodel.log.source.LogFault;
import org.journeymodel.log.source.SourceFault;
import org.journeymodel.log.source.StrictText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows read as bytes are those that FastCSV reads, with the same lines and the same faults. */
class RowsAgreeTest {

    private interface Opening {

        Rows open() throws IOException;
    }

    private static final String[] PIECES = {
        "a",
        "bc",
        "",
        " ",
        "\"",
        "\"\"",
        ",",
        ",",
        "\n",
        "\r\n",
        "\r",
        "é",
        "€",
        "😀",
        "\"x\"",
        "\"x,y\"",
        "\"p\nq\"",
        "\"p\r\nq\"",
        "\"p\rq\"",
        "\"a\"\"b\"",
        "\uFEFF",
        "0123456789abcdef",
        "\t",
        "\0",
    };

    @Test
    void agreesOnHostileTexts() throws IOException {
        for (int seed = 0; seed < 30_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(14); piece >= 0; piece--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            requireAgreement(text.toString().getBytes(StandardCharsets.UTF_8), Limits.standard());
        }
    }

    @Test
    void readsOnAfterTheLineOfAMisplacedQuote() throws IOException {
        byte[] bytes = "a\"b,\"c\nd,e\r\"f\"g\"h,\r\n\"i\nj\"k\nl".getBytes(StandardCharsets.UTF_8);
        assertThat(told(() -> new ByteRows(new ByteArrayInputStream(bytes), ',', Limits.standard())))
                .containsExactly(
                        "? 1 a cell that is not in quotes contains a double quote.",
                        "2: 2 [d, e]",
                        "? 3 a cell goes on after its closing double quote.",
                        "? 4 a cell goes on after its closing double quote.",
                        "6: 1 [l]",
                        "end");
        requireAgreement(bytes, Limits.standard());
    }

    @Test
    void agreesOnLongLinesThatAreSkipped() throws IOException {
        for (String piece : new String[] {"x", "é", "€", "😀", "\""}) {
            for (int length : new int[] {8_190, 8_191, 8_192, 8_193, 300_000}) {
                String text = "a\"b," + piece.repeat(length) + "\r\nc,d\n";
                requireAgreement(text.getBytes(StandardCharsets.UTF_8), Limits.standard());
            }
        }
    }

    @Test
    void agreesOnBytesThatAreNotUtf8() throws IOException {
        int[] odd = {0x80, 0xC0, 0xC3, 0xED, 0xA0, 0xF0, 0x9F, 0xFF, 'a', '"', '"', 'b', ',', '\n', '\r', 0xC3, 0xA9};
        for (int seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            byte[] bytes = new byte[1 + random.nextInt(12)];
            for (int at = 0; at < bytes.length; at++) {
                bytes[at] = (byte) odd[random.nextInt(odd.length)];
            }
            requireAgreement(bytes, Limits.standard());
        }
    }

    @Test
    void agreesWithinLimits() throws IOException {
        Limits limits = Limits.standard().withCellCharacters(6).withRowCells(4).withRowCharacters(12);
        String[] pieces = {"a", "é", "😀", ",", "\n", "abc", "\"a\"\"b\"", "\"abcd\"", "\"a\nb\"", ",,"};
        for (int seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(16); piece >= 0; piece--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            List<String> expected = told(() -> fast(bytes, limits));
            List<String> found = told(() -> new ByteRows(new ByteArrayInputStream(bytes), ',', limits, 8));
            // A buffer may end first in a row that holds two faults.
            int same = sameIn(expected, found);
            boolean bothRefuse = same < Math.min(expected.size(), found.size())
                    && isFault(expected.get(same))
                    && isFault(found.get(same));
            if (!bothRefuse) {
                assertThat(found).as("seed %d", seed).isEqualTo(expected);
            }
        }
    }

    private static int sameIn(List<String> expected, List<String> found) {
        int same = 0;
        while (same < Math.min(expected.size(), found.size())
                && expected.get(same).equals(found.get(same))) {
            same++;
        }
        return same;
    }

    private static boolean isFault(String told) {
        return told.startsWith("!") || told.startsWith("?");
    }

    @ParameterizedTest
    @ValueSource(ints = {262_130, 262_140, 262_141, 262_142, 262_143, 262_144, 262_145, 524_288})
    void agreesWhereTheBufferEnds(int length) throws IOException {
        for (String end : new String[] {"\r\nx,y", "\"\",\"\"", "é,€", "\n\n\r\n\rz", "a\"", "\"q\"\"r\"\r\n"}) {
            String row = "\"" + "l\n".repeat(20) + "\",b\n";
            StringBuilder text = new StringBuilder(row.repeat(length / row.length()));
            text.append(text.length() < length ? "\n" : "");
            text.append("c".repeat(Math.max(0, length - text.length() - 1)))
                    .append(length % 2 == 0 ? "\n" : ",")
                    .append(end);
            requireAgreement(text.toString().getBytes(StandardCharsets.UTF_8), Limits.standard());
        }
    }

    private static void requireAgreement(byte[] bytes, Limits limits) throws IOException {
        List<String> expected = told(() -> fast(bytes, limits));
        int buffer = bytes.length > 100 ? 1 << 18 : 1 + bytes.length % 16;
        assertThat(told(() -> new ByteRows(new ByteArrayInputStream(bytes), ',', limits, buffer)))
                .as("%s", new String(bytes, StandardCharsets.UTF_8))
                .isEqualTo(expected);
        InputStream slow = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, bytes.length > 100 ? length / 2 + 1 : 1);
            }
        };
        assertThat(told(() -> new ByteRows(slow, ',', limits, buffer))).isEqualTo(expected);
    }

    private static Rows fast(byte[] bytes, Limits limits) throws IOException {
        return new CsvRows(
                new StrictText(new byte[0], new ByteArrayInputStream(bytes), StandardCharsets.UTF_8), ',', limits);
    }

    /** {@return each row with its line, or why it is none, and the fault that ended the reading} */
    private static List<String> told(Opening opening) throws IOException {
        List<String> told = new ArrayList<>();
        try {
            Rows rows = opening.open();
            while (tellsNext(rows, told)) {
                // Each row is told once.
            }
            told.add("end");
        } catch (LogFault e) {
            told.add("! " + e.line() + " " + e.ruleId() + " " + e.message());
        } catch (SourceFault e) {
            told.add("! " + e.fault().line() + " " + e.fault().ruleId() + " "
                    + e.fault().message());
        }
        return told;
    }

    private static boolean tellsNext(Rows rows, List<String> told) throws IOException, LogFault {
        try {
            Optional<CsvRow> row = rows.next();
            row.ifPresent(found -> told.add(found.line() + ": " + found.cells().size() + " " + found.cells()));
            return row.isPresent();
        } catch (BadRow e) {
            told.add("? " + e.fault().line().orElse(0) + " " + e.fault().message());
            return true;
        }
    }
}

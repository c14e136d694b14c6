package org.journeymodel.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    private static final String HEADER = "customer,event,time,note";

    @Test
    void takesTenThousandTouchpointsAndNotOneMore() throws IOException {
        String rows = IntStream.range(0, 10_000)
                .mapToObj(number -> "u1,t" + number + ",2024-05-01T10:00:00Z,\n")
                .collect(Collectors.joining());
        assertThat(Logs.read(HEADER, rows).touchpoints()).hasSize(10_000);
        assertThatThrownBy(() -> Logs.read(HEADER, rows + "u1,one too many,2024-05-01T10:00:00Z,\n"))
                .hasMessage("log.csv cannot be read as an event log (1 fault):\n"
                        + "log.csv:10002: ERROR log.limit.touchpoints at record 10001: with \"one too many\" there are"
                        + " more than 10,000 different touchpoints. Name the column that holds it"
                        + " (EventLogReader.touchpointColumn), or raise the limit (Limits.withTouchpoints).");
    }

    @Test
    void takesTenThousandTouchpointsFromCodeAndNotOneMore() {
        EventLog.Builder log = EventLog.builder();
        IntStream.range(0, 10_000).forEach(number -> log.add("u1", "t" + number, Logs.TEN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> log.add("u1", "one too many", Logs.TEN))
                .withMessage("A log has at most 10,000 different touchpoints. Group their names before adding events,"
                        + " or raise the limit (Limits.withTouchpoints).");
        assertThat(log.build().touchpoints()).hasSize(10_000);
    }

    @Test
    void takesACellOfAMillionCharacters() throws IOException {
        EventLog log = Logs.read(HEADER, "u1,home,2024-05-01T10:00:00Z," + "x".repeat(1_000_000));
        assertThat(log.eventCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000_001, 1_999_990, 2_000_010, 9_000_000})
    void refusesLongerCells(int length) {
        for (String quote : new String[] {"", "\""}) {
            String cell = quote + "x".repeat(length) + quote;
            assertThatThrownBy(() -> Logs.read(HEADER, "u1,home,2024-05-01T10:00:00Z," + cell))
                    .hasMessage("log.csv cannot be read as an event log (1 fault):\n"
                            + "log.csv:2: ERROR log.limit.cell at record 1: a cell has more than 1,000,000 characters."
                            + " Look for a quote that is never closed, leave out the column, or raise the limit"
                            + " (Limits.withCellCharacters).");
        }
    }

    @Test
    void takes4096CellsInARowAndNotOneMore() throws IOException {
        String more = ",".repeat(4_092);
        assertThat(Logs.read(HEADER + more, "u1,home,2024-05-01T10:00:00Z," + more)
                        .eventCount())
                .isEqualTo(1);
        for (String tooMany : new String[] {more + ",", more.repeat(10)}) {
            assertThatThrownBy(() -> Logs.read(HEADER + tooMany))
                    .hasMessage("log.csv cannot be read as an event log (1 fault):\n"
                            + "log.csv:1: ERROR log.limit.columns: the row has more than 4,096 cells. Name the separator"
                            + " of the file (EventLogReader.separator), leave out columns, or raise the limit"
                            + " (Limits.withRowCells).");
        }
    }

    @Test
    void takesFourMillionCharactersInARowAndNotOneMore() throws IOException {
        String header = "customer,event,time,a,b,c,d,e";
        String start = "u1,home,2024-05-01T10:00:00Z,";
        String cell = "x".repeat(799_990);
        int more = 4_000_000 - 5 * cell.length() - start.replace(",", "").length();
        String row = start + String.join(",", cell, cell, cell, cell, cell + "x".repeat(more));
        assertThat(Logs.read(header, row).eventCount()).isEqualTo(1);
        assertThatThrownBy(() -> Logs.read(header, row + "x"))
                .hasMessage("log.csv cannot be read as an event log (1 fault):\n"
                        + "log.csv:2: ERROR log.limit.row at record 1: the row has more than 4,000,000 characters. Leave"
                        + " out columns that are not needed, or raise the limit (Limits.withRowCharacters).");
    }

    @Test
    void tellsAHundredFaultsAndHowManyMoreThereAre() {
        String rows = "u1,home,soon,\n".repeat(512);
        EventLogException refusal = catchThrowableOfType(EventLogException.class, () -> Logs.read(HEADER, rows));
        assertThat(refusal.findings()).hasSize(100);
        assertThat(refusal.omitted()).isEqualTo(412);
        assertThat(refusal)
                .hasMessageStartingWith(
                        "log.csv cannot be read as an event log (the first 100 faults, and 412 more):\nlog.csv:2: ERROR");
    }
}

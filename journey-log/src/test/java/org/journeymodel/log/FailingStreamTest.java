package org.journeymodel.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FailingStreamTest {

    private static final byte[] TEXT =
            ("customer,event,time\n" + "u1,home,2024-05-01T10:00:00Z\n".repeat(5_000)).getBytes(StandardCharsets.UTF_8);

    @Test
    void passesOnTheFailureOfTheStreamAndClosesItOnce() {
        for (int failing : new int[] {0, 1, 19, 20, 21, 65_535, 65_536, 65_537, 131_072, 145_000}) {
            FailingStream in = new FailingStream(failing);
            Throwable thrown = catchThrowable(() -> EventLog.reader().read(in, "log.csv"));
            assertThat(thrown).as("after %d bytes", failing).isSameAs(in.failure);
            assertThat(in.closed).isEqualTo(1);
        }
    }

    @Test
    void saysAtWhichRecordReadingFailed() {
        FailingStream in = new FailingStream(140_000);
        Throwable thrown = catchThrowable(() -> EventLog.reader().read(in, "log.csv"));
        assertThat(thrown.getSuppressed()).hasSize(1);
        assertThat(thrown.getSuppressed()[0]).hasMessageMatching("log\\.csv: reading failed at record \\d+");
    }

    @Test
    void closesTheStreamOnceWhenAllIsWellAndWhenTheContentIsFaulty() throws IOException {
        FailingStream sound = new FailingStream(Integer.MAX_VALUE);
        assertThat(EventLog.reader().read(sound, "log.csv").eventCount()).isEqualTo(5_000);
        assertThat(sound.closed).isEqualTo(1);
        FailingStream faulty = new FailingStream(Integer.MAX_VALUE);
        EventLogReader reader = EventLog.reader().timeColumn("none");
        assertThat(catchThrowable(() -> reader.read(faulty, "log.csv"))).isInstanceOf(EventLogException.class);
        assertThat(faulty.closed).isEqualTo(1);
    }

    @Test
    void readsAStreamThatHandsOutOneByteAtATime() throws IOException {
        InputStream slow = new FailingStream(Integer.MAX_VALUE) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return super.read(buffer, offset, Math.min(1, length));
            }
        };
        assertThat(EventLog.reader().read(slow, "log.csv").eventCount()).isEqualTo(5_000);
    }

    private static class FailingStream extends InputStream {

        final IOException failure = new IOException("disk gone");
        private final InputStream text = new ByteArrayInputStream(TEXT);
        private int left;
        int closed;

        FailingStream(int failing) {
            left = failing;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (left == 0 && length > 0) {
                throw failure;
            }
            int count = text.read(buffer, offset, Math.min(left, length));
            left -= Math.max(0, count);
            return count;
        }

        @Override
        public void close() {
            closed++;
        }
    }
}

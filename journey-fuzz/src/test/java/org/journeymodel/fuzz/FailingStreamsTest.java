package org.journeymodel.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;
import org.journeymodel.core.model.Journey;
import org.journeymodel.json.JourneyJson;
import org.journeymodel.log.EventLog;
import org.journeymodel.render.JourneyMap;
import org.journeymodel.testing.generator.RandomJourneys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Streams that fail at each of their bytes in turn: their own failure comes out, and nothing is closed twice. */
class FailingStreamsTest {

    private static final Journey JOURNEY =
            RandomJourneys.seeded(3).touchpoints(2).journey();

    @Test
    void jsonIsNotReadAndTheStreamIsLeftOpen() {
        byte[] document = JourneyJson.write(JOURNEY).getBytes(UTF_8);
        for (int failing = 0; failing <= document.length; failing++) {
            Failing in = new Failing(document, failing);
            assertThat(catchThrowable(() -> JourneyJson.read(in)))
                    .as("at byte %d", failing)
                    .isSameAs(in.failure);
            assertThat(in.closed).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "ndjson", "xes"})
    void noPartOfALogIsReadAndTheStreamIsClosedOnce(String format) throws IOException {
        EventRows rows = EventRows.of(Choices.of(new byte[] {3, 0, 0, 3, 0, 2, 1, 0, 1, 0, 0, 1, 2}));
        String source = format.equals("csv") ? rows.csv() : format.equals("xes") ? rows.xes() : rows.ndjson();
        failsAtEachByte(source.getBytes(UTF_8));
        failsAtEachByte(packed(source.getBytes(UTF_8)));
    }

    private static void failsAtEachByte(byte[] source) throws IOException {
        assertThat(EventLog.reader()
                        .read(new ByteArrayInputStream(source), "whole")
                        .eventCount())
                .isPositive();
        for (int failing = 0; failing <= source.length; failing++) {
            Failing in = new Failing(source, failing);
            assertThat(catchThrowable(() -> EventLog.reader().read(in, "log")))
                    .as("at byte %d", failing)
                    .isSameAs(in.failure);
            assertThat(in.closed).isEqualTo(1);
        }
    }

    private static byte[] packed(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        }
        return packed.toByteArray();
    }

    @Test
    void jsonThatCannotBeWrittenSaysSo() {
        int length = JourneyJson.write(JOURNEY).getBytes(UTF_8).length;
        for (int room = 0; room < length; room++) {
            Full out = new Full(room);
            assertThat(catchThrowable(() -> JourneyJson.write(JOURNEY, out))).isSameAs(out.failure);
            assertThat(out.closed).isZero();
        }
    }

    @Test
    void picturesThatCannotBeWrittenSaySo() {
        JourneyMap map = JourneyMap.of(JOURNEY);
        for (int room = 0; room < map.toSvg().length(); room += 311) {
            Full svg = new Full(room);
            assertThat(catchThrowable(() -> map.writeSvg(svg))).isSameAs(svg.failure);
            Full html = new Full(room);
            assertThat(catchThrowable(() -> map.writeHtml(html))).isSameAs(html.failure);
        }
    }

    /** Gives so many bytes, and then fails, also where the end would be. */
    private static final class Failing extends InputStream {

        private final IOException failure = new IOException("the disk is gone");
        private final byte[] bytes;
        private final int failing;
        private int at;
        private int closed;

        Failing(byte[] bytes, int failing) {
            this.bytes = bytes;
            this.failing = failing;
        }

        @Override
        public int read() throws IOException {
            if (at == failing) {
                throw failure;
            }
            return bytes[at++] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (at == failing && length > 0) {
                throw failure;
            }
            int count = Math.min(length, failing - at);
            System.arraycopy(bytes, at, into, from, count);
            at += count;
            return count;
        }

        @Override
        public void close() {
            closed++;
        }
    }

    /** Takes so much, and then fails. */
    private static final class Full extends OutputStream implements Appendable {

        private final IOException failure = new IOException("the disk is full");
        private int room;
        private int closed;

        Full(int room) {
            this.room = room;
        }

        private void take(int count) throws IOException {
            room -= count;
            if (room < 0) {
                throw failure;
            }
        }

        @Override
        public void write(int single) throws IOException {
            take(1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            take(length);
        }

        @Override
        public Appendable append(CharSequence text) throws IOException {
            take(text.length());
            return this;
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) throws IOException {
            take(end - start);
            return this;
        }

        @Override
        public Appendable append(char character) throws IOException {
            take(1);
            return this;
        }

        @Override
        public void close() {
            closed++;
        }
    }
}

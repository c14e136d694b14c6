package org.journeymodel.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Streams that break or remember, and the documents among the resources. */
public final class Streams {

    private Streams() {}

    /** Breaks after some bytes. */
    static final class Breaking extends OutputStream {
        private int left;

        Breaking(int left) {
            this.left = left;
        }

        @Override
        public void write(int b) throws IOException {
            if (left-- == 0) {
                throw new IOException("disk full");
            }
        }
    }

    /** Gives nothing. */
    static final class Broken extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("cable cut");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            throw new IOException("cable cut");
        }
    }

    /** Remembers whether it was closed. */
    static final class Closable extends ByteArrayOutputStream {
        private boolean closed;

        @Override
        public void close() {
            closed = true;
        }

        boolean isClosed() {
            return closed;
        }
    }

    public static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Streams.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

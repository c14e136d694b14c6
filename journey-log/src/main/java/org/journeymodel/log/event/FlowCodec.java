package org.journeymodel.log.event;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Counts as bytes and back. Touchpoints stand by name and times by length, so that equal counts give equal
 * bytes, however they came together.
 */
public final class FlowCodec {

    private static final int MAGIC = 0x4A46_4C31; // JFL1

    private FlowCodec() {}

    /** {@return the counts of named touchpoints as bytes} */
    public static byte[] write(List<String> names, int[] order, FlowCounts counts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            out.writeInt(counts.exactUpTo());
            out.writeInt(order.length);
            for (int code : order) {
                byte[] name = names.get(code).getBytes(StandardCharsets.UTF_8);
                out.writeInt(name.length);
                out.write(name);
                write(counts.touchpoint(code), out);
            }
            writeMoves(order, counts, out);
            out.writeLong(counts.firstEvent());
            out.writeLong(counts.lastEvent());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return bytes.toByteArray();
    }

    private static void write(TouchpointCounts touchpoint, DataOutputStream out) throws IOException {
        out.writeLong(touchpoint.visits);
        out.writeLong(touchpoint.customers);
        out.writeLong(touchpoint.returningCustomers);
        out.writeLong(touchpoint.starts);
        out.writeLong(touchpoint.ends);
    }

    private static void writeMoves(int[] order, FlowCounts counts, DataOutputStream out) throws IOException {
        long[] keys = counts.moveKeys(order);
        out.writeInt(keys.length);
        for (long key : keys) {
            int from = (int) (key >>> Integer.SIZE);
            int to = (int) key;
            MoveCounts move = counts.move(order[from], order[to]);
            out.writeInt(from);
            out.writeInt(to);
            out.writeLong(move.count);
            move.waiting.write(out);
        }
    }

    /**
     * {@return the counts that {@link #write} wrote}
     *
     * @param names takes the names of their touchpoints; empty before
     * @throws IllegalArgumentException if the bytes are anything else
     */
    public static FlowCounts read(byte[] bytes, NameTable names) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        require(in.remaining() >= 3 * Integer.BYTES && in.getInt() == MAGIC, "they do not begin as these do");
        FlowCounts counts = new FlowCounts(count(in.getInt()));
        int touchpoints = size(in, Integer.BYTES + 5 * Long.BYTES);
        counts.ensureTouchpoints(touchpoints);
        for (int code = 0; code < touchpoints; code++) {
            names.add(nameOf(in, names));
            read(in, counts.touchpoint(code));
        }
        int moves = size(in, 3 * Integer.BYTES + Long.BYTES);
        for (int move = 0; move < moves; move++) {
            readMove(in, touchpoints, counts);
        }
        require(in.remaining() == 2 * Long.BYTES, "they are cut off or go on");
        counts.period(in.getLong(), in.getLong());
        return counts;
    }

    private static String nameOf(ByteBuffer in, NameTable names) {
        byte[] encoded = new byte[size(in, 1)];
        in.get(encoded);
        String name = new String(encoded, StandardCharsets.UTF_8);
        require(Arrays.equals(encoded, name.getBytes(StandardCharsets.UTF_8)), "a name is not UTF-8");
        require(
                Names.faultOf(name).isEmpty() && names.find(name) == NameTable.UNKNOWN,
                "a name is none, or there twice");
        return name;
    }

    private static void read(ByteBuffer in, TouchpointCounts touchpoint) {
        touchpoint.visits = count(in);
        touchpoint.customers = count(in);
        touchpoint.returningCustomers = count(in);
        touchpoint.starts = count(in);
        touchpoint.ends = count(in);
    }

    private static void readMove(ByteBuffer in, int touchpoints, FlowCounts counts) {
        require(in.remaining() >= 3 * Integer.BYTES + Long.BYTES, "they are cut off");
        int from = in.getInt();
        int to = in.getInt();
        require(from >= 0 && from < touchpoints && to >= 0 && to < touchpoints, "a move leads to no touchpoint");
        MoveCounts move = counts.move(from, to);
        require(move.count == 0, "a move is there twice");
        move.count = count(in);
        readWaiting(in, move.waiting);
        require(move.count >= Math.max(1, move.waiting.size()), "a move has more times than it was seen");
    }

    private static void readWaiting(ByteBuffer in, Waitings waiting) {
        require(in.hasRemaining(), "they are cut off");
        if (in.get() != 0) {
            for (int times = size(in, Long.BYTES); times > 0; times--) {
                waiting.add(count(in));
            }
            return;
        }
        byte[] histogram = new byte[size(in, 1)];
        in.get(histogram);
        try {
            waiting.read(histogram);
        } catch (IllegalArgumentException e) {
            require(false, String.valueOf(e.getMessage()));
        }
    }

    private static int count(int count) {
        require(count >= 0, "a count is negative");
        return count;
    }

    private static long count(ByteBuffer in) {
        require(in.remaining() >= Long.BYTES, "they are cut off");
        long count = in.getLong();
        require(count >= 0, "a count is negative");
        return count;
    }

    /** {@return how many things follow, each of so many bytes at least} */
    private static int size(ByteBuffer in, int bytesEach) {
        require(in.remaining() >= Integer.BYTES, "they are cut off");
        int size = in.getInt();
        require(size >= 0 && size <= in.remaining() / bytesEach, "they are cut off");
        return size;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException("Bytes must be those of FlowAccumulator.toBytes, but " + otherwise
                    + ". Keep them whole, and read them with the version that wrote them.");
        }
    }
}

package org.journeymodel.log.event;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;

/** Names as they were when this was made, each turned into a text when it is asked for. Unmodifiable. */
final class NameList extends AbstractList<String> implements RandomAccess {

    private final byte[] pool;
    private final int[] starts;

    NameList(byte[] pool, int[] starts) {
        this.pool = pool;
        this.starts = starts;
    }

    @Override
    public String get(int code) {
        int from = starts[Objects.checkIndex(code, size())];
        return new String(pool, from, starts[code + 1] - from, StandardCharsets.UTF_8);
    }

    @Override
    public int size() {
        return starts.length - 1;
    }
}

package org.journeymodel.log.event;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;

/** Names as they were when this was made, each turned into a text when it is asked for. Unmodifiable. */
final class NameList extends AbstractList<String> implements RandomAccess {

    private final byte[] pool;
    private final int[] ends;

    NameList(byte[] pool, int[] ends) {
        this.pool = pool;
        this.ends = ends;
    }

    @Override
    public String get(int code) {
        int from = Objects.checkIndex(code, ends.length) == 0 ? 0 : ends[code - 1];
        return new String(pool, from, ends[code] - from, StandardCharsets.UTF_8);
    }

    @Override
    public int size() {
        return ends.length;
    }
}

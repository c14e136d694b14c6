package org.journeymodel.architecture.faults.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

@SuppressWarnings({"NonFinalStaticField", "unused"})
final class Changing {

    static int counter = 0;
    static final int[] ARRAY = {1};
    static final List<String> LIST = new ArrayList<>();
    static final Map<String, String> MAP = new TreeMap<>();
    static final AtomicInteger ATOMIC = new AtomicInteger();
    static final StringBuilder TEXT = new StringBuilder();

    private Changing() {}
}

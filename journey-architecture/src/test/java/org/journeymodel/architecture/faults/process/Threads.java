package org.journeymodel.architecture.faults.process;

final class Threads {

    private Threads() {}

    static Thread thread() {
        return new Thread(() -> {});
    }
}

package org.journeymodel.architecture.faults.process;

final class Exits {

    private Exits() {}

    static void exit() {
        System.exit(1);
    }
}

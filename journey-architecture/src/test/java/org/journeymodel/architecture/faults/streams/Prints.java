package org.journeymodel.architecture.faults.streams;

final class Prints {

    private Prints() {}

    static void out() {
        System.out.println("Planted");
    }
}

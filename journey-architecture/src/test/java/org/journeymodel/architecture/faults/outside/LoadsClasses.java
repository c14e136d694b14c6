package org.journeymodel.architecture.faults.outside;

final class LoadsClasses {

    private LoadsClasses() {}

    static Class<?> load(String name) throws ClassNotFoundException {
        return Class.forName(name);
    }
}

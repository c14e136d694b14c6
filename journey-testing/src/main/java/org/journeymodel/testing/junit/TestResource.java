package org.journeymodel.testing.junit;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file among the test resources: in the package of the test class, else from the root of the class path.
 *
 * @param name as the test gives it
 * @param testClass the class that asks for it
 */
record TestResource(String name, Class<?> testClass) {

    /** {@return all that the file holds} */
    byte[] bytes() throws IOException {
        try (InputStream in = testClass.getResourceAsStream(path())) {
            if (in == null) {
                throw new IllegalArgumentException(missing());
            }
            return in.readAllBytes();
        }
    }

    /** {@return where the file is, from the root of the class path: {@code /shop/vacuum.json}} */
    String path() {
        return isRooted() || testClass.getResource(beside()) == null ? fromRoot() : beside();
    }

    private String beside() {
        return "/" + folder() + "/" + name;
    }

    private String fromRoot() {
        return name.startsWith("/") ? name : "/" + name;
    }

    private boolean isRooted() {
        return name.startsWith("/") || folder().isEmpty();
    }

    private String folder() {
        return testClass.getPackageName().replace('.', '/');
    }

    private String missing() {
        return "There is no file \"" + name + "\" for " + testClass.getSimpleName() + ": looked "
                + (isRooted() ? "" : "in " + folder() + ", then ")
                + "from the root of the class path. Check its name, and that it is among the test resources."
                + closed();
    }

    /** On the module path, what lies in a package that is not open is as good as not there. */
    private String closed() {
        Module module = testClass.getModule();
        return places().map(TestResource::packageOf)
                .filter(each -> module.isNamed() && module.getPackages().contains(each))
                .filter(each -> !module.isOpen(each, TestResource.class.getModule()))
                .map(each ->
                        " Package " + each + " of module " + module.getName() + " is not open, so no file in it can"
                                + " be found: if it is there, write \"opens " + each + ";\" in module-info.java.")
                .collect(Collectors.joining());
    }

    private Stream<String> places() {
        return isRooted() ? Stream.of(fromRoot()) : Stream.of(beside(), fromRoot());
    }

    /** {@return the package that a file from the root of the class path lies in, which may have no name} */
    private static String packageOf(String path) {
        return path.substring(1, Math.max(1, path.lastIndexOf('/'))).replace('/', '.');
    }
}

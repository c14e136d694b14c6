package org.journeymodel.testing.junit;

import java.io.IOException;
import java.io.InputStream;

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
        String beside = "/" + folder() + "/" + name;
        return isRooted() || testClass.getResource(beside) == null ? fromRoot() : beside;
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
                + "from the root of the class path. Check its name, and that it is among the test resources.";
    }
}

package org.journeymodel.testing.junit;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

class TestResourceTest {

    private static void assertMissing(String name, Class<?> testClass, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TestResource(name, testClass).bytes())
                .withMessage(message);
    }

    @Test
    void aPackageThatIsNotOpenIsToldWithTheLineThatOpensIt() {
        assertMissing(
                "shop.json",
                JarFile.class,
                "There is no file \"shop.json\" for JarFile: looked in java/util/jar, then from the root of the class"
                        + " path. Check its name, and that it is among the test resources. Package java.util.jar of"
                        + " module java.base is not open, so no file in it can be found: if it is there, write \"opens"
                        + " java.util.jar;\" in module-info.java.");
    }

    @Test
    void soIsAPackageThatTheNameLeadsInto() {
        assertMissing(
                "/java/util/zip/shop.json",
                JarFile.class,
                "There is no file \"/java/util/zip/shop.json\" for JarFile: looked from the root of the class path."
                        + " Check its name, and that it is among the test resources. Package java.util.zip of module"
                        + " java.base is not open, so no file in it can be found: if it is there, write \"opens"
                        + " java.util.zip;\" in module-info.java.");
    }

    @Test
    void foldersThatAreNoPackageAreOpenToAll() {
        assertMissing(
                "/shop-data/shop.json",
                JarFile.class,
                "There is no file \"/shop-data/shop.json\" for JarFile: looked from the root of the class path. Check"
                        + " its name, and that it is among the test resources.");
    }

    @Test
    void onTheClassPathAllPackagesAreOpen() {
        assertMissing(
                "shop2.json",
                TestResourceTest.class,
                "There is no file \"shop2.json\" for TestResourceTest: looked in org/journeymodel/testing/junit, then"
                        + " from the root of the class path. Check its name, and that it is among the test resources.");
    }
}

package org.journeymodel.testing.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageFilesTest {

    @TempDir
    Path folder;

    private static JourneyCoverage coverage(String id) {
        return JourneyCoverage.of(Journey.builder(id, "One")
                .addStages(Stage.of("s", "S", Touchpoint.of("only", "Only")))
                .build());
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void write(String... ids) {
        new CoverageFiles(folder)
                .write(Arrays.stream(ids).map(CoverageFilesTest::coverage).toList());
    }

    @Test
    void idsThatAFileSystemMayTakeForTheSameAreNumbered() throws IOException {
        write("shop", "Shop", "shop", "shop-2");

        assertThat(written())
                .filteredOn(name -> name.endsWith(".txt"))
                .containsExactly("Shop-2.txt", "shop-2-2.txt", "shop-3.txt", "shop.txt");
    }

    @Test
    void longIdsAreCut() throws IOException {
        write("x".repeat(256));

        assertThat(written()).contains("x".repeat(60) + ".json");
    }

    @Test
    void idsThatNoFileCanHaveAsNameAreWrittenInAscii() throws IOException {
        String half = "x".repeat(59) + Character.toString(0x10400); // a letter of two characters, cut in two
        write(half);

        assertThat(written()).contains("x".repeat(59) + "_.txt");
    }

    @Test
    void earlierReportsAreReplaced() throws IOException {
        new CoverageFiles(folder).write(List.of(coverage("shop").visited("only")));
        assertThat(folder.resolve("shop.txt")).content().contains("1 of 1 touchpoint");
        write("shop");
        assertThat(folder.resolve("shop.txt")).content().contains("0 of 1 touchpoint");
    }

    @Test
    void mapsThatNobodyCanLookAtAreNotDrawn() throws IOException {
        Touchpoint[] many = IntStream.rangeClosed(0, 2_000)
                .mapToObj(at -> Touchpoint.of("t" + at, "T"))
                .toArray(Touchpoint[]::new);
        Journey large = Journey.builder("large", "Large")
                .addStages(Stage.of("s", "S", many))
                .build();
        new CoverageFiles(folder).write(List.of(JourneyCoverage.of(large)));

        assertThat(written()).containsExactly("large.json", "large.txt");
        assertThat(folder.resolve("large.txt"))
                .content()
                .endsWith("\nNo map is drawn: the journey has more than 2,000 touchpoints.\n");
    }

    /** What a test does whose class path may lack journey-render. */
    public static final class Writing implements Consumer<Path> {

        @Override
        public void accept(Path where) {
            new CoverageFiles(where).write(List.of(coverage("shop")));
        }
    }

    @Test
    void withoutJourneyRenderThereIsNoMapAndNoneFromBeforeWhichTheTextTells() throws Exception {
        new Writing().accept(folder);
        assertThat(written()).containsExactly("shop.html", "shop.json", "shop.txt");
        assertThat(folder.resolve("shop.txt")).content().isEqualTo("""
                Coverage of journey "shop": 0 of 1 touchpoint (0.0 %), 0 of 0 transitions
                Touchpoints not visited: only
                """);

        Object writing = new WithoutRender()
                .loadClass(Writing.class.getName())
                .getConstructor()
                .newInstance();
        assertThat(writing).isNotInstanceOf(Writing.class);
        @SuppressWarnings("unchecked") // it is one of Path, as the class says
        Consumer<Path> consumer = (Consumer<Path>) writing;
        consumer.accept(folder);
        assertThat(written()).containsExactly("shop.json", "shop.txt");
        assertThat(folder.resolve("shop.txt")).content().isEqualTo("""
                Coverage of journey "shop": 0 of 1 touchpoint (0.0 %), 0 of 0 transitions
                Touchpoints not visited: only
                No map is drawn: journey-render is not there. Add org.journeymodel:journey-render to the dependencies\
                 of the tests, and on the module path require org.journeymodel.render.
                """);
    }

    /** Loads the JUnit support anew, and knows no journey-render. */
    private static final class WithoutRender extends ClassLoader {

        private static final String ANEW = CoverageFilesTest.class.getPackageName() + ".";

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.journeymodel.render.")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith(ANEW)) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? define(name) : loaded;
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = Objects.requireNonNull(
                    CoverageFilesTest.class.getClassLoader().getResourceAsStream(name.replace('.', '/') + ".class"))) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}

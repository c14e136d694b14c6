package org.journeymodel.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same bytes and the same words in every country, in every virtual machine and on every thread. */
@Isolated("sets the locale and the time zone")
class SameEverywhereTest {

    private static final int THREADS = 16;

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void goHome() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    private static byte[] atHome() throws IOException {
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        return Everything.told();
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, Asia/Kathmandu", "ar-EG, Africa/Cairo", "de-DE, Europe/Berlin", "fa-IR, Pacific/Apia"})
    void inEveryCountry(String language, String place) throws IOException {
        byte[] home = atHome();
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(place));
        assertThat(Everything.told()).isEqualTo(home);
    }

    @Test
    void inAVirtualMachineOfAnotherCharsetAndCountry(@TempDir Path folder) throws Exception {
        Path told = folder.resolve("told");
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=ISO-8859-1",
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Asia/Kathmandu",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Everything.class.getName(),
                        told.toString())
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), "output"))
                .start();
        assertThat(other.waitFor())
                .as(Files.readString(folder.resolve("output")))
                .isZero();
        assertThat(Files.readAllBytes(told)).isEqualTo(atHome());
    }

    @Test
    void onEveryThread() throws Exception {
        byte[] home = atHome();
        assertThat(onThreads(Collections.nCopies(THREADS, Everything::told)))
                .allSatisfy(told -> assertThat(told).isEqualTo(home));
    }

    /** Readers of different separators, zones and limits, which none takes from another. */
    @Test
    void howeverOthersReadMeanwhile() throws Exception {
        List<Callable<String>> readings = new ArrayList<>();
        for (int seed = 0; seed < 100; seed++) {
            byte[] input = Seeds.choices().toList().get(seed % 40);
            readings.add(() -> EventLogFuzzTest.outcomeOf(input));
        }
        List<String> alone = new ArrayList<>();
        for (Callable<String> reading : readings) {
            alone.add(reading.call());
        }
        assertThat(onThreads(readings)).isEqualTo(alone);
    }

    private static <T> List<T> onThreads(List<Callable<T>> works) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(works)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}

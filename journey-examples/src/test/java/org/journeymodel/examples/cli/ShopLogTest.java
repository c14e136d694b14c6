package org.journeymodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.examples.cli.Run.journey;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reads a real log, {@code shop.csv} in the folder that the property {@code journey.data} names.
 * Without the property there is no such test, rather than one that is skipped for ever.
 */
class ShopLogTest {

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> readsARealLog() {
        return Optional.ofNullable(System.getProperty("journey.data")).stream()
                .map(data -> Path.of(data, "shop.csv"))
                .map(shop -> DynamicTest.dynamicTest("tellsTheFiguresOfTheShop", () -> tellsTheFiguresOf(shop)));
    }

    private void tellsTheFiguresOf(Path shop) {
        Path written = folder.resolve("shop.json");
        Run run = journey("discover", shop, "--success", "payment_done", "-o", written);
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(
                        "times have no offset and are read as UTC",
                        "  38,010 events, 3,750 customers, 13 touchpoints, 37 distinct moves\n",
                        "  2,686 customers (71.6 %) start at \"products\"\n",
                        "  1,064 customers (28.4 %) start at \"main\"\n",
                        "  652 customers (17.4 %) reach \"payment_done\" (success)\n",
                        "\nBottlenecks\n");
        assertThat(journey("validate", written)).isEqualTo(new Run(0, "", written + ": no findings\n"));
    }
}

package org.journeymodel.graph.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.graph.Scripts.graph;
import static org.journeymodel.graph.agreement.Logs.log;

import java.time.Duration;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.journeymodel.core.flow.Provenance;
import org.journeymodel.core.model.Touchpoint;
import org.junit.jupiter.api.Test;

/** A figure is never said to disagree where its own interval holds what the map declares. */
class IntervalsAgreeWithTestsTest {

    private static final double LEVEL = 0.95;

    @Test
    void noDeclaredShareIsRefutedInsideOfItsInterval() {
        for (int customers : new int[] {1, 2, 3, 7, 20, 300, 1_000}) {
            for (double share = 0.0005; share < 1; share = share < 0.05 ? share * 1.04 : share + 0.01) {
                for (int hits = 0; hits <= customers; hits += 1 + customers / 40) {
                    ShareFigure figure = new ShareFigure(
                            AgreementFigure.Kind.ENTRY,
                            Touchpoint.of("a", "A"),
                            null,
                            share,
                            Provenance.DECLARED,
                            hits,
                            customers,
                            customers,
                            customers);
                    refuted(ShareAgreement.of(figure, AgreementOptions.standard()), share);
                }
            }
        }
    }

    private static void refuted(ShareAgreement share, double declared) {
        if (isRefuted(share)) {
            assertThat(declared < share.interval().low()
                            || declared > share.interval().high())
                    .as(share.sentence())
                    .isTrue();
        }
    }

    private static boolean isRefuted(AgreementFigure figure) {
        return figure.pValue().orElse(1) <= 1 - LEVEL;
    }

    @Test
    void noDeclaredTimeIsRefutedInsideOfItsInterval() {
        SplittableRandom random = new SplittableRandom(3);
        int refuted = 0;
        for (int log = 0; log < 1_000; log++) {
            // The one map says just the time, the other that it takes at least so long.
            boolean isLeast = random.nextInt(2) == 0;
            int said = 1 + random.nextInt(9);
            String[] paths = new String[1 + random.nextInt(40)];
            Arrays.setAll(paths, at -> "a@0m b@" + (1 + random.nextInt(9)) + "m");
            TimeAgreement time = (isLeast ? graph("a:" + said + "m b", "a->b") : graph("a b", "a->b " + said + "m"))
                    .agreement(log(paths))
                    .times()
                    .get(0);
            if (isRefuted(time)) {
                refuted++;
                Duration declared = Duration.ofMinutes(said);
                assertThat(declared.compareTo(time.medianLow().orElseThrow()) < 0
                                || declared.compareTo(time.medianHigh().orElseThrow()) > 0)
                        .as(time.sentence())
                        .isTrue();
            }
        }
        assertThat(refuted).isGreaterThan(100);
    }

    @Test
    void noDeclaredFeelingIsRefutedInsideOfItsInterval() {
        SplittableRandom random = new SplittableRandom(5);
        int refuted = 0;
        for (int log = 0; log < 1_000; log++) {
            double said = random.nextInt(-10, 11) / 10.0;
            int best = random.nextInt(1, 11);
            String[] paths = new String[1 + random.nextInt(40)];
            Arrays.setAll(paths, at -> "a*" + (best - random.nextInt(5)) / 10.0);
            FeelingAgreement feeling =
                    graph("a^" + said).agreement(log(paths)).feelings().get(0);
            if (isRefuted(feeling)) {
                refuted++;
                ConfidenceInterval interval = feeling.interval().orElseThrow();
                assertThat(said < interval.low() || said > interval.high())
                        .as(feeling.sentence())
                        .isTrue();
            }
        }
        assertThat(refuted).isGreaterThan(100);
    }
}

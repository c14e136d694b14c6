package org.journeymodel.core.flow;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.observed.DurationSummary;
import org.journeymodel.core.observed.MoveStatistics;
import org.jspecify.annotations.Nullable;

/**
 * The observations of one move, or of several that the journey does not tell apart: how many, the
 * summary if one alone was timed, how many were timed, and how long those took together.
 */
record Seen(long count, @Nullable DurationSummary only, long timed, BigInteger nanos) {

    private static final BigInteger NANOS = BigInteger.valueOf(1_000_000_000);

    static Seen of(MoveStatistics move) {
        Optional<DurationSummary> waiting = move.waiting();
        return new Seen(
                move.count(),
                waiting.orElse(null),
                waiting.map(DurationSummary::count).orElse(0L),
                waiting.map(Seen::totalNanos).orElse(BigInteger.ZERO));
    }

    private static BigInteger totalNanos(DurationSummary summary) {
        Duration mean = summary.mean();
        return BigInteger.valueOf(mean.getSeconds())
                .multiply(NANOS)
                .add(BigInteger.valueOf(mean.getNano()))
                .multiply(BigInteger.valueOf(summary.count()));
    }

    Seen plus(Seen other) {
        DurationSummary remaining = other.timed == 0 ? only : timed == 0 ? other.only : null;
        return new Seen(count + other.count, remaining, timed + other.timed, nanos.add(other.nanos));
    }

    boolean isTimed() {
        return timed > 0;
    }

    /**
     * What was seen, or if nothing was timed, what the transition declares. Medians of several moves
     * do not add up; their mean does.
     */
    MoveTimes timesOr(@Nullable Transition planned) {
        if (only != null) {
            return MoveTimes.observed(only);
        }
        return isTimed() ? MoveTimes.observedMean(mean()) : MoveTimes.declaredBy(planned);
    }

    private Duration mean() {
        BigInteger[] parts = new BigDecimal(nanos)
                .divide(BigDecimal.valueOf(timed), 0, RoundingMode.HALF_EVEN)
                .toBigInteger()
                .divideAndRemainder(NANOS);
        return Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact());
    }
}

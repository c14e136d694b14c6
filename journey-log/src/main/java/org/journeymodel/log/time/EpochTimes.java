package org.journeymodel.log.time;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.journeymodel.log.event.Times;

/** Times as numbers that count from the beginning of 1970 in UTC. */
public final class EpochTimes implements TimeReader {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,20}(\\.\\d{1,20})?");
    private static final BigInteger NANOS_PER_SECOND = BigInteger.valueOf(1_000_000_000);

    private final String units;
    private final int nanoDigits;

    /** Takes what is counted, such as "seconds", and how many digits make it nanoseconds, such as 9. */
    public EpochTimes(String units, int nanoDigits) {
        this.units = units;
        this.nanoDigits = nanoDigits;
    }

    /** {@return what is counted, such as "seconds"} */
    public String units() {
        return units;
    }

    @Override
    public TimeText read(String text) throws UnreadableTime {
        if (!NUMBER.matcher(text).matches()) {
            throw new UnreadableTime("it is not a number of " + units + " since 1970.");
        }
        BigDecimal nanos = new BigDecimal(text).movePointRight(nanoDigits).stripTrailingZeros();
        if (nanos.scale() > 0) {
            throw new UnreadableTime("it is finer than a nanosecond.");
        }
        BigInteger[] parts = nanos.toBigInteger().divideAndRemainder(NANOS_PER_SECOND);
        if (parts[0].bitLength() >= Long.SIZE - 1 || !Times.isInRange(parts[0].longValue())) {
            throw new UnreadableTime("it is outside " + Times.RANGE + ".");
        }
        LocalDateTime local = LocalDateTime.ofEpochSecond(parts[0].longValue(), 0, ZoneOffset.UTC);
        return new TimeText(local.plusNanos(parts[1].longValue()), ZoneOffset.UTC, true);
    }

    @Override
    public String remedy() {
        return "Write the number of " + units + " since 1970, or say how times are written"
                + " (EventLogReader.timeFormat).";
    }
}

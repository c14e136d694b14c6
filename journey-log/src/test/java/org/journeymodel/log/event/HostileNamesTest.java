package org.journeymodel.log.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Names that were made to meet in one place of a {@link NameTable} take no longer to look up than others. What is
 * counted is places of the table, not time.
 */
class HostileNamesTest {

    private static final int PLACES = 1 << 16; // of a table with more than 8,192 names
    private static final long KNOWN_SECRET = 0x0123_4567_89AB_CDEFL;

    /** Some names, and what they were made against. */
    private record Family(String what, List<String> names) {

        @Override
        public String toString() {
            return names.size() + " " + what;
        }
    }

    static List<Family> families() {
        return List.of(
                new Family("short names that differ where a product shows nothing in its low bits", differingHighUp()),
                new Family("long names whose differences cancel each other", cancelling()),
                new Family("names that meet under a secret that is known", meetingUnder(KNOWN_SECRET)),
                new Family("names that are counted on", counted()));
    }

    /**
     * The second word of each differs from another's by the same bits in its low and in its high half, which {@code v ^
     * v >>> 32} leaves in the high half alone; a product with any number leaves them there.
     */
    private static List<String> differingHighUp() {
        List<String> names = new ArrayList<>();
        for (int a = 0; a < 64; a++) {
            for (int b = 0; b < 64; b++) {
                for (int c = 0; c < 3; c++) {
                    byte[] name = "customer@@@@@@@".getBytes(StandardCharsets.US_ASCII);
                    name[8 + 2] ^= (byte) a;
                    name[8 + 6] ^= (byte) a;
                    name[8 + 1] ^= (byte) b;
                    name[8 + 5] ^= (byte) b;
                    name[8] ^= (byte) c;
                    name[8 + 4] ^= (byte) c;
                    names.add(new String(name, StandardCharsets.US_ASCII));
                }
            }
        }
        return names;
    }

    /**
     * Seven times two words: of each pair the first may differ in the highest bit of ASCII, and the second where that
     * difference comes out of a product, so that with every other number nothing is left of both.
     */
    private static List<String> cancelling() {
        List<String> names = new ArrayList<>();
        for (int picked = 0; picked < 1 << 14; picked++) {
            byte[] name = "0123456789012345".repeat(7).getBytes(StandardCharsets.US_ASCII);
            for (int pair = 0; pair < 7; pair++) {
                int at = 16 * pair;
                if ((picked >> (2 * pair) & 1) != 0) {
                    name[at + 7] ^= 0x40;
                    name[at + 3] ^= 0x40;
                }
                if ((picked >> (2 * pair) & 2) != 0) {
                    name[at + 8 + 7] ^= 0x40;
                    name[at + 8 + 4] ^= 0x02;
                }
            }
            names.add(new String(name, StandardCharsets.US_ASCII));
        }
        return names;
    }

    /** Names of one place in each 4,096, found by trying. */
    private static List<String> meetingUnder(long secret) {
        List<String> names = new ArrayList<>();
        for (int number = 0; names.size() < 10_000; number++) {
            String name = Integer.toString(number, 36);
            if ((hashOf(secret, name) & 0xFFF) == 0) {
                names.add(name);
            }
        }
        return names;
    }

    private static List<String> counted() {
        List<String> names = new ArrayList<>();
        for (int number = 0; number < 10_000; number++) {
            names.add("customer-" + number);
        }
        return names;
    }

    private static int hashOf(long secret, String name) {
        byte[] text = name.getBytes(StandardCharsets.US_ASCII);
        long second = NameWords.second(secret, text, 0, text.length);
        return NameWords.hash(secret, NameWords.first(text, 0, text.length), second);
    }

    @ParameterizedTest
    @MethodSource("families")
    void areFoundAfterAsFewLooksAsOthers(Family family) {
        NameTable table = new NameTable();
        for (String name : family.names) {
            assertThat(table.find(name)).isEqualTo(NameTable.UNKNOWN);
            table.add(name);
        }
        assertThat(table.names()).isEqualTo(family.names);
        assertThat(table.lookups().all()).isLessThan(3L * family.names.size());
        assertThat(table.lookups().most()).isLessThan(150);
    }

    /** Laid at random, so many names have nearly as many homes; a fifth fewer does no harm. */
    @ParameterizedTest
    @MethodSource("families")
    void haveHomesOfTheirOwnUnderEverySecret(Family family) {
        int leastHomes = (int) (0.8 * PLACES * (1 - Math.exp(-1.0 * family.names.size() / PLACES)));
        Random random = new Random(11);
        for (int trial = 0; trial < 40; trial++) {
            long secret = random.nextLong();
            assertThat(homes(family.names, name -> hashOf(secret, name))).isGreaterThan(leastHomes);
        }
    }

    /** So that the test above can fail: with a known multiplier, and its low half alone, the names meet. */
    @Test
    void meetUnderAHashWithAKnownMultiplier() {
        Random random = new Random(12);
        for (int trial = 0; trial < 40; trial++) {
            long secret = random.nextLong();
            assertThat(homes(differingHighUp(), name -> weakHash(secret, name))).isLessThan(7_000);
        }
        int together = 0;
        for (int trial = 0; trial < 40; trial++) {
            long secret = random.nextLong();
            together += homes(cancelling(), name -> weakHash(secret, name)) < 8_193 ? 1 : 0;
        }
        assertThat(together).isGreaterThan(35);
        assertThat(homes(meetingUnder(KNOWN_SECRET), name -> hashOf(KNOWN_SECRET, name)))
                .isLessThanOrEqualTo(PLACES / 4_096);
    }

    private static int homes(List<String> names, ToIntFunction<String> hash) {
        Set<Integer> homes = new LinkedHashSet<>();
        names.forEach(name -> homes.add(hash.applyAsInt(name) & PLACES - 1));
        return homes.size();
    }

    /** A hash that seems to mix well: with a secret to begin with, but a multiplier that everybody knows. */
    private static int weakHash(long secret, String name) {
        byte[] text = name.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer words = ByteBuffer.allocate((text.length + 7) / 8 * 8).order(ByteOrder.LITTLE_ENDIAN);
        words.put(text).rewind();
        long hash = secret;
        while (words.hasRemaining()) {
            long value = hash ^ words.getLong();
            long product = (value ^ value >>> 32) * 0x9E37_79B9_7F4A_7C15L;
            hash = product ^ product >>> 29;
        }
        return (int) (hash ^ hash >>> Integer.SIZE);
    }
}

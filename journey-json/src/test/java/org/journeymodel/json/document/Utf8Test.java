package org.journeymodel.json.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class Utf8Test {

    @Test
    void takesEveryCharacter() {
        StringBuilder all = new StringBuilder();
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            if (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE) {
                all.appendCodePoint(codePoint);
            }
        }
        assertThat(Utf8.firstFault(all.toString().getBytes(UTF_8))).isEqualTo(-1);
    }

    @Test
    void agreesWithTheDecoderOnEveryPairOfBytes() {
        for (int first = 0; first < 256; first++) {
            for (int second = 0; second < 256; second++) {
                agreesWithTheDecoder(new byte[] {(byte) first, (byte) second});
                agreesWithTheDecoder(new byte[] {(byte) first, (byte) second, (byte) 0x80});
                agreesWithTheDecoder(new byte[] {(byte) first, (byte) second, (byte) 0x80, (byte) 0x80});
            }
        }
    }

    @Test
    void agreesWithTheDecoderAnywhereInALongerText() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = "plain text of many bytes, äöü 中文 🧹 and more plain text".getBytes(UTF_8);
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            agreesWithTheDecoder(bytes);
        }
    }

    private static void agreesWithTheDecoder(byte[] bytes) {
        assertThat(Utf8.firstFault(bytes))
                .as(() -> java.util.HexFormat.of().formatHex(bytes))
                .isEqualTo(decoded(bytes));
    }

    /** {@return where the decoder of the JDK stops, or -1} */
    private static int decoded(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            UTF_8.newDecoder().decode(in);
            return -1;
        } catch (CharacterCodingException e) {
            return in.position();
        }
    }
}

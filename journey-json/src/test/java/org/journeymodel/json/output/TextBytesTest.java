package org.journeymodel.json.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** Texts become the bytes that Jackson's generator writes. */
class TextBytesTest {

    private static final JsonFactory JACKSON = JsonFactory.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private static final String ODD = "\"\\\b\t\n\f\r\0\u001F /\u007F\u0080\u00E9\u07FF\u0800\u2028\uFFFD\uFFFF";

    @Test
    void escapesWhatMustBeEscapedAndNothingElse() {
        assertThat(new String(encoded("a\"b\\c/\b\t\n\f\r\0\u001F\u007Fé\u2028🙂"), UTF_8))
                .isEqualTo("a\\\"b\\\\c/\\b\\t\\n\\f\\r\\u0000\\u001F\u007Fé\u2028🙂");
    }

    @Test
    void encodesEveryCharacterOfTheBasicPlane() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (!Character.isSurrogate((char) c)) {
                String text = "a" + (char) c + "b";
                assertThat(encoded(text)).as("character %04X", c).isEqualTo(jackson(text));
            }
        }
    }

    @Test
    void encodesEveryCharacterOfTheOtherPlanes() {
        StringBuilder plane = new StringBuilder();
        for (int c = Character.MIN_SUPPLEMENTARY_CODE_POINT; c <= Character.MAX_CODE_POINT; c++) {
            plane.appendCodePoint(c);
            if ((c & 0xFFFF) == 0xFFFF) {
                assertThat(encoded(plane.toString())).isEqualTo(plane.toString().getBytes(UTF_8));
                plane.setLength(0);
            }
        }
    }

    @Test
    void encodesTextsOfAllKindsOfCharacters() {
        SplittableRandom random = new SplittableRandom(17);
        for (int round = 0; round < 20_000; round++) {
            String text = text(random, random.nextInt(30));
            assertThat(encoded(text)).as(text).isEqualTo(jackson(text));
        }
    }

    @Test
    void tellsWhereHalfOfAPairStands() {
        for (String before : new String[] {"", "a", "é", "🙂", "\""}) {
            for (String after : new String[] {"", "a", "\uD83D", "🙂"}) {
                assertThat(endOf(before + "\uD83D" + after)).isEqualTo(~before.length());
            }
            assertThat(endOf(before + "\uDE42 and more")).isEqualTo(~before.length());
        }
    }

    private static String text(SplittableRandom random, int length) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < length; at++) {
            switch (random.nextInt(6)) {
                case 0 -> text.append(ODD.charAt(random.nextInt(ODD.length())));
                case 1 -> text.appendCodePoint(random.nextInt(0x10000, 0x110000));
                case 2 -> text.append((char) random.nextInt(0xD800));
                default -> text.append((char) random.nextInt(' ', 0x7F));
            }
        }
        return text.toString();
    }

    /** The bytes of a text; those around them stay as they are. */
    private static byte[] encoded(String text) {
        byte[] room = new byte[TextBytes.LONGEST * text.length() + 5];
        Arrays.fill(room, (byte) '#');
        int end = TextBytes.encode(text, 0, text.length(), room, 2);
        assertThat(room[1]).isEqualTo((byte) '#');
        assertThat(room[room.length - 1]).isEqualTo((byte) '#');
        return Arrays.copyOfRange(room, 2, end);
    }

    private static int endOf(String text) {
        return TextBytes.encode(text, 0, text.length(), new byte[TextBytes.LONGEST * text.length()], 0);
    }

    private static byte[] jackson(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = JACKSON.createGenerator(ObjectWriteContext.empty(), out)) {
            generator.writeString(text);
        }
        return Arrays.copyOfRange(out.toByteArray(), 1, out.size() - 1);
    }
}

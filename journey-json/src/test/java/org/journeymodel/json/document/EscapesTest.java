package org.journeymodel.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.json.JourneyJson;
import org.junit.jupiter.api.Test;

class EscapesTest {

    @Test
    void quotationMarksBackslashesAndControlCharactersNeedEscapesWhereverTheyStand() {
        for (int character = 0; character < 0x300; character++) {
            boolean needed = character < 0x20 || character == '"' || character == '\\';
            for (int before = 0; before < 18; before++) {
                String text = "é".repeat(before % 3) + "x".repeat(before) + (char) character + "z".repeat(before % 9);
                assertThat(Escapes.areNeeded(text.getBytes(StandardCharsets.UTF_8)))
                        .as("character %s behind %s others", character, before)
                        .isEqualTo(needed);
            }
        }
    }

    @Test
    void randomTextsNeedEscapesWhereOneOfTheirBytesDoes() {
        Random random = new Random(11);
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = new byte[random.nextInt(40)];
            boolean needed = false;
            for (int at = 0; at < bytes.length; at++) {
                int any = random.nextInt(100) == 0 ? random.nextInt(0x20) : 0x20 + random.nextInt(0xE0);
                bytes[at] = (byte) any;
                needed |= any < 0x20 || any == '"' || any == '\\';
            }
            assertThat(Escapes.areNeeded(bytes)).isEqualTo(needed);
        }
    }

    @Test
    void textsAreWrittenWithTheEscapesThatTheyNeedAndNoOthers() {
        assertThat(JourneyJson.write(AttributeValue.of("a\"b\\c\n\t\u0001/é\uD83D\uDE00 and more than eight bytes")))
                .isEqualTo("\"a\\\"b\\\\c\\n\\t\\u0001/é\uD83D\uDE00 and more than eight bytes\"\n");
        assertThat(JourneyJson.write(AttributeValue.of("plain é\uD83D\uDE00\u007F of more than eight bytes")))
                .isEqualTo("\"plain é\uD83D\uDE00\u007F of more than eight bytes\"\n");
    }
}

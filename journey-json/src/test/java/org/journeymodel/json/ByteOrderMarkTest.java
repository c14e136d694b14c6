package org.journeymodel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;

/** A byte order mark is no part of what follows it, even if nothing does. */
class ByteOrderMarkTest {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    @Test
    void aMarkAloneIsAnEmptyDocument() {
        assertThat(refusalOf(MARK)).isEqualTo(refusalOf(new byte[0]));
    }

    @Test
    void aPieceOfAMarkIsNone() {
        assertThat(refusalOf(new byte[] {MARK[0], MARK[1]})).isNotEqualTo(refusalOf(new byte[0]));
        assertThat(refusalOf(new byte[] {MARK[0], MARK[1], ' '})).isNotEqualTo(refusalOf(new byte[0]));
        assertThat(refusalOf(new byte[] {MARK[0], ' ', MARK[2]})).isNotEqualTo(refusalOf(new byte[0]));
        assertThat(refusalOf(new byte[] {' ', MARK[1], MARK[2]})).isNotEqualTo(refusalOf(new byte[0]));
    }

    private static String refusalOf(byte[] bytes) {
        return catchThrowableOfType(JourneyJsonException.class, () -> JourneyJson.read(new ByteArrayInputStream(bytes)))
                .getMessage();
    }
}

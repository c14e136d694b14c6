package org.journeymodel.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {

    private static final byte[] BYTES = "{\"id\": 1}".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8, 9, 10, 1000, Integer.MAX_VALUE})
    void holdsAllBytesWhateverTheStreamSaysOfItsLength(int available) throws IOException {
        InputStream in = new ByteArrayInputStream(BYTES) {
            @Override
            public synchronized int available() {
                return available;
            }
        };
        assertThat(Document.of(in, null, Parsers.STANDARD).bytes()).isEqualTo(BYTES);
    }
}

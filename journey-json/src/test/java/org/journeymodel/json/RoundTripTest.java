package org.journeymodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoundTripTest {

    @Test
    void readsWhatItHasWritten() {
        assertThat(JourneyJson.read(JourneyJson.write(Samples.JOURNEY))).isEqualTo(Samples.JOURNEY);
    }
}

package org.journeymodel.log.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RecentNamesTest {

    @Test
    void findsWhatWasKeptUnlessAnotherNameTookItsPlace() {
        RecentNames recent = new RecentNames();
        assertThat(recent.find("")).isEqualTo(NameTable.UNKNOWN);
        recent.keep("", 3);
        assertThat(recent.find("")).isEqualTo(3);
        assertThat(recent.find("a")).isEqualTo(NameTable.UNKNOWN);
        recent.keep("a", 4);
        assertThat(recent.find("a")).isEqualTo(4);
        assertThat(recent.find("")).as("in the place of a").isEqualTo(NameTable.UNKNOWN);
    }

    @Test
    void tellsTwentyFourNamesApartByTheirLastCharacters() {
        RecentNames recent = new RecentNames();
        for (int code = 0; code < 24; code++) {
            recent.keep("touchpoint-" + code, code);
        }
        for (int code = 0; code < 24; code++) {
            assertThat(recent.find("touchpoint-" + code)).isEqualTo(code);
        }
    }

    @Test
    void neverGivesTheCodeOfAnotherName() {
        RecentNames recent = new RecentNames();
        Map<String, Integer> kept = new HashMap<>();
        Random random = new Random(6);
        for (int step = 0; step < 50_000; step++) {
            String name = "é€x".substring(random.nextInt(4)) + random.nextInt(3_000);
            int found = recent.find(name);
            if (found == NameTable.UNKNOWN) {
                kept.put(name, step);
                recent.keep(name, step);
            } else {
                assertThat(found).isEqualTo(kept.get(name));
            }
        }
    }
}

package org.journeymodel.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.journeymodel.core.model.Journey;
import org.journeymodel.json.JourneyJson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * Jackson 2 in the same program, as most have it. It shares no package with Jackson 3 but that of the annotations, of
 * which {@code journey-json} and {@code journey-log} use none, and this module one of Jackson 2.0.
 */
class BesideJackson2Test {

    private static final Journey JOURNEY = Journeys.tiny("a");

    @Test
    void mappersOfJackson2FindNoModuleOfOurs() {
        assertThat(new ObjectMapper().findAndRegisterModules().getRegisteredModuleIds())
                .noneMatch(id -> id.toString().contains("journeymodel"));
    }

    @Test
    void whatOneWritesTheOtherReads() throws IOException {
        ObjectMapper older = new ObjectMapper();
        JsonNode tree = older.readTree(JourneyJson.write(JOURNEY));
        assertThat(tree.get("name").asText()).isEqualTo(JOURNEY.name());
        assertThat(JourneyJson.read(older.writeValueAsString(tree))).isEqualTo(JOURNEY);
    }

    @Test
    void mappersOfBothWorkInTurn() throws IOException {
        JsonMapper newer = JsonMapper.builder().addModule(new JourneyModule()).build();
        ObjectMapper older = new ObjectMapper();
        String json = newer.writeValueAsString(JOURNEY);
        for (int turn = 0; turn < 3; turn++) {
            assertThat(newer.readValue(older.writeValueAsString(older.readTree(json)), Journey.class))
                    .isEqualTo(JOURNEY);
        }
    }
}

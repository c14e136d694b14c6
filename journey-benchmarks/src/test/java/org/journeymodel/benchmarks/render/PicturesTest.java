package org.journeymodel.benchmarks.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.journeymodel.core.validation.JourneyValidator;
import org.junit.jupiter.api.Test;

class PicturesTest {

    @Test
    void drawsASoundJourneyInEachForm() {
        assertThat(JourneyValidator.standard().validate(FullMap.of(12)).hasErrors())
                .isFalse();
        Pictures pictures = new Pictures();
        pictures.touchpoints = 12;
        pictures.generate();
        assertThat(pictures.mapAsSvg()).contains("Touchpoint 12 of 12", "20\u00a0%");
        assertThat(pictures.mapAsHtml()).contains("<!DOCTYPE html>", "Somebody answers");
        assertThat(pictures.blueprintAsSvg()).contains("Line of visibility");
        assertThat(pictures.flowGraphAsSvg()).contains("Touchpoint 12 of 12");
    }
}

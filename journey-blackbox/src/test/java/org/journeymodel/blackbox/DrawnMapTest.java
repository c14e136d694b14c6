package org.journeymodel.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Language;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.render.JourneyMap;
import org.journeymodel.render.style.Lane;
import org.journeymodel.render.style.Theme;
import org.junit.jupiter.api.Test;

/** What a user on the module path does to draw a journey. */
class DrawnMapTest {

    private final Journey journey = Journey.builder("shop", "Shopping")
            .addStages(Stage.of("s", "Buy", Touchpoint.of("cart", "Cart"), Touchpoint.of("pay", "Pays")))
            .addTransitions(Transition.of("cart", "pay").withProbability(0.6))
            .build();

    @Test
    void drawsAMapWithFigures() {
        JourneyGraph graph = JourneyGraph.of(journey);
        JourneyMap map = JourneyMap.of(journey).with(graph.flow()).with(graph.bottlenecks());
        assertThat(map.toHtml()).startsWith("<!DOCTYPE html>").contains("Where it hurts", "40\u00a0% leave");
        assertThat(map.toSvg()).contains("<svg ").contains("60\u00a0%");
    }

    @Test
    void choosesWhatItShowsAndHow() {
        JourneyMap map = JourneyMap.of(journey)
                .language(Language.DANISH)
                .theme(Theme.DARK)
                .lanes(Lane.FEELINGS);
        assertThat(map.toSvg()).contains("Kontaktpunkt").doesNotContain("60\u00a0%", "@media");
    }
}

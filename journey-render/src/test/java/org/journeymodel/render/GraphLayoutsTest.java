package org.journeymodel.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.journeymodel.render.style.Layout;
import org.junit.jupiter.api.Test;

class GraphLayoutsTest {

    private final FlowGraph graph = FlowGraph.of(Journeys.small());

    @Test
    void ourOwnLayoutIsUsual() {
        assertThat(graph.layout(Layout.LAYERED).toSvg()).isEqualTo(graph.toSvg());
    }

    @Test
    void aLayoutThatIsNotThereIsRefusedWithWhatToAdd() {
        assertThatIllegalStateException()
                .isThrownBy(() -> graph.layout(Layout.ELK_LAYERED))
                .withMessage("The layout ELK_LAYERED needs the module journey-render-elk, which is not there. Add the"
                        + " dependency org.journeymodel:journey-render-elk in the version of journey-render, or take"
                        + " LAYERED.");
    }

    @Test
    void noLayoutIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> graph.layout(null)).withMessage("layout");
    }
}

package org.journeymodel.graph.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.journeymodel.graph.Scripts.graph;

import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Touchpoint;
import org.junit.jupiter.api.Test;

class PathAlongMovesTest {

    private final JourneyFlow flow = graph("a b+ c-", "a->b .5", "b->c .25").journeyFlow();

    @Test
    void aPathGoesByItsMoves() {
        JourneyPath path = JourneyPath.along(flow, 0, 0, 1);

        assertThat(path.touchpoints()).extracting(Touchpoint::id).containsExactly("a", "b", "c");
        assertThat(path.moves()).isEqualTo(flow.moves());
        assertThat(path.probability()).isCloseTo(0.5 * 0.25, within(1e-15));
        assertThat(path.outcome()).isEqualTo(Outcome.SUCCESS);
    }

    @Test
    void noCustomerBeginsWhereThereIsNoEntry() {
        assertThat(JourneyPath.along(flow, 1).probability()).isZero();
    }

    @Test
    void movesThatDoNotMeetAreRefused() {
        assertThatThrownBy(() -> JourneyPath.along(flow, 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Move 1, b -> c 25.0 % (declared), does not lead out of \"a\", where the path is then.");
    }
}

package org.journeymodel.render.atlas;

import java.util.List;
import java.util.Optional;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;

/**
 * That a stage of a journey leads to another journey.
 *
 * @param stageIndex the place of the stage in its journey, from 0
 * @param stage the stage
 * @param detail whether the other journey shows the stage in detail
 * @param touchpoints the touchpoints of the stage that enter the other journey
 * @param id the id of the other journey
 * @param target where it is shown; empty if the atlas does not have it
 * @param home whether it is shown right here
 */
record Link(
        int stageIndex,
        Stage stage,
        boolean detail,
        List<Touchpoint> touchpoints,
        String id,
        Optional<Node> target,
        boolean home) {}

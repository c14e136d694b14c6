package org.journeymodel.graph.structure;

import java.util.List;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.Touchpoint;

/** A structure as names and values; what takes more than linear time is left out. */
final class StructureAttributes {

    private final JourneyStructure structure;

    StructureAttributes(JourneyStructure structure) {
        this.structure = structure;
    }

    ObjectValue write() {
        return AttributeValue.object()
                .putTexts("entries", ids(structure.entries()))
                .putTexts("ends", ids(structure.ends()))
                .putTexts("unreachable", ids(structure.unreachable()))
                .putTexts("deadEnds", ids(structure.deadEnds()))
                .putTexts("traps", ids(structure.traps()))
                .put(
                        "components",
                        AttributeValue.of(structure.components().stream()
                                .map(StructureAttributes::listOf)
                                .toList()))
                .put(
                        "loopBacks",
                        AttributeValue.of(structure.loopBacks().stream()
                                .map(StructureAttributes::ends)
                                .toList()))
                .putTexts("mustPass", ids(structure.mustPass()))
                .put(
                        "mustPassMoves",
                        AttributeValue.of(structure.mustPassMoves().stream()
                                .map(StructureAttributes::ends)
                                .toList()))
                .put("cyclomaticNumber", structure.cyclomaticNumber())
                .build();
    }

    private static List<String> ids(List<Touchpoint> touchpoints) {
        return touchpoints.stream().map(Touchpoint::id).toList();
    }

    private static AttributeValue listOf(List<Touchpoint> touchpoints) {
        return AttributeValue.of(
                touchpoints.stream().map(each -> AttributeValue.of(each.id())).toList());
    }

    private static ObjectValue ends(FlowMove move) {
        return AttributeValue.object()
                .put("from", move.from().id())
                .put("to", move.to().id())
                .build();
    }
}

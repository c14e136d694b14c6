package org.journeymodel.graph.agreement;

import java.util.List;
import java.util.function.Function;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.Touchpoint;

/** An agreement as an attribute value. */
final class AgreementAttributes {

    private AgreementAttributes() {}

    static ObjectValue of(Agreement agreement) {
        return AttributeValue.object()
                .put("customers", agreement.customers())
                .put("options", agreement.options().toAttributes())
                .putTexts("notes", agreement.notes())
                .put("disagreements", agreement.disagreements().size())
                .put("entries", list(agreement.entries(), ShareAgreement::toAttributes))
                .put("touchpoints", list(agreement.touchpoints(), TouchpointShares::toAttributes))
                .put("times", list(agreement.times(), TimeAgreement::toAttributes))
                .put("feelings", list(agreement.feelings(), FeelingAgreement::toAttributes))
                .putTexts(
                        "unvisitedTouchpoints",
                        agreement.unvisitedTouchpoints().stream()
                                .map(Touchpoint::id)
                                .toList())
                .put("unknownTouchpoints", list(agreement.unknownTouchpoints(), UnknownTouchpoint::toAttributes))
                .put("unmadeMoves", list(agreement.unmadeMoves(), AgreementAttributes::move))
                .build();
    }

    private static ObjectValue move(FlowMove move) {
        return AttributeValue.object()
                .put("from", move.from().id())
                .put("to", move.to().id())
                .build();
    }

    private static <T> AttributeValue list(List<T> all, Function<T, ObjectValue> told) {
        return AttributeValue.of(all.stream().map(told).toList());
    }
}

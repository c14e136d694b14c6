package org.journeymodel.graph.review;

import java.util.List;
import java.util.function.Function;
import org.journeymodel.core.insight.ActionItem;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.graph.effect.ActionEffect;

/** A review as names and values. */
final class ReviewAttributes {

    private ReviewAttributes() {}

    static ObjectValue of(JourneyReview review) {
        ObjectBuilder all = AttributeValue.object()
                .put("journey", review.journey().id())
                .put("day", review.day().toString())
                .put("options", review.options().toAttributes())
                .put("customers", review.customers());
        review.persona().ifPresent(id -> all.put("persona", id));
        review.success().ifPresent(share -> all.put("success", share));
        all.putTexts("summary", review.summary());
        review.drift().ifPresent(drift -> all.put("drift", drift.toAttributes()));
        all.put("effects", list(review.effects(), ActionEffect::toAttributes))
                .put("conformance", review.conformance().toAttributes())
                .put("agreement", review.agreement().toAttributes())
                .put("overdue", list(review.overdue(), ReviewAttributes::overdue));
        review.reviewMissed().ifPresent(by -> all.put("reviewMissed", by.toString()));
        return all.put("claims", review.journey().claims().size())
                .put("assumptions", review.assumptions().size())
                .put("findings", list(review.findings(), ReviewAttributes::finding))
                .build();
    }

    private static <T> AttributeValue list(List<T> results, Function<T, ObjectValue> telling) {
        return AttributeValue.of(results.stream().map(telling).toList());
    }

    private static ObjectValue overdue(ActionItem item) {
        ObjectBuilder one = AttributeValue.object().put("actionItem", item.id());
        item.due().ifPresent(due -> one.put("due", due.toString()));
        item.owner().ifPresent(owner -> one.put("owner", owner));
        return one.build();
    }

    private static ObjectValue finding(Finding finding) {
        ObjectBuilder one = AttributeValue.object()
                .put("severity", finding.severity())
                .put("ruleId", finding.ruleId())
                .put("path", finding.path());
        finding.subject().ifPresent(subject -> one.put("subject", subject));
        one.put("message", finding.message());
        finding.remedy().ifPresent(remedy -> one.put("remedy", remedy));
        return one.build();
    }
}

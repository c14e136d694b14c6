package org.journeymodel.core.validation.references;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.validation.rule.Inspection;

/** The ids of one kind of element that a journey has; reports those that it names and has not. */
final class KnownIds {

    private final Inspection inspection;
    private final String kind;
    private final Set<String> ids = new LinkedHashSet<>();

    /** The ids of elements; {@code kind} names one of them, such as "team". */
    <E> KnownIds(Inspection inspection, String kind, List<? extends E> elements, Function<E, String> idOf) {
        this.inspection = inspection;
        this.kind = kind;
        elements.forEach(each -> ids.add(idOf.apply(each)));
    }

    /** Reports each of the ids that is not known; their places are counted below the path. */
    void check(List<String> named, String ruleId, String path, String subject) {
        for (int at = 0; at < named.size(); at++) {
            check(named.get(at), ruleId, path + "/" + at, subject);
        }
    }

    /** Reports the id if there is one and it is not known. */
    void check(Optional<String> named, String ruleId, String path, String subject) {
        named.ifPresent(id -> check(id, ruleId, path, subject));
    }

    private void check(String id, String ruleId, String path, String subject) {
        inspection.step();
        if (!ids.contains(id)) {
            inspection.report(
                    ruleId,
                    path,
                    subject,
                    "no " + kind + " of this journey has the id " + Quote.of(id) + ".",
                    inspection.didYouMean(id, ids).orElse("Add the " + kind + ", or leave its id out."));
        }
    }
}

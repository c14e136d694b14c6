package org.journeymodel.core.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All suppressions that hold for one journey; parts findings into those that stand and those that do not. */
final class Suppressions {

    private record Place(String ruleId, String path) {}

    private final Map<Place, Suppression.Placed> byPlace = new HashMap<>();

    /** Those of the document that have kept out nothing so far. */
    private final Set<Suppression.Placed> unused = new LinkedHashSet<>();

    private final Set<String> rules = new HashSet<>();

    /** Adds one; at the same place for the same rule, the first counts. */
    void add(Suppression.Placed placed) {
        String rule = placed.suppression().ruleId();
        rules.add(rule);
        placed.places().forEach(path -> byPlace.putIfAbsent(new Place(rule, path), placed));
        if (placed.declaredAt().isPresent()) {
            unused.add(placed);
        }
    }

    boolean isEmpty() {
        return rules.isEmpty();
    }

    /** Those of the document that kept out nothing, in the order of the document. */
    Set<Suppression.Placed> unused() {
        return unused;
    }

    /** Takes out of the findings those that are suppressed, and returns them. */
    List<SuppressedFinding> takeFrom(List<Finding> findings) {
        List<SuppressedFinding> suppressed = new ArrayList<>();
        if (!isEmpty()) {
            findings.removeIf(finding -> {
                Optional<Suppression.Placed> by = suppressionOf(finding);
                by.ifPresent(placed -> suppressed.add(
                        new SuppressedFinding(finding, placed.suppression().reason(), placed.declaredAt())));
                return by.isPresent();
            });
        }
        return suppressed;
    }

    /** The nearest that holds for a finding; each that does has its use, were it not the nearest. */
    private Optional<Suppression.Placed> suppressionOf(Finding finding) {
        if (!rules.contains(finding.ruleId())) {
            return Optional.empty();
        }
        Optional<Suppression.Placed> nearest = Optional.empty();
        int end = finding.path().length();
        while (end >= 0) {
            Suppression.Placed placed =
                    byPlace.get(new Place(finding.ruleId(), finding.path().substring(0, end)));
            if (placed != null) {
                unused.remove(placed);
                nearest = nearest.or(() -> Optional.of(placed));
            }
            end = end == 0 ? -1 : Math.max(0, finding.path().lastIndexOf('/', end - 1));
        }
        return nearest;
    }
}

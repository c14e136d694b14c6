package org.journeymodel.core.validation.suppression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.validation.rule.Fault;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.RuleBook;

/** All suppressions that hold for one journey; parts findings into those that stand and those that do not. */
public final class Suppressions {

    /** The name of the attribute of a journey or touchpoint that lists what its authors live with. */
    public static final String ATTRIBUTE = "suppressed-findings";

    private record Place(String ruleId, String path) {}

    private final Map<Place, Suppression.Placed> byPlace = new HashMap<>();

    /** Those of the document that have kept out nothing so far. */
    private final Set<Suppression.Placed> unused = new LinkedHashSet<>();

    private final Set<String> rules = new HashSet<>();
    private final SuppressionFaults faults;

    private Suppressions(SuppressionFaults faults) {
        this.faults = faults;
    }

    /**
     * Those of a journey itself and those of a validator; reports what is wrong with the former.
     *
     * @param inspection the journey
     * @param named the rules that the journey may name
     * @param inCode the suppressions of the validator
     */
    public static Suppressions in(Inspection inspection, NamedRules named, List<Suppression> inCode) {
        ElementPlaces places = new ElementPlaces(inspection);
        Suppressions all = new Suppressions(new SuppressionFaults(inspection, places, named));
        // The document first: where both name the same, its reason is the nearer one.
        new DocumentSuppressions(inspection, places, all.faults, all).read();
        for (Suppression each : inCode) {
            List<String> where = each.element().map(places::of).orElse(List.of(""));
            all.add(new Suppression.Placed(each, where, Optional.empty()));
        }
        return all;
    }

    /** Enters what may be wrong with suppressions into a book of rules. */
    public static void describe(RuleBook book) {
        SuppressionFaults.describe(book);
    }

    /** Refuses a rule about suppressions themselves: what those find is never suppressed. */
    public static void requireSuppressible(String ruleId) {
        if (ruleId.startsWith("journey.suppression.")) {
            throw new IllegalArgumentException("What rule " + Quote.of(ruleId)
                    + " finds cannot be suppressed, as it tells of suppressions. Leave it out with without(…).");
        }
    }

    /** Adds one; at the same place for the same rule, the first counts. */
    void add(Suppression.Placed placed) {
        String rule = placed.suppression().ruleId();
        rules.add(rule);
        placed.places().forEach(path -> byPlace.putIfAbsent(new Place(rule, path), placed));
        if (placed.declaredAt().isPresent()) {
            unused.add(placed);
        }
    }

    /**
     * Reports those of the document that kept out nothing, in the order of the document.
     *
     * @param isChecked tells, by its id, whether a rule would have been told, had it found something
     */
    public void reportUnused(Predicate<String> isChecked) {
        unused.stream()
                .filter(each -> isChecked.test(each.suppression().ruleId()))
                .forEach(faults::unused);
    }

    /** Takes out of the faults those that are suppressed, and returns them. */
    public List<SuppressedFault> takeFrom(List<Fault> found) {
        List<SuppressedFault> suppressed = new ArrayList<>();
        if (!rules.isEmpty()) {
            found.removeIf(fault -> {
                Optional<Suppression.Placed> by = suppressionOf(fault);
                by.ifPresent(placed -> suppressed.add(
                        new SuppressedFault(fault, placed.suppression().reason(), placed.declaredAt())));
                return by.isPresent();
            });
        }
        return suppressed;
    }

    /** The nearest that holds for a fault; each that does has its use, were it not the nearest. */
    private Optional<Suppression.Placed> suppressionOf(Fault fault) {
        if (!rules.contains(fault.ruleId())) {
            return Optional.empty();
        }
        Optional<Suppression.Placed> nearest = Optional.empty();
        int end = fault.path().length();
        while (end >= 0) {
            Suppression.Placed placed =
                    byPlace.get(new Place(fault.ruleId(), fault.path().substring(0, end)));
            if (placed != null) {
                unused.remove(placed);
                nearest = nearest.or(() -> Optional.of(placed));
            }
            end = end == 0 ? -1 : Math.max(0, fault.path().lastIndexOf('/', end - 1));
        }
        return nearest;
    }
}

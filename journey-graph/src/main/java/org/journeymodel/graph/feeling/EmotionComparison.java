package org.journeymodel.graph.feeling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.EmotionScale;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.validation.InvalidJourneyException;
import org.jspecify.annotations.Nullable;

/**
 * Two feelings at each touchpoint, found by its id: of two personas, or of a current and a future
 * state. Immutable.
 *
 * <p>With search at 0.2 and compare at -0.7 first, and compare at 0.3 and chat at 0.5 then: search is
 * gone, compare better by 1, chat new.
 */
public final class EmotionComparison {

    private final List<EmotionChange> changes;
    private final Optional<MeanValence> firstMean;
    private final Optional<MeanValence> secondMean;

    private EmotionComparison(
            List<EmotionChange> changes, Optional<MeanValence> firstMean, Optional<MeanValence> secondMean) {
        this.changes = List.copyOf(changes);
        this.firstMean = firstMean;
        this.secondMean = secondMean;
    }

    static EmotionComparison of(JourneyFeelings first, JourneyFeelings second) {
        List<EmotionChange> changes = new ArrayList<>();
        for (Touchpoint touchpoint : distinct(first.journey())) {
            String id = touchpoint.id();
            changes.add(
                    second.journey().findTouchpoint(id).isPresent()
                            ? EmotionChange.at(touchpoint, first.at(id), second.at(id))
                            : EmotionChange.gone(touchpoint, first.at(id)));
        }
        for (Touchpoint touchpoint : distinct(second.journey())) {
            if (first.journey().findTouchpoint(touchpoint.id()).isEmpty()) {
                changes.add(EmotionChange.added(touchpoint, second.at(touchpoint.id())));
            }
        }
        return new EmotionComparison(changes, meanOf(first), meanOf(second));
    }

    /** Of touchpoints that, against the rules, share an id, the first, which the id means. */
    private static List<Touchpoint> distinct(Journey journey) {
        Set<String> seen = new HashSet<>();
        return journey.touchpoints().stream()
                .filter(each -> seen.add(each.id()))
                .toList();
    }

    private static Optional<MeanValence> meanOf(JourneyFeelings feelings) {
        try {
            return Optional.of(feelings.overFlow().mean());
        } catch (InvalidJourneyException unsound) {
            return Optional.empty(); // what can be told of single touchpoints is told all the same
        }
    }

    /** {@return all touchpoints: those of the first in order, then those that only the second has, in order} */
    public List<EmotionChange> changes() {
        return changes;
    }

    /**
     * {@return the touchpoints of one kind of change, in order}
     *
     * @param kind such as {@link ChangeKind#WORSE}
     */
    public List<EmotionChange> changes(ChangeKind kind) {
        Objects.requireNonNull(kind, "kind");
        return changes.stream().filter(each -> each.kind() == kind).toList();
    }

    /**
     * {@return where the two differ most: the touchpoints where both are known and not the same, by the
     * size of the difference, largest first, equal ones in order}
     *
     * @param count how many at the most; at least 0
     */
    public List<EmotionChange> largest(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("Count of changes must be at least 0, but was " + count + ".");
        }
        return changes.stream()
                .filter(each -> each.kind() == ChangeKind.BETTER || each.kind() == ChangeKind.WORSE)
                .sorted(Comparator.comparingDouble(
                        each -> -Math.abs(each.difference().orElseThrow())))
                .limit(count)
                .toList();
    }

    /**
     * {@return the first mean over all visits, weighted by the visits of its own journey; empty if errors
     * of that journey stop the analysis of its flow}
     */
    public Optional<MeanValence> firstMean() {
        return firstMean;
    }

    /**
     * {@return the second mean over all visits, weighted by the visits of its own journey; empty if errors
     * of that journey stop the analysis of its flow}
     */
    public Optional<MeanValence> secondMean() {
        return secondMean;
    }

    /**
     * {@return this comparison as an object: {@code firstMean} and {@code secondMean}, if known, and {@code
     * changes}}
     */
    public AttributeValue.ObjectValue toAttributes() {
        return toAttributes(EmotionScale.VALENCE);
    }

    /**
     * {@return the same in scores}
     *
     * @param scale the scale of the scores, for both
     */
    public AttributeValue.ObjectValue toAttributes(EmotionScale scale) {
        AttributeValue.ObjectBuilder object = AttributeValue.object();
        firstMean.ifPresent(mean -> object.put("firstMean", mean.toAttributes(scale)));
        secondMean.ifPresent(mean -> object.put("secondMean", mean.toAttributes(scale)));
        return object.put(
                        "changes",
                        AttributeValue.of(changes.stream()
                                .map(each -> each.toAttributes(scale))
                                .toList()))
                .build();
    }

    /** {@return whether the other has the same changes and means} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EmotionComparison that
                && changes.equals(that.changes)
                && firstMean.equals(that.firstMean)
                && secondMean.equals(that.secondMean);
    }

    @Override
    public int hashCode() {
        return Objects.hash(changes, firstMean, secondMean);
    }

    /** {@return the changes, one a line} */
    @Override
    public String toString() {
        return changes.stream().map(EmotionChange::toString).collect(Collectors.joining("\n"));
    }
}

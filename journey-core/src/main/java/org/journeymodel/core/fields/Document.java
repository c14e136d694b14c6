package org.journeymodel.core.fields;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.jspecify.annotations.Nullable;

/**
 * A journey taken apart. Its touchpoints stand beside its stages, so that one that goes to another
 * stage stays the same touchpoint.
 */
public final class Document {

    /** Where a journey holds its stages. */
    public static final Field STAGES = ModelFields.JOURNEY.field("stages");

    /** Where each stage holds its touchpoints, as places tell it. */
    public static final Field TOUCHPOINTS = Field.ofParts("touchpoints", ModelFields.TOUCHPOINT);

    private final Part journey;
    private final Items touchpoints;
    private final Map<Key, List<Key>> touchpointsOf;
    private final Map<Key, Key> stageOf = new HashMap<>();
    private final Map<Key, Integer> indexOf = new HashMap<>();

    /**
     * Makes a document of its parts.
     *
     * @param journey all but the touchpoints
     * @param touchpoints all touchpoints
     * @param touchpointsOf which of them each stage holds, in order
     */
    public Document(Part journey, Items touchpoints, Map<Key, List<Key>> touchpointsOf) {
        this.journey = journey;
        this.touchpoints = touchpoints;
        this.touchpointsOf = touchpointsOf;
        touchpointsOf.forEach((stage, held) -> {
            for (int at = 0; at < held.size(); at++) {
                stageOf.put(held.get(at), stage);
                indexOf.put(held.get(at), at);
            }
        });
    }

    /** {@return a journey taken apart} */
    public static Document of(Journey journey) {
        Part whole = ModelFields.JOURNEY.take(journey);
        List<Part> taken = new ArrayList<>();
        for (Touchpoint touchpoint : journey.touchpoints()) {
            taken.add(ModelFields.TOUCHPOINT.take(touchpoint));
        }
        Items touchpoints = Items.inOrder(taken, part -> ModelFields.TOUCHPOINT.keyTextOf((Part) part));
        List<Key> keys = touchpoints.keys();
        Map<Key, List<Key>> touchpointsOf = new LinkedHashMap<>();
        List<Key> stages = whole.items(STAGES).keys();
        int next = 0;
        for (int at = 0; at < stages.size(); at++) {
            int size = journey.stages().get(at).touchpoints().size();
            touchpointsOf.put(stages.get(at), keys.subList(next, next + size));
            next += size;
        }
        return new Document(whole, touchpoints, touchpointsOf);
    }

    /** {@return the journey that this is} */
    public Journey toJourney() {
        List<Key> keys = stages().keys();
        List<Stage> stages = new ArrayList<>();
        for (Key key : keys) {
            List<Touchpoint> held = new ArrayList<>();
            for (Key touchpoint : touchpointsOf(key)) {
                held.add(ModelFields.TOUCHPOINT.build((Part) touchpoints.get(touchpoint)));
            }
            Stage stage = ModelFields.STAGE.build((Part) stages().get(key));
            stages.add(stage.toBuilder().touchpoints(held).build());
        }
        return ModelFields.JOURNEY.build(journey).toBuilder().stages(stages).build();
    }

    /** {@return all but the touchpoints} */
    public Part journey() {
        return journey;
    }

    /** {@return the stages, without their touchpoints} */
    public Items stages() {
        return journey.items(STAGES);
    }

    /** {@return all touchpoints} */
    public Items touchpoints() {
        return touchpoints;
    }

    /** {@return the touchpoints that a stage holds, in order; none if there is no such stage} */
    public List<Key> touchpointsOf(Key stage) {
        return touchpointsOf.getOrDefault(stage, List.of());
    }

    /** {@return the stage that holds a touchpoint, or null} */
    public @Nullable Key findStageOf(Key touchpoint) {
        return stageOf.get(touchpoint);
    }

    /** {@return the stage that holds a touchpoint of this document} */
    public Key stageOf(Key touchpoint) {
        return Objects.requireNonNull(stageOf.get(touchpoint), "no such touchpoint");
    }

    /** {@return where in its stage a touchpoint of this document stands, from 0} */
    public int indexOf(Key touchpoint) {
        return Objects.requireNonNull(indexOf.get(touchpoint), "no such touchpoint");
    }
}

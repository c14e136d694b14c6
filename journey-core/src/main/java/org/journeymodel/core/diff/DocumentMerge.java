package org.journeymodel.core.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.journeymodel.core.fields.Document;
import org.journeymodel.core.fields.ElementKind;
import org.journeymodel.core.fields.Field;
import org.journeymodel.core.fields.Items;
import org.journeymodel.core.fields.Key;
import org.journeymodel.core.fields.Part;
import org.journeymodel.core.message.Quote;
import org.jspecify.annotations.Nullable;

/** Merges whole journeys: first which touchpoints there are and in which stages, then the stages, then all else. */
final class DocumentMerge {

    private final Document base;
    private final Document ours;
    private final Document theirs;
    private final Names names;
    private final Conflicts conflicts;
    private final FieldMerge fields;
    private final Map<Key, Object> touchpoints = new LinkedHashMap<>();
    private final Map<Key, Key> stageOf = new LinkedHashMap<>();

    private DocumentMerge(ThreeVersions versions, Conflicts conflicts) {
        this.base = versions.base();
        this.ours = versions.ours();
        this.theirs = versions.theirs();
        this.names = Names.of(ours, theirs, base);
        this.conflicts = conflicts;
        this.fields = new FieldMerge(names, conflicts);
    }

    static Document of(ThreeVersions versions, Conflicts conflicts) {
        DocumentMerge merge = new DocumentMerge(versions, conflicts);
        merge.mergeTouchpoints();
        merge.leaveStagesThatOursRemoved();
        return merge.merged();
    }

    private void mergeTouchpoints() {
        Set<Key> keys = new LinkedHashSet<>(ours.touchpoints().keys());
        keys.addAll(theirs.touchpoints().keys());
        for (Key key : keys) {
            Object our = ours.touchpoints().find(key);
            boolean isSame = our != null
                    && our.equals(theirs.touchpoints().find(key))
                    && ours.stageOf(key).equals(theirs.findStageOf(key));
            if (isSame) {
                touchpoints.put(key, our);
                stageOf.put(key, ours.stageOf(key));
                continue;
            }
            Place place = Places.of(our == null ? theirs : ours, names, ElementKind.TOUCHPOINT, key);
            Object content = touchpoint(key, place);
            if (content != null) {
                touchpoints.put(key, content);
                stageOf.put(key, stageOf(key, place));
            }
        }
    }

    private @Nullable Object touchpoint(Key key, Place place) {
        Object was = base.touchpoints().find(key);
        Object our = ours.touchpoints().find(key);
        Object their = theirs.touchpoints().find(key);
        boolean isMovedAndRemoved = was != null
                && ((our == null && was.equals(their) && isMoved(theirs, key))
                        || (their == null && was.equals(our) && isMoved(ours, key)));
        if (isMovedAndRemoved) {
            conflicts.removal(place, was, our, their);
            return our;
        }
        return fields.single(was, our, their, place);
    }

    private boolean isMoved(Document version, Key key) {
        return !Objects.equals(base.findStageOf(key), version.findStageOf(key));
    }

    private Key stageOf(Key key, Place place) {
        Key was = base.findStageOf(key);
        Key our = ours.findStageOf(key);
        Key their = theirs.findStageOf(key);
        if (our == null || their == null) {
            return Objects.requireNonNull(our == null ? their : our, "a stage");
        }
        if (our.equals(their) || their.equals(was)) {
            return our;
        }
        if (!our.equals(was)) {
            tellStages(place, was, our, their);
            return our;
        }
        return their;
    }

    private void tellStages(Place place, @Nullable Key was, Key our, Key their) {
        String what = "ours has it in stage " + Quote.of(our.text()) + ", theirs in stage " + Quote.of(their.text());
        conflicts.ids(ConflictKind.STAGE, place, was == null ? null : was.text(), our.text(), their.text(), what);
    }

    /** What theirs put into a stage that ours removed stays where ours has it, if ours has it. */
    private void leaveStagesThatOursRemoved() {
        List<Key> homeless = new ArrayList<>();
        stageOf.forEach((key, stage) -> {
            if (!ours.stages().has(stage) && base.stages().has(stage)) {
                homeless.add(key);
            }
        });
        for (Key key : homeless) {
            Key our = ours.findStageOf(key);
            Key their = theirs.stageOf(key);
            Place place = Places.of(theirs, names, ElementKind.TOUCHPOINT, key);
            if (our == null) {
                conflicts.removal(place, null, null, theirs.touchpoints().get(key));
                touchpoints.remove(key);
                stageOf.remove(key);
            } else {
                tellStages(place, base.findStageOf(key), our, their);
                stageOf.put(key, our);
            }
        }
    }

    private Document merged() {
        List<@Nullable Object> contents = new ArrayList<>();
        Part all = fields.parts(withoutStages(base), withoutStages(ours), withoutStages(theirs), Place.JOURNEY);
        Items stages = stages();
        for (Field field : all.table().fields()) {
            contents.add(field == Document.STAGES ? stages : all.find(field));
        }
        Map<Key, List<Key>> touchpointsOf = new LinkedHashMap<>();
        stages.keys().forEach(stage -> touchpointsOf.put(stage, touchpointsOf(stage)));
        return new Document(Part.of(all.table(), contents), ours.touchpoints().with(touchpoints), touchpointsOf);
    }

    private static Part withoutStages(Document version) {
        return version.journey().with(Document.STAGES, version.stages().with(Map.of()));
    }

    private Items stages() {
        Set<Key> needed = new HashSet<>(stageOf.values());
        Map<Key, Object> merged = new LinkedHashMap<>();
        Set<Key> keys = new LinkedHashSet<>(ours.stages().keys());
        keys.addAll(theirs.stages().keys());
        for (Key key : keys) {
            Items telling = ours.stages().has(key) ? ours.stages() : theirs.stages();
            Place place = Places.item(Place.JOURNEY, Document.STAGES, key, telling, names);
            Object was = base.stages().find(key);
            Object our = ours.stages().find(key);
            Object their = theirs.stages().find(key);
            boolean isNeeded = needed.contains(key) && was != null && their == null && was.equals(our);
            if (isNeeded) {
                conflicts.removal(place, was, our, null);
            }
            Object content = isNeeded ? our : fields.single(was, our, their, place);
            if (content != null) {
                merged.put(key, content);
            }
        }
        Map<Key, Object> inOrder = new LinkedHashMap<>();
        for (Key key : order(
                base.stages().keys(), ours.stages().keys(), theirs.stages().keys(), merged.keySet(), Document.STAGES)) {
            inOrder.put(key, Objects.requireNonNull(merged.get(key), "a merged stage"));
        }
        return ours.stages().with(inOrder);
    }

    private List<Key> touchpointsOf(Key stage) {
        Set<Key> there = new HashSet<>();
        // Of the touchpoints that the three have there; others are elsewhere in all of them.
        for (Document version : List.of(base, ours, theirs)) {
            for (Key key : version.touchpointsOf(stage)) {
                if (stage.equals(stageOf.get(key))) {
                    there.add(key);
                }
            }
        }
        return order(
                base.touchpointsOf(stage),
                ours.touchpointsOf(stage),
                theirs.touchpointsOf(stage),
                there,
                Document.TOUCHPOINTS);
    }

    private List<Key> order(List<Key> was, List<Key> our, List<Key> their, Set<Key> there, Field field) {
        return OrderMerge.of(
                FieldMerge.only(was, there),
                FieldMerge.only(our, there),
                FieldMerge.only(their, there),
                (key, before, here, elsewhere) -> conflicts.order(placeOf(field, key), before, here, elsewhere));
    }

    private Place placeOf(Field field, Key key) {
        ElementKind kind = field == Document.STAGES ? ElementKind.STAGE : ElementKind.TOUCHPOINT;
        return Places.of(ours, names, kind, key);
    }
}

package org.journeymodel.core.diff;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeymodel.core.fields.Document;
import org.journeymodel.core.fields.ElementKind;
import org.journeymodel.core.fields.Elements;
import org.journeymodel.core.fields.Field;
import org.journeymodel.core.fields.Items;
import org.journeymodel.core.fields.Key;
import org.journeymodel.core.fields.Part;
import org.journeymodel.core.message.Quote;

/** Finds what one side of a merge refers to and the other has removed. */
final class LostReferences {

    private final Map<ElementKind, Set<String>> lost = new EnumMap<>(ElementKind.class);
    private final List<Reference> found = new ArrayList<>();
    private final Document searched;
    private final Names names;

    /** The place is told without the stage, which may be another one. */
    private record Reference(String text, Place place, ElementKind kind, String id) {}

    private LostReferences(
            ThreeVersions versions, Document remover, Document keeper, Merged merged, Document searched) {
        for (ElementKind kind : ElementKind.values()) {
            Set<String> ids = new HashSet<>();
            for (Key key : Elements.of(versions.base(), kind).keys()) {
                if (Elements.of(keeper, kind).has(key)
                        && !Elements.of(remover, kind).has(key)
                        && !Elements.of(merged.document(), kind).has(key)) {
                    ids.add(key.text());
                }
            }
            lost.put(kind, ids);
        }
        this.searched = searched;
        this.names = merged.names();
    }

    private record Merged(Document document, Names names) {}

    /** Tells the references in a merged journey that the side that removed their element does not have. */
    static void tell(ThreeVersions versions, Document document, Conflicts conflicts) {
        Merged merged = new Merged(document, Names.of(document, versions.base()));
        for (Reference each : dangling(versions, versions.ours(), versions.theirs(), merged)) {
            conflicts.reference(each.place(), null, each.id(), what(each) + "ours removed");
        }
        for (Reference each : dangling(versions, versions.theirs(), versions.ours(), merged)) {
            conflicts.reference(each.place(), each.id(), null, what(each) + "theirs removed");
        }
    }

    private static String what(Reference reference) {
        return "refers to the " + reference.kind().word() + " " + Quote.of(reference.id()) + ", which ";
    }

    private static List<Reference> dangling(ThreeVersions versions, Document remover, Document keeper, Merged merged) {
        List<Reference> inMerged = new LostReferences(versions, remover, keeper, merged, merged.document()).search();
        if (inMerged.isEmpty()) {
            return inMerged;
        }
        Set<String> left = new HashSet<>();
        new LostReferences(versions, remover, keeper, merged, remover).search().forEach(each -> left.add(each.text()));
        return inMerged.stream().filter(each -> !left.contains(each.text())).toList();
    }

    private List<Reference> search() {
        if (lost.values().stream().allMatch(Set::isEmpty)) {
            return List.of();
        }
        part(searched.journey(), Place.JOURNEY);
        for (Key key : searched.touchpoints().keys()) {
            Part touchpoint = (Part) searched.touchpoints().get(key);
            part(touchpoint, Places.of(searched, names, ElementKind.TOUCHPOINT, key));
        }
        return found;
    }

    private void part(Part part, Place place) {
        for (Field field : part.table().fields()) {
            Object content = part.find(field);
            if (content instanceof Items items) {
                for (Key key : items.keys()) {
                    content(field, items.get(key), Places.item(place, field, key, items, names));
                }
            } else if (content != null) {
                content(field, content, place.in(field));
            }
        }
    }

    private void content(Field field, Object content, Place place) {
        if (content instanceof Part part) {
            part(part, place);
        } else if (content instanceof String id) {
            field.names()
                    .filter(kind -> lost.getOrDefault(kind, Set.of()).contains(id))
                    .ifPresent(kind -> found.add(new Reference(textOf(place) + "=" + id, place, kind, id)));
        }
    }

    private static String textOf(Place place) {
        return place.pathFrom(place.touchpoint().isPresent() ? 1 : 0);
    }
}

package org.journeymodel.core.diff;

import org.journeymodel.core.fields.Document;
import org.journeymodel.core.fields.ElementKind;
import org.journeymodel.core.fields.Elements;
import org.journeymodel.core.fields.Field;
import org.journeymodel.core.fields.Items;
import org.journeymodel.core.fields.Key;

/** Makes places of elements. */
final class Places {

    private Places() {}

    /** {@return the place of an element that a version declares} */
    static Place of(Document version, Names names, ElementKind kind, Key key) {
        Place holder = Place.JOURNEY;
        if (kind == ElementKind.TOUCHPOINT) {
            holder = item(holder, Document.STAGES, version.stageOf(key), version.stages(), names);
        }
        return item(holder, Elements.fieldOf(kind), key, Elements.of(version, kind), names);
    }

    static Place item(Place holder, Field field, Key key, Items items, Names names) {
        return holder.at(field, key, names.wordsOf(field, key, items.get(key)));
    }
}

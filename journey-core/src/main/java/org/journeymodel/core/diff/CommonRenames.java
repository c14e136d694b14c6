package org.journeymodel.core.diff;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.journeymodel.core.fields.Document;
import org.journeymodel.core.fields.ElementKind;
import org.journeymodel.core.fields.Elements;
import org.journeymodel.core.fields.Key;
import org.journeymodel.core.message.Quote;
import org.jspecify.annotations.Nullable;

/**
 * Brings three versions to the same ids: what one side renamed is renamed in the others. An id that one
 * side gives to an old element and the other to a new one is no rename, but a removal and an addition.
 */
final class CommonRenames {

    private final Document base;
    private final Document ours;
    private final Document theirs;
    private final Conflicts conflicts;
    private final Renames ofBase = new Renames();
    private final Renames ofOurs = new Renames();
    private final Renames ofTheirs = new Renames();

    private CommonRenames(Document base, Document ours, Document theirs, Conflicts conflicts) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
        this.conflicts = conflicts;
    }

    static ThreeVersions of(Document base, Document ours, Document theirs, Conflicts conflicts) {
        CommonRenames common = new CommonRenames(base, ours, theirs, conflicts);
        Renames byOurs = RenameSearch.between(base, ours);
        Renames byTheirs = RenameSearch.between(base, theirs);
        for (ElementKind kind : ElementKind.values()) {
            Map<String, String> our = byOurs.of(kind);
            Map<String, String> their = byTheirs.of(kind);
            Set<String> oldIds = new LinkedHashSet<>(our.keySet());
            oldIds.addAll(their.keySet());
            oldIds.forEach(oldId -> common.add(kind, oldId, our.get(oldId), their.get(oldId)));
        }
        return new ThreeVersions(
                Renaming.apply(common.ofBase, base),
                Renaming.apply(common.ofOurs, ours),
                Renaming.apply(common.ofTheirs, theirs));
    }

    private void add(ElementKind kind, String oldId, @Nullable String byOurs, @Nullable String byTheirs) {
        if (byOurs != null && byOurs.equals(byTheirs)) {
            ofBase.add(kind, oldId, byOurs);
        } else if (byOurs != null && !Elements.of(theirs, kind).has(Key.of(byOurs))) {
            ofBase.add(kind, oldId, byOurs);
            ofTheirs.add(kind, byTheirs == null ? oldId : byTheirs, byOurs);
            if (byTheirs != null) {
                tell(kind, oldId, byOurs, byTheirs);
            }
        } else if (byOurs == null
                && byTheirs != null
                && !Elements.of(ours, kind).has(Key.of(byTheirs))) {
            ofBase.add(kind, oldId, byTheirs);
            ofOurs.add(kind, oldId, byTheirs);
        }
    }

    private void tell(ElementKind kind, String oldId, String byOurs, String byTheirs) {
        Place place = Places.of(ours, Names.of(ours, base), kind, Key.of(byOurs));
        String what = "ours has the id " + Quote.of(byOurs) + ", theirs has " + Quote.of(byTheirs) + "; it was "
                + Quote.of(oldId);
        conflicts.ids(ConflictKind.ID, place, oldId, byOurs, byTheirs, what);
    }
}

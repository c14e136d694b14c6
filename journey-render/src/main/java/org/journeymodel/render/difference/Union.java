package org.journeymodel.render.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeymodel.core.model.Channel;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;

/** Brings what was removed back to where it stood: the later version with the earlier one's stages and touchpoints. */
final class Union {

    private static final String START = "";

    private final Journey before;
    private final Journey after;
    private final NewIds ids;
    /** What was removed, by the stage that it was in, and in it by the element that stayed before it. */
    private final Map<String, Map<String, List<Touchpoint>>> touchpoints = new HashMap<>();

    private final Map<String, List<Stage>> stages = new HashMap<>();
    private final Map<String, Set<String>> stayed = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    private Union(Journey before, Journey after, NewIds ids) {
        this.before = before;
        this.after = after;
        this.ids = ids;
        for (Stage stage : after.stages()) {
            Set<String> here = stayed.computeIfAbsent(stage.id(), any -> new HashSet<>());
            stage.touchpoints().forEach(each -> here.add(each.id()));
            known.addAll(here);
        }
    }

    static Journey of(Journey before, Journey after, NewIds ids) {
        return new Union(before, after, ids).journey();
    }

    private Journey journey() {
        String anchor = START;
        for (Stage stage : before.stages()) {
            String id = ids.of(stage);
            gather(id, stage);
            if (stayed.containsKey(id)) {
                anchor = id;
            } else {
                stages.computeIfAbsent(anchor, any -> new ArrayList<>()).add(stage);
            }
        }
        return after.toBuilder().stages(merged()).channels(channels()).build();
    }

    private void gather(String id, Stage stage) {
        String anchor = START;
        for (Touchpoint touchpoint : stage.touchpoints()) {
            String now = ids.of(touchpoint);
            if (!known.contains(now)) {
                touchpoints
                        .computeIfAbsent(id, any -> new HashMap<>())
                        .computeIfAbsent(anchor, any -> new ArrayList<>())
                        .add(outline(touchpoint));
            } else if (stayed.getOrDefault(id, Set.of()).contains(now)) {
                anchor = now;
            }
        }
    }

    private List<Stage> merged() {
        List<Stage> merged = new ArrayList<>(removed(START));
        for (Stage stage : after.stages()) {
            Map<String, List<Touchpoint>> gone = touchpoints.getOrDefault(stage.id(), Map.of());
            touchpoints.remove(stage.id()); // a stage given twice gets them once
            List<Touchpoint> all = new ArrayList<>(gone.getOrDefault(START, List.of()));
            for (Touchpoint touchpoint : stage.touchpoints()) {
                all.add(touchpoint);
                all.addAll(gone.getOrDefault(touchpoint.id(), List.of()));
            }
            merged.add(stage.toBuilder().touchpoints(all).build());
            merged.addAll(removed(stage.id()));
        }
        return merged;
    }

    private List<Stage> removed(String anchor) {
        List<Stage> outlines = new ArrayList<>();
        List<Stage> gone = stages.getOrDefault(anchor, List.of());
        stages.remove(anchor);
        for (Stage stage : gone) {
            Map<String, List<Touchpoint>> held = touchpoints.getOrDefault(stage.id(), Map.of());
            outlines.add(Stage.builder(stage.id(), stage.name())
                    .phase(stage.phase())
                    .touchpoints(held.getOrDefault(START, List.of()))
                    .build());
        }
        return outlines;
    }

    /** What it was; what was felt and done there is told as removed, and must not look as if it were so still. */
    private static Touchpoint outline(Touchpoint touchpoint) {
        return Touchpoint.builder(touchpoint.id(), touchpoint.name())
                .kind(touchpoint.kind())
                .channels(touchpoint.channels())
                .build();
    }

    private List<Channel> channels() {
        List<Channel> all = new ArrayList<>(after.channels());
        Set<String> there = new HashSet<>();
        after.channels().forEach(each -> there.add(each.id()));
        before.channels().stream().filter(each -> there.add(each.id())).forEach(all::add);
        return all;
    }
}

package org.journeymodel.core.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeymodel.core.fields.Document;
import org.journeymodel.core.fields.ElementKind;
import org.journeymodel.core.fields.Elements;
import org.journeymodel.core.fields.Items;
import org.journeymodel.core.fields.Key;
import org.journeymodel.core.fields.Part;

/**
 * Finds the elements that are the same under another id.
 *
 * <p>Two elements are held against each other if they are of one kind, the one's id is not declared
 * afterwards and the other's was not before, and neither id is declared twice. Their similarity is the
 * number of facts that both tell over the number that either tells; a fact is what a field holds beside
 * its default, or an item of its list, the id apart; of a stage, its touchpoints are facts too. An element is the
 * same if each is the other's most similar, ahead of any other, and their similarity is at least
 * {@value #LEAST_SIMILARITY}.
 *
 * <p>Elements are only held against each other if they share a fact that at most {@value #MOST_SHARING}
 * of either side tell, so that the search takes time linear in the facts.
 */
final class RenameSearch {

    static final double LEAST_SIMILARITY = 0.5;

    private static final int MOST_SHARING = 32;

    private final Map<String, Set<Fact>> gone;
    private final Map<String, Set<Fact>> come;
    private final Map<Fact, List<String>> tellers = new HashMap<>();
    private final Map<Fact, Integer> goneTellers = new HashMap<>();

    private record Fact(String field, Object content) {}

    private RenameSearch(Map<String, Set<Fact>> gone, Map<String, Set<Fact>> come) {
        this.gone = gone;
        this.come = come;
        come.forEach((id, facts) -> facts.forEach(
                fact -> tellers.computeIfAbsent(fact, any -> new ArrayList<>()).add(id)));
        gone.values().forEach(facts -> facts.forEach(fact -> goneTellers.merge(fact, 1, Integer::sum)));
    }

    static Renames between(Document before, Document after) {
        Renames renames = new Renames();
        for (ElementKind kind : ElementKind.values()) {
            Map<String, Set<Fact>> gone = onlyIn(before, after, kind);
            Map<String, Set<Fact>> come = gone.isEmpty() ? gone : onlyIn(after, before, kind);
            if (!come.isEmpty()) {
                new RenameSearch(gone, come).addTo(renames, kind);
            }
        }
        return renames;
    }

    private static Map<String, Set<Fact>> onlyIn(Document one, Document other, ElementKind kind) {
        Items elements = Elements.of(one, kind);
        Items others = Elements.of(other, kind);
        Map<String, Set<Fact>> only = new LinkedHashMap<>();
        elements.byKey().forEach((key, element) -> {
            boolean once = key.occurrence() == 0 && !elements.has(new Key(key.text(), 1));
            if (once && !others.has(key)) {
                Set<Fact> facts = factsOf((Part) element);
                one.touchpointsOf(kind == ElementKind.STAGE ? key : new Key("", -1))
                        .forEach(held -> facts.add(new Fact("touchpoints", held)));
                only.put(key.text(), facts);
            }
        });
        return only;
    }

    private static Set<Fact> factsOf(Part part) {
        Set<Fact> facts = new LinkedHashSet<>();
        part.table().fields().stream()
                .filter(field -> !field.name().equals("id"))
                .forEach(field -> {
                    Object content = part.find(field);
                    if (content instanceof Items items) {
                        items.byKey().forEach((key, item) -> facts.add(new Fact(field.name(), List.of(key, item))));
                    } else if (content != null && !field.isDefault(content)) {
                        facts.add(new Fact(field.name(), content));
                    }
                });
        return facts;
    }

    private void addTo(Renames renames, ElementKind kind) {
        Map<String, Best> ofGone = new LinkedHashMap<>();
        Map<String, Best> ofCome = new HashMap<>();
        gone.forEach((oldId, facts) -> {
            for (String newId : candidates(facts)) {
                double similarity = similarity(facts, come.getOrDefault(newId, Set.of()));
                ofGone.computeIfAbsent(oldId, any -> new Best()).offer(newId, similarity);
                ofCome.computeIfAbsent(newId, any -> new Best()).offer(oldId, similarity);
            }
        });
        ofGone.forEach((oldId, best) -> {
            Best back = ofCome.get(best.id);
            if (best.isSure() && back != null && back.isSure() && back.id.equals(oldId)) {
                renames.add(kind, oldId, best.id);
            }
        });
    }

    private Set<String> candidates(Set<Fact> facts) {
        Set<String> candidates = new LinkedHashSet<>();
        for (Fact fact : facts) {
            List<String> others = tellers.getOrDefault(fact, List.of());
            if (others.size() <= MOST_SHARING && goneTellers.getOrDefault(fact, 0) <= MOST_SHARING) {
                candidates.addAll(others);
            }
        }
        return candidates;
    }

    private static double similarity(Set<Fact> one, Set<Fact> other) {
        int shared = 0;
        for (Fact fact : one) {
            shared += other.contains(fact) ? 1 : 0;
        }
        return (double) shared / (one.size() + other.size() - shared);
    }

    /** The most similar of several, unless two are equally similar. */
    private static final class Best {

        private String id = "";
        private double similarity = -1;
        private boolean tied;

        private void offer(String other, double itsSimilarity) {
            if (itsSimilarity > similarity) {
                id = other;
                similarity = itsSimilarity;
                tied = false;
            } else {
                tied |= itsSimilarity == similarity;
            }
        }

        private boolean isSure() {
            return !tied && similarity >= LEAST_SIMILARITY;
        }
    }
}

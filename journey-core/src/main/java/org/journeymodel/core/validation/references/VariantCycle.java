package org.journeymodel.core.validation.references;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

/** Finds personas who vary each other in a circle, so that none of them is the first. */
final class VariantCycle implements Rule {

    @Override
    public void check(Inspection inspection) {
        List<Persona> personas = inspection.journey().personas();
        Map<String, String> varied = new HashMap<>();
        for (Persona persona : personas) {
            persona.variantOf().ifPresent(other -> varied.putIfAbsent(persona.id(), other));
        }
        Map<String, Integer> places = new HashMap<>();
        for (int at = 0; at < personas.size(); at++) {
            places.putIfAbsent(personas.get(at).id(), at);
        }
        Set<String> walked = new HashSet<>();
        for (Persona persona : personas) {
            List<String> circle = circleFrom(persona.id(), varied, walked);
            Integer first = circle.isEmpty() ? null : places.get(circle.get(0));
            if (first != null) {
                inspection.report(
                        "journey.persona.variant-cycle",
                        "/personas/" + first + "/variantOf",
                        Inspection.subject(personas.get(first)),
                        "its variants go in a circle: " + chain(circle) + ".",
                        "Let one of them vary no other.");
            }
        }
    }

    @Override
    public void describe(RuleBook book) {
        book.error(
                "journey.persona.variant-cycle",
                "Personas vary each other in a circle, so that none of them is the first.");
    }

    /** The circle that first closes on the way from a persona, its first member repeated at the end. */
    private static List<String> circleFrom(String first, Map<String, String> varied, Set<String> walked) {
        List<String> way = new ArrayList<>();
        String id = first;
        while (id != null && walked.add(id)) {
            way.add(id);
            id = varied.get(id);
        }
        int begin = id == null ? -1 : way.indexOf(id);
        if (begin < 0) {
            return List.of();
        }
        List<String> circle = new ArrayList<>(way.subList(begin, way.size()));
        circle.add(circle.get(0));
        return circle;
    }

    static String chain(List<String> ids) {
        return ids.stream().map(Quote::of).collect(Collectors.joining(" -> "));
    }
}

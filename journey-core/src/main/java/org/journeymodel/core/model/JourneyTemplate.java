package org.journeymodel.core.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Stages to begin a map with, in the words of a language. They have no touchpoints yet: take what
 * fits, rename and reorder it, and add what customers meet in your journey.
 *
 * <p>Ids are the same in every language, so that maps of several countries can be compared.
 */
public enum JourneyTemplate {
    /**
     * The four steps of a sales funnel: research or awareness; interest, comparison, decision;
     * purchase and preparation; installation, activation, feedback.
     */
    FUNNEL,

    /**
     * The five phases from first contact to loyal customer, as the field calls them: awareness,
     * consideration, decision, use, loyalty. They are stages here; a {@link Phase} is before, during or
     * after the purchase.
     */
    FIVE_PHASES;

    /**
     * {@return the stages in order, each with name, description, phase and key activities}
     *
     * @param language the language of their texts
     */
    public List<Stage> stages(Language language) {
        Objects.requireNonNull(language, "language");
        return switch (this) {
            case FUNNEL ->
                filled(
                        TemplateTexts.funnel(language),
                        new Frame("research", Phase.BEFORE),
                        new Frame("comparison", Phase.BEFORE),
                        new Frame("purchase", Phase.DURING),
                        new Frame("installation", Phase.AFTER));
            case FIVE_PHASES ->
                filled(
                        TemplateTexts.fivePhases(language),
                        new Frame("awareness", Phase.BEFORE),
                        new Frame("consideration", Phase.BEFORE),
                        new Frame("decision", Phase.DURING),
                        new Frame("use", Phase.AFTER),
                        new Frame("loyalty", Phase.AFTER));
        };
    }

    private static List<Stage> filled(String texts, Frame... frames) {
        List<String> blocks = List.of(texts.strip().split("\n\n", -1));
        List<Stage> stages = new ArrayList<>();
        for (int at = 0; at < frames.length; at++) {
            stages.add(frames[at].filled(blocks.get(at).split("\n", -1)));
        }
        return List.copyOf(stages);
    }

    /** What a stage of a template is in every language. */
    private record Frame(String id, Phase phase) {

        Stage filled(String... texts) {
            return Stage.builder()
                    .id(id)
                    .phase(phase)
                    .name(texts[0])
                    .description(texts[1])
                    .addKeyActivities(texts[2].split("; ", -1))
                    .build();
        }
    }
}

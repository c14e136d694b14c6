package org.journeymodel.render.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymodel.core.flow.Provenance;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.JourneyKind;
import org.journeymodel.core.model.Language;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Persona;
import org.journeymodel.graph.flow.ExpectedTime;
import org.journeymodel.graph.flow.FlowAnalysis;
import org.journeymodel.render.wording.Isolated;
import org.journeymodel.render.wording.Word;

/**
 * What stands above a map: what it is about, for whom, how it turns out, and where it hurts.
 *
 * @param title the journey's name
 * @param subtitle its kind, version, date and what it was observed from
 * @param notes its scope and description
 * @param cards the personas, the key figures, and where it hurts
 */
public record Header(String title, String subtitle, List<String> notes, List<Card> cards) {

    /** Keeps copies of the lists. */
    public Header {
        notes = List.copyOf(notes);
        cards = List.copyOf(cards);
    }

    /** {@return the header of a map} */
    public static Header of(MapContent content) {
        Journey journey = content.journey();
        List<Card> cards = new ArrayList<>();
        content.personas().forEach(each -> cards.add(persona(content.language(), each)));
        if (content.pinned().isKnown()) {
            cards.add(Hurts.card(content));
        }
        content.analysis().ifPresent(analysis -> cards.add(figures(content, analysis)));
        content.deviations().ifPresent(deviations -> cards.add(DeviationRows.card(content, deviations)));
        content.covered().ifPresent(covered -> cards.add(CoverageCard.of(content, covered)));
        content.differences().ifPresent(differences -> cards.add(ChangeRows.card(content, differences)));
        List<String> notes = new ArrayList<>();
        journey.scope().ifPresent(scope -> notes.add(content.say(Word.SCOPE) + ": " + Isolated.of(scope)));
        journey.purpose().or(journey::description).ifPresent(notes::add);
        return new Header(journey.name(), subtitle(content), notes, cards);
    }

    private static String subtitle(MapContent content) {
        List<String> parts = version(content, content.journey());
        content.flow().statistics().ifPresent(seen -> {
            long customers = seen.customers();
            parts.add(
                    customers == 1
                            ? content.say(Word.OBSERVED_CUSTOMER)
                            : content.say(Word.OBSERVED_CUSTOMERS, Long.toString(customers)));
        });
        return String.join(" · ", parts);
    }

    /** {@return the kind of a journey, its version, its date and its author} */
    static List<String> version(MapContent content, Journey journey) {
        List<String> parts = new ArrayList<>();
        parts.add(content.say(kind(journey.kind())));
        journey.revision().ifPresent(revision -> {
            parts.add(content.say(Word.VERSION, revision.version()));
            revision.date().ifPresent(date -> parts.add(date.toString()));
            revision.author().ifPresent(parts::add);
        });
        return parts;
    }

    private static Word kind(JourneyKind kind) {
        return switch (kind) {
            case CURRENT_STATE -> Word.CURRENT_STATE;
            case FUTURE_STATE -> Word.FUTURE_STATE;
            case DAY_IN_THE_LIFE -> Word.DAY_IN_THE_LIFE;
        };
    }

    /** {@return who a persona is} */
    public static Card persona(Language language, Persona persona) {
        List<Card.Item> items = new ArrayList<>();
        String who = Stream.concat(persona.segment().stream(), persona.demographics().values().stream())
                .collect(Collectors.joining(" · "));
        if (!who.isEmpty()) {
            items.add(Card.Item.of(who));
        }
        persona.goals().stream().forEach(goal -> items.add(Card.Item.of(Word.WANTS.in(language, goal))));
        persona.quote().ifPresent(quote -> items.add(new Card.Item("“" + quote + "”", 0, true)));
        return new Card(persona.name(), items);
    }

    private static Card figures(MapContent content, FlowAnalysis analysis) {
        List<Card.Item> items = new ArrayList<>();
        Map<Outcome, Double> shares = analysis.outcomeProbabilities();
        for (Outcome outcome : Outcome.values()) {
            double share = shares.getOrDefault(outcome, 0.0);
            if (share > 0) {
                items.add(Card.Item.of(
                        content.say(word(outcome), content.numbers().percent(share))));
            }
        }
        items.add(Card.Item.of(content.say(Word.VISITED, content.numbers().decimal(analysis.touchpointsVisited(), 1))));
        ExpectedTime time = analysis.time();
        if (time.coverage() > 0 && !time.mean().isZero()) {
            String mean = content.numbers().duration(time.mean());
            items.add(Card.Item.of(
                    content.say(Word.MEAN_TIME, time.isAtLeast() ? content.say(Word.AT_LEAST, mean) : mean)));
        }
        Map<Provenance, Integer> basis = analysis.basis();
        if (basis.getOrDefault(Provenance.DECLARED, 0) + basis.getOrDefault(Provenance.OBSERVED, 0) == 0) {
            items.add(Card.Item.of(content.say(Word.ONLY_ASSUMED)));
        }
        return new Card(content.say(Word.KEY_FIGURES), items);
    }

    private static Word word(Outcome outcome) {
        return switch (outcome) {
            case SUCCESS -> Word.SUCCEED;
            case FAILURE -> Word.FAIL;
            case NEUTRAL -> Word.END_NEUTRAL;
            case ABANDONED -> Word.ABANDON;
        };
    }
}

package org.journeymodel.render.deviation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymodel.core.model.Language;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.conformance.Conformance;
import org.journeymodel.graph.conformance.DeviationKind;
import org.journeymodel.graph.conformance.FrequentDeviation;
import org.journeymodel.render.wording.Isolated;
import org.journeymodel.render.wording.Numbers;

/** Deviations told in the language of a picture; in English as the analysis tells them. */
public final class DeviationSentences {

    private static final int DECIMALS = 4;
    private static final double ALMOST_ONE = 0.9999;

    private final Deviations deviations;
    private final Language language;
    private final Numbers numbers;

    /** The sentences in a language. */
    public DeviationSentences(Deviations deviations, Language language) {
        this.deviations = deviations;
        this.language = language;
        this.numbers = new Numbers(language);
    }

    private String say(DeviationWord word, String... filled) {
        return word.in(language, filled);
    }

    /** {@return fitness, precision, and how many customers fit, one a line} */
    public List<String> figures() {
        Conformance conformance = deviations.conformance();
        String precision = conformance.precision().isKnown()
                ? say(DeviationWord.PRECISION, fitness(conformance.precision().value()))
                : say(DeviationWord.PRECISION_UNKNOWN);
        String fitness = say(DeviationWord.FITNESS, fitness(conformance.fitness()))
                + ", " + say(DeviationWord.MEAN_FITNESS, fitness(conformance.meanFitness()))
                + ", " + precision;
        DeviationWord fit = conformance.fittingCustomers() == 1 ? DeviationWord.FITS : DeviationWord.FIT;
        return List.of(fitness, say(fit, share(conformance.fittingCustomers())));
    }

    /** {@return one with four decimals; 1 only if it is 1} */
    private String fitness(double value) {
        return numbers.decimal(value < 1 && value > ALMOST_ONE ? ALMOST_ONE : value, DECIMALS);
    }

    /** {@return who did so, such as {@code 31 of 412 customers (7.5 %)}} */
    private String share(int some) {
        int all = deviations.conformance().customerCount();
        return say(
                        all == 1 ? DeviationWord.OF_CUSTOMER : DeviationWord.OF_CUSTOMERS,
                        Integer.toString(some),
                        Integer.toString(all))
                + " (" + numbers.percentOf(some, all) + ")";
    }

    /** {@return the same beside others, where it goes without saying of how many: {@code 31 customers (7.5 %)}} */
    private String briefly(int some) {
        int all = deviations.conformance().customerCount();
        String customers =
                some == 1 ? say(DeviationWord.CUSTOMER) : say(DeviationWord.CUSTOMERS, Integer.toString(some));
        return customers + " (" + numbers.percentOf(some, all) + ")";
    }

    /** {@return a deviation in one sentence} */
    public String sentence(FrequentDeviation deviation) {
        return done(deviation)
                + (deviation.times() > deviation.customers() ? ", " + times(deviation.times()) : "")
                + ".";
    }

    private String times(long times) {
        return say(DeviationWord.TIMES_IN_ALL, Long.toString(times));
    }

    private String done(FrequentDeviation deviation) {
        String who = share(deviation.customers());
        String name = quoted(deviation.touchpoint().map(Touchpoint::name).orElse(deviation.name()));
        String place = name + spaced(place(deviation.after(), deviation.before()));
        return switch (deviation.kind()) {
            case MISSING -> say(DeviationWord.SKIPPED, who, place);
            case AD_HOC -> say(DeviationWord.VISITED, who, place) + ", " + why(deviation);
            case OUT_OF_ORDER -> say(DeviationWord.VISITED, who, place) + ", " + planned(deviation);
            case FAILING -> say(DeviationWord.FAILED, who, name);
            case LATE -> say(DeviationWord.CAME_LATE, who, way(deviation, name));
        };
    }

    private String way(FrequentDeviation late, String name) {
        return late.after()
                .map(from -> say(DeviationWord.FROM_TO, quoted(from.name()), name))
                .orElse(name);
    }

    private String why(FrequentDeviation adHoc) {
        return say(adHoc.touchpoint().isPresent() ? DeviationWord.NOT_PLANNED_THERE : DeviationWord.UNKNOWN_TO_THE_MAP);
    }

    private String planned(FrequentDeviation outOfOrder) {
        String place = place(outOfOrder.plannedAfter(), outOfOrder.plannedBefore());
        return place.isEmpty() ? say(DeviationWord.NOT_WHERE_PLANNED) : say(DeviationWord.NOT_AS_PLANNED, place);
    }

    /** {@return where it is, such as {@code between "Searches" and "Pays"}; empty if that is not told} */
    private String place(Optional<Touchpoint> after, Optional<Touchpoint> before) {
        String left = after.map(each -> quoted(each.name())).orElse("");
        String right = before.map(each -> quoted(each.name())).orElse("");
        if (after.isEmpty()) {
            return before.isEmpty() ? "" : say(DeviationWord.BEFORE, right);
        }
        return before.isEmpty() ? say(DeviationWord.AFTER, left) : say(DeviationWord.BETWEEN, left, right);
    }

    private static String spaced(String place) {
        return place.isEmpty() ? "" : " " + place;
    }

    private static String quoted(String name) {
        return "\"" + Isolated.of(name) + "\"";
    }

    /**
     * A deviation of one kind at one place.
     *
     * @param kind the kind; empty where nobody came
     * @param text who did so, and how often
     */
    public record Note(Optional<DeviationKind> kind, String text) {}

    /** {@return what happened otherwise at a touchpoint, one note for each kind} */
    public List<Note> at(Touchpoint touchpoint) {
        List<Note> notes = new ArrayList<>();
        for (Map.Entry<DeviationKind, DeviationCounts.Count> each :
                deviations.counts().at(touchpoint.id()).entrySet()) {
            DeviationCounts.Count count = each.getValue();
            String often = count.times() > count.customers() ? ", " + times(count.times()) : "";
            notes.add(new Note(Optional.of(each.getKey()), briefly(count.customers()) + often));
        }
        if (deviations.isUnvisited(touchpoint)) {
            notes.add(new Note(Optional.empty(), say(DeviationWord.NOBODY_CAME)));
        }
        return notes;
    }

    /** {@return who visited what the map does not know, and where they went on to} */
    public String visitors(FrequentDeviation unknown) {
        String next = unknown.before()
                .map(each -> ", " + say(DeviationWord.BEFORE, quoted(each.name())))
                .orElse("");
        String often = unknown.times() > unknown.customers() ? ", " + times(unknown.times()) : "";
        return briefly(unknown.customers()) + next + often;
    }

    /** {@return the name of a kind} */
    public String name(DeviationKind kind) {
        return say(wordOf(kind));
    }

    /** {@return the word for a kind} */
    public static DeviationWord wordOf(DeviationKind kind) {
        return switch (kind) {
            case MISSING -> DeviationWord.MISSING;
            case AD_HOC -> DeviationWord.AD_HOC;
            case OUT_OF_ORDER -> DeviationWord.OUT_OF_ORDER;
            case FAILING -> DeviationWord.FAILING;
            case LATE -> DeviationWord.LATE;
        };
    }
}

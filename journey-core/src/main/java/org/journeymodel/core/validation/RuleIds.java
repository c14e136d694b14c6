package org.journeymodel.core.validation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.message.Suggestion;

/** Knows what the id of a rule may look like, and whose it is. */
final class RuleIds {

    static final String OF_THE_LIBRARY = "journey.";

    private static final int LONGEST = 100;
    private static final Pattern GRAMMAR = Pattern.compile("[a-z][a-z0-9-]*+(?:\\.[a-z][a-z0-9-]*+)++");

    private RuleIds() {}

    static void require(String id) {
        Objects.requireNonNull(id, "id");
        if (id.length() > LONGEST || !GRAMMAR.matcher(id).matches()) {
            throw new IllegalArgumentException("Rule id " + Quote.of(id)
                    + " must be words joined by dots, of the letters a to z, digits and '-', and at most " + LONGEST
                    + " characters long. Call it something like \"acme.touchpoint.no-owner\".");
        }
    }

    /** Refuses the id of a user's rule that could be one of the library, now or later. */
    static void requireOwn(String id) {
        require(id);
        if (id.startsWith(OF_THE_LIBRARY)) {
            throw new IllegalArgumentException("Rule id " + Quote.of(id) + " must not begin with \"" + OF_THE_LIBRARY
                    + "\", which stands for the rules of the library. Begin it with a name of your own, such as"
                    + " \"acme.\".");
        }
    }

    /**
     * {@return what is thrown of an id that is none of the rules that a report was made with}
     *
     * @param all the ids of those rules, and of all rules of the library
     */
    static IllegalArgumentException unknownToReport(String id, Collection<String> all) {
        String remedy = all.contains(id)
                ? "Validate with JourneyValidator.thorough(), which has it."
                : Suggestion.remedy(id, all) + " Give a rule of your own to the validator before it validates.";
        return new IllegalArgumentException("The validator of this report has no rule " + Quote.of(id) + ". " + remedy);
    }

    /**
     * Refuses an id that is none of the known.
     *
     * @param known those of a validator
     * @param ofTheLibrary those of the library, which no validator need run all
     */
    static void requireKnown(String id, Collection<String> known, Collection<String> ofTheLibrary) {
        Objects.requireNonNull(id, "ruleId");
        if (known.contains(id)) {
            return;
        }
        if (ofTheLibrary.contains(id)) {
            throw new IllegalArgumentException("Rule " + Quote.of(id) + " exists, but this validator does not run it."
                    + " Begin with one that does, such as JourneyValidator.thorough().");
        }
        throw new IllegalArgumentException(
                "No rule of this validator has the id " + Quote.of(id) + ". " + remedy(id, known, ofTheLibrary));
    }

    private static String remedy(String id, Collection<String> known, Collection<String> ofTheLibrary) {
        Set<String> all = new LinkedHashSet<>(known);
        all.addAll(ofTheLibrary);
        Optional<String> nearest = Suggestion.nearest(id, all);
        return nearest.isPresent() && !known.contains(nearest.get())
                ? "Did you mean " + Quote.of(nearest.get())
                        + "? This validator does not run that; JourneyValidator.thorough() does."
                : Suggestion.remedy(id, known) + " Add a rule of your own before you name it.";
    }
}

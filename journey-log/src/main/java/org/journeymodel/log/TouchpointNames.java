package org.journeymodel.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.journeymodel.core.message.PlainText;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.message.Suggestion;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.log.event.Amounts;
import org.journeymodel.log.event.Names;
import org.jspecify.annotations.Nullable;

/**
 * Which touchpoint the name in an event means, for {@link EventLog#rename}.
 *
 * <p>Of several ways that would apply, the first of these decides, whatever the order in which they are
 * given: the name itself ({@link #put}); the id of a touchpoint of the journey, then its event names
 * ({@link #aliasesOf}); the first pattern, in the order given, that the whole name matches ({@link #pattern}). A
 * name that is itself a touchpoint which others mean is that touchpoint.
 * A name for which nothing applies is kept as it is, unless {@link #dropOthers} or {@link #refuseOthers} says
 * otherwise.
 *
 * <p>With {@code put("Start page", "home").pattern("/product/.*", "product")} the names {@code Start page},
 * {@code /product/17} and {@code cart} become home, product and cart.
 *
 * <p>Immutable and safe to share between threads: each method returns new ones.
 */
public final class TouchpointNames {

    enum Others {
        KEPT,
        DROPPED,
        REFUSED
    }

    private record Rule(Pattern pattern, String touchpoint) {

        boolean matches(String name) {
            try {
                return pattern.matcher(name).matches();
            } catch (StackOverflowError e) { // the JDK repeats groups by recursion
                throw new IllegalArgumentException(
                        "Pattern " + Quote.of(pattern.pattern()) + " repeats a group too often to be tried on "
                                + Quote.of(name) + ", which has " + Amounts.of(name.length(), "character")
                                + ". Write it without repeating a group, such as [ab]* for (a|b)*, or put the name.",
                        e);
            }
        }
    }

    private static final TouchpointNames NONE =
            new TouchpointNames(Map.of(), Map.of(), Map.of(), List.of(), Others.KEPT);

    private final Map<String, String> exact;
    private final Map<String, String> ids;
    private final Map<String, String> aliases;
    private final List<Rule> patterns;
    private final Others others;

    private TouchpointNames(
            Map<String, String> exact,
            Map<String, String> ids,
            Map<String, String> aliases,
            List<Rule> patterns,
            Others others) {
        this.exact = exact;
        this.ids = ids;
        this.aliases = aliases;
        this.patterns = patterns;
        this.others = others;
    }

    /** {@return names of which none is changed} */
    public static TouchpointNames asTheyAre() {
        return NONE;
    }

    /**
     * {@return these names, and one more}
     *
     * @param name as events have it, to the letter
     * @param touchpoint what it means
     * @throws IllegalArgumentException if the touchpoint shows nothing, or the name means another one already
     */
    public TouchpointNames put(String name, String touchpoint) {
        Map<String, String> all = new LinkedHashMap<>(exact);
        String before = all.put(Objects.requireNonNull(name, "name"), named(touchpoint));
        if (before != null && !before.equals(touchpoint)) {
            throw new IllegalArgumentException("Name " + Quote.of(name) + " cannot mean both " + Quote.of(before)
                    + " and " + Quote.of(touchpoint) + ". Put it once.");
        }
        return new TouchpointNames(all, ids, aliases, patterns, others);
    }

    /**
     * {@return these names, and those that a journey lists as event names of its touchpoints}
     *
     * @param journey its ids are names too, and go before event names
     * @throws IllegalArgumentException if two touchpoints have the same event name, which is no id
     */
    public TouchpointNames aliasesOf(Journey journey) {
        Map<String, String> allIds = new HashMap<>(ids);
        Map<String, String> allAliases = new HashMap<>(aliases);
        for (Stage stage : journey.stages()) {
            for (Touchpoint touchpoint : stage.touchpoints()) {
                allIds.put(touchpoint.id(), touchpoint.id());
            }
        }
        for (Stage stage : journey.stages()) {
            for (Touchpoint touchpoint : stage.touchpoints()) {
                for (String name : touchpoint.eventNames()) {
                    String before = allAliases.put(name, touchpoint.id());
                    requireOne(name, before, touchpoint.id(), allIds);
                }
            }
        }
        return new TouchpointNames(exact, allIds, allAliases, patterns, others);
    }

    private static void requireOne(String name, @Nullable String before, String id, Map<String, String> ids) {
        if (before != null && !before.equals(id) && !ids.containsKey(name)) {
            throw new IllegalArgumentException("Event name " + Quote.of(name) + " belongs to touchpoint "
                    + Quote.of(before) + " and to touchpoint " + Quote.of(id) + ". Leave it at one of them.");
        }
    }

    /**
     * {@return these names, and all that a pattern matches as a whole}
     *
     * @param regex a regular expression as {@link Pattern} reads it
     * @param touchpoint what all of them mean
     * @throws IllegalArgumentException if it is no regular expression, or the touchpoint shows nothing
     */
    public TouchpointNames pattern(String regex, String touchpoint) {
        List<Rule> all = new ArrayList<>(patterns);
        all.add(new Rule(Pattern.compile(regex), named(touchpoint)));
        return new TouchpointNames(exact, ids, aliases, all, others);
    }

    /** {@return these names, with events of any other name left out} */
    public TouchpointNames dropOthers() {
        return new TouchpointNames(exact, ids, aliases, patterns, Others.DROPPED);
    }

    /** {@return these names, with a log refused that has any other name} */
    public TouchpointNames refuseOthers() {
        return new TouchpointNames(exact, ids, aliases, patterns, Others.REFUSED);
    }

    /**
     * {@return the touchpoint that a name means, or empty if nothing applies}
     *
     * @throws IllegalArgumentException if a pattern repeats a group more often in a long name than can be followed
     */
    public Optional<String> find(String name) {
        if (exact.containsKey(name)) {
            return Optional.ofNullable(exact.get(name));
        }
        if (ids.containsKey(name)) {
            return Optional.ofNullable(ids.get(name));
        }
        if (aliases.containsKey(name)) {
            return Optional.ofNullable(aliases.get(name));
        }
        Optional<String> matched = patterns.stream()
                .filter(rule -> rule.matches(name))
                .map(Rule::touchpoint)
                .findFirst();
        return matched.isEmpty() && meant().anyMatch(name::equals) ? Optional.of(name) : matched;
    }

    private Stream<String> meant() {
        return Stream.concat(exact.values().stream(), patterns.stream().map(Rule::touchpoint));
    }

    /** {@return a sentence for each name that was put and each pattern that is of no use for these names} */
    Stream<String> doubtsOf(List<String> names) {
        Set<String> known = new HashSet<>(names);
        Stream<String> unknown = exact.keySet().stream()
                .filter(name -> !known.contains(name))
                .map(name -> "No event has touchpoint " + Quote.of(name) + "."
                        + Suggestion.didYouMean(name, names).map(" "::concat).orElse(""));
        Stream<String> unused = patterns.stream()
                .filter(rule -> names.stream().noneMatch(rule::matches))
                .map(rule -> "No touchpoint matches the pattern "
                        + Quote.of(rule.pattern().pattern()) + ".");
        return Stream.concat(unknown, unused);
    }

    Others others() {
        return others;
    }

    private static String named(String touchpoint) {
        Optional<String> fault = Names.faultOf(Objects.requireNonNull(touchpoint, "touchpoint"));
        if (fault.isPresent()) {
            throw new IllegalArgumentException("Touchpoint must have a name: " + fault.get());
        }
        return touchpoint;
    }

    /** {@return how many names it knows, such as {@code 2 names, 1 pattern, others kept}} */
    @Override
    public String toString() {
        int names = exact.size() + ids.size() + aliases.size();
        return Amounts.of(names, "name") + ", " + Amounts.of(patterns.size(), "pattern") + ", others "
                + PlainText.of(others);
    }
}

package org.journeymodel.core.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.journeymodel.core.insight.ActionItem;
import org.journeymodel.core.insight.Insight;
import org.journeymodel.core.insight.Opportunity;
import org.journeymodel.core.invariant.Checks;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.space.Zone;
import org.journeymodel.core.style.ModelStyle;

/**
 * What customers go through with a company, as a value: who they are (personas), the stages and
 * touchpoints that they pass, the ways between them (transitions), and what they feel on the way.
 *
 * <p>A journey is immutable, safe to share between threads, and equal to any journey of equal
 * content. Everything in it keeps the order in which it was given; of maps it is no part of equality. Values that cannot exist are
 * refused when they are built; a journey that is unfinished or inconsistent can be built, stored and
 * shown, and {@link org.journeymodel.core.validation.JourneyValidator} says what is wrong with it.
 * {@link org.journeymodel.core.flow.JourneyFlow} says how customers move through it.
 *
 * <p>Personas, channels, teams, stages, touchpoints, zones, insights, opportunities, action items
 * and claims have ids that are unique in the journey, across kinds. An id is a letter or digit,
 * followed by letters, digits, {@code .}, {@code _} and {@code -}; at most 256 characters, in Unicode
 * normalization form C. A touchpoint is looked up in constant time, anything else in linear time.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Journey permits ImmutableJourney {

    Journey() {}

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return ImmutableJourney.builder();
    }

    /**
     * {@return a builder that has a journey's id and name}
     *
     * @param id its id
     * @param name what people call it
     */
    public static Builder builder(String id, String name) {
        return builder().id(id).name(name);
    }

    /** {@return a builder that holds all of this journey} */
    public final Builder toBuilder() {
        return ImmutableJourney.builder().copyOf(this);
    }

    /** {@return its id} */
    public abstract String id();

    /** {@return what people call it} */
    public abstract String name();

    /** {@return what it is about} */
    public abstract Optional<String> description();

    /** {@return what it shows; the current state unless declared otherwise} */
    @Value.Default
    public JourneyKind kind() {
        return JourneyKind.CURRENT_STATE;
    }

    /** {@return what the map is for} */
    public abstract Optional<String> purpose();

    /** {@return what the map covers and what it leaves out} */
    public abstract Optional<String> scope();

    /** {@return the personas, in the order given} */
    public abstract List<Persona> personas();

    /**
     * {@return ids of the personas that the journey is about; empty: all that it declares}
     *
     * <p>To name none has the effect of naming all: see {@link #feelingAt(Touchpoint)}.
     */
    public abstract List<String> personasInFocus();

    /** {@return the channels, in the order given} */
    public abstract List<Channel> channels();

    /** {@return the teams, in the order given} */
    public abstract List<Team> teams();

    /** {@return the stages in order} */
    public abstract List<Stage> stages();

    /**
     * {@return the ways between touchpoints, in the order given; empty: each touchpoint leads to the
     * next}
     */
    public abstract List<Transition> transitions();

    /** {@return the zones of the floors that it leads over, in the order given} */
    public abstract List<Zone> zones();

    /** {@return what is known of its customers, in the order given} */
    public abstract List<Insight> insights();

    /** {@return the ways to make it better, in the order given} */
    public abstract List<Opportunity> opportunities();

    /** {@return what the company does about it, in the order given} */
    public abstract List<ActionItem> actionItems();

    /** {@return the scale on which feelings are shown; valence itself unless declared otherwise} */
    @Value.Default
    public EmotionScale emotionScale() {
        return EmotionScale.VALENCE;
    }

    /** {@return which version of the map this is} */
    public abstract Optional<Revision> revision();

    /**
     * {@return what users of the library keep here, by name, in the order given, which is no part of
     * equality; never interpreted, but for {@link
     * org.journeymodel.core.validation.JourneyValidator#SUPPRESSED_FINDINGS}}
     */
    public abstract Map<String, AttributeValue> attributes();

    /** {@return all touchpoints: stage by stage, in each stage's order} */
    @Value.Derived
    @Value.Auxiliary
    public List<Touchpoint> touchpoints() {
        List<Touchpoint> all = new ArrayList<>();
        for (Stage stage : stages()) {
            all.addAll(stage.touchpoints());
        }
        return Collections.unmodifiableList(all);
    }

    @Value.Lazy // not all who read a journey look for touchpoints
    Map<String, Touchpoint> touchpointsById() {
        Map<String, Touchpoint> byId = new LinkedHashMap<>();
        for (Touchpoint touchpoint : touchpoints()) {
            byId.putIfAbsent(touchpoint.id(), touchpoint);
        }
        return byId;
    }

    /**
     * {@return the touchpoint with an id; the first in order if, against the rules, several have it}
     *
     * @param id any text
     */
    public final Optional<Touchpoint> findTouchpoint(String id) {
        return Optional.ofNullable(touchpointsById().get(Objects.requireNonNull(id, "id")));
    }

    /**
     * {@return the touchpoint with an id}
     *
     * @param id the id of a touchpoint of this journey
     * @throws NoSuchElementException if there is none; the message names the nearest id
     */
    public final Touchpoint getTouchpoint(String id) {
        return findTouchpoint(id)
                .orElseThrow(() -> LookUp.noSuch(
                        self(), "touchpoint", id, touchpointsById().keySet()));
    }

    /**
     * {@return the persona with an id; the first in order if, against the rules, several have it}
     *
     * @param id any text
     */
    public final Optional<Persona> findPersona(String id) {
        return LookUp.find(personas(), Persona::id, id);
    }

    /**
     * {@return the persona with an id}
     *
     * @param id the id of a persona of this journey
     * @throws NoSuchElementException if there is none; the message names the nearest id
     */
    public final Persona getPersona(String id) {
        return LookUp.get(self(), "persona", personas(), Persona::id, id);
    }

    /**
     * {@return the channel with an id; the first in order if, against the rules, several have it}
     *
     * @param id any text
     */
    public final Optional<Channel> findChannel(String id) {
        return LookUp.find(channels(), Channel::id, id);
    }

    /**
     * {@return the channel with an id}
     *
     * @param id the id of a channel of this journey
     * @throws NoSuchElementException if there is none; the message names the nearest id
     */
    public final Channel getChannel(String id) {
        return LookUp.get(self(), "channel", channels(), Channel::id, id);
    }

    /**
     * {@return the team with an id; the first in order if, against the rules, several have it}
     *
     * @param id any text
     */
    public final Optional<Team> findTeam(String id) {
        return LookUp.find(teams(), Team::id, id);
    }

    /**
     * {@return the team with an id}
     *
     * @param id the id of a team of this journey
     * @throws NoSuchElementException if there is none; the message names the nearest id
     */
    public final Team getTeam(String id) {
        return LookUp.get(self(), "team", teams(), Team::id, id);
    }

    /**
     * {@return the stage with an id; the first in order if, against the rules, several have it}
     *
     * @param id any text
     */
    public final Optional<Stage> findStage(String id) {
        return LookUp.find(stages(), Stage::id, id);
    }

    /**
     * {@return the stage with an id}
     *
     * @param id the id of a stage of this journey
     * @throws NoSuchElementException if there is none; the message names the nearest id
     */
    public final Stage getStage(String id) {
        return LookUp.get(self(), "stage", stages(), Stage::id, id);
    }

    /**
     * {@return the zone with an id; the first in order if, against the rules, several have it}
     *
     * @param id any text
     */
    public final Optional<Zone> findZone(String id) {
        return LookUp.find(zones(), Zone::id, id);
    }

    /**
     * {@return the zone with an id}
     *
     * @param id the id of a zone of this journey
     * @throws NoSuchElementException if there is none; the message names the nearest id
     */
    public final Zone getZone(String id) {
        return LookUp.get(self(), "zone", zones(), Zone::id, id);
    }

    /**
     * {@return the insight with an id; the first in order if, against the rules, several have it}
     *
     * @param id any text
     */
    public final Optional<Insight> findInsight(String id) {
        return LookUp.find(insights(), Insight::id, id);
    }

    /**
     * {@return the insight with an id}
     *
     * @param id the id of an insight of this journey
     * @throws NoSuchElementException if there is none; the message names the nearest id
     */
    public final Insight getInsight(String id) {
        return LookUp.get(self(), "insight", insights(), Insight::id, id);
    }

    /**
     * {@return the opportunity with an id; the first in order if, against the rules, several have it}
     *
     * @param id any text
     */
    public final Optional<Opportunity> findOpportunity(String id) {
        return LookUp.find(opportunities(), Opportunity::id, id);
    }

    /**
     * {@return the opportunity with an id}
     *
     * @param id the id of an opportunity of this journey
     * @throws NoSuchElementException if there is none; the message names the nearest id
     */
    public final Opportunity getOpportunity(String id) {
        return LookUp.get(self(), "opportunity", opportunities(), Opportunity::id, id);
    }

    /**
     * {@return the claim with an id; the first in order if, against the rules, several have it}
     *
     * @param id any text
     */
    public final Optional<Claim> findClaim(String id) {
        return LookUp.find(claims(), claim -> claim.id().orElse(""), id);
    }

    /**
     * {@return the claim with an id}
     *
     * @param id the id of a claim of this journey
     * @throws NoSuchElementException if there is none; the message names the nearest id
     */
    public final Claim getClaim(String id) {
        return LookUp.get(self(), "claim", claims(), claim -> claim.id().orElse(""), id);
    }

    private String self() {
        return "Journey " + Quote.of(id());
    }

    /** The personas that count: those in focus, else all; empty if none is declared either. */
    @Value.Derived
    @Value.Auxiliary
    Set<String> personasThatCount() {
        Set<String> ids = new LinkedHashSet<>(personasInFocus());
        if (ids.isEmpty()) {
            personas().forEach(persona -> ids.add(persona.id()));
        }
        return ids;
    }

    /**
     * {@return what customers feel at a touchpoint: the mean of the known valences of the personas
     * in focus, or of all personas if none is in focus, each counted once; empty if none is known}
     *
     * <p>A persona without a known emotion of her own at the touchpoint feels there what every
     * customer does, if that is known. So it is the same whether no persona is in focus or all are.
     * In a journey without personas it is the mean of all experiences.
     *
     * <p>Of the personas Ann, Bob and Cem, Ann feels -1 and every customer 0.5: the mean of -1, 0.5
     * and 0.5 is 0. With Ann and Bob in focus it is -0.25.
     *
     * <p>Takes time linear in the experiences of the touchpoint.
     *
     * @param touchpoint a touchpoint of this journey
     */
    public final OptionalDouble feelingAt(Touchpoint touchpoint) {
        return Feelings.ofPersonas(Objects.requireNonNull(touchpoint, "touchpoint"), personasThatCount());
    }

    /**
     * {@return what a persona feels at a touchpoint: her own valence if known, else that of every
     * customer if known, else empty; the emotion of {@link Touchpoint#experienceOf(String)}}
     *
     * <p>Any id will do: of whom nothing is known feels what every customer does. Look the id up with
     * {@link #getPersona} where it may be mistyped.
     *
     * @param touchpoint a touchpoint of this journey
     * @param persona the id of a persona
     */
    public final OptionalDouble feelingAt(Touchpoint touchpoint, String persona) {
        return Feelings.ofPersona(Objects.requireNonNull(touchpoint, "touchpoint"), persona);
    }

    /**
     * {@return all that is claimed of customers, stage by stage: first of the stage as a whole, then of
     * its touchpoints in order}
     */
    public final List<Claim> claims() {
        return experiences().flatMap(experience -> experience.claims().stream()).toList();
    }

    /**
     * {@return the claims that rest on no insight, neither by themselves nor with the experience that
     * they are part of, in the order of {@link #claims()}: what still has to be found out}
     */
    public final List<Claim> assumptions() {
        return experiences()
                .flatMap(experience -> experience.assumptions().stream())
                .toList();
    }

    /** {@return stage by stage: those of the stage as a whole, then those of its touchpoints in order} */
    private Stream<Experience> experiences() {
        return stages().stream()
                .flatMap(stage -> Stream.concat(
                        stage.experiences().stream(),
                        stage.touchpoints().stream().flatMap(each -> each.experiences().stream())));
    }

    /** {@return a short description, such as {@code Journey "vacuum": 5 stages, 13 touchpoints,
     * 15 transitions}} */
    @Override
    public final String toString() {
        return self()
                + ": "
                + counted(stages(), "stage")
                + ", "
                + counted(touchpoints(), "touchpoint")
                + ", "
                + counted(transitions(), "transition");
    }

    private static String counted(List<?> elements, String one) {
        return elements.size() + " " + one + (elements.size() == 1 ? "" : "s");
    }

    @Value.Check
    final void check() {
        Checks.requireId("Journey id", id());
        String self = "of journey " + Quote.of(id());
        Checks.requireTexts(
                "Name of an attribute " + self, List.copyOf(attributes().keySet()));
        Checks.requireText("Purpose " + self, purpose());
        Checks.requireText("Scope " + self, scope());
        Checks.requireText("Name " + self, name());
        Checks.requireText("Description " + self, description());
        Checks.requireIds("Persona in focus " + self, personasInFocus());
    }

    /** Builds journeys; id and name are required. Not thread-safe. */
    public sealed interface Builder permits ImmutableJourney.Builder {

        /** Sets its id. */
        Builder id(String id);

        /** Sets what people call it. */
        Builder name(String name);

        /** Sets what it is about. */
        Builder description(String description);

        /** Sets what it is about, or clears it with an empty optional. */
        Builder description(Optional<String> description);

        /** Sets what it shows. */
        Builder kind(JourneyKind kind);

        /** Sets what the map is for. */
        Builder purpose(String purpose);

        /** Sets what the map is for, or clears it with an empty optional. */
        Builder purpose(Optional<String> purpose);

        /** Sets what the map covers. */
        Builder scope(String scope);

        /** Sets what the map covers, or clears it with an empty optional. */
        Builder scope(Optional<String> scope);

        /** Adds personas. */
        Builder addPersonas(Persona... personas);

        /** Replaces the personas. */
        Builder personas(Iterable<? extends Persona> personas);

        /** Adds ids of personas that the journey is about. */
        Builder addPersonasInFocus(String... personasInFocus);

        /** Replaces the ids of the personas that the journey is about. */
        Builder personasInFocus(Iterable<String> personasInFocus);

        /** Adds channels. */
        Builder addChannels(Channel... channels);

        /** Replaces the channels. */
        Builder channels(Iterable<? extends Channel> channels);

        /** Adds teams. */
        Builder addTeams(Team... teams);

        /** Replaces the teams. */
        Builder teams(Iterable<? extends Team> teams);

        /** Adds stages after those it has. */
        Builder addStages(Stage... stages);

        /** Replaces the stages. */
        Builder stages(Iterable<? extends Stage> stages);

        /** Adds ways between touchpoints. */
        Builder addTransitions(Transition... transitions);

        /** Replaces the ways between touchpoints, such as by a chain of {@link Transition#inOrder}. */
        Builder transitions(Iterable<? extends Transition> transitions);

        /** Adds zones of the floor. */
        Builder addZones(Zone... zones);

        /** Replaces the zones of the floor. */
        Builder zones(Iterable<? extends Zone> zones);

        /** Adds what is known of its customers. */
        Builder addInsights(Insight... insights);

        /** Replaces what is known of its customers. */
        Builder insights(Iterable<? extends Insight> insights);

        /** Adds ways to make it better. */
        Builder addOpportunities(Opportunity... opportunities);

        /** Replaces the ways to make it better. */
        Builder opportunities(Iterable<? extends Opportunity> opportunities);

        /** Adds what the company does about it. */
        Builder addActionItems(ActionItem... actionItems);

        /** Replaces what the company does about it. */
        Builder actionItems(Iterable<? extends ActionItem> actionItems);

        /** Sets the scale on which feelings are shown. */
        Builder emotionScale(EmotionScale emotionScale);

        /** Sets which version of the map this is. */
        Builder revision(Revision revision);

        /** Sets which version of the map this is, or clears it with an empty optional. */
        Builder revision(Optional<? extends Revision> revision);

        /** Adds a value of your own, by a name of your own. */
        Builder putAttributes(String name, AttributeValue value);

        /** Replaces the values of your own. */
        Builder attributes(Map<String, ? extends AttributeValue> attributes);

        /** {@return the journey} */
        Journey build();
    }
}

package org.journeymodel.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Language;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.graph.bottleneck.Bottlenecks;
import org.journeymodel.graph.conformance.Conformance;
import org.journeymodel.graph.flow.FlowAnalysis;
import org.journeymodel.render.content.MapContent;
import org.journeymodel.render.content.Words;
import org.journeymodel.render.coverage.Covered;
import org.journeymodel.render.deviation.Deviations;
import org.journeymodel.render.form.Dot;
import org.journeymodel.render.form.MarkdownTable;
import org.journeymodel.render.form.MermaidFlowchart;
import org.journeymodel.render.form.MermaidJourney;
import org.journeymodel.render.form.TerminalText;
import org.journeymodel.render.layout.MapLayout;
import org.journeymodel.render.style.Lane;
import org.journeymodel.render.style.Theme;

/**
 * The journey map: stages as chevrons, one column per touchpoint, the flow between them with its ways back,
 * feelings as curves, thoughts, pains, gains and the service blueprint below.
 *
 * <pre>{@code
 * JourneyGraph graph = JourneyGraph.of(journey);
 * JourneyMap map = JourneyMap.of(journey).with(graph.flow()).with(graph.bottlenecks());
 * Files.writeString(Path.of("journey.html"), map.toHtml());
 * }</pre>
 *
 * <p>Any journey can be drawn, finished or not; of one without touchpoints the map says so. Of the
 * moves that lie over each other the nine greatest are drawn at any place, and of all that were not planned the
 * twelve most frequent; the map tells how many more stand in the text alone.
 *
 * <p>Cost: linear in the journey, except that each move costs as many steps as columns it passes. Some 3,000
 * characters of SVG for each touchpoint; a map of 2,000 takes about half a second. A journey of more than 20,000
 * touchpoints is refused as SVG and HTML with an {@link IllegalArgumentException}; its text forms have no limit.
 */
public final class JourneyMap extends Drawing {

    private final Journey journey;
    private final MapOptions options;

    private JourneyMap(Journey journey, Manner manner, MapOptions options) {
        super(manner);
        this.journey = journey;
        this.options = options;
    }

    private JourneyMap with(Manner manner) {
        return new JourneyMap(journey, manner, options);
    }

    private JourneyMap with(MapOptions options) {
        return new JourneyMap(journey, manner(), options);
    }

    /**
     * {@return the map of a journey, in English, with all lanes that it has something for, of the personas in
     * focus, else of all, and without analyses}
     *
     * @param journey any journey, finished or not
     */
    public static JourneyMap of(Journey journey) {
        return new JourneyMap(Objects.requireNonNull(journey, "journey"), Manner.USUAL, MapOptions.NONE);
    }

    /**
     * {@return this map with the figures of an analysed flow; where it was observed, the observed moves are
     * drawn}
     *
     * @param flow the flow of the same journey, of {@code JourneyGraph.flow()}
     * @throws IllegalArgumentException if it is the flow of another journey
     */
    public JourneyMap with(FlowAnalysis flow) {
        return with(options.flow(SameJourney.require(journey, flow)));
    }

    /**
     * {@return this map with bottlenecks: badged where they are, and explained where it hurts}
     *
     * @param bottlenecks the bottlenecks of the same journey, of {@code JourneyGraph.bottlenecks()}
     * @throws IllegalArgumentException if one is at a touchpoint that the journey does not have
     */
    public JourneyMap with(Bottlenecks bottlenecks) {
        return with(options.bottlenecks(SameJourney.require(journey, bottlenecks)));
    }

    /**
     * {@return this map with what customers did otherwise than it wants: a card "Planned and observed" in the
     * header, badges at the touchpoints of the most frequent deviations, a lane of what was missing, ad hoc, out
     * of order, failing and late at each touchpoint, and a lane of what the map does not know. Moves that
     * customers made and the map does not have are drawn as not planned; moves that nobody made are drawn apart}
     *
     * <p>A move was made where one touchpoint of the map followed the other in some customer's path, perhaps with
     * events between them that the map does not know. A move that is not planned must have followed at once; its
     * share is that of all visits which were left by it.
     *
     * @param conformance the conformance of the same journey, of {@code JourneyGraph.conformance(log)}; its
     *     observed journeys are read once, now
     * @throws IllegalArgumentException if it is the conformance of another journey
     */
    public JourneyMap with(Conformance conformance) {
        return with(options.deviations(Deviations.of(SameJourney.require(journey, conformance))));
    }

    /**
     * {@return this map with what some ways covered: a card "Coverage" in the header; a tick at each touchpoint that
     * they visited, a broken frame and the words "Not covered" where they did not; transitions that they did not take
     * are drawn broken}
     *
     * <p>Counted are the touchpoints that customers can reach and the transitions out of them; those between the same
     * two touchpoints are one. A transition is covered where the one touchpoint followed the other at once. What the map
     * does not have, steps as well as names, is listed in the card. Pictures, pages and the text alternative tell all of
     * it; Mermaid, DOT, Markdown and plain text put the shares of transitions that were not covered in brackets.
     *
     * @param ways what tests, customers or those who walk the journey themselves did; events name touchpoints by id
     *     or event name. Read once, now
     * @throws IllegalArgumentException if a name is no id but an event name of several touchpoints
     */
    public JourneyMap coveredBy(ObservedJourneys ways) {
        return with(options.covered(Covered.of(journey, ways)));
    }

    @Override
    public JourneyMap language(Language language) {
        return with(manner().language(language));
    }

    @Override
    public JourneyMap theme(Theme theme) {
        return with(manner().theme(theme));
    }

    @Override
    public JourneyMap id(String id) {
        return with(manner().id(id));
    }

    /**
     * {@return this map with these lanes alone, below stages and touchpoints; from top to bottom they keep the
     * order of {@link Lane}}
     *
     * @param lanes the lanes; none leaves stages and touchpoints
     */
    public JourneyMap lanes(Lane... lanes) {
        return with(options.lanes(Set.of(lanes)));
    }

    /**
     * {@return this map of some personas}
     *
     * @param personas their ids, in the order in which they are shown; none means those in focus, else all
     * @throws java.util.NoSuchElementException if there is none with an id; the message names the nearest
     */
    public JourneyMap personas(String... personas) {
        List<String> chosen = new ArrayList<>();
        for (String persona : personas) {
            chosen.add(journey.getPersona(persona).id());
        }
        return with(options.personas(chosen));
    }

    /** {@return the journey that it shows} */
    public Journey journey() {
        return journey;
    }

    private MapContent content() {
        return new MapContent(
                journey,
                manner().language(),
                options.lanes(),
                options.personas(),
                options.flow(),
                options.bottlenecks(),
                options.deviations(),
                options.covered());
    }

    @Override
    Draft draft() {
        MapContent content = content();
        return new Draft(Words.of(content), () -> MapLayout.whole(content), () -> MapLayout.interactive(content));
    }

    /**
     * {@return the map as a Mermaid {@code journey}: sections, and touchpoints with a score from 1 (worst) to 5
     * (best) for each persona shown}
     *
     * <p>Mermaid knows whole scores only, one for each line, and no touchpoint without a score: of whom
     * nothing is known at a touchpoint, a comment tells so.
     */
    public String toMermaid() {
        return MermaidJourney.of(content());
    }

    /** {@return the flow as a Mermaid {@code flowchart}: a subgraph for each stage, moves with their shares} */
    public String toMermaidFlowchart() {
        return MermaidFlowchart.of(content());
    }

    /** {@return the flow in the DOT language of Graphviz: a cluster for each stage, moves as wide as their shares} */
    public String toDot() {
        return Dot.of(content());
    }

    /** {@return the map as a Markdown table, one row for each touchpoint} */
    public String toMarkdown() {
        return MarkdownTable.of(content());
    }

    /** {@return the map for terminals: plain text, one or two lines for each touchpoint, with its feeling as a bar} */
    public String toText() {
        return TerminalText.of(content());
    }

    /** {@return a short description} */
    @Override
    public String toString() {
        return "Map of " + journey;
    }
}

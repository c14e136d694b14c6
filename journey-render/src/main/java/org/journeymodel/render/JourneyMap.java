package org.journeymodel.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Language;
import org.journeymodel.graph.bottleneck.Bottlenecks;
import org.journeymodel.graph.flow.FlowAnalysis;
import org.journeymodel.render.content.MapContent;
import org.journeymodel.render.form.Dot;
import org.journeymodel.render.form.MarkdownTable;
import org.journeymodel.render.form.MermaidFlowchart;
import org.journeymodel.render.form.MermaidJourney;
import org.journeymodel.render.form.TerminalText;
import org.journeymodel.render.form.TextAlternative;
import org.journeymodel.render.html.HtmlPage;
import org.journeymodel.render.layout.MapLayout;
import org.journeymodel.render.style.Lane;
import org.journeymodel.render.style.Theme;
import org.journeymodel.render.svg.SvgWriter;
import org.journeymodel.render.svg.XmlWriter;
import org.jspecify.annotations.Nullable;

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
 * <p>Any journey can be drawn, finished or not; of one without touchpoints the map says so. What cannot be
 * shown in full is cut, with all of it in a title and in the {@linkplain #toTextAlternative() text}. Of the
 * moves that lie over each other the nine greatest are drawn at any place, and the map tells how many more
 * stand in the text alone. Texts of a journey stay text in every form: markup in them is never obeyed.
 *
 * <p>Immutable and thread-safe; each option gives another map. Equal maps give equal bytes, in every
 * locale. Cost: linear in the journey, except that each move costs as many steps as columns it passes.
 */
public final class JourneyMap {

    private final Journey journey;
    private final Options options;

    private JourneyMap(Journey journey, Options options) {
        this.journey = journey;
        this.options = options;
    }

    /** What was chosen. */
    private record Options(
            Language language,
            Theme theme,
            Set<Lane> lanes,
            List<String> personas,
            @Nullable FlowAnalysis flow,
            @Nullable Bottlenecks bottlenecks) {

        static final Options NONE =
                new Options(Language.ENGLISH, Theme.AUTO, Set.copyOf(EnumSet.allOf(Lane.class)), List.of(), null, null);
    }

    /**
     * {@return the map of a journey, in English, with all lanes that it has something for, of the personas in
     * focus, else of all, and without analyses}
     *
     * @param journey any journey, finished or not
     */
    public static JourneyMap of(Journey journey) {
        return new JourneyMap(Objects.requireNonNull(journey, "journey"), Options.NONE);
    }

    /**
     * {@return this map with the figures of an analysed flow; where it was observed, the observed moves are
     * drawn}
     *
     * @param flow the flow of the same journey, of {@code JourneyGraph.flow()}
     * @throws IllegalArgumentException if it is the flow of another journey
     */
    public JourneyMap with(FlowAnalysis flow) {
        Journey analysed = Objects.requireNonNull(flow, "flow").flow().journey();
        if (!analysed.equals(journey)) {
            throw new IllegalArgumentException("The flow is that of " + analysed + ", but the map shows " + journey
                    + ". Analyse the journey that is drawn.");
        }
        Options o = options;
        return new JourneyMap(journey, new Options(o.language, o.theme, o.lanes, o.personas, flow, o.bottlenecks));
    }

    /**
     * {@return this map with bottlenecks: badged where they are, and explained where it hurts}
     *
     * @param bottlenecks the bottlenecks of the same journey, of {@code JourneyGraph.bottlenecks()}
     * @throws IllegalArgumentException if one is at a touchpoint that the journey does not have
     */
    public JourneyMap with(Bottlenecks bottlenecks) {
        Objects.requireNonNull(bottlenecks, "bottlenecks").ranked().forEach(each -> {
            String id = each.touchpoint().id();
            if (journey.findTouchpoint(id).isEmpty()) {
                throw new IllegalArgumentException("A bottleneck is at touchpoint \"" + id
                        + "\", which the map does not have: it shows " + journey
                        + ". Analyse the journey that is drawn.");
            }
        });
        Options o = options;
        return new JourneyMap(journey, new Options(o.language, o.theme, o.lanes, o.personas, o.flow, bottlenecks));
    }

    /**
     * {@return this map with titles and figures in a language; the journey's own texts stay as they are}
     *
     * @param language the language
     */
    public JourneyMap language(Language language) {
        Options o = options;
        return new JourneyMap(
                journey,
                new Options(
                        Objects.requireNonNull(language, "language"),
                        o.theme,
                        o.lanes,
                        o.personas,
                        o.flow,
                        o.bottlenecks));
    }

    /**
     * {@return this map in other colours}
     *
     * @param theme the colours
     */
    public JourneyMap theme(Theme theme) {
        Options o = options;
        return new JourneyMap(
                journey,
                new Options(
                        o.language,
                        Objects.requireNonNull(theme, "theme"),
                        o.lanes,
                        o.personas,
                        o.flow,
                        o.bottlenecks));
    }

    /**
     * {@return this map with these lanes alone, below stages and touchpoints; from top to bottom they keep the
     * order of {@link Lane}}
     *
     * @param lanes the lanes; none leaves stages and touchpoints
     */
    public JourneyMap lanes(Lane... lanes) {
        Options o = options;
        return new JourneyMap(
                journey, new Options(o.language, o.theme, Set.of(lanes), o.personas, o.flow, o.bottlenecks));
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
        Options o = options;
        return new JourneyMap(
                journey, new Options(o.language, o.theme, o.lanes, List.copyOf(chosen), o.flow, o.bottlenecks));
    }

    /** {@return the journey that it shows} */
    public Journey journey() {
        return journey;
    }

    private MapContent content() {
        return new MapContent(
                journey, options.language, options.lanes, options.personas, options.flow, options.bottlenecks);
    }

    /** {@return the map as an SVG document of its own} */
    public String toSvg() {
        return text(this::writeSvg);
    }

    /**
     * Writes the map as an SVG document of its own.
     *
     * @param out where to; encode it as UTF-8
     * @throws IOException if it cannot be written
     */
    public void writeSvg(Appendable out) throws IOException {
        MapContent content = content();
        SvgWriter.write(
                new XmlWriter(out),
                MapLayout.whole(content),
                options.theme,
                new SvgWriter.Named("jm", journey.name(), TextAlternative.of(content)));
    }

    /**
     * {@return the map as one HTML page that needs no script and loads nothing: with details where a
     * touchpoint is pointed at or reached by the keyboard, and the journey in words below}
     */
    public String toHtml() {
        return text(this::writeHtml);
    }

    /**
     * Writes the map as one HTML page, as {@link #toHtml()}.
     *
     * @param out where to; encode it as UTF-8
     * @throws IOException if it cannot be written
     */
    public void writeHtml(Appendable out) throws IOException {
        HtmlPage.write(out, content(), options.theme);
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

    /** {@return all that the map says in sentences, in reading order, for screen readers and for search} */
    public String toTextAlternative() {
        return TextAlternative.of(content());
    }

    /** Something that writes. */
    private interface Writing {
        void to(Appendable out) throws IOException;
    }

    private static String text(Writing writing) {
        StringBuilder text = new StringBuilder();
        try {
            writing.to(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string builder has no such fault
        }
        return text.toString();
    }

    /** {@return a short description} */
    @Override
    public String toString() {
        return "Map of " + journey;
    }
}

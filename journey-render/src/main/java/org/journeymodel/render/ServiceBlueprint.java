package org.journeymodel.render;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Language;
import org.journeymodel.graph.bottleneck.Bottlenecks;
import org.journeymodel.graph.flow.FlowAnalysis;
import org.journeymodel.render.blueprint.BlueprintContent;
import org.journeymodel.render.blueprint.BlueprintLayout;
import org.journeymodel.render.blueprint.BlueprintTold;
import org.journeymodel.render.content.MapContent;
import org.journeymodel.render.style.Lane;
import org.journeymodel.render.style.Theme;

/**
 * The service blueprint: what customers do at each touchpoint, and what the company does for it in their
 * sight, out of their sight and in support. From top to bottom stand the stages, when and how long, the
 * physical evidence that customers see, their actions, the <i>line of interaction</i>, the front stage, the
 * <i>line of visibility</i>, the back stage, the <i>line of internal interaction</i> and the support
 * processes. Each task names its team and its system. Where a touchpoint has nothing in a row, a dotted frame
 * stands in its place.
 *
 * <pre>{@code
 * JourneyGraph graph = JourneyGraph.of(journey);
 * ServiceBlueprint blueprint = ServiceBlueprint.of(journey).with(graph.bottlenecks());
 * Files.writeString(Path.of("blueprint.html"), blueprint.toHtml());
 * }</pre>
 *
 * <p>A line joins the customer's action with the work behind it. Across the line of interaction it is an
 * arrow that points away from whoever takes the initiative, {@code Touchpoint.initiator()}; a plain line where
 * that is not declared.
 *
 * <p>A <i>handover</i> is marked by a diamond: between a task and the next one below at the same touchpoint,
 * if both name a team and the teams differ; and between two neighbouring touchpoints that customers move
 * between, if the teams that own them differ. What customers see is no task, and hands nothing over. Tasks
 * "Checkout" (web), "Stock check" (logistics), "Fees" (finance) and "Fraud check" (finance) have two
 * handovers: web to logistics, and logistics to finance.
 *
 * <p>Sources: G. L. Shostack, <i>Designing services that deliver</i>, Harvard Business Review 62 (1984) 133-139;
 * M. J. Bitner, A. L. Ostrom and F. N. Morgan, <i>Service blueprinting: a practical technique for service
 * innovation</i>, California Management Review 50 (2008) 66-94. The rule of handovers is this library's.
 *
 * <p>Any journey can be drawn, finished or not; of one without any blueprint the picture says so, and what to
 * declare. Cost: linear in the journey, and with a flow as that of {@link JourneyMap}.
 */
public final class ServiceBlueprint extends Drawing {

    private static final Set<Lane> ACTIONS = Set.of(Lane.DOING);

    private final Journey journey;
    private final MapOptions options;

    private ServiceBlueprint(Journey journey, Manner manner, MapOptions options) {
        super(manner);
        this.journey = journey;
        this.options = options;
    }

    private ServiceBlueprint with(Manner manner) {
        return new ServiceBlueprint(journey, manner, options);
    }

    private ServiceBlueprint with(MapOptions options) {
        return new ServiceBlueprint(journey, manner(), options);
    }

    /**
     * {@return the blueprint of a journey, in English, with the actions of the personas in focus, else of all,
     * and without analyses}
     *
     * @param journey any journey, finished or not
     */
    public static ServiceBlueprint of(Journey journey) {
        MapOptions options = MapOptions.NONE.lanes(ACTIONS);
        return new ServiceBlueprint(Objects.requireNonNull(journey, "journey"), Manner.USUAL, options);
    }

    /**
     * {@return this blueprint with a lane of the flow above the customers' actions, and its key figures}
     *
     * @param flow the flow of the same journey, of {@code JourneyGraph.flow()}
     * @throws IllegalArgumentException if it is the flow of another journey
     */
    public ServiceBlueprint with(FlowAnalysis flow) {
        return with(options.flow(SameJourney.require(journey, flow)).lanes(EnumSet.of(Lane.FLOW, Lane.DOING)));
    }

    /**
     * {@return this blueprint with bottlenecks: badged where they are, and explained where it hurts}
     *
     * @param bottlenecks the bottlenecks of the same journey, of {@code JourneyGraph.bottlenecks()}
     * @throws IllegalArgumentException if one is at a touchpoint that the journey does not have
     */
    public ServiceBlueprint with(Bottlenecks bottlenecks) {
        return with(options.bottlenecks(SameJourney.require(journey, bottlenecks)));
    }

    @Override
    public ServiceBlueprint language(Language language) {
        return with(manner().language(language));
    }

    @Override
    public ServiceBlueprint theme(Theme theme) {
        return with(manner().theme(theme));
    }

    @Override
    public ServiceBlueprint id(String id) {
        return with(manner().id(id));
    }

    /**
     * {@return this blueprint with the actions of some personas, beside those of every customer}
     *
     * @param personas their ids, in the order in which they are shown; none means those in focus, else all
     * @throws java.util.NoSuchElementException if there is none with an id; the message names the nearest
     */
    public ServiceBlueprint personas(String... personas) {
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

    @Override
    Draft draft() {
        BlueprintContent content = new BlueprintContent(new MapContent(
                journey,
                manner().language(),
                options.lanes(),
                options.personas(),
                options.flow(),
                options.bottlenecks()));
        return new Draft(
                BlueprintTold.of(content), () -> BlueprintLayout.whole(content), () -> BlueprintLayout.onPage(content));
    }

    /** {@return a short description} */
    @Override
    public String toString() {
        return "Service blueprint of " + journey;
    }
}

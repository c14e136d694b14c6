/**
 * Journeys drawn. Each kind of picture is a {@link org.journeymodel.render.Drawing}. The front door is
 * {@link org.journeymodel.render.JourneyMap}: the journey map of a journey as SVG, as one HTML page, and as
 * text for Mermaid, Graphviz, Markdown, terminals and screen readers. What it shows is chosen by {@link
 * org.journeymodel.render.style.Lane}, how it looks by {@link org.journeymodel.render.style.Theme}.
 *
 * <p>Other kinds, from the same journey: {@link org.journeymodel.render.ServiceBlueprint}, what the company does
 * for each touchpoint; {@link org.journeymodel.render.EmotionDiagram}, what personas feel, and why; {@link
 * org.journeymodel.render.EmpathyMapDrawing}, what one persona says, thinks, does and feels; {@link
 * org.journeymodel.render.SpatialMap}, where on the floor it happens; {@link org.journeymodel.render.FlowGraph} and {@link org.journeymodel.render.StepFlow}, how
 * customers move; {@link org.journeymodel.render.DifferenceMap}, what changed between two versions; {@link
 * org.journeymodel.render.AtlasDrawing}, journeys within journeys.
 */
@NullMarked
package org.journeymodel.render;

import org.jspecify.annotations.NullMarked;

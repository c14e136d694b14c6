/**
 * Journeys drawn. Each kind of picture is a {@link org.journeymodel.render.Drawing}. The front door is
 * {@link org.journeymodel.render.JourneyMap}: the journey map of a journey as SVG, as one HTML page, and as
 * text for Mermaid, Graphviz, Markdown, terminals and screen readers. What it shows is chosen by {@link
 * org.journeymodel.render.style.Lane}, how it looks by {@link org.journeymodel.render.style.Theme}.
 *
 * <p>Other kinds, from the same journey: {@link org.journeymodel.render.ServiceBlueprint}, what the company does
 * for each touchpoint; {@link org.journeymodel.render.EmotionDiagram}, what personas feel, and why; {@link
 * org.journeymodel.render.EmpathyMapDrawing}, what one persona says, thinks, does and feels.
 */
@NullMarked
package org.journeymodel.render;

import org.jspecify.annotations.NullMarked;

/**
 * Journeys drawn. Each kind of picture is a {@link org.journeymodel.render.Drawing}. The front door is
 * {@link org.journeymodel.render.JourneyMap}: the journey map of a journey as SVG, as one HTML page, and as
 * text for Mermaid, Graphviz, Markdown, terminals and screen readers. What it shows is chosen by {@link org.journeymodel.render.style.Lane}, how it looks by {@link
 * org.journeymodel.render.style.Theme}.
 */
@NullMarked
package org.journeymodel.render;

import org.jspecify.annotations.NullMarked;

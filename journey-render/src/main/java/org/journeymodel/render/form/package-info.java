/** The map as text: Mermaid, DOT, Markdown, for terminals, and for screen readers. */
@NullMarked
package org.journeymodel.render.form;

import org.jspecify.annotations.NullMarked;

/** What a journey map shows, its lanes, and how it looks, its theme. */
@NullMarked
package org.journeymodel.render.style;

import org.jspecify.annotations.NullMarked;

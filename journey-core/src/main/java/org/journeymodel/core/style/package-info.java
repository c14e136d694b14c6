/** How the generated implementations of the model's types look; seen by the compiler alone. */
@NullMarked
package org.journeymodel.core.style;

import org.jspecify.annotations.NullMarked;

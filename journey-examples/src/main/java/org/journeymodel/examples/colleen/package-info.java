/**
 * A whole journey map in code. Start at {@link org.journeymodel.examples.colleen.ColleensJourney};
 * it is put together from who is in it ({@code People}), what is known ({@code Evidence}), what
 * happens before, during and after the purchase, how customers move ({@code Moves}), and what the
 * company does about it ({@code Improvements}).
 */
@NullMarked
package org.journeymodel.examples.colleen;

import org.jspecify.annotations.NullMarked;

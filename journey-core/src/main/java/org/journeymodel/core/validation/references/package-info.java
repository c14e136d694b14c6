/** Rules about ids: references that lead nowhere, and ids and names that are not told apart. Not exported. */
@NullMarked
package org.journeymodel.core.validation.references;

import org.jspecify.annotations.NullMarked;

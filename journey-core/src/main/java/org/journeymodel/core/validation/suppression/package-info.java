/** What keeps findings out of a report, said in code or in the document, and what is wrong with it. Not exported. */
@NullMarked
package org.journeymodel.core.validation.suppression;

import org.jspecify.annotations.NullMarked;

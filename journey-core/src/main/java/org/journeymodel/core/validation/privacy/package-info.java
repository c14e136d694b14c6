/** Rules about personal data that customers are asked for. Not exported. */
@NullMarked
package org.journeymodel.core.validation.privacy;

import org.jspecify.annotations.NullMarked;

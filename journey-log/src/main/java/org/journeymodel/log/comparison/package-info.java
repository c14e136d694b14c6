/**
 * Counts two logs side by side, by customer. For this module only.
 */
@NullMarked
package org.journeymodel.log.comparison;

import org.jspecify.annotations.NullMarked;

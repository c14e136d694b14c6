/**
 * Events as columns of codes and times, grouped by customer, and what is counted of them.
 */
@NullMarked
package org.journeymodel.log.event;

import org.jspecify.annotations.NullMarked;

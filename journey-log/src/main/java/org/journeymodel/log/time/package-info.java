/**
 * Times as logs write them, read in one strict grammar.
 */
@NullMarked
package org.journeymodel.log.time;

import org.jspecify.annotations.NullMarked;
